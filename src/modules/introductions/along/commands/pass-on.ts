import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { approaches } from '../../approach.ts'
import { PassOn } from '../input.ts'

/** Asks somebody whether they want to meet who asked along. Whoever that is says yes or no for themselves. */
export const passOn = command({
  name: 'introductions.pass-on',
  does: 'create',
  input: PassOn,
  policy({ actor }) {
    if (actor.kind !== 'person') throw new Absent()
  },
  async run({ db, input, clock, sealing, record }) {
    if (!(await approaches(db))) throw new Invalid({ why: 'enough' })
    const key = sealing.newKey(clock)
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    const id = clock.id()
    const { asked, other, name, why } = input
    const { rows } = await sql<{ done: boolean }>`select introductions.pass_on(${asked}::uuid, ${id}::uuid,
      ${other}::uuid, ${name}, ${key.row.id}::uuid, ${key.seal(why)}) as done`.execute(db)
    if (!rows[0]?.done) throw new Absent()
    record.about('meeting', id)
    record.fact('introductions.meeting-asked', { meeting: id })
  },
})
