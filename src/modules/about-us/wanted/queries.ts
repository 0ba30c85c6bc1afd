import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'

/** A supporting role that a circle looks somebody for. */
export interface WantedView {
  id: string
  role: string
  about: string
  version: number
}

/** More than this is not on one page. */
const most = 50

const wanted = (db: Db) =>
  db
    .selectFrom('about_us.wanted_role as w')
    .select(['w.id', 'w.role', 'w.about', 'w.version'])
    .where('w.ended_at', 'is', null)

/** What a circle looks for now. One query. */
export function wantedIn(db: Db, circleId: string): Promise<WantedView[]> {
  return wanted(db)
    .where('w.circle_id', '=', circleId)
    .orderBy('w.role')
    .orderBy('w.id')
    .limit(most)
    .execute()
}

/** With the circle that looks for somebody, and whom one can call there. */
export function findWanted(db: Db, id: string) {
  return wanted(db)
    .innerJoin('circles.circle as c', 'c.id', 'w.circle_id')
    .select(['c.slug', 'c.kind', 'c.name as circle', 'c.contact_name as contactName'])
    .select('c.contact_phone as contactPhone')
    .where('w.id', '=', id)
    .where('c.closed_on', 'is', null)
    .executeTakeFirst()
}

export type FoundWanted = NonNullable<Awaited<ReturnType<typeof findWanted>>>

/** What somebody wrote who would like to take a role. */
export interface ReplyView {
  id: string
  wantedId: string
  role: string
  circle: string
  name: string
  words: string
  reach: string
  at: Date
}

const replies = (db: Db) =>
  db
    .selectFrom('about_us.role_reply as r')
    .innerJoin('about_us.wanted_role as w', 'w.id', 'r.wanted_id')
    .innerJoin('circles.circle as c', 'c.id', 'w.circle_id')
    .innerJoin('platform.sealing_key as k', 'k.id', 'r.sealing_key_id')
    .select(['r.id', 'r.wanted_id as wantedId', 'w.role', 'c.name as circle', 'r.body', 'r.at'])
    .select(['k.id as keyId', 'k.wrapped'])
    .orderBy('r.at')
    .orderBy('r.id')
    .limit(most * 4)

type Row = Awaited<ReturnType<ReturnType<typeof replies>['executeTakeFirstOrThrow']>>

const openIn =
  (sealing: Sealing) =>
  ({ body, keyId, wrapped, ...reply }: Row): ReplyView => {
    const {
      name = '',
      words = '',
      reach = '',
    } = JSON.parse(sealing.open(keyId, wrapped, body) ?? '{}') as Partial<
      Record<'name' | 'words' | 'reach', string>
    >
    return { ...reply, name, words, reach }
  }

/** For hosts, of one circle; nobody else sees one of another. One query. */
export async function repliesTo(db: Db, sealing: Sealing, circleId: string): Promise<ReplyView[]> {
  return (await replies(db).where('w.circle_id', '=', circleId).execute()).map(openIn(sealing))
}

/** The actor's own: to one role, or wherever. One query. */
export async function myReplies(db: Db, sealing: Sealing, wantedId?: string): Promise<ReplyView[]> {
  const mine = db
    .selectFrom((eb) => eb.fn<{ mine: string }>('about_us.my_replies').as('mine'))
    .select('mine.mine')
  const rows = await replies(db)
    .where('r.id', 'in', mine)
    .$if(wantedId !== undefined, (query) => query.where('r.wanted_id', '=', wantedId ?? ''))
    .execute()
  return rows.map(openIn(sealing))
}
