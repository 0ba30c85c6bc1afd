import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { underName } from '../../../platform/web/under-name.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { originOfCircle } from '../../circles/index.ts'
import { headsOf, themeSections } from '../sections.ts'
import { mergeKeyword } from './commands/merge-keyword.ts'
import { partKeyword } from './commands/part-keyword.ts'
import { goesAlong } from './goes-along.ts'
import { termWords } from './locales/index.ts'
import { KeywordsPage } from './pages/KeywordsPage.tsx'
import { MergePage } from './pages/MergePage.tsx'
import { TermPage } from './pages/TermPage.tsx'
import { keepsTerm, laysKeyword, termAt } from './place.ts'
import { allTerms, type TermKind } from './queries.ts'

const show = (kind: TermKind) => async (visit: Visit) => {
  const { db, locale, actor } = visit
  const term = await termAt(kind, visit)
  if (!term) throw new Absent()
  const around = await visit.around?.()
  if (term.into) return redirect(underName(`/keywords/${term.into.slug}`, around))
  const about = { id: term.id, slug: term.slug, name: term.name, status: null, kind: term.kind }
  const [keeps, ...sections] = await Promise.all([
    actor.kind === 'person' && keepsTerm(db, term),
    ...themeSections().map((section) => section.render(visit, about)),
  ])
  const hidden = keeps ? freshForm(visit).hidden : null
  const head = await headsOf(visit, about)
  const body = TermPage({ locale, term, sections, hidden, around })
  // What stands under a keyword may be for few: whom nobody knows here sees what everybody may.
  const said = (kind === 'rubric' || actor.kind === 'nobody') && {
    description: termWords(locale)(`${kind}.lead`),
  }
  const at = await originOfCircle(visit, { id: term.movementId })
  return page({ title: term.name, ...said, at, door: 'stories', head, body })
}

async function showMerge(visit: Visit, form: FormState) {
  const { db, locale } = visit
  const term = await termAt('keyword', visit)
  if (!term) throw new Absent()
  const [all, along] = await Promise.all([
    allTerms(db, locale, { kind: 'keyword', movementId: term.movementId, standing: true }),
    goesAlong(db, term.id),
  ])
  const others = all.filter(({ id, into }) => id !== term.id && into === null)
  const title = termWords(locale)('merge.title', { name: term.name })
  return page({ title, door: 'stories', body: MergePage({ locale, form, term, others, along }) })
}

const shared = { policy: laysKeyword, thing: 'theme' }
const one = ({ params, site }: Visit) => ({ slug: params.slug, movementId: site.movementId })

/** Rubrics and keywords: their pages, and laying together what says the same. */
export const termRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/rubrics/:slug',
    policy: everybody,
    kind: 'page',
    thing: 'theme',
    handle: show('rubric'),
  }),
  route({
    method: 'GET',
    path: '/keywords',
    policy: everybody,
    kind: 'page',
    thing: 'theme',
    async handle({ db, locale, site, around }) {
      const [rubrics, keywords, named] = await Promise.all([
        allTerms(db, locale, { kind: 'rubric' }),
        allTerms(db, locale, { kind: 'keyword', movementId: site.movementId, standing: true }),
        around?.(),
      ])
      const w = termWords(locale)
      const body = KeywordsPage({ locale, rubrics, keywords, around: named })
      return page({ title: w('finding.title'), description: w('finding.about'), door: 'stories', body })
    },
  }),
  route({
    method: 'GET',
    path: '/keywords/:slug',
    policy: everybody,
    kind: 'page',
    thing: 'theme',
    handle: show('keyword'),
  }),
  ...formRoutes({
    ...{ ...shared, path: '/keywords/:slug/into', command: mergeKeyword, show: showMerge },
    input: (visit) => ({ ...one(visit), into: fieldOf(visit.posted, 'into') }),
    done: ({ slug }, { locale }) => redirect(`/keywords/${slug}`, { flash: termWords(locale)('merge.done') }),
  }),
  actionRoute({
    ...{ ...shared, path: '/keywords/:slug/apart', command: partKeyword, show: showMerge },
    input: one,
    done: ({ slug }, { locale }) =>
      redirect(`/keywords/${slug}`, { flash: termWords(locale)('merge.apart.done') }),
  }),
]
