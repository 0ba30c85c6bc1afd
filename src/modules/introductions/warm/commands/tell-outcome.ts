import { command } from '../../../../platform/commands/command.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { TellOutcome } from '../input.ts'

/** Who promised says how it went: done, not done, or not yet. */
export const tellOutcome = command({
  name: 'introductions.tell-outcome',
  input: TellOutcome,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, sealing, record }) {
    const { promise, outcome, told } = input
    const row = await db
      .selectFrom('introductions.call_promise')
      .select('sealing_key_id as keyId')
      .where('id', '=', promise)
      .executeTakeFirst()
    if (!row) throw new Absent()
    await expectOne(
      db
        .updateTable('introductions.call_promise')
        .set({ outcome, told: told ? await sealing.seal(db, row.keyId, told) : null })
        .where('id', '=', promise)
        .executeTakeFirstOrThrow(),
    )
    record.about('promise to call', promise)
  },
})
