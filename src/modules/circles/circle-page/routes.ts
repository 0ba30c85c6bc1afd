import type { Child } from 'hono/jsx'
import { Absent } from '../../../platform/errors/errors.ts'
import { inLanguage, type Locale } from '../../../platform/i18n/words.ts'
import { type Page, page, type Redirect, redirect } from '../../../platform/web/answer.ts'
import { beginningOf } from '../../../platform/web/beginning-of.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { organisations } from '../directory/queries.ts'
import { searchedFor } from '../directory/searched-for.ts'
import { standingInAt } from '../hosts/queries.ts'
import { waitingAt } from '../waiting/desks.ts'
import { originOfCircle } from '../where.ts'
import { CirclePage } from './pages/CirclePage.tsx'
import { type CircleView, findCircle, groupsWithin, hostsOf, idOf, movedFrom, onwardOf } from './queries.ts'
import { circleSections } from './sections.ts'

/** Everybody where a circle is open to see; otherwise who sits in it or is invited. */
const whoMaySeeCircle = policy('who-may-see-circle', async (visit) =>
  (await idOf(visit.db, visit.params.slug ?? '')) || (await movedFrom(visit.db, visit.params.slug ?? ''))
    ? 'admitted'
    : 'absent',
)

const gathersHouses = (kind: string) => kind === 'movement' || kind === 'sector' || kind === 'region'

export const circlePageRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/circles/:slug',
    policy: whoMaySeeCircle,
    kind: 'page',
    thing: 'circle',
    kept: true,
    turns: ['q'],
    reads: { thing: 'words in a circle', id: async ({ db, params }) => idOf(db, params.slug ?? '') },
    async handle(visit) {
      const circle = await findCircle(visit.db, visit.params.slug ?? '')
      if (!circle) return moved(visit)
      const heads = await Promise.all(circleSections().map((section) => section.head?.(visit, circle) ?? []))
      return page({
        title: circle.name,
        door: 'people',
        ...foundBy(circle, visit.locale),
        ...(circle.open && { at: await originOfCircle(visit, circle) }),
        head: heads.flat(),
        body: await render(visit, circle),
      })
    },
  }),
]

/** What everybody may know of is found by machines while it is there; what else there is says nothing to them. */
function foundBy(
  { open, closedOn, description }: CircleView,
  locale: Locale,
): Pick<Page, 'description' | 'forEverybody'> {
  if (!open || closedOn !== null) return {}
  const about = inLanguage(description, locale)
  return { forEverybody: true, ...(about && { description: beginningOf(about) }) }
}

/** Whoever kept an address from before the circle got another name comes where it is now. */
async function moved({ db, params }: Visit): Promise<Redirect> {
  const slug = await movedFrom(db, params.slug ?? '')
  if (!slug) throw new Absent()
  return redirect(`/circles/${slug}`)
}

async function render(visit: Visit, circle: CircleView): Promise<Child> {
  const { db, locale, url } = visit
  const q = searchedFor(url)
  const looksAfter = circle.kind === 'movement' && circle.actor.keeps && circle.closedOn === null
  const [shut, hosts, groups, houses, onward, away, waiting, ...rendered] = await Promise.all([
    visit.closed?.(),
    hostsOf(db, circle.id),
    groupsWithin(db, circle.id),
    gathersHouses(circle.kind) ? organisations(db, { q, within: circle }) : [],
    circle.closedOn === null ? [] : onwardOf(db, circle.id),
    circle.actor.sits ? standingInAt(db, circle.id) : [],
    looksAfter ? waitingAt(visit, circle) : undefined,
    ...circleSections().map((section) => section.render(visit, circle)),
  ])
  const kept = (forHosts: boolean) =>
    rendered.filter((section, i) => section !== null && (circleSections()[i]?.forHosts ?? false) === forHosts)
  const [sections, hostSections] = [kept(false), kept(true)]
  const begins = circle.actor.trusted && !shut?.includes('conversations')
  return CirclePage({
    locale,
    circle,
    begins,
    hosts,
    groups,
    houses,
    q,
    onward,
    away,
    waiting,
    sections,
    hostSections,
  })
}
