import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { leadsOn } from '../../../platform/web/rooms.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findListed, landmarks, movementContact } from '../../circles/index.ts'
import { clockIn, homeZone } from '../time/zoned.ts'
import { type Asked, askedIn, atMidnight, monthAfter, type Whose } from './asked.ts'
import { agendaWords } from './locales/index.ts'
import { findItems, firstItem } from './merged.ts'
import { findNotices } from './notices.ts'
import { AgendaPage, titleOf } from './pages/AgendaPage.tsx'
import { MonthPage } from './pages/MonthPage.tsx'
import { PrintPage } from './pages/PrintPage.tsx'
import type { AgendaItem, AgendaQuery } from './sources.ts'
import { within } from './within.ts'

/** What began this long ago, in milliseconds, may still be going on. */
const evening = 3 * 3_600_000
const onAPage = 30
/** As many as a month on one page can hold and still be read. */
const inAMonth = 250
const onPaper = 45

/** @throws Absent where the circle is not there for who looks. */
async function whoseOf({ db, actor }: Visit, { of }: Asked): Promise<Whose> {
  if (of === '' || of === 'all') return { all: true }
  if (of === 'mine') {
    if (actor.kind !== 'person') return { all: true }
    return { mine: true }
  }
  const circle = await findListed(db, of)
  if (!circle) throw new Absent()
  return { circle }
}

type Query = Omit<AgendaQuery, 'most'>

/** All there ever was and will be, from the first on. */
async function queryFor(visit: Visit, asked: Asked, whose: Whose): Promise<Query> {
  return {
    locale: visit.locale,
    ...{ order: 'asc', from: new Date(0), before: null, after: null },
    within: 'circle' in whose ? await within(visit.db, whose.circle) : null,
    mine: 'mine' in whose,
    kind: asked.kind || null,
  }
}

/** What the head of each shape needs. */
async function headOf(visit: Visit, asked: Asked, whose: Whose) {
  const places = (await landmarks(visit.db)).filter(({ kind }) => kind !== 'partner')
  const known = 'circle' in whose && !places.some(({ id }) => id === whose.circle.id)
  return {
    locale: visit.locale,
    ...{ asked, whose },
    places: known ? [whose.circle, ...places] : places,
    signedIn: visit.actor.kind === 'person',
    now: visit.house.clock.now(),
    everything: asked.of !== '' && asked.of === visit.site.movement,
  }
}

const ended = (now: Date) => new Date(now.getTime() - evening)

async function showList(visit: Visit) {
  const asked = askedIn(visit)
  const whose = await whoseOf(visit, asked)
  const now = visit.house.clock.now()
  const query = await queryFor(visit, asked, whose)
  const behind = asked.year !== ''
  const nextYear = atMidnight(`${Number(asked.year) + 1}-01-01`)
  const circleId = 'circle' in whose ? whose.circle.id : null
  const [shut = [], head, { items, more }, first, found] = await Promise.all([
    visit.closed?.(),
    headOf(visit, asked, whose),
    findItems(visit.db, {
      ...query,
      after: asked.after,
      order: behind ? 'desc' : 'asc',
      from: behind ? atMidnight(`${asked.year}-01-01`) : ended(now),
      before: behind ? (nextYear < ended(now) ? nextYear : ended(now)) : null,
      most: onAPage,
    }),
    firstItem(visit.db, query),
    // On one's own agenda stands what one signed up for, and in a year that was what there was.
    behind || 'mine' in whose ? [] : findNotices(visit.db, { locale: visit.locale, circleId, now }),
  ])
  const notices = found.filter(({ href }) => leadsOn(shut, href))
  const years = first ? yearsFrom(first.startsAt, now) : []
  const title = titleOf(agendaWords(visit.locale), whose)
  const description = agendaWords(visit.locale)('lead')
  const body = AgendaPage({ ...head, notices, items, more, years })
  return page({ title, door: 'agenda', ...(!('mine' in whose) && { description }), body })
}

function yearsFrom(earliest: Date, now: Date): string[] {
  const [first, last] = [earliest, now].map((moment) => Number(clockIn(homeZone, moment).date.slice(0, 4)))
  const span = (last ?? 0) - (first ?? 0) + 1
  return Array.from({ length: Math.max(0, span) }, (_, i) => String((last ?? 0) - i))
}

async function showMonth(visit: Visit) {
  const asked = askedIn(visit)
  const whose = await whoseOf(visit, asked)
  const month = asked.month || clockIn(homeZone, visit.house.clock.now()).date.slice(0, 7)
  const begin = atMidnight(`${month}-01`)
  const end = atMidnight(`${monthAfter(month, 1)}-01`)
  const query = await queryFor(visit, asked, whose)
  const [head, { items, more }, earlier, later] = await Promise.all([
    headOf(visit, asked, whose),
    findItems(visit.db, { ...query, from: begin, before: end, most: inAMonth }),
    firstItem(visit.db, { ...query, before: begin, order: 'desc' }),
    firstItem(visit.db, { ...query, from: end }),
  ])
  const turning = { earlier: monthOf(earlier), later: monthOf(later) }
  const title = titleOf(agendaWords(visit.locale), whose)
  return page({
    title,
    door: 'agenda',
    ...(!('mine' in whose) && { description: agendaWords(visit.locale)('lead') }),
    body: MonthPage({ ...head, month, turning, items, more, years: [] }),
  })
}

const monthOf = (item: AgendaItem | null) => item && clockIn(homeZone, item.startsAt).date.slice(0, 7)

async function showPaper(visit: Visit) {
  const asked = askedIn(visit)
  const whose = await whoseOf(visit, asked)
  const now = visit.house.clock.now()
  const { month } = asked
  const query = await queryFor(visit, asked, whose)
  const [head, { items, more }, movement] = await Promise.all([
    headOf(visit, asked, whose),
    findItems(visit.db, {
      ...query,
      after: asked.after,
      from: month ? atMidnight(`${month}-01`) : ended(now),
      before: month ? atMidnight(`${monthAfter(month, 1)}-01`) : null,
      most: onPaper,
    }),
    movementContact(visit.db, visit.site.movement, 'circle' in whose ? whose.circle.id : undefined),
  ])
  const title = titleOf(agendaWords(visit.locale), whose)
  const phone = movement.contactPhone
  const body = PrintPage({ ...head, items, more, years: [], phone })
  return page({ title, door: 'agenda', layout: 'sheet', islands: ['print-button'], body })
}

const open = {
  method: 'GET',
  policy: everybody,
  kind: 'page',
  kept: true,
  thing: 'gathering',
  turns: ['of', 'kind', 'month', 'year', 'after'],
} as const

export const agendaRoutes: readonly Route[] = [
  route({ ...open, path: '/agenda', asks: ['of', 'kind', 'year', 'after'], handle: showList }),
  route({ ...open, path: '/agenda/month', asks: ['of', 'kind', 'month'], handle: showMonth }),
  route({ ...open, path: '/agenda/print', unlisted: true, handle: showPaper }),
]
