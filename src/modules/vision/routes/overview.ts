import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { documentsOf, seesMovement, takesPart } from '../../about-us/index.ts'
import { beginCheck } from '../commands/begin-check.ts'
import { endWatching, letWatch, offerToWatch, stopWatching } from '../commands/watching.ts'
import { visionWords } from '../locales/index.ts'
import { OverviewPage } from '../pages/OverviewPage.tsx'
import { offers, settlesWatcher, watchedPlace, watches } from '../place.ts'
import { checksOf, watchersOf } from '../queries.ts'

const path = '/circles/:slug/vision'

async function overview({ db, house, locale, params }: Visit, form: FormState) {
  const place = await watchedPlace(db, params.slug ?? '')
  const [documents, checks, watchers] = await Promise.all([
    documentsOf(db, place.id),
    checksOf(db, house.sealing, place.slug),
    place.takesPart || place.keeps ? watchersOf(db, house.sealing, place.id) : [],
  ])
  return page({
    title: visionWords(locale)('title'),
    door: 'people',
    body: OverviewPage({ locale, form, place, documents, checks, watchers }),
  })
}

const ofMovement = ({ params }: Visit) => ({ slug: params.slug })
const ofWatcher = ({ params }: Visit) => ({ slug: params.slug, watcher: params.watcher })
const back = (
  { params, locale }: Visit,
  said: 'offer.done' | 'offered.stopped' | 'watchers.let.done' | 'watchers.ended',
) => redirect(`/circles/${params.slug}/vision`, { flash: visionWords(locale)(said) })

/** What was seen beside what a movement stands for, and who looks. */
export const overviewRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    policy: seesMovement,
    kind: 'page',
    thing: 'vision check',
    reads: {
      thing: 'what is seen beside what a movement stands for',
      id: async ({ db, params }) => ((await watchedPlace(db, params.slug ?? '')).watches ? null : undefined),
    },
    handle: (visit) => overview(visit, freshForm(visit)),
  }),
  actionRoute({
    path: `${path}/offer`,
    policy: takesPart,
    thing: 'watcher',
    show: overview,
    command: offerToWatch,
    input: ({ params, posted }) => ({ ...posted, slug: params.slug }),
    done: (_, visit) => back(visit, 'offer.done'),
  }),
  actionRoute({
    path: `${path}/stop`,
    policy: offers,
    thing: 'watcher',
    show: overview,
    command: stopWatching,
    input: ofMovement,
    done: (_, visit) => back(visit, 'offered.stopped'),
  }),
  actionRoute({
    path: `${path}/watchers/:watcher/yes`,
    policy: settlesWatcher,
    thing: 'watcher',
    show: overview,
    command: letWatch,
    input: ofWatcher,
    done: (_, visit) => back(visit, 'watchers.let.done'),
  }),
  actionRoute({
    path: `${path}/watchers/:watcher/no`,
    policy: settlesWatcher,
    thing: 'watcher',
    show: overview,
    command: endWatching,
    input: ofWatcher,
    done: (_, visit) => back(visit, 'watchers.ended'),
  }),
  actionRoute({
    path: `${path}/begin`,
    policy: watches,
    thing: 'vision check',
    show: overview,
    command: beginCheck,
    input: ({ params, posted }) => ({ ...posted, slug: params.slug }),
    done: ({ check }, { params, locale }) =>
      redirect(`/circles/${params.slug}/vision/${check}/write`, { flash: visionWords(locale)('begin.done') }),
  }),
]
