import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { OneStory } from '../input.ts'

/** Its writer takes it away from readers: gone on the next request. What was written stays with who wrote it. */
export const withdrawStory = command({
  name: 'stories.withdraw',
  input: OneStory,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(
      db.deleteFrom('stories.published').where('story_id', '=', input.story).executeTakeFirst(),
    )
    record.about('story', input.story)
  },
})
