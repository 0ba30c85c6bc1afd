import { Absent } from '../../platform/errors/errors.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes, freshForm } from '../../platform/web/form.ts'
import { type Route, route } from '../../platform/web/route.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { wholeHandle } from './actors.ts'
import { takeBackAnswer } from './commands/take-back-answer.ts'
import { throwAnswerAway } from './commands/throw-answer-away.ts'
import { writeBack } from './commands/write-back.ts'
import { AnswersPage } from './pages/AnswersPage.tsx'
import { ReplyPage } from './pages/ReplyPage.tsx'
import { answersOne, readsAnswers, readsOneAnswer } from './policy.ts'
import { answersTo, findAnswered, findKept, ownHostSeat } from './queries.ts'
import { type SocialWord, socialWords } from './words.ts'

const path = '/circles/:slug/answers'
const thing = 'answer from elsewhere'

async function desk({ db, house, locale, params, site }: Visit, form: FormState) {
  const movement = await findKept(db, params.slug ?? '')
  if (!movement) throw new Absent()
  const answers = await answersTo(db, house.sealing, movement.id)
  const handle = wholeHandle(movement.slug, site)
  const body = AnswersPage({ locale, form, movement, handle, answers })
  return page({ title: socialWords(locale)('title'), door: 'people', body })
}

async function reply({ db, house, locale, params }: Visit, form: FormState) {
  const slug = params.slug ?? ''
  const movement = await findKept(db, slug)
  const answered = await findAnswered(db, house.sealing, { slug, id: params.received ?? '' })
  if (!movement || !answered?.to) throw new Absent()
  const ownName = (await ownHostSeat(db, movement.id))?.name
  const body = ReplyPage({ locale, form, movement, answered, ownName })
  const w = socialWords(locale)
  const title = w('reply.title', { name: answered.from || w('nameless') })
  return page({ title, door: 'people', body })
}

const toDesk = ({ params, locale }: Visit, said: SocialWord) =>
  redirect(`/circles/${params.slug}/answers`, { flash: socialWords(locale)(said) })

/** What people elsewhere wrote back, for who looks after a movement, and what the movement answers. */
export const answerRoutes: readonly Route[] = [
  route({
    ...{ method: 'GET', path, kind: 'page', policy: readsAnswers, thing },
    reads: {
      thing: 'answers from elsewhere',
      id: async ({ db, params }) => (await findKept(db, params.slug ?? ''))?.id,
    },
    handle: (visit) => desk(visit, freshForm(visit)),
  }),
  actionRoute({
    ...{ path: `${path}/throw-away`, policy: readsAnswers, thing },
    command: throwAnswerAway,
    show: desk,
    done: (_, visit) => toDesk(visit, 'thrown'),
  }),
  ...formRoutes({
    ...{ path: `${path}/:received/reply`, policy: answersOne, thing },
    reads: { thing: 'an answer from elsewhere', id: ({ params }) => params.received },
    command: writeBack,
    show: reply,
    input: ({ params, posted }) => ({
      ...{ slug: params.slug, received: params.received, words: posted.words },
      ...{ signs: fieldOf(posted, 'sign') === 'yes', version: fieldOf(posted, '_version') },
    }),
    done: (_, visit) =>
      toDesk(visit, fieldOf(visit.posted, '_version') === '0' ? 'answer.sent' : 'answer.resent'),
  }),
  actionRoute({
    ...{ path: `${path}/:received/take-back`, policy: readsOneAnswer, thing },
    command: takeBackAnswer,
    show: desk,
    input: ({ params }) => ({ received: params.received }),
    done: (_, visit) => toDesk(visit, 'answer.taken'),
  }),
]
