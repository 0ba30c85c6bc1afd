import type { Db } from '../../../platform/database/connect.ts'

type Way = 'above' | 'all_within' | 'crossing_into' | 'directly_in' | 'directly_within'

/** The ids of circles along one way from this one, as a subquery; those that the actor may see. */
const along = (way: Way) => (db: Db, circleId: string) =>
  db
    .selectFrom((eb) => eb.fn<{ place: string }>(`circles.${way}`, [eb.val(circleId)]).as('place'))
    .select('place.place as id')

/** In which it sits directly: its home, its movement, and every other place. */
export const directlyIn = along('directly_in')

/** In which it sits, however far up. */
export const above = along('above')

/** Which sit directly in it, at home or besides; no fires. */
export const directlyWithin = along('directly_within')

/** Which sit in it, however far down; no fires. */
export const allWithin = along('all_within')

/** Of all that sit in a movement those that do not say so themselves: what crosses over from another, and what is of none. */
export const crossingInto = along('crossing_into')
