import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { OnePerson } from '../input.ts'

/** Somebody is not told of any more. Whose words stand in it stays until the words are taken out. */
export const leaveOutPerson = command({
  name: 'stories.leave-out-person',
  input: OnePerson,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    const gone = await db
      .deleteFrom('stories.told_of')
      .where('id', '=', input.told)
      .where('story_id', '=', input.story)
      .where('contribution_id', 'is', null)
      .executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw new Absent()
    record.about('story', input.story)
  },
})
