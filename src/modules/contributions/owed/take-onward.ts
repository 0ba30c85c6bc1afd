import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { OwedKind } from '../schema.ts'
import { themeWork, wordsAllowed } from '../spoken/consented.ts'

/**
 * Somebody who sits around the fire, or somebody who is asked by mail and gets a seat for it. `ofHouse`: who asks
 * vouches that they belong to the organisation, and may therefore read what the organisation may read.
 */
export type AskedCarrier =
  | { seatId: string; name: string; ofHouse: boolean }
  | { name: string; email: string; ofHouse: boolean }

export interface Onward {
  circleId: string
  organisationId: string
  kind: OwedKind
  askedOf: string
  /** `YYYY-MM-DD` */
  dueOn: string
  carriers: readonly AskedCarrier[]
  contributionIds: readonly string[]
}

interface Parts {
  db: Db
  clock: Clock
  sealing: Sealing
}

/**
 * Promises the speakers of these words an answer, by a date, carried by these people. Runs in the caller's command.
 * @returns the id of the owed answer.
 */
export async function takeOnward(parts: Parts, onward: Onward): Promise<string> {
  const { db, clock } = parts
  const id = clock.id()
  const { circleId, organisationId, kind, askedOf, dueOn, contributionIds } = onward
  await db
    .insertInto('contributions.owed_answer')
    .values({
      id,
      circle_id: circleId,
      organisation_id: organisationId,
      kind,
      asked_of: askedOf,
      due_on: dueOn,
    })
    .execute()
  await promiseAnswerTo(db, id, contributionIds)
  for (const carrier of onward.carriers) {
    const seatId = 'seatId' in carrier ? carrier.seatId : await seatForMail(parts, circleId, carrier)
    await db
      .insertInto('contributions.carrier')
      .values({ owed_answer_id: id, seat_id: seatId, name: carrier.name, of_house: carrier.ofHouse })
      .execute()
  }
  return id
}

/**
 * Ties words that may leave the fire to an answer that is owed; where it went on as a theme only those that were allowed
 * for theme work.
 */
export async function promiseAnswerTo(
  db: Db,
  owedAnswerId: string,
  contributionIds: readonly string[],
): Promise<void> {
  if (contributionIds.length === 0) return
  await db
    .insertInto('contributions.owed_answer_words')
    .columns(['owed_answer_id', 'contribution_id'])
    .expression((eb) =>
      eb
        .selectFrom('contributions.contribution as c')
        .innerJoin('contributions.owed_answer as o', (join) => join.on('o.id', '=', owedAnswerId))
        .select(['o.id', 'c.id as contribution_id'])
        .where('c.id', 'in', contributionIds)
        .where((e) => e.or([e('o.kind', '<>', 'theme'), e('c.id', 'in', wordsAllowed(db, themeWork))])),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A seat that is never taken: it opens the answer that is owed, and nothing of what stays around the fire. */
async function seatForMail(
  { db, clock, sealing }: Parts,
  circleId: string,
  { name, email }: { name: string; email: string },
): Promise<string> {
  const seatId = clock.id()
  const keyId = await sealing.makeKey(db, clock)
  await db
    .insertInto('circles.seat')
    .values({ id: seatId, circle_id: circleId, name, role: 'helper', sealing_key_id: keyId })
    .execute()
  await db
    .insertInto('contributions.carrier_address')
    .values({ seat_id: seatId, email: await sealing.seal(db, keyId, email) })
    .execute()
  return seatId
}
