import { Absent } from '../../platform/errors/errors.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { actionRoute, type FormState, freshForm } from '../../platform/web/form.ts'
import { type Route, route } from '../../platform/web/route.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { wholeHandle } from './actors.ts'
import { throwAnswerAway } from './commands/throw-answer-away.ts'
import { AnswersPage } from './pages/AnswersPage.tsx'
import { readsAnswers } from './policy.ts'
import { answersTo, findKept } from './queries.ts'
import { socialWords } from './words.ts'

const shared = { policy: readsAnswers, thing: 'answer from elsewhere' } as const

async function show({ db, house, locale, params, site }: Visit, form: FormState) {
  const movement = await findKept(db, params.slug ?? '')
  if (!movement) throw new Absent()
  const answers = await answersTo(db, house.sealing, movement.id)
  const handle = wholeHandle(movement.slug, site)
  const body = AnswersPage({ locale, form, movement, handle, answers })
  return page({ title: socialWords(locale)('title'), door: 'people', body })
}

/** What people elsewhere wrote back, for who looks after a movement. */
export const answerRoutes: readonly Route[] = [
  route({
    ...shared,
    method: 'GET',
    path: '/circles/:slug/answers',
    kind: 'page',
    reads: {
      thing: 'answers from elsewhere',
      id: async ({ db, params }) => (await findKept(db, params.slug ?? ''))?.id,
    },
    handle: (visit) => show(visit, freshForm(visit)),
  }),
  actionRoute({
    ...shared,
    path: '/circles/:slug/answers/throw-away',
    command: throwAnswerAway,
    show,
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}/answers`, { flash: socialWords(locale)('thrown') }),
  }),
]
