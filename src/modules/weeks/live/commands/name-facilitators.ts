import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureMaker } from '../../policy.ts'
import { possibleFacilitators } from '../facilitators.ts'
import { NameFacilitators } from '../input.ts'

/** The makers say who leads this stage beside them: some of those who sit in the circle that makes the Week. @throws Absent */
export const nameFacilitators = command({
  name: 'weeks.name-facilitators',
  input: NameFacilitators,
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input: { session, seats }, record }) {
    const possible = await possibleFacilitators(db, session)
    if (seats.some((id) => !possible.some(({ seatId }) => seatId === id)))
      throw new Invalid({ seats: 'people.wrong' })
    const fresh = possible.filter(({ seatId, named }) => !named && seats.includes(seatId))
    const gone = possible.filter(({ seatId, named }) => named && !seats.includes(seatId))
    if (gone.length > 0)
      await db
        .deleteFrom('weeks.live_facilitator')
        .where('session_id', '=', session)
        .where(
          'seat_id',
          'in',
          gone.map(({ seatId }) => seatId),
        )
        .execute()
    if (fresh.length > 0)
      await db
        .insertInto('weeks.live_facilitator')
        .values(fresh.map(({ seatId }) => ({ session_id: session, seat_id: seatId })))
        .onConflict((on) => on.doNothing())
        .execute()
    record.about('programme session', session)
  },
})
