import { people } from '../people/index.ts'
import { momentFrom } from './days.ts'
import { circleId, idOf, personId } from './ids.ts'
import type { Loading } from './loading.ts'

/** Everybody with an account, and the places they sit in. */
export function loadPeople(loading: Loading): void {
  const { lay, now } = loading
  const came = momentFrom(now, -400, '10:00')
  lay(
    'people.person',
    ...people.map((person) => ({
      id: personId(person.slug),
      slug: person.slug,
      name: person.name,
      email: person.email,
      locale: person.language,
      address_form: person.address,
      created_at: came,
    })),
  )
  for (const person of people) {
    for (const seat of person.seats) {
      const id = idOf('seat', seat.circle, person.slug)
      lay('circles.seat', {
        id,
        circle_id: circleId(seat.circle),
        person_id: personId(person.slug),
        name: person.name,
        role: seat.role,
        sealing_key_id: loading.makeKey().id,
        taken_at: came,
        created_at: came,
      })
      if (seat.hat) lay('circles.seat_hat', { seat_id: id, hat: seat.hat })
    }
  }
}
