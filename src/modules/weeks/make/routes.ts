import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { callOf, waitingAsks } from '../asking/queries.ts'
import { whoMakesWeek } from '../policy.ts'
import { changesBetween } from '../programme/changes.ts'
import { asProgramme, findDraft } from '../programme/draft.ts'
import { releasedProgramme } from '../programme/released.ts'
import { weekAt } from '../queries.ts'
import { releaseWeek, seenAs } from '../release/release.ts'
import { saveFront } from './commands/save-front.ts'
import { frontPart } from './fields.ts'
import { makeWords } from './locales/index.ts'
import { MakePage } from './pages/MakePage.tsx'
import { PartPage } from './pages/PartPage.tsx'
import { partRoutes } from './part-routes.ts'
import { startRoutes } from './start-routes.ts'

const base = '/week/:week/make'

async function draftOrAbsent({ db, params }: Visit) {
  const week = await weekAt(db, params.week ?? '')
  const draft = week?.makes ? await findDraft(db, week) : undefined
  if (!week || !draft) throw new Absent()
  return { week, draft }
}

async function overview(visit: Visit, form: FormState) {
  const { db, locale, site } = visit
  const { week, draft } = await draftOrAbsent(visit)
  const after = asProgramme(draft)
  const [released, asks, call] = await Promise.all([
    week.released === 0 ? undefined : releasedProgramme(db, week),
    waitingAsks(db, week.id),
    callOf(db, week.id),
  ])
  const changes = released ? changesBetween(released, after) : []
  return page({
    title: makeWords(locale)('make.title'),
    door: 'agenda',
    body: MakePage({
      ...{ locale, week, draft, form, changes, asks, call, seen: seenAs(after) },
      address: `${site.origin}/week/${week.slug}`,
    }),
  })
}

export const makeRoutes: readonly Route[] = [
  ...startRoutes,
  route({
    method: 'GET',
    path: base,
    policy: whoMakesWeek,
    as: 'person',
    kind: 'page',
    thing: 'week',
    handle: (visit) => overview(visit, freshForm(visit)),
  }),
  actionRoute({
    path: `${base}/release`,
    policy: whoMakesWeek,
    thing: 'week',
    command: releaseWeek,
    input: ({ posted, params }) => ({ week: params.week, seen: fieldOf(posted, 'seen') }),
    show: overview,
    done: (_, { params, locale }) =>
      redirect(`/week/${params.week}/make`, { flash: makeWords(locale)('release.done') }),
  }),
  ...formRoutes({
    path: `${base}/front`,
    policy: whoMakesWeek,
    thing: 'week',
    command: saveFront,
    input: ({ posted, params }) => ({ ...posted, week: params.week, version: fieldOf(posted, '_version') }),
    async show(visit, form) {
      const { locale, params } = visit
      const { draft } = await draftOrAbsent(visit)
      const title = makeWords(locale)('front.title')
      const part = frontPart(locale, draft)
      return page({
        title,
        door: 'agenda',
        body: PartPage({ locale, title, part, form, back: `/week/${params.week}/make` }),
      })
    },
    done: (_, { params, locale }) =>
      redirect(`/week/${params.week}/make`, { flash: makeWords(locale)('saved') }),
  }),
  ...partRoutes,
]
