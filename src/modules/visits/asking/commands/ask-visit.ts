import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { findHouse, isMovement, ownHouses } from '../../house.ts'
import { AskVisit } from '../input.ts'

/** Somebody asks another house whether theirs may come and see, or asks it to come. What happens next is up to people. */
export const askVisit = command({
  name: 'visits.ask',
  input: AskVisit,
  async policy({ db, actor, input }) {
    if (actor.kind !== 'person') throw new Absent()
    await otherHouse(db, input.slug)
  },
  async run({ db, input, clock, record }) {
    const { slug, way, house, opening, words, question, suits } = input
    const [other, houses] = [await otherHouse(db, slug), await ownHouses(db)]
    const own = houses.find(({ id, hosted }) => id === house && (way === 'ask' || hosted))
    if (!own || own.id === other.id) throw new Invalid({ house: 'house.missing' })
    const id = clock.id()
    await db
      .insertInto('visits.visit')
      .values({
        id,
        ...(way === 'ask'
          ? { host_circle_id: other.id, guest_circle_id: own.id, asked_by: 'guest' }
          : { host_circle_id: own.id, guest_circle_id: other.id, asked_by: 'host' }),
        asked_by_seat_id: own.seatId,
        opening_id: opening,
        ...{ words, question, suits },
        asked_on: dayAt(clock.now()),
      })
      .execute()
    record.about('work visit', id)
    record.fact('visits.asked', { visit: id, circle: other.id })
    return { visitId: id }
  },
})

async function otherHouse(db: Db, slug: string) {
  const house = await findHouse(db, slug)
  if (!house || house.closed || isMovement(house)) throw new Absent()
  return house
}
