import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'

/** The address of one's own calendar opens nothing any more. */
export const endFeed = command({
  name: 'gatherings.end-feed',
  input: z.object({}),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, actor, record }) {
    if (actor.kind !== 'person') throw new Absent()
    await db.deleteFrom('gatherings.feed').where('person_id', '=', actor.id).execute()
    record.about('person', actor.id)
    return {}
  },
})
