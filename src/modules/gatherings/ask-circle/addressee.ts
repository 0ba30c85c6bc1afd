import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Answer } from '../sign-up/view.ts'

/** What somebody said to one time, and where they come. */
interface Said {
  answer: Answer
  place: string
}

/** Somebody who was asked with their circle and still sits there. */
export interface AskedPerson {
  id: string
  gatheringId: string
  personId: string
  email: string
  name: string
  locale: Locale
  /** A code opens it for them: nothing asks a second step. */
  byCode: boolean
  version: number
  /** What they said to each time, by its id. */
  answers: ReadonlyMap<string, Said>
}

/** As the worker; undefined for who sits there no more or has no mail address. Two queries. */
export async function findAskedPerson(db: Db, askedId: string): Promise<AskedPerson | undefined> {
  const row = await db
    .selectFrom('gatherings.asked_seat as a')
    .innerJoin('circles.seat as s', 's.id', 'a.seat_id')
    .innerJoin('people.person as p', 'p.id', 's.person_id')
    .select(['a.id', 'a.gathering_id as gatheringId', 'a.version', 'p.id as personId', 'p.email', 'p.name'])
    .select(['p.locale', sql<boolean>`s.asks_more`.as('asksMore')])
    .where('a.id', '=', askedId)
    .where('s.taken_at', 'is not', null)
    .where('s.ended_at', 'is', null)
    .where((eb) => eb.not(eb.or([eb('s.role', '=', 'listener'), eb('s.listens', '=', true)])))
    .executeTakeFirst()
  if (!row?.email) return undefined
  const { email, asksMore, ...asked } = row
  const told = await db
    .selectFrom('gatherings.sign_up')
    .select(['occurrence_id as on', 'answer', 'place'])
    .where('gathering_id', '=', asked.gatheringId)
    .where((eb) => eb.or([eb('person_id', '=', asked.personId), eb('asked_id', '=', asked.id)]))
    .where('answer', 'is not', null)
    .execute()
  return {
    ...asked,
    email,
    name: asked.name ?? '',
    locale: asked.locale ?? 'nl',
    byCode: !asksMore,
    answers: new Map(
      told.flatMap(({ on, answer, place }) => (answer ? [[on, { answer, place }] as const] : [])),
    ),
  }
}
