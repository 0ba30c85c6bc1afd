import type { Db } from '../../platform/database/connect.ts'

type Standing =
  | 'circles_i_listen_to'
  | 'my_circles'
  | 'my_invited_circles'
  | 'my_kept_circles'
  | 'my_trusting_circles'

/** Whether this circle is among those the actor stands in, as the database's own policies see it. */
async function stands(db: Db, standing: Standing, circleId: string): Promise<boolean> {
  const found = await db
    .selectFrom((eb) => eb.fn<{ mine: string }>(`circles.${standing}`).as('mine'))
    .select('mine.mine')
    .where('mine.mine', '=', circleId)
    .executeTakeFirst()
  return found !== undefined
}

/** Sits in the circle, with a taken seat in any role. */
export const sitsIn = (db: Db, circleId: string) => stands(db, 'my_circles', circleId)

/** Sits in the circle or is invited to it. */
export const isInvitedTo = (db: Db, circleId: string) => stands(db, 'my_invited_circles', circleId)

/** Looks after the circle: hosts a place, or prepares or facilitates a fire. */
export const keeps = (db: Db, circleId: string) => stands(db, 'my_kept_circles', circleId)

/** Sits behind the circle of this fire, whatever else they do there. */
export const listensAt = (db: Db, circleId: string) => stands(db, 'circles_i_listen_to', circleId)

/** Is trusted by this organisation to start a fire. */
export const isTrustedBy = (db: Db, circleId: string) => stands(db, 'my_trusting_circles', circleId)

/** The fires behind which the actor listens, as a subquery. */
export const listensTo = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('circles.circles_i_listen_to').as('mine')).select('mine.mine')

/** The circles the actor looks after, as a subquery. */
export const myKeptCircles = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('circles.my_kept_circles').as('mine')).select('mine.mine')

/** Those of them that are there still: in the name of one that closed nobody says anything any more. */
export const myOpenKeptCircles = (db: Db) =>
  db
    .selectFrom((eb) => eb.fn<{ mine: string }>('circles.my_open_kept_circles').as('mine'))
    .select('mine.mine')

/** The ids of the actor's own seats, as a subquery: a person's with their account, a device's with its code. */
export const mySeats = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('circles.my_seats').as('mine')).select('mine.mine')

/** Those of them through which the actor reads their own words: not an invitation, which others may hold. */
export const mySpeakingSeats = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('circles.my_speaking_seats').as('mine')).select('mine.mine')

/** Fires of the actor around which so few sat that who reads the words may guess whose they are, as a subquery. */
export const mySmallFires = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('circles.my_small_fires').as('mine')).select('mine.mine')
