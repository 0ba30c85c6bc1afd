import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../../../platform/database/connect.ts'
import type { AskStep } from '../schema.ts'

/** A Week that calls a house which the actor looks after. */
export interface Call {
  weekId: string
  circleId: string
  slug: string
  title: string
  /** `YYYY-MM-DD` */
  firstOn: string
  lastOn: string
  words: string
  untilOn: string
}

/** The Weeks that call this house, as far as the actor looks after it; the soonest first. One query. */
export async function callsOf(db: Db, circleId: string): Promise<Call[]> {
  const { rows } =
    await sql<Call>`select week_id as "weekId", circle_id as "circleId", slug, title, first_on as "firstOn",
    last_on as "lastOn", words, until_on as "untilOn" from weeks.my_calls()
    where circle_id = ${circleId}::uuid order by first_on`.execute(db)
  return rows
}

/** What a house asks, for its hosts and for who makes the Week. */
export interface Ask {
  id: string
  weekId: string
  house: { id: string; slug: string; name: string }
  title: string
  about: string
  forWhom: string
  on: string
  /** "14:30" */
  from: string
  until: string
  place: string
  way: string
  mostPeople: number | null
  needs: string
  step: AskStep
  answer: string
  sessionId: string | null
  gatheringId: string | null
  askedOn: string
  version: number
  /** Who looks is one of the makers, or looks after the house. */
  makes: boolean
  hosts: boolean
}

const among = (db: Db, name: string) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>(name).as('mine')).select('mine.mine')

const asks = (db: Db) =>
  db
    .selectFrom('weeks.house_ask as a')
    .innerJoin('circles.circle as c', 'c.id', 'a.circle_id')
    .select(['a.id', 'a.week_id as weekId', 'c.id as circleId', 'c.slug', 'c.name'])
    .select(['a.title', 'a.about', 'a.for_whom as forWhom', 'a.place', 'a.way', 'a.needs', 'a.step'])
    .select(['a.on_date as on', 'a.from_time as from', 'a.until_time as until', 'a.answer', 'a.version'])
    .select(['a.most_people as mostPeople', 'a.session_id as sessionId', 'a.gathering_id as gatheringId'])
    .select('a.asked_on as askedOn')
    .select((eb) => [
      eb('a.week_id', 'in', among(db, 'weeks.my_weeks')).as('makes'),
      eb('a.circle_id', 'in', among(db, 'gatherings.my_hosted_circles')).as('hosts'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof asks>['execute']>>[number]

const asAsk = ({ circleId, slug, name, makes, hosts, ...ask }: Row): Ask => ({
  ...ask,
  house: { id: circleId, slug, name },
  makes: Boolean(makes),
  hosts: Boolean(hosts),
})

/** Undefined where there is none for the actor. One query. */
export async function findAsk(db: Db, id: string): Promise<Ask | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined
  const row = await asks(db).where('a.id', '=', id).executeTakeFirst()
  return row && asAsk(row)
}

/** What waits with the makers of a Week, by day. One query. */
export async function waitingAsks(db: Db, weekId: string): Promise<Ask[]> {
  const rows = await asks(db)
    .where('a.week_id', '=', weekId)
    .where('a.step', '=', 'waiting')
    .orderBy('a.on_date')
    .orderBy('a.from_time')
    .orderBy('a.id')
    .limit(200)
    .execute()
  return rows.map(asAsk)
}

/** What this house asked, the latest first, for its hosts. One query. */
export async function asksOf(db: Db, circleId: string, most: number): Promise<Ask[]> {
  const rows = await asks(db)
    .where('a.circle_id', '=', circleId)
    .orderBy('a.asked_on', 'desc')
    .orderBy('a.id', 'desc')
    .limit(most)
    .execute()
  return rows.map(asAsk)
}

/** As its makers wrote it; undefined where they call nobody. One query. */
export function callOf(db: Db, weekId: string) {
  return db
    .selectFrom('weeks.call_to_houses')
    .select(['words', 'until_on as untilOn', 'version'])
    .where('week_id', '=', weekId)
    .executeTakeFirst()
}
