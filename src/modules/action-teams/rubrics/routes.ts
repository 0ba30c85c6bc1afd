import { Absent } from '../../../platform/errors/errors.ts'
import { inLanguage } from '../../../platform/i18n/words.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementAt } from '../../circles/index.ts'
import { beginRubric } from './commands/begin-rubric.ts'
import { moveRubric } from './commands/move-rubric.ts'
import { renameRubric } from './commands/rename-rubric.ts'
import { setRubricAside } from './commands/set-rubric-aside.ts'
import { rubricWords } from './locales/index.ts'
import { RubricKeepPage } from './pages/RubricKeepPage.tsx'
import { RubricsPage } from './pages/RubricsPage.tsx'
import { keepsRubric, keepsRubrics, rubricHere } from './place.ts'
import { rubricsOf } from './queries.ts'

const all = '/circles/:slug/rubrics'
const one = `${all}/:rubric`

async function showAll(visit: Visit, form: FormState) {
  const { db, locale, params } = visit
  const movement = await movementAt(db, params.slug ?? '')
  if (!movement) throw new Absent()
  const rubrics = await rubricsOf(db, locale, movement.id)
  const title = rubricWords(locale)('title', { movement: movement.name })
  return page({ title, door: 'stories', body: RubricsPage({ locale, form, movement, rubrics }) })
}

async function showOne(visit: Visit, form: FormState) {
  const { locale, params } = visit
  const rubric = await rubricHere(visit)
  if (!rubric) throw new Absent()
  const title = rubricWords(locale)('one.title', { name: inLanguage(rubric.name, locale) })
  const body = RubricKeepPage({ locale, form, slug: params.slug ?? '', rubric })
  return page({ title, door: 'stories', body })
}

const ofOne = ({ params }: Pick<Visit, 'params'>) => ({ slug: params.slug, rubric: params.rubric })
const toAll = (
  { params, locale }: Visit,
  said: 'begin.done' | 'moved' | 'saved' | 'aside.done' | 'aside.back.done',
) => redirect(`/circles/${params.slug}/rubrics`, { flash: rubricWords(locale)(said) })

/** Which rubrics a movement has, what they are called and in which order they stand, by who looks after it. */
export const rubricRoutes: readonly Route[] = [
  ...formRoutes({
    ...{ policy: keepsRubrics, thing: 'theme', path: all, command: beginRubric, show: showAll },
    input: ({ params, posted }) => ({ ...posted, slug: params.slug }),
    done: (_, visit) => toAll(visit, 'begin.done'),
  }),
  ...formRoutes({
    ...{ policy: keepsRubric, thing: 'theme', path: one, command: renameRubric, show: showOne },
    input: (visit) => ({ ...visit.posted, ...ofOne(visit), version: fieldOf(visit.posted, '_version') }),
    done: (_, visit) => toAll(visit, 'saved'),
  }),
  actionRoute({
    ...{ policy: keepsRubric, thing: 'theme', path: `${one}/move`, command: moveRubric, show: showAll },
    input: (visit) => ({ ...ofOne(visit), way: fieldOf(visit.posted, 'way') }),
    done: (_, visit) => toAll(visit, 'moved'),
  }),
  actionRoute({
    ...{ policy: keepsRubric, thing: 'theme', path: `${one}/aside`, command: setRubricAside, show: showOne },
    input: (visit) => ({ ...ofOne(visit), aside: fieldOf(visit.posted, 'aside') }),
    done: (_, visit) => toAll(visit, visit.posted.aside === 'no' ? 'aside.back.done' : 'aside.done'),
  }),
]
