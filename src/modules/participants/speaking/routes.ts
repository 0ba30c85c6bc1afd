import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { isId } from '../questions/place.ts'
import { answerWords } from './commands/answer-words.ts'
import { chooseRule } from './commands/choose-rule.ts'
import { proposeWords } from './commands/propose-words.ts'
import { takeWordsAway } from './commands/take-words-away.ts'
import { speakingWords } from './locales/index.ts'
import { ProposePage, RulePage } from './pages/SpeakingForms.tsx'
import { neighbourhoodHost, speaksAlong } from './place.ts'
import { findNeighbourhood, questionsOf, saidBy } from './queries.ts'

const base = '/circles/:slug/says'

async function hereOf({ db, params }: Visit) {
  const here = await findNeighbourhood(db, params.slug ?? '')
  if (!here) throw new Absent()
  return here
}

async function showNew(visit: Visit, form: FormState) {
  const { db, locale } = visit
  const here = await hereOf(visit)
  const body = ProposePage({ locale, form, here, questions: await questionsOf(db, here.id) })
  return page({ title: speakingWords(locale)('new.title'), door: 'people', body })
}

async function showRule(visit: Visit, form: FormState) {
  const { locale } = visit
  const body = RulePage({ locale, form, here: await hereOf(visit) })
  return page({ title: speakingWords(locale)('rule.title'), door: 'people', body })
}

/** The same standing, for words that are there. */
const ofWords = (name: string, standing: typeof speaksAlong) =>
  policy(name, async (visit) => {
    const { db, params } = visit
    const here = await findNeighbourhood(db, params.slug ?? '')
    if (!here) return 'absent'
    const admission = await standing.admit(visit)
    if (admission !== 'admitted') return admission
    const there = isId(params.words) && (await saidBy(db, here.id)).some(({ id }) => id === params.words)
    return there ? 'admitted' : 'absent'
  })

const toCircle = ({ params }: Visit) => `/circles/${params.slug}`

export const speakingRoutes: readonly Route[] = [
  ...formRoutes({
    path: `${base}/new`,
    policy: speaksAlong,
    thing: 'words of a neighbourhood',
    command: proposeWords,
    show: showNew,
    input: ({ params, posted }) => ({
      ...{ slug: params.slug, words: fieldOf(posted, 'words'), question: fieldOf(posted, 'question') },
    }),
    done: (_, visit) => redirect(toCircle(visit), { flash: speakingWords(visit.locale)('new.done') }),
  }),
  ...formRoutes({
    path: `${base}/rule`,
    policy: neighbourhoodHost,
    thing: 'words of a neighbourhood',
    command: chooseRule,
    show: showRule,
    input: ({ params, posted }) => ({
      ...{ slug: params.slug, rule: fieldOf(posted, 'rule'), version: fieldOf(posted, '_version') },
    }),
    done: (_, visit) => redirect(toCircle(visit), { flash: speakingWords(visit.locale)('rule.done') }),
  }),
  actionRoute({
    path: `${base}/:words/answer`,
    policy: ofWords('speaks-along-with-these', speaksAlong),
    thing: 'words of a neighbourhood',
    command: answerWords,
    show: showNew,
    input: ({ params, posted }) => ({
      ...{ slug: params.slug, entry: params.words, answer: fieldOf(posted, 'answer') },
    }),
    done: (_, visit) => redirect(toCircle(visit), { flash: speakingWords(visit.locale)('answered') }),
  }),
  actionRoute({
    path: `${base}/:words/away`,
    policy: ofWords('host-of-these-words', neighbourhoodHost),
    thing: 'words of a neighbourhood',
    command: takeWordsAway,
    show: showNew,
    input: ({ params }) => ({ slug: params.slug, entry: params.words }),
    done: (_, visit) => redirect(toCircle(visit), { flash: speakingWords(visit.locale)('taken-away') }),
  }),
]
