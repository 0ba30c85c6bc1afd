import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, fieldsOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { besideOf } from './beside.ts'
import { answerInto } from './commands/answer-into.ts'
import { askInto } from './commands/ask-into.ts'
import { askNoLonger } from './commands/ask-no-longer.ts'
import { endQuestion } from './commands/end-question.ts'
import { layBeside } from './commands/lay-beside.ts'
import { nameQuestion } from './commands/name-question.ts'
import { takeUp } from './commands/take-up.ts'
import { questionWords } from './locales/index.ts'
import { BesidePage } from './pages/BesidePage.tsx'
import { EndPage, IntoPage, NamePage } from './pages/ChangeForms.tsx'
import { hostOfQuestion } from './place.ts'
import { findQuestion, othersThan, ownPlaces } from './queries.ts'

const base = '/questions/:shared'

async function questionAt({ db, params }: Visit) {
  const question = await findQuestion(db, params.shared ?? '')
  if (!question) throw new Absent()
  return question
}

const show = (which: 'name' | 'end') => async (visit: Visit, form: FormState) => {
  const { locale } = visit
  const question = await questionAt(visit)
  const body = which === 'name' ? NamePage({ locale, form, question }) : EndPage({ locale, form, question })
  return page({ title: questionWords(locale)(`${which}.title`), door: 'people', body })
}

async function showInto(visit: Visit, form: FormState) {
  const { db, locale } = visit
  const question = await questionAt(visit)
  const body = IntoPage({ locale, form, question, others: await othersThan(db, question.id) })
  return page({ title: questionWords(locale)('merge.title'), door: 'people', body })
}

async function showBeside(visit: Visit, form: FormState) {
  const { db, locale, house } = visit
  const question = await questionAt(visit)
  const [beside, places] = await Promise.all([besideOf(db, question.id, house.clock.now()), ownPlaces(db)])
  const body = BesidePage({ locale, form, question, beside, places })
  return page({ title: questionWords(locale)('beside.title'), door: 'people', body })
}

const shared = { policy: hostOfQuestion, thing: 'shared question' }
const one = ({ params, posted }: Visit) => ({ id: params.shared, version: fieldOf(posted, '_version') })
const back = (key: 'saved' | 'refused' | 'also.done') => (_: unknown, visit: Visit) =>
  redirect(`/questions/${visit.params.shared}`, { flash: questionWords(visit.locale)(key) })

/** What who works on a question can change of it. */
export const changeQuestionRoutes: readonly Route[] = [
  ...formRoutes({
    ...{ ...shared, path: `${base}/name`, command: nameQuestion, show: show('name') },
    input: (visit) => ({ ...one(visit), name: fieldOf(visit.posted, 'name') }),
    done: back('saved'),
  }),
  ...formRoutes({
    ...{ ...shared, path: `${base}/end`, command: endQuestion, show: show('end') },
    input: (visit) => ({ ...one(visit), became: fieldOf(visit.posted, 'became') }),
    done: back('saved'),
  }),
  actionRoute({
    ...{ ...shared, path: `${base}/take-up`, command: takeUp, show: show('end') },
    input: one,
    done: back('saved'),
  }),
  ...formRoutes({
    ...{ ...shared, path: `${base}/into`, command: askInto, show: showInto },
    // What was not chosen is no question.
    input: (visit) => ({ ...one(visit), into: visit.posted.into ?? 'none' }),
    done: back('saved'),
  }),
  actionRoute({
    ...{ ...shared, path: `${base}/answer`, command: answerInto, show: showInto },
    input: ({ params, posted }) => ({
      id: params.shared,
      old: fieldOf(posted, 'old'),
      answer: fieldOf(posted, 'answer'),
    }),
    done: (_, visit) => back(fieldOf(visit.posted, 'answer') === 'yes' ? 'also.done' : 'refused')(_, visit),
  }),
  ...formRoutes({
    ...{ ...shared, path: `${base}/beside`, command: layBeside, show: showBeside },
    input: ({ params, posted }) => ({
      id: params.shared,
      tried: fieldsOf(posted, 'tried'),
      gatherings: fieldsOf(posted, 'gatherings'),
      was: fieldsOf(posted, 'was'),
    }),
    done: back('saved'),
  }),
  actionRoute({
    ...{ ...shared, path: `${base}/ask-no-longer`, command: askNoLonger, show: showBeside },
    input: ({ params, posted }) => ({ id: params.shared, entry: fieldOf(posted, 'entry') }),
    done: back('saved'),
  }),
]
