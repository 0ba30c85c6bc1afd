import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import type { Route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { alsoOurs } from './commands/also-ours.ts'
import { answerAsked } from './commands/answer-asked.ts'
import { leaveQuestion } from './commands/leave-question.ts'
import { shareQuestion } from './commands/share-question.ts'
import { questionWords } from './locales/index.ts'
import { AlsoPage, SharePage } from './pages/ShareForms.tsx'
import { alsoAsks, ownQuestion, questionOf } from './place.ts'
import { isShared, ownPlaces } from './queries.ts'

const base = '/circles/:slug/questions/:entry'

async function asked({ db, params }: Visit) {
  const found = await questionOf(db, params.slug ?? '', params.entry ?? '')
  if (!found) throw new Absent()
  return found
}

async function showShare(visit: Visit, form: FormState) {
  const { locale } = visit
  const body = SharePage({ locale, form, ...(await asked(visit)) })
  return page({ title: questionWords(locale)('share.title'), door: 'people', body })
}

async function showAlso(visit: Visit, form: FormState) {
  const { db, locale } = visit
  const found = await asked(visit)
  const [places, shared] = await Promise.all([ownPlaces(db), isShared(db, found.said.id)])
  const others = places.filter(({ id }) => id !== found.place.id)
  const body = AlsoPage({ locale, form, ...found, places: others, shared })
  return page({ title: questionWords(locale)('also.title'), door: 'people', body })
}

const own = ({ params }: Visit) => ({ slug: params.slug, entry: params.entry })
const toPlace = ({ params }: Visit) => `/circles/${params.slug}#question`

/** From the question of one place: sharing it, having it too, and leaving it. */
export const placeQuestionRoutes: readonly Route[] = [
  ...formRoutes({
    path: `${base}/share`,
    policy: ownQuestion,
    thing: 'shared question',
    command: shareQuestion,
    show: showShare,
    input: (visit) => ({ ...own(visit), name: fieldOf(visit.posted, 'name') }),
    done: ({ id }, { locale }) =>
      redirect(`/questions/${id}`, { flash: questionWords(locale)('share.done') }),
  }),
  ...formRoutes({
    path: `${base}/also`,
    policy: alsoAsks,
    thing: 'shared question',
    command: alsoOurs,
    show: showAlso,
    input: (visit) => ({
      ...own(visit),
      own: fieldOf(visit.posted, 'own'),
      words: fieldOf(visit.posted, 'words'),
      name: fieldOf(visit.posted, 'name'),
    }),
    done: ({ id, asked: waits }, { locale }) =>
      redirect(`/questions/${id}`, {
        flash: questionWords(locale)(waits ? 'also.done.asked' : 'also.done'),
      }),
  }),
  actionRoute({
    path: `${base}/answer`,
    policy: ownQuestion,
    thing: 'shared question',
    command: answerAsked,
    show: showShare,
    input: (visit) => ({ ...own(visit), answer: fieldOf(visit.posted, 'answer') }),
    done: ({ id }, visit) =>
      redirect(id ? `/questions/${id}` : toPlace(visit), {
        flash: questionWords(visit.locale)(id ? 'also.done' : 'refused'),
      }),
  }),
  actionRoute({
    path: `${base}/leave`,
    policy: ownQuestion,
    thing: 'shared question',
    command: leaveQuestion,
    show: showShare,
    input: own,
    done: (_, visit) => redirect(toPlace(visit), { flash: questionWords(visit.locale)('left') }),
  }),
]
