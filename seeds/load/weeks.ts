import { momentIn } from '../../src/modules/gatherings/index.ts'
import { homeZone } from '../../src/modules/gatherings/time/zoned.ts'
import { changesBetween } from '../../src/modules/weeks/programme/changes.ts'
import type { Programme, Session } from '../../src/modules/weeks/programme/programme.ts'
import { circles } from '../circles/index.ts'
import { movement } from '../movement.ts'
import { people } from '../people/index.ts'
import { weeks } from '../weeks/index.ts'
import type { SeedSession, SeedWeek } from '../weeks/types.ts'
import { dayFrom, momentFrom } from './days.ts'
import { circleId, gatheringId, idOf, occurrenceId, personId, themeId } from './ids.ts'
import type { Loading } from './loading.ts'

export const weekId = (slug: string) => idOf('week', slug)
export const weekDayId = (slug: string, day: number) => idOf('week day', slug, day)
export const weekRoomId = (slug: string, room: number) => idOf('week room', slug, room)
export const programmeSessionId = (slug: string, session: string) => idOf('programme session', slug, session)
export const pictureId = (slug: string, photo: string) => idOf('week picture', slug, photo)
export const speakerId = (slug: string, session: string, name: string) => idOf('speaker', slug, session, name)

const gatheringOf = (week: string, session: string) => gatheringId(`week ${week} ${session}`)

/** How many days from today the Monday of its Week lies. */
function mondayOf({ days }: SeedWeek, now: Date): number {
  const weekday = new Date(`${dayFrom(now, days)}T12:00:00Z`).getUTCDay()
  return days - ((weekday + 6) % 7)
}

/** One a year, whatever the calendar makes of it. */
export const yearOf = ({ slug }: SeedWeek, now: Date): number => {
  const [coming] = weeks
  const year = coming ? Number(dayFrom(now, mondayOf(coming, now) + 3).slice(0, 4)) : 0
  return slug === 'this' ? year : year - 1
}

/** Its address. */
export const weekSlug = (week: SeedWeek, now: Date) => `${movement.slug}-${yearOf(week, now)}`

/** The dates of its days. */
export const datesOfWeek = (week: SeedWeek, now: Date) =>
  week.themes.map((_, i) => dayFrom(now, mondayOf(week, now) + i))

export function loadWeeks(loading: Loading): void {
  for (const week of weeks) loadWeek(loading, week)
}

function loadWeek(loading: Loading, week: SeedWeek): void {
  const { lay, now } = loading
  const { slug, title, about, accent, themes, rooms, sessions, days } = week
  const dates = datesOfWeek(week, now)
  const [first = '', last = ''] = [dates[0], dates.at(-1)]
  const of = { title, about, accent, first_on: first, last_on: last }
  const firstAt = momentFrom(now, Math.min(days - 90, -30), '10:00')
  const secondAt = momentFrom(now, Math.min(days - 60, -4), '16:30')
  const changes = changesBetween(programmeOf(week, now, true), programmeOf(week, now, false))
  const number = changes.length > 0 ? 2 : 1
  lay('weeks.week', {
    id: weekId(slug),
    movement_id: circleId(movement.slug),
    circle_id: circleId(movement.slug),
    slug: weekSlug(week, now),
    year: yearOf(week, now),
    ...of,
    released: number,
    released_at: number === 2 ? secondAt : firstAt,
  })
  lay('weeks.draft_week', { week_id: weekId(slug), ...of })
  for (const [i, { theme, about }] of themes.entries()) {
    const day = { id: weekDayId(slug, i), week_id: weekId(slug), on_date: dates[i] ?? '', theme, about }
    lay('weeks.draft_day', day)
    lay('weeks.programme_day', day)
  }
  for (const [i, room] of rooms.entries()) {
    const row = { id: weekRoomId(slug, i), week_id: weekId(slug), ...room, position: i + 1 }
    lay('weeks.draft_room', row)
    lay('weeks.programme_room', row)
  }
  lay('weeks.release', { week_id: weekId(slug), number: 1, released_at: firstAt, changes: '[]' })
  if (number === 2)
    lay('weeks.release', {
      week_id: weekId(slug),
      number,
      released_at: secondAt,
      changes: JSON.stringify(changes),
    })
  for (const session of sessions) loadSession({ lay, now }, week, session)
  if (week.afterword) lay('weeks.afterword', { week_id: weekId(slug), ...week.afterword })
  loadPictures(loading, week)
}

/** What it looked like, sealed as the application seals, in its rows. */
function loadPictures({ lay, makeKey, told }: Loading, { slug, pictures = [] }: SeedWeek): void {
  for (const [i, { photo, words }] of pictures.entries()) {
    const [key, picture] = [makeKey(), told.get(photo)]
    if (!picture?.width || !picture.height) throw new Error(`Nobody painted ${photo}`)
    const { contentType: content_type, body, width, height } = picture
    lay('weeks.afterword_picture', {
      ...{
        id: pictureId(slug, photo),
        week_id: weekId(slug),
        position: i + 1,
        words,
        recognisable: 'nobody',
      },
      ...{ content_type, width, height, sealing_key_id: key.id, file_id: null, body: key.seal(body) },
    })
  }
}

function loadSession({ lay, now }: Pick<Loading, 'lay' | 'now'>, week: SeedWeek, session: SeedSession): void {
  const { slug: of } = week
  const { slug, day, room, circle, theme, open, most, dropped, speakers = [] } = session
  const id = programmeSessionId(of, slug)
  const shared = {
    ...{ id, week_id: weekId(of), day_id: weekDayId(of, day), about: session.about },
    room_id: room === undefined ? null : weekRoomId(of, room),
    circle_id: circle ? circleId(circle) : null,
    theme_id: theme ? themeId('theme', theme) : null,
    ...{ sign_up: !open, most_people: most ?? null },
    ...{ dropped: dropped !== undefined, dropped_because: dropped ?? '' },
  }
  lay('weeks.draft_session', {
    ...{ ...shared, title: session.draftTitle ?? session.title },
    ...{ from_time: session.at, until_time: session.until },
    gathering_id: session.house ? gatheringOf(of, slug) : null,
  })
  for (const [i, { name, words, person, yes }] of speakers.entries())
    lay('weeks.draft_speaker', {
      ...{ id: speakerId(of, slug, name), week_id: weekId(of), session_id: id, name, words, position: i + 1 },
      ...{
        person_id: person ? personId(person) : null,
        yes_how: yes,
        yes_on: yes ? dayFrom(now, week.days - 100) : null,
      },
    })
  if (session.draft) return
  const gathering = layGathering({ lay, now }, week, session)
  const { startsAt, endsAt } = asSession(week, session, now, false)
  lay('weeks.programme_session', {
    ...{ ...shared, title: session.title, starts_at: startsAt, ends_at: endsAt, gathering_id: gathering },
    own_place: session.house !== undefined,
  })
  if (dropped !== undefined) return
  for (const [i, { name, words, yes }] of speakers.entries())
    if (yes)
      lay('weeks.programme_speaker', {
        ...{
          id: speakerId(of, slug, name),
          week_id: weekId(of),
          session_id: id,
          name,
          words,
          position: i + 1,
        },
      })
}

/** What people sign up for. @returns its id. */
function layGathering(
  { lay, now }: Pick<Loading, 'lay' | 'now'>,
  week: SeedWeek,
  session: SeedSession,
): string {
  const id = gatheringOf(week.slug, session.slug)
  const { title, about, startsAt, endsAt, signUp, mostPeople } = asSession(week, session, now, false)
  const { house } = session
  const keeper = house ?? movement.slug
  const host = people.find(({ seats }) =>
    seats.some(({ circle, role }) => circle === keeper && role === 'host'),
  )
  const contact = circles.find((one) => one.slug === keeper)?.contact ?? movement.contact
  const room = session.room === undefined ? undefined : week.rooms[session.room]
  lay('gatherings.gathering', {
    ...{ id, circle_id: circleId(keeper), kind: house ? 'open-day' : 'programme-session', title, about },
    ...{ audience: 'everyone', sign_up: signUp, most_people: mostPeople },
    status: session.dropped === undefined ? 'announced' : 'cancelled',
    cancelled_because: session.dropped ?? '',
    places: JSON.stringify(room ? [{ ...room, access: [], note: '' }] : []),
    contact_name: contact.name,
    contact_phone: contact.telephone,
    announced_at: momentFrom(now, Math.min(week.days - 90, -30), '10:00'),
    page: house ? '' : `/week/${weekSlug(week, now)}/sessions/${programmeSessionId(week.slug, session.slug)}`,
  })
  if (host) lay('gatherings.receiver', { gathering_id: id, seat_id: idOf('seat', keeper, host.slug) })
  lay('gatherings.occurrence', {
    ...{ id: occurrenceId(`week ${week.slug} ${session.slug}`, 0), gathering_id: id },
    ...{ due_at: startsAt, starts_at: startsAt, ends_at: endsAt },
  })
  return id
}

/** As it was released, the first time or since. */
function programmeOf(week: SeedWeek, now: Date, first: boolean): Programme {
  const { slug, title, about, accent, rooms, sessions } = week
  return {
    ...{ title, about, accent, firstOn: '', lastOn: '', days: [] },
    rooms: rooms.map((room, i) => ({ id: weekRoomId(slug, i), ...room, position: i + 1 })),
    sessions: sessions
      .filter(({ draft, added }) => !draft && !(first && added))
      .map((session) => asSession(week, session, now, first)),
  }
}

function asSession(week: SeedWeek, session: SeedSession, now: Date, first: boolean): Session {
  const { was = {} } = session
  const then = first ? { ...session, ...was } : session
  const date = datesOfWeek(week, now)[session.day] ?? ''
  const moment = (time: string) => momentIn(homeZone, { date, time }) ?? now
  return {
    id: programmeSessionId(week.slug, session.slug),
    dayId: weekDayId(week.slug, session.day),
    roomId: then.room === undefined ? null : weekRoomId(week.slug, then.room),
    ...{ title: then.title, about: session.about, startsAt: moment(then.at), endsAt: moment(then.until) },
    ...{ circleId: null, themeId: null, gatheringId: null },
    ...{ signUp: !session.open, mostPeople: session.most ?? null },
    ...{ ownPlace: session.house !== undefined, dropped: !first && session.dropped !== undefined },
    ...{ droppedBecause: session.dropped ?? '', speakers: [] },
  }
}
