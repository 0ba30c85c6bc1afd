import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { ownHouses } from '../../house.ts'
import { otherSide } from '../../schema.ts'
import { ensureSpeaks } from '../../visit/policy.ts'
import type { WorkVisit } from '../../visit/queries.ts'
import { isOver, stateOf } from '../../visit/state.ts'
import { ProposeReturn } from '../input.ts'

/**
 * The same two houses, the other way round: who was guest invites, who was host asks. It is answered like any other. Of two who
 * propose it at once, both come to the one that is there.
 */
export const proposeReturn = command({
  name: 'visits.propose-return',
  input: ProposeReturn,
  async policy({ db, input, clock }) {
    const visit = await ensureSpeaks(db, input.visit)
    if (!isOver(stateOf(visit, clock.now()))) throw new Absent()
    if (visit.beforeJoining || !(await seatToReturn(db, visit))) throw new Absent()
  },
  async run({ db, input, clock, record }) {
    const visit = await ensureSpeaks(db, input.visit)
    const seat = await seatToReturn(db, visit)
    const [side] = visit.speaks
    if (!seat || !side) throw new Absent()
    if (visit.returnedBy) return { visitId: visit.returnedBy }
    const id = clock.id()
    const { numInsertedOrUpdatedRows: laid } = await db
      .insertInto('visits.visit')
      .values({
        id,
        host_circle_id: visit.circleIds.guest,
        guest_circle_id: visit.circleIds.host,
        asked_by: otherSide(side),
        asked_by_seat_id: seat,
        words: input.words,
        asked_on: dayAt(clock.now()),
        return_of: visit.id,
      })
      .executeTakeFirst()
    if (laid !== 1n) {
      const { returnedBy } = await ensureSpeaks(db, visit.id)
      if (!returnedBy) throw new Absent()
      return { visitId: returnedBy }
    }
    record.about('work visit', id)
    record.fact('visits.asked', { visit: id, circle: visit.circleIds[otherSide(side)] })
    return { visitId: id }
  },
})

/** The actor's own place in the house for which they speak; to invite one looks after it. */
export async function seatToReturn(db: Db, visit: WorkVisit): Promise<string | undefined> {
  const [side] = visit.speaks
  if (!side) return undefined
  const houses = await ownHouses(db)
  return houses.find(({ id, hosted }) => id === visit.circleIds[side] && (side === 'host' || hosted))?.seatId
}
