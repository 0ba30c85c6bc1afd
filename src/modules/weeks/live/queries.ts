import { sql } from 'kysely'
import { hashOf, normaliseCode } from '../../../platform/codes/codes.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { QuestionState } from './schema.ts'

/** How many of the lines that were typed along stand on a screen. */
const mostLines = 20

const myLiveSessions = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('weeks.my_live_sessions').as('mine')).select('mine.mine')

/** A session of a released Week that one follows from anywhere; undefined where there is none. One query. */
export const findLive = (db: Db, week: string, sessionId: string) =>
  liveSessions(db).where('w.slug', '=', week).where('s.id', '=', sessionId).executeTakeFirst()

const liveSessions = (db: Db) =>
  db
    .selectFrom('weeks.live_session as l')
    .innerJoin('weeks.programme_session as s', 's.id', 'l.session_id')
    .innerJoin('weeks.week as w', 'w.id', 's.week_id')
    .select(['s.id', 's.title', 's.starts_at as startsAt', 's.ends_at as endsAt', 'w.zone', 'w.accent'])
    .select(['w.slug as week', 'l.desk_id as deskId', 'l.stage', 'l.now_words as nowWords', 'l.slide'])
    .select(['l.stream_url as streamUrl', 'l.stream_host as streamHost', 'l.slides_url as slidesUrl'])
    .leftJoin('weeks.live_show as f', (join) =>
      // The same for who leads it, who sees more, and for everybody else.
      join
        .onRef('f.session_id', '=', 'l.session_id')
        .on('f.kind', '=', 'film')
        .on('f.on_stage', '=', true)
        .on('l.stage', 'in', ['now', 'pause']),
    )
    .leftJoin('weeks.live_show as d', (join) =>
      join
        .onRef('d.session_id', '=', 'l.session_id')
        .on('d.kind', '=', 'slide')
        .on('d.on_stage', '=', true)
        .on('l.stage', 'in', ['now', 'pause']),
    )
    .select(['d.id as slideId', 'd.words as slideWords', 'd.width as slideWidth', 'd.height as slideHeight'])
    .select(['f.id as filmId', 'f.words as filmTitle', 'f.content_type as filmType'])
    .select((eb) => eb('f.captions', 'is not', null).as('filmHasCaptions'))
    .select(['l.asks', 'l.version'])
    .where('s.dropped', '=', false)

export type LiveSession = NonNullable<Awaited<ReturnType<typeof findLive>>>

/** Whether the actor leads this session. */
export async function leads(db: Db, week: string, sessionId: string): Promise<boolean> {
  const found = await db
    .selectFrom('weeks.programme_session as s')
    .innerJoin('weeks.week as w', 'w.id', 's.week_id')
    .select('s.id')
    .where('w.slug', '=', week)
    .where('s.id', '=', sessionId)
    .where('s.dropped', '=', false)
    .where('s.id', 'in', myLiveSessions(db))
    .executeTakeFirst()
  return found !== undefined
}

export interface Caption {
  id: string
  words: string
}

/** The last lines that were typed along, the oldest first. */
export async function lastCaptions(db: Db, sessionId: string): Promise<Caption[]> {
  const rows = await db
    .selectFrom('weeks.live_caption')
    .select(['id', 'words'])
    .where('session_id', '=', sessionId)
    .orderBy('number', 'desc')
    .limit(mostLines)
    .execute()
  return rows.reverse()
}

export interface Question {
  id: string
  words: string
  state: QuestionState
  askedAt: Date
}

/** What was asked, as far as the actor may read it, the oldest first; `stage`: what stands on stage alone. */
export async function questionsOf(
  db: Db,
  sealing: Sealing,
  sessionId: string,
  only?: 'stage',
): Promise<Question[]> {
  const rows = await db
    .selectFrom('weeks.live_question as q')
    .innerJoin('platform.sealing_key as k', 'k.id', 'q.sealing_key_id')
    .select(['q.id', 'q.state', 'q.words', 'q.asked_at as askedAt', 'k.id as keyId', 'k.wrapped'])
    .where('q.session_id', '=', sessionId)
    .$if(only !== undefined, (of) => of.where('q.state', '=', 'stage'))
    .orderBy('q.asked_at')
    .orderBy('q.id')
    .limit(500)
    .execute()
  return rows.map(({ keyId, wrapped, words, ...row }) => ({
    ...row,
    words: sealing.open(keyId, wrapped, words) ?? '',
  }))
}

/** What became of the question behind a code, in this session. */
export async function askedBehind(
  db: Db,
  code: string,
  sessionId: string,
): Promise<QuestionState | undefined> {
  const { rows } = await sql<{ session_id: string; state: QuestionState }>`
    select session_id, state from weeks.asked_question(${hashOf(normaliseCode(code))})`.execute(db)
  return rows[0]?.session_id === sessionId ? rows[0].state : undefined
}

/** Until this transaction ends nobody else changes what is on this stage. */
export async function holdStage(db: Db, sessionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`stage ${sessionId}`}, 0))`.execute(db)
}
