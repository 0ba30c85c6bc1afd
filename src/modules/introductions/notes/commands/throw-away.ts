import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'

/** Throws a note away, for who wrote it and who read it: its key goes with it. */
export const throwAway = command({
  name: 'introductions.throw-away-note',
  input: z.object({ note: z.uuid() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    const gone = await db.deleteFrom('introductions.note').where('id', '=', input.note).executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw new Absent()
    record.about('note', input.note)
  },
})
