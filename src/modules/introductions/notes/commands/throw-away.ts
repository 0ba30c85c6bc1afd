import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectGone } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'

/** Throws a note away, for who wrote it and who read it: its key goes with it. */
export const throwAway = command({
  name: 'introductions.throw-away-note',
  input: z.object({ note: z.uuid() }),
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, record }) {
    await expectGone(db.deleteFrom('introductions.note').where('id', '=', input.note).executeTakeFirst())
    record.about('note', input.note)
  },
})
