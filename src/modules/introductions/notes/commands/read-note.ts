import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'

/** Notes that somebody opened what lay for them: nobody is mailed about it any more. */
export const readNote = command({
  name: 'introductions.read-note',
  input: z.object({ note: z.uuid() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, clock, record }) {
    await db
      .updateTable('introductions.note')
      .set({ read_at: clock.now() })
      .where('id', '=', input.note)
      .where('read_at', 'is', null)
      .execute()
    record.about('note', input.note)
  },
})
