import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { OneStory } from '../input.ts'

/** Throws a story away with every version of it, here and in the backups. */
export const throwAwayStory = command({
  name: 'stories.throw-away',
  input: OneStory,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(db.deleteFrom('stories.story').where('id', '=', input.story).executeTakeFirst())
    record.about('story', input.story)
  },
})
