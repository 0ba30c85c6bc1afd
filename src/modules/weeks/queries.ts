import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { laidTogether } from '../action-teams/index.ts'

export interface WeekView {
  id: string
  slug: string
  year: number
  zone: string
  circleId: string
  /** Null where the movement is closed to who looks. */
  movement: { slug: string; name: string } | null
  movementId: string
  /** As released; empty before. */
  title: string
  about: string
  accent: string
  /** `YYYY-MM-DD` */
  firstOn: string | null
  lastOn: string | null
  /** How often; 0: known to its makers alone. */
  released: number
  releasedAt: Date | null
  /** Who looks is one of its makers. */
  makes: boolean
}

const myWeeks = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('weeks.my_weeks').as('mine')).select('mine.mine')

const weeks = (db: Db) =>
  db
    .selectFrom('weeks.week as w')
    .leftJoin('circles.circle as m', 'm.id', 'w.movement_id')
    .select(['w.id', 'w.slug', 'w.year', 'w.zone', 'w.circle_id as circleId', 'w.movement_id as movementId'])
    .select(['w.title', 'w.about', 'w.accent', 'w.first_on as firstOn', 'w.last_on as lastOn'])
    .select(['w.released', 'w.released_at as releasedAt', 'm.slug as at', 'm.name'])
    .select((eb) => eb('w.id', 'in', myWeeks(db)).as('makes'))

type Row = Awaited<ReturnType<ReturnType<typeof weeks>['execute']>>[number]

const asView = ({ at, name, makes, ...week }: Row): WeekView => ({
  ...week,
  movement: at && name ? { slug: at, name } : null,
  makes: Boolean(makes),
})

/** The Week of this address, where the actor may see it. One query. */
export async function weekAt(db: Db, slug: string): Promise<WeekView | undefined> {
  const row = await weeks(db).where('w.slug', '=', slug).executeTakeFirst()
  return row && asView(row)
}

/** The Weeks of one movement, or of all, that were released or that the actor makes; the latest first. One query. */
export async function weeksOf(db: Db, movementId?: string): Promise<WeekView[]> {
  const rows = await weeks(db)
    .$if(movementId !== undefined, (of) => of.where('w.movement_id', '=', movementId ?? ''))
    .orderBy('w.year', 'desc')
    .orderBy('w.slug')
    .limit(100)
    .execute()
  return rows.map(asView)
}

/** What leads to a theme on any programme that was released, the latest first; nothing of a draft. One query. */
export const leadingTo = (db: Db, themeId: string) =>
  db
    .selectFrom('weeks.programme_session as s')
    .innerJoin('weeks.week as w', 'w.id', 's.week_id')
    .select(['s.id', 's.title', 's.starts_at as startsAt', 's.ends_at as endsAt', 'w.slug as week', 'w.zone'])
    .where('s.theme_id', 'in', laidTogether(db, themeId))
    .where('s.dropped', '=', false)
    .where('w.released', '>', 0)
    .orderBy('s.starts_at', 'desc')
    .orderBy('s.id')
    .limit(50)
    .execute()

/** Until this transaction ends nobody else releases this Week. */
export async function holdWeek(db: Db, weekId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`week ${weekId}`}, 0))`.execute(db)
}
