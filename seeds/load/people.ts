import { people } from '../people/index.ts'
import { momentFrom } from './days.ts'
import { circleId, idOf, personId } from './ids.ts'
import type { Loading } from './loading.ts'

/** Everybody with an account, and the places they sit in. */
export async function loadPeople(loading: Loading): Promise<void> {
  const { db, now } = loading
  const came = momentFrom(now, -400, '10:00')
  await db
    .insertInto('people.person')
    .values(
      people.map((person) => ({
        id: personId(person.slug),
        slug: person.slug,
        name: person.name,
        email: person.email,
        locale: person.language,
        address_form: person.address,
        created_at: came,
      })),
    )
    .execute()
  for (const person of people) {
    for (const seat of person.seats) {
      const id = idOf('seat', seat.circle, person.slug)
      await db
        .insertInto('circles.seat')
        .values({
          id,
          circle_id: circleId(seat.circle),
          person_id: personId(person.slug),
          name: person.name,
          role: seat.role,
          sealing_key_id: await loading.makeKey(),
          taken_at: came,
          created_at: came,
        })
        .execute()
      if (seat.hat) await db.insertInto('circles.seat_hat').values({ seat_id: id, hat: seat.hat }).execute()
    }
  }
}
