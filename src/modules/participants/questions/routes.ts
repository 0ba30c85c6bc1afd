import { Absent } from '../../../platform/errors/errors.ts'
import { type Answer, page, redirect } from '../../../platform/web/answer.ts'
import { freshForm } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { findLevel, whoSeesLevel } from '../level.ts'
import { changeQuestionRoutes } from './change-routes.ts'
import { gatheredIn } from './gathered.ts'
import { gatheringsOn } from './gatherings.ts'
import { questionWords } from './locales/index.ts'
import { GatheredPage } from './pages/GatheredPage.tsx'
import { QuestionPage } from './pages/QuestionPage.tsx'
import { isId } from './place.ts'
import { placeQuestionRoutes } from './place-routes.ts'
import { callersAt, findQuestion, laidWith, ownPlaces, questionAfter } from './queries.ts'
import { renderQuestionSections } from './sections.ts'

/** Whoever may read what one of its places asks; also by the address of what went on in another. */
const whoSeesQuestion = policy('who-sees-a-question', async ({ db, params }) => {
  const id = params.shared ?? ''
  if (!isId(id)) return 'absent'
  return (await findQuestion(db, id)) || (await questionAfter(db, id)) ? 'admitted' : 'absent'
})

async function showQuestion(visit: Visit): Promise<Answer> {
  const { db, params, locale, actor, house } = visit
  const id = params.shared ?? ''
  const question = await findQuestion(db, id)
  if (!question) {
    const after = await questionAfter(db, id)
    if (!after) throw new Absent()
    return redirect(`/questions/${after.id}`)
  }
  const [laid, called, gatherings, places, more] = await Promise.all([
    laidWith(db, id),
    callersAt(db, id),
    gatheringsOn(db, id, house.clock.now()),
    actor.kind === 'person' ? ownPlaces(db) : [],
    renderQuestionSections(visit, question),
  ])
  const nameOf = new Map(laid.map(({ circle }) => [circle.id, circle.name]))
  const callers = called.map(({ circleId, ...one }) => ({ ...one, place: nameOf.get(circleId) ?? '' }))
  const body = QuestionPage({
    ...{
      locale,
      form: question.mine ? freshForm(visit) : undefined,
      question,
      laid,
      callers,
      gatherings,
      places,
      more,
    },
  })
  return page({ title: question.name, door: 'people', body })
}

export const questionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/circles/:slug/questions',
    policy: whoSeesLevel,
    kind: 'page',
    thing: 'shared question',
    async handle({ db, params, locale }) {
      const circle = await findLevel(db, params.slug ?? '')
      if (!circle) throw new Absent()
      const body = GatheredPage({ locale, circle, questions: await gatheredIn(db, circle.slug) })
      return page({ title: questionWords(locale)('gathered.title'), door: 'people', body })
    },
  }),
  route({
    method: 'GET',
    path: '/questions/:shared',
    policy: whoSeesQuestion,
    kind: 'page',
    thing: 'shared question',
    handle: showQuestion,
  }),
  ...placeQuestionRoutes,
  ...changeQuestionRoutes,
]
