import { z } from 'zod'
import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { page } from '../../../platform/web/answer.ts'
import { beginningOf } from '../../../platform/web/beginning-of.ts'
import { everybody, policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { themeOf } from '../../action-teams/index.ts'
import { originOfCircle } from '../../circles/index.ts'
import { keptOf } from '../afterwards/queries.ts'
import { findLive } from '../live/queries.ts'
import { whoSeesWeek } from '../policy.ts'
import { namesOf } from '../programme/names.ts'
import { releasedProgramme } from '../programme/released.ts'
import { type WeekView, weekAt, weeksOf } from '../queries.ts'
import { wholeDay } from './dates.ts'
import { visitWords } from './locales/index.ts'
import { ChangesPage } from './pages/ChangesPage.tsx'
import { DayPage } from './pages/DayPage.tsx'
import { SessionPage } from './pages/SessionPage.tsx'
import { WeekPage } from './pages/WeekPage.tsx'
import { WeeksPage } from './pages/WeeksPage.tsx'
import { releasesOf } from './queries.ts'

const base = '/week/:week'

async function releasedWeek({ db, params }: Visit): Promise<WeekView> {
  const week = await weekAt(db, params.week ?? '')
  if (!week?.released) throw new Absent()
  return week
}

/** A day of a Week that was released. */
const whoSeesDay = policy('sees-programme-day', async ({ db, params }) => {
  const found = await db
    .selectFrom('weeks.programme_day as d')
    .innerJoin('weeks.week as w', 'w.id', 'd.week_id')
    .select('d.id')
    .where('w.slug', '=', params.week ?? '')
    .where('w.released', '>', 0)
    .where((eb) => eb(eb.cast<string>('d.on_date', 'text'), '=', params.day ?? ''))
    .executeTakeFirst()
  return found ? 'admitted' : 'absent'
})

/** Something on the programme of a Week that was released. */
const whoSeesSession = policy('sees-programme-session', async ({ db, params }) => {
  if (!z.uuid().safeParse(params.session).success) return 'absent'
  const found = await db
    .selectFrom('weeks.programme_session as s')
    .innerJoin('weeks.week as w', 'w.id', 's.week_id')
    .select('s.id')
    .where('w.slug', '=', params.week ?? '')
    .where('s.id', '=', params.session ?? '')
    .executeTakeFirst()
  return found ? 'admitted' : 'absent'
})

const shared = { method: 'GET', kind: 'page', thing: 'week' } as const

export const visitRoutes: readonly Route[] = [
  route({
    ...shared,
    path: '/week',
    policy: everybody,
    async handle({ db, house, locale }) {
      const weeks = (await weeksOf(db)).filter(({ released }) => released > 0)
      return page({
        title: visitWords(locale)('weeks.title'),
        door: 'agenda',
        description: visitWords(locale)('weeks.lead'),
        body: WeeksPage({ locale, weeks, today: dayAt(house.clock.now()) }),
      })
    },
  }),
  route({
    ...shared,
    path: base,
    policy: whoSeesWeek,
    async handle(visit) {
      const { db, house, locale } = visit
      const week = await releasedWeek(visit)
      const [programme, [release], weeks] = await Promise.all([
        releasedProgramme(db, week),
        releasesOf(db, week.id, 1),
        weeksOf(db, week.movementId),
      ])
      const others = weeks.filter(({ id, released }) => id !== week.id && released > 0)
      const today = dayAt(house.clock.now())
      return page({
        title: week.title,
        door: 'agenda',
        forEverybody: true,
        at: await originOfCircle(visit, { id: week.movementId }),
        description: beginningOf(week.about),
        body: WeekPage({ locale, week, programme, release, others, today }),
      })
    },
  }),
  route({
    ...shared,
    path: `${base}/days/:day`,
    policy: whoSeesDay,
    async handle(visit) {
      const { db, locale, params } = visit
      const week = await releasedWeek(visit)
      const whole = await releasedProgramme(db, week)
      const day = whole.days.find(({ on }) => on === params.day)
      if (!day) throw new Absent()
      const programme = { ...whole, sessions: whole.sessions.filter(({ dayId }) => dayId === day.id) }
      return page({
        title: visitWords(locale)('day.of', { day: wholeDay(locale, day.on), title: week.title }),
        door: 'agenda',
        forEverybody: true,
        at: await originOfCircle(visit, { id: week.movementId }),
        description: beginningOf(day.about || day.theme || week.about),
        body: DayPage({ locale, week, day, programme }),
      })
    },
  }),
  route({
    ...shared,
    path: `${base}/sessions/:session`,
    policy: whoSeesSession,
    thing: 'programme session',
    async handle(visit) {
      const { db, house, locale, params } = visit
      const week = await releasedWeek(visit)
      const programme = await releasedProgramme(db, week)
      const session = programme.sessions.find(({ id }) => id === params.session)
      if (!session) throw new Absent()
      const { circleId, themeId } = session
      const [names, theme, live, kept] = await Promise.all([
        namesOf(db, [circleId]),
        themeOf(db, locale, themeId),
        findLive(db, week.slug, session.id),
        keptOf(db, { session: session.id }),
      ])
      const circle = names.get(circleId ?? '')
      return page({
        title: session.title,
        door: 'agenda',
        forEverybody: true,
        at: await originOfCircle(visit, { id: week.movementId }),
        description: beginningOf(session.about || week.about),
        body: SessionPage({
          ...{ locale, week, programme, session, circle, theme, kept },
          ...{ isLive: live !== undefined, now: house.clock.now() },
        }),
      })
    },
  }),
  route({
    ...shared,
    path: `${base}/changes`,
    policy: whoSeesWeek,
    async handle(visit) {
      const { db, locale } = visit
      const week = await releasedWeek(visit)
      const releases = await releasesOf(db, week.id)
      return page({
        title: visitWords(locale)('changes.title'),
        door: 'agenda',
        body: ChangesPage({ locale, week, releases }),
      })
    },
  }),
]
