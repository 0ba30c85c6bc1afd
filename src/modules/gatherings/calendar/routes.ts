import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { everybody, policy, signedIn } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findListed, movementContact } from '../../circles/index.ts'
import { agendaSources, type CalendarQuery } from '../agenda/sources.ts'
import { within } from '../agenda/within.ts'
import { whoMaySeeGathering } from '../gathering/policy.ts'
import { findGathering, occurrencesOf, occurrenceToShow } from '../gathering/queries.ts'
import { ownPlaces } from '../place/chosen.ts'
import { answer, wordsOf } from './answer.ts'
import { endFeed } from './commands/end-feed.ts'
import { makeFeed } from './commands/make-feed.ts'
import { type Entry, entriesOf, entryOf } from './entries.ts'
import { findFeed, holdFeed, secretOf } from './feed.ts'
import { calendarWords } from './locales/index.ts'
import { FeedPage } from './pages/FeedPage.tsx'

/** What all rooms have in a calendar that is followed. One query or a few for each room. */
async function followedIn({ db, locale, site }: Visit, of: CalendarQuery['within']): Promise<Entry[]> {
  const query = { locale, origin: site.origin, within: of }
  return (await Promise.all(agendaSources().map((source) => source.calendar(db, query)))).flat()
}

/** `…/<name>.ics`: what comes before the point. */
const before = (name = '') => name.replace(/\.ics$/, '')

/** One gathering; one time of it where that is asked for. */
async function oneGathering(visit: Visit) {
  const { db, house, params, url } = visit
  const id = params.id ?? ''
  const [gathering, all, chosen] = await Promise.all([
    findGathering(db, id),
    occurrencesOf(db, id),
    ownPlaces(db),
  ])
  if (!gathering) throw new Absent()
  const words = wordsOf(visit, gathering.online?.address)
  const on = url.searchParams.get('on')
  const time = on && occurrenceToShow(all, house.clock.now(), on)
  return answer(
    visit,
    time ? [entryOf(gathering, time, words, 0, chosen)] : entriesOf(gathering, all, words, 0, chosen),
  )
}

/** What everybody may know of a circle: the same whoever asks. */
async function publicCalendar(visit: Visit) {
  const circle = await findListed(visit.db, before(visit.params.slug))
  if (!circle) throw new Absent()
  return answer(visit, await followedIn(visit, await within(visit.db, circle)), circle.name)
}

/** What everybody may know, of all there is. */
async function everybodysCalendar(visit: Visit) {
  const { db, site, locale } = visit
  const [entries, movement] = await Promise.all([followedIn(visit, null), movementContact(db, site.movement)])
  return answer(visit, entries, calendarWords(locale)('name.all', { movement: movement.name }))
}

/** One's own, by its secret alone: a calendar app is nobody here. Unknown and taken away sound alike. */
async function secretCalendar(visit: Visit) {
  const { db, site, locale, params } = visit
  await holdFeed(db, before(params.secret))
  const [entries, movement] = await Promise.all([
    followedIn(visit, 'mine'),
    movementContact(db, site.movement),
  ])
  return answer(visit, entries, calendarWords(locale)('name.mine', { movement: movement.name }))
}

/** Whoever shows a secret that opens something. */
const bySecret = policy('secret-address', async ({ db, params }) => {
  await holdFeed(db, before(params.secret))
  const { opens } = await db
    .selectNoFrom((eb) => eb.fn<boolean>('gatherings.follows', []).as('opens'))
    .executeTakeFirstOrThrow()
  return opens ? 'admitted' : 'absent'
})

async function showFeed({ db, house, site, locale }: Visit, form: FormState) {
  const feed = await findFeed(db)
  const address = feed ? `${site.origin}/calendar/${secretOf(house, feed.id)}.ics` : null
  return page({
    title: calendarWords(locale)('title'),
    door: 'mine',
    body: FeedPage({ locale, form, address }),
  })
}

const done = (said: 'made' | 'ended') => (_: unknown, visit: Visit) =>
  redirect('/mine/calendar', { flash: calendarWords(visit.locale)(said) })

export const calendarRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/gatherings/:id/calendar.ics',
    policy: whoMaySeeGathering,
    kind: 'export',
    thing: 'gathering',
    handle: oneGathering,
  }),
  route({
    method: 'GET',
    path: '/agenda/calendar.ics',
    policy: everybody,
    kind: 'feed',
    thing: 'gathering',
    handle: everybodysCalendar,
  }),
  route({
    method: 'GET',
    path: '/agenda/calendar/:slug',
    policy: everybody,
    kind: 'feed',
    thing: 'gathering',
    handle: publicCalendar,
  }),
  route({
    method: 'GET',
    path: '/calendar/:secret',
    policy: bySecret,
    kind: 'feed',
    thing: 'sign-up',
    handle: secretCalendar,
  }),
  ...formRoutes({
    path: '/mine/calendar',
    policy: signedIn,
    thing: 'sign-up',
    command: makeFeed,
    input: () => ({}),
    show: showFeed,
    done: done('made'),
  }),
  actionRoute({
    path: '/mine/calendar/end',
    policy: signedIn,
    thing: 'sign-up',
    command: endFeed,
    input: () => ({}),
    show: (visit) => showFeed(visit, freshForm(visit)),
    done: done('ended'),
  }),
]
