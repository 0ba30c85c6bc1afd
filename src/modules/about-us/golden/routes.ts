import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findMovement, takesPart } from '../place.ts'
import { goldenQuestions } from '../schema.ts'
import { aboutUsWords } from '../words.ts'
import { changeAnswer } from './commands/change-answer.ts'
import { sayAnswer } from './commands/say-answer.ts'
import { takeBackAnswer } from './commands/take-back-answer.ts'
import { ChangePage } from './pages/ChangePage.tsx'
import { SayPage } from './pages/SayPage.tsx'
import { findOwnAnswer } from './queries.ts'

const questionIn = ({ question }: Visit['params']) => goldenQuestions.find((one) => one === question)

/** Who takes part, at one of the three questions. */
const mayAnswer = policy('may-answer', async (visit) =>
  questionIn(visit.params) ? takesPart.admit(visit) : 'absent',
)

/** Whose answer it is; for everybody else there is nothing to change. */
const ownAnswer = policy('own-golden-answer', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  return (await findOwnAnswer(db, params.answer ?? '')) ? 'admitted' : 'absent'
})

const back = (slug: string | undefined) => `/circles/${slug}/about#golden`

async function showOwn({ db, params, locale }: Visit, form: FormState) {
  const answer = await findOwnAnswer(db, params.answer ?? '')
  if (!answer) throw new Absent()
  const title = aboutUsWords(locale)('say.change.title')
  return page({ title, door: 'people', body: ChangePage({ locale, form, answer }) })
}

/** Laying an answer in the golden circle, saying it in another way, and taking it away. */
export const goldenRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/circles/:slug/about/say/:question',
    policy: mayAnswer,
    thing: 'golden answer',
    command: sayAnswer,
    async show({ db, params, locale }, form) {
      const [movement, question] = [await findMovement(db, params.slug ?? ''), questionIn(params)]
      if (!movement || !question) throw new Absent()
      const title = aboutUsWords(locale)(`golden.${question}`)
      return page({ title, door: 'people', body: SayPage({ locale, form, movement, question }) })
    },
    input: ({ params, posted }) => ({ ...posted, slug: params.slug, question: params.question }),
    done: (_, { params, locale }) =>
      redirect(back(params.slug), { flash: aboutUsWords(locale)('say.saved') }),
  }),
  ...formRoutes({
    path: '/golden/:answer',
    policy: ownAnswer,
    thing: 'golden answer',
    command: changeAnswer,
    show: showOwn,
    input: ({ params, posted }) => ({ ...posted, id: params.answer, version: fieldOf(posted, '_version') }),
    done: (_, { params, locale }) =>
      redirect(`/golden/${params.answer}`, { flash: aboutUsWords(locale)('say.change.saved') }),
  }),
  actionRoute({
    path: '/golden/:answer/take-back',
    policy: ownAnswer,
    thing: 'golden answer',
    command: takeBackAnswer,
    input: ({ params }) => ({ id: params.answer }),
    show: showOwn,
    done: ({ slug }, { locale }) => redirect(back(slug), { flash: aboutUsWords(locale)('say.taken-back') }),
  }),
]
