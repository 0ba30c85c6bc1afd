import type { Db } from '../../../platform/database/connect.ts'
import { momentIn } from '../../gatherings/index.ts'
import type { WeekView } from '../queries.ts'
import type { YesHow } from '../schema.ts'
import { inOrder, type Programme, type Session, type Speaker } from './programme.ts'
import { withSpeakers } from './released.ts'

export interface DraftSpeaker extends Speaker {
  sessionId: string
  yesOn: string | null
  yesHow: YesHow
  withdrawnOn: string | null
  version: number
}

export interface DraftSession extends Session {
  from: string
  until: string
  version: number
}

/** What the makers work on. */
export interface Draft extends Programme {
  version: number
  days: readonly (Programme['days'][number] & { version: number })[]
  rooms: readonly (Programme['rooms'][number] & { version: number })[]
  sessions: readonly DraftSession[]
  /** Also those who did not say yes. */
  everySpeaker: readonly DraftSpeaker[]
}

/** The draft of a Week, for its makers. Five queries, however much there is. */
export async function findDraft(db: Db, week: Pick<WeekView, 'id' | 'zone'>): Promise<Draft | undefined> {
  const [row, days, rooms, sessions, everySpeaker] = await Promise.all([
    db
      .selectFrom('weeks.draft_week')
      .select(['title', 'about', 'accent', 'first_on as firstOn', 'last_on as lastOn', 'version'])
      .where('week_id', '=', week.id)
      .executeTakeFirst(),
    db
      .selectFrom('weeks.draft_day')
      .select(['id', 'on_date as on', 'theme', 'about', 'version'])
      .where('week_id', '=', week.id)
      .orderBy('on_date')
      .execute(),
    db
      .selectFrom('weeks.draft_room')
      .select(['id', 'name', 'address', 'way', 'position', 'version'])
      .where('week_id', '=', week.id)
      .orderBy('position')
      .orderBy('name')
      .execute(),
    sessionsOf(db, week.id),
    speakersOf(db, week.id),
  ])
  if (!row) return undefined
  const dates = new Map(days.map(({ id, on }) => [id, on]))
  const spoken = withSpeakers(
    sessions.map(({ from, until, version, ...session }) => {
      const at = (time: string) => momentIn(week.zone, { date: dates.get(session.dayId) ?? '', time })
      return { ...session, startsAt: at(from) ?? new Date(0), endsAt: at(until) ?? new Date(0) }
    }),
    everySpeaker
      .filter(({ yesOn }) => yesOn !== null)
      .map(({ id, sessionId, name, words, position }) => ({ id, sessionId, name, words, position })),
  )
  const typed = new Map(sessions.map(({ id, from, until, version }) => [id, { from, until, version }]))
  return {
    ...row,
    ...{ days, rooms, everySpeaker },
    sessions: inOrder(spoken, rooms).map((session) => ({
      ...session,
      ...(typed.get(session.id) ?? { from: '', until: '', version: 1 }),
    })),
  }
}

async function sessionsOf(db: Db, weekId: string) {
  const rows = await db
    .selectFrom('weeks.draft_session')
    .select(['id', 'day_id as dayId', 'room_id as roomId', 'title', 'about', 'from_time as from'])
    .select([
      'until_time as until',
      'circle_id as circleId',
      'theme_id as themeId',
      'sign_up as signUp',
      'most_people as mostPeople',
    ])
    .select(['gathering_id as gatheringId', 'dropped', 'dropped_because as droppedBecause', 'version'])
    .where('week_id', '=', weekId)
    .execute()
  return rows.map((session) => ({ ...session, ownPlace: session.gatheringId !== null }))
}

const speakersOf = (db: Db, weekId: string): Promise<DraftSpeaker[]> =>
  db
    .selectFrom('weeks.draft_speaker')
    .select(['id', 'session_id as sessionId', 'name', 'words', 'position', 'yes_on as yesOn'])
    .select(['yes_how as yesHow', 'withdrawn_on as withdrawnOn', 'version'])
    .where('week_id', '=', weekId)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** The draft as it would be released: without what only makers know, so that it can be laid beside what was released. */
export function asProgramme(draft: Draft): Programme {
  const { title, about, accent, firstOn, lastOn } = draft
  return {
    ...{ title, about, accent, firstOn, lastOn },
    days: draft.days.map(({ version, ...day }) => day),
    rooms: draft.rooms.map(({ version, ...room }) => room),
    sessions: draft.sessions.map(({ version, from, until, ...session }) => session),
  }
}
