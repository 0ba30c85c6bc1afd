import type { YesHow } from '../../../platform/consent/index.ts'
import type { Db } from '../../../platform/database/connect.ts'

/** Somebody who supports a circle, or is asked whether they may be named. */
export interface SupporterView {
  id: string
  role: string
  name: string
  words: string
  /** What one may ask them. */
  asks: string
  since: number | null
  until: number | null
  /** Still named after they stopped. */
  thanks: boolean
  /** `YYYY-MM-DD`; null: they did not say yes. */
  yesOn: string | null
  yesHow: YesHow
  version: number
  /** How they introduce themselves, where they show that here and the actor may see it. */
  introduction: string | null
  photo: { width: number; height: number } | null
}

/** More than this is not on one page. */
const most = 200

const mine = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('about_us.my_support').as('mine')).select('mine.mine')

const supporters = (db: Db) =>
  db
    .selectFrom('about_us.supporter as s')
    .leftJoin('introductions.introduction as i', 'i.id', 's.introduction_id')
    .leftJoin('introductions.photo as p', 'p.introduction_id', 'i.id')
    .select([
      's.id',
      's.role',
      's.name',
      's.words',
      's.asks',
      's.since_year as since',
      's.until_year as until',
    ])
    .select(['s.thanks', 's.yes_on as yesOn', 's.yes_how as yesHow', 's.version'])
    .select(['i.id as introduction', 'p.width', 'p.height'])

type Row = Awaited<ReturnType<ReturnType<typeof supporters>['executeTakeFirstOrThrow']>>

const viewOf = <R extends Row>({ width, height, ...row }: R) => ({
  ...row,
  photo: width !== null && height !== null ? { width, height } : null,
})

/** All that the actor may know of: those who said yes, and for hosts who was asked. Who began first stands first. One query. */
export async function supportersOf(db: Db, circleId: string): Promise<SupporterView[]> {
  const rows = await supporters(db)
    .where('s.circle_id', '=', circleId)
    .orderBy('s.since_year')
    .orderBy('s.name')
    .orderBy('s.id')
    .limit(most)
    .execute()
  return rows.map(viewOf)
}

/** Where the actor supports, or is asked to be named. */
export interface OwnSupport extends SupporterView {
  circle: string
  slug: string
  kind: string
}

/** One query. */
export async function mySupport(db: Db): Promise<OwnSupport[]> {
  const rows = await supporters(db)
    .innerJoin('circles.circle as c', 'c.id', 's.circle_id')
    .select(['c.name as circle', 'c.slug', 'c.kind'])
    .where('s.id', 'in', mine(db))
    .orderBy('c.name')
    .orderBy('s.id')
    .limit(most)
    .execute()
  return rows.map(viewOf)
}

export const findMySupport = async (db: Db, id: string): Promise<OwnSupport | undefined> =>
  (await mySupport(db)).find((one) => one.id === id)
