import type { Db } from '../../../platform/database/connect.ts'
import type { Piece } from '../../../platform/recordings/index.ts'
import type { KeepsakeKind } from './schema.ts'

/** Something that is kept of a session, as a list names it. */
export interface Kept {
  id: string
  kind: KeepsakeKind
  title: string
  /** Whose website it is at; empty: a file of ours. */
  host: string
  contentType: string
  bytes: number
  /** Where it is known. */
  seconds: number | null
  /** Everybody who was asked said yes. */
  everyone: boolean
  /** Whose slides they are, where that name stands on the programme. */
  whose: string | null
  sessionId: string
  /** What that is called. */
  session: string
}

/** One of them, with what a page of it needs. */
export interface Keepsake extends Kept {
  url: string
  version: number
  week: { slug: string; title: string; accent: string }
  /** Who looks makes the Week. */
  makes: boolean
  keyId: string
  wrapped: Buffer | null
  /** Sealed. */
  words: Buffer | null
}

const keepsakes = (db: Db) =>
  db
    .selectFrom('weeks.keepsake as k')
    .innerJoin('weeks.programme_session as s', 's.id', 'k.session_id')
    .leftJoin('weeks.programme_speaker as p', 'p.id', 'k.speaker_id')
    .select(['k.id', 'k.kind', 'k.title', 'k.url_host as host', 'k.content_type as contentType', 'k.bytes'])
    .select(['k.seconds', 'k.everyone', 'p.name as whose', 'k.session_id as sessionId', 's.title as session'])

/** What is kept of a session, or of a whole Week, as far as the actor may see it. One query. */
export const keptOf = (db: Db, of: { week: string } | { session: string }): Promise<Kept[]> =>
  keepsakes(db)
    .where('week' in of ? 'k.week_id' : 'k.session_id', '=', 'week' in of ? of.week : of.session)
    .orderBy('s.starts_at')
    .orderBy('k.title')
    .orderBy('k.id')
    .limit(500)
    .execute()

/** One of them; undefined where there is none for the actor. One query. */
export async function keepsakeAt(db: Db, week: string, id: string): Promise<Keepsake | undefined> {
  const row = await keepsakes(db)
    .innerJoin('weeks.week as w', 'w.id', 'k.week_id')
    .innerJoin('platform.sealing_key as key', 'key.id', 'k.sealing_key_id')
    .select(['k.url', 'k.version', 'k.words', 'key.id as keyId', 'key.wrapped'])
    .select(['w.slug', 'w.title as weekTitle', 'w.accent'])
    .select((eb) =>
      eb(
        'w.id',
        'in',
        eb.selectFrom(eb.fn<{ mine: string }>('weeks.my_weeks').as('mine')).select('mine.mine'),
      ).as('makes'),
    )
    .where('w.slug', '=', week)
    .where('k.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { slug, weekTitle, accent, makes, ...keepsake } = row
  return { ...keepsake, makes: Boolean(makes), week: { slug, title: weekTitle, accent } }
}

/** Where the parts of its file stand, in their order. */
export const piecesOf = (db: Db, keepsakeId: string): Promise<Piece[]> =>
  db
    .selectFrom('weeks.keepsake_piece')
    .select(['file_id as fileId', 'body'])
    .where('keepsake_id', '=', keepsakeId)
    .orderBy('number')
    .execute()

/** Who stands on the programme of a session by name. One query. */
export async function speakersAt(db: Db, sessionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('weeks.programme_speaker')
    .select('name')
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ name }) => name)
}
