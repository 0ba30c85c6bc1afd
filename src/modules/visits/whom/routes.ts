import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { sameQuestions } from '../../participants/index.ts'
import { findHouse, isMovement } from '../house.ts'
import { whomWords } from './locales/index.ts'
import { WhomPage } from './pages/WhomPage.tsx'
import { sharedWords } from './queries.ts'
import { suggestedBy } from './shared.ts'

/** Whoever sits in the house. */
const sitsInHouse = policy('sits-in-house', async ({ db, actor, params }) => {
  const house = await findHouse(db, params.slug ?? '')
  if (!house || isMovement(house)) return 'absent'
  if (actor.kind !== 'person') return 'sign-in'
  return house.sits ? 'admitted' : { denied: 'denied.not-of-place' }
})

export const whomRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/circles/:slug/visits/whom',
    policy: sitsInHouse,
    kind: 'page',
    thing: 'work visit',
    async handle({ db, params, locale }) {
      const house = await findHouse(db, params.slug ?? '')
      if (!house) throw new Absent()
      const [words, questions] = await Promise.all([sharedWords(db, house.id), sameQuestions(db, house.id)])
      const suggested = suggestedBy(words, questions)
      const body = WhomPage({ locale, house, suggested })
      return page({ title: whomWords(locale)('title'), door: 'people', body })
    },
  }),
]
