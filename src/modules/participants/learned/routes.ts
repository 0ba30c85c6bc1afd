import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findLevel, whoSeesLevel } from '../level.ts'
import { gatheredIn } from '../questions/gathered.ts'
import { keepLearned } from './commands/keep-learned.ts'
import { takeLearnedAway } from './commands/take-learned-away.ts'
import { learnedWords } from './locales/index.ts'
import { LearnedPage } from './pages/LearnedPage.tsx'
import { WriteLearnedPage } from './pages/WriteLearnedPage.tsx'
import { keepsLevel, levelHost } from './place.ts'
import { findLearned, learnedIn, mayComeFrom, takenOnFrom, triedIn } from './queries.ts'

const base = '/circles/:slug/learned'

async function levelAt({ db, params }: Visit) {
  const level = await findLevel(db, params.slug ?? '')
  if (!level) throw new Absent()
  return level
}

const isNew = ({ params }: Visit) => params.learned === 'new'

/** Of the list of what was tried, from 1. */
function pageIn({ url }: Visit): number {
  const given = url.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,2}$/.test(given) ? Number(given) : 1
}

async function showForm(visit: Visit, form: FormState) {
  const { db, params, locale, house } = visit
  const level = await levelAt(visit)
  const [learned, from, questions] = await Promise.all([
    isNew(visit) ? undefined : findLearned(db, level.id, params.learned ?? ''),
    mayComeFrom(db, level),
    gatheredIn(db, level.slug),
  ])
  const asked = questions.filter(({ id, endedOn }) => endedOn === null || id === learned?.question?.id)
  const known = new Set(from.map(({ id }) => id))
  const there = (learned?.from ?? []).filter(({ id }) => !known.has(id))
  const body = WriteLearnedPage({
    ...{ locale, form, level, learned, questions: asked, from: [...there, ...from] },
    today: dayAt(house.clock.now()),
  })
  return page({ title: learnedWords(locale)('form.title', { name: level.name }), door: 'people', body })
}

const toLevel = ({ params }: Visit) => `/circles/${params.slug}/learned`

export const learnedRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: base,
    policy: whoSeesLevel,
    kind: 'page',
    thing: 'face',
    async handle(visit) {
      const { db, locale, actor } = visit
      const level = await levelAt(visit)
      const at = pageIn(visit)
      const [learned, takenOn, tried, keeps] = await Promise.all([
        learnedIn(db, level),
        takenOnFrom(db, level),
        triedIn(db, level.slug, at),
        actor.kind === 'person' && keepsLevel(db, level),
      ])
      const body = LearnedPage({ locale, level, learned, takenOn, tried, page: at, keeps })
      return page({ title: learnedWords(locale)('title'), door: 'people', body })
    },
  }),
  ...formRoutes({
    path: `${base}/:learned`,
    policy: levelHost,
    thing: 'face',
    command: keepLearned,
    show: showForm,
    input: ({ params, posted }) => ({
      ...{ slug: params.slug, ...(params.learned !== 'new' && { id: params.learned }) },
      ...{ words: fieldOf(posted, 'words'), saidOn: fieldOf(posted, 'saidOn') },
      ...{ question: fieldOf(posted, 'question'), version: fieldOf(posted, '_version') },
      ...{ from: fieldsOf(posted, 'from'), was: fieldsOf(posted, 'was') },
    }),
    done: (_, visit) => redirect(toLevel(visit), { flash: learnedWords(visit.locale)('saved') }),
  }),
  actionRoute({
    path: `${base}/:learned/away`,
    policy: levelHost,
    thing: 'face',
    command: takeLearnedAway,
    show: showForm,
    input: ({ params }) => ({ slug: params.slug, id: params.learned }),
    done: (_, visit) => redirect(toLevel(visit), { flash: learnedWords(visit.locale)('taken-away') }),
  }),
]
