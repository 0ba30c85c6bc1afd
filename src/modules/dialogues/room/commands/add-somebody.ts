import { command } from '../../../../platform/commands/command.ts'
import { Absent, Denied, Invalid } from '../../../../platform/errors/errors.ts'
import { keeps } from '../../../circles/index.ts'
import { speakingSeat } from '../../../contributions/index.ts'
import { AddSomebody } from '../input.ts'
import { tableOf } from '../queries.ts'

/** Somebody came without being asked and without a telephone: who keeps the fire gives them a seat by name. */
export const addSomebody = command({
  name: 'dialogues.add-somebody',
  input: AddSomebody,
  async policy({ db, actor }) {
    const table = await tableOf(db, speakingSeat(actor))
    if (!table) throw new Absent()
    if (table.status !== 'harvesting') throw new Denied('denied.room-closed')
    if (!(await keeps(db, table.circleId))) throw new Denied('denied.not-keeper')
  },
  async run({ db, actor, input, clock, sealing, record }) {
    const table = await tableOf(db, speakingSeat(actor))
    if (!table) throw new Absent()
    const same = await db
      .selectFrom('circles.seat')
      .select('id')
      .where('circle_id', '=', table.circleId)
      .where('ended_at', 'is', null)
      .where((eb) => eb(eb.fn('lower', ['name']), '=', eb.fn('lower', [eb.val(input.name)])))
      .limit(1)
      .executeTakeFirst()
    if (same) throw new Invalid({ name: 'somebody.same-name' })
    const seatId = clock.id()
    const sealing_key_id = await sealing.makeKey(db, clock)
    await db
      .insertInto('circles.seat')
      .values({
        id: seatId,
        circle_id: table.circleId,
        name: input.name,
        role: 'guest',
        sealing_key_id,
        taken_at: clock.now(),
        came_at: clock.now(),
      })
      .execute()
    record.about('seat', seatId)
    record.fact('dialogue.somebody-sat-down', { seat: seatId })
    return { seatId }
  },
})
