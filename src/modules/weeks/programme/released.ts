import type { Db } from '../../../platform/database/connect.ts'
import type { WeekView } from '../queries.ts'
import { inOrder, type Programme, type Session, type Speaker } from './programme.ts'

const sessionColumns = [
  'id',
  'day_id as dayId',
  'room_id as roomId',
  'title',
  'about',
  'starts_at as startsAt',
  'ends_at as endsAt',
  'circle_id as circleId',
  'theme_id as themeId',
  'sign_up as signUp',
  'most_people as mostPeople',
  'gathering_id as gatheringId',
  'own_place as ownPlace',
  'dropped',
  'dropped_because as droppedBecause',
] as const

/** The programme as everybody knows it, whole or of one day. Four queries, however much there is. */
export async function releasedProgramme(db: Db, week: WeekView, dayId?: string): Promise<Programme> {
  const [days, rooms, sessions, speakers] = await Promise.all([
    db
      .selectFrom('weeks.programme_day')
      .select(['id', 'on_date as on', 'theme', 'about'])
      .where('week_id', '=', week.id)
      .orderBy('on_date')
      .execute(),
    db
      .selectFrom('weeks.programme_room')
      .select(['id', 'name', 'address', 'way', 'position'])
      .where('week_id', '=', week.id)
      .orderBy('position')
      .orderBy('name')
      .execute(),
    db
      .selectFrom('weeks.programme_session')
      .select(sessionColumns)
      .where('week_id', '=', week.id)
      .$if(dayId !== undefined, (of) => of.where('day_id', '=', dayId ?? ''))
      .execute(),
    speakersOf(db, week.id),
  ])
  const { title, about, accent, firstOn, lastOn } = week
  return {
    ...{ title, about, accent, firstOn: firstOn ?? '', lastOn: lastOn ?? '', days, rooms },
    sessions: inOrder(withSpeakers(sessions, speakers), rooms),
  }
}

const speakersOf = (db: Db, weekId: string) =>
  db
    .selectFrom('weeks.programme_speaker')
    .select(['id', 'session_id as sessionId', 'name', 'words', 'position'])
    .where('week_id', '=', weekId)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** Each session with those who speak there. */
export function withSpeakers(
  sessions: readonly Omit<Session, 'speakers'>[],
  speakers: readonly (Speaker & { sessionId: string })[],
): Session[] {
  const bySession = Map.groupBy(speakers, ({ sessionId }) => sessionId)
  return sessions.map((session) => ({
    ...session,
    speakers: (bySession.get(session.id) ?? []).map(({ sessionId, ...speaker }) => speaker),
  }))
}
