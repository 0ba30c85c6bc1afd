import type { Programme, Session } from './programme.ts'

/** What is different in one release. Holds words of the programme and nobody's name. Moments as `2027-01-11T13:30:00.000Z`. */
export type Change =
  | { kind: 'new'; session: string; title: string; startsAt: string; endsAt: string }
  | { kind: 'dropped'; session: string; title: string; because: string }
  | { kind: 'time'; session: string; title: string; was: [string, string]; now: [string, string] }
  /** An empty name: no room of the Week. */
  | { kind: 'place'; session: string; title: string; was: string; now: string }
  | { kind: 'title'; session: string; title: string; was: string }
  | { kind: 'about' | 'speakers' | 'sign-up' | 'no-sign-up' | 'people'; session: string; title: string }
  | { kind: 'day-new' | 'day-gone'; on: string; theme: string }
  | { kind: 'day-theme'; on: string; was: string; theme: string }
  | { kind: 'week-dates'; was: [string, string]; now: [string, string] }
  | { kind: 'week-title'; was: string; title: string }
  | { kind: 'front' }

/** What became different from one programme to the next, in the order of the programme. */
export function changesBetween(before: Programme, after: Programme): Change[] {
  return [...aboutWeek(before, after), ...aboutDays(before, after), ...aboutSessions(before, after)]
}

function aboutWeek(before: Programme, after: Programme): Change[] {
  const found: Change[] = []
  if (before.title !== after.title) found.push({ kind: 'week-title', was: before.title, title: after.title })
  if (before.firstOn !== after.firstOn || before.lastOn !== after.lastOn) {
    const dates = ({ firstOn, lastOn }: Programme): [string, string] => [firstOn, lastOn]
    found.push({ kind: 'week-dates', was: dates(before), now: dates(after) })
  }
  if (before.about !== after.about || before.accent !== after.accent || !same(before.rooms, after.rooms))
    found.push({ kind: 'front' })
  return found
}

function aboutDays(before: Programme, after: Programme): Change[] {
  const old = new Map(before.days.map((day) => [day.id, day]))
  const kept = new Set(after.days.map(({ id }) => id))
  const added = after.days.flatMap((day): Change[] => {
    const was = old.get(day.id)
    if (!was) return [{ kind: 'day-new', on: day.on, theme: day.theme }]
    if (same(was, day)) return []
    return [{ kind: 'day-theme', on: day.on, was: was.theme, theme: day.theme }]
  })
  const gone = before.days.filter(({ id }) => !kept.has(id))
  return [...added, ...gone.map(({ on, theme }): Change => ({ kind: 'day-gone', on, theme }))]
}

function aboutSessions(before: Programme, after: Programme): Change[] {
  const old = new Map(before.sessions.map((session) => [session.id, session]))
  const nameIn = ({ rooms }: Programme, { roomId }: Session) =>
    rooms.find(({ id }) => id === roomId)?.name ?? ''
  return after.sessions.flatMap((now): Change[] => {
    const was = old.get(now.id)
    const about = { session: now.id, title: now.title }
    // What was dropped before anybody knew of it is no news.
    if (!was) return now.dropped ? [] : [{ kind: 'new', ...about, ...momentsOf(now) }]
    if (was.dropped) return []
    if (now.dropped) return [{ kind: 'dropped', ...about, because: now.droppedBecause }]
    const found: Change[] = []
    if (was.title !== now.title) found.push({ kind: 'title', ...about, was: was.title })
    if (moments(was).join() !== moments(now).join())
      found.push({ kind: 'time', ...about, was: moments(was), now: moments(now) })
    const [here, there] = [nameIn(before, was), nameIn(after, now)]
    if (was.roomId !== now.roomId) found.push({ kind: 'place', ...about, was: here, now: there })
    const leads = was.circleId !== now.circleId || was.themeId !== now.themeId
    if (was.about !== now.about || leads) found.push({ kind: 'about', ...about })
    if (!same(was.speakers, now.speakers)) found.push({ kind: 'speakers', ...about })
    if (was.signUp !== now.signUp) found.push({ kind: now.signUp ? 'sign-up' : 'no-sign-up', ...about })
    else if (was.mostPeople !== now.mostPeople) found.push({ kind: 'people', ...about })
    return found
  })
}

const momentsOf = ({ startsAt, endsAt }: Session) => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
})
const moments = (session: Session): [string, string] => {
  const { startsAt, endsAt } = momentsOf(session)
  return [startsAt, endsAt]
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
