import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { KeepsakeKind } from './schema.ts'

/** Somebody who is asked whether something may be kept, and what they said; for its makers. */
export type Asked = Awaited<ReturnType<typeof askedAbout>>[number]

/** Everybody who is asked. One query. */
export const askedAbout = (db: Db, keepsakeId: string) =>
  db
    .selectFrom('weeks.keepsake_yes as y')
    .innerJoin('weeks.draft_speaker as s', 's.id', 'y.speaker_id')
    .select(['s.id', 's.name', 'y.yes_on as yesOn', 'y.yes_how as yesHow', 'y.until', 'y.version'])
    .where('y.keepsake_id', '=', keepsakeId)
    .orderBy('s.position')
    .orderBy('s.id')
    .execute()

/** Who speaks at a session, on the programme by name or not; for its makers. One query. */
export const whoSpeaks = (db: Db, sessionId: string) =>
  db
    .selectFrom('weeks.draft_speaker')
    .select(['id', 'name'])
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** Something about which the actor is asked. */
export interface MyKept {
  id: string
  speakerId: string
  kind: KeepsakeKind
  title: string
  session: string
  week: { slug: string; title: string }
  /** `YYYY-MM-DD`; null: they did not say yes. */
  yesOn: string | null
  until: string | null
}

/** One's own, in the order in which it was. One query. */
export async function myKept(db: Db): Promise<MyKept[]> {
  const { rows } = await sql<Omit<MyKept, 'week'> & { slug: string; weekTitle: string }>`
    select id, speaker_id as "speakerId", kind, title, session_title as session, week as slug, week_title as "weekTitle",
      yes_on as "yesOn", until from weeks.my_kept()`.execute(db)
  return rows.map(({ slug, weekTitle, ...kept }) => ({ ...kept, week: { slug, title: weekTitle } }))
}
