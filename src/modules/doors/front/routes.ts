import { page } from '../../../platform/web/answer.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { movementOf, welcomeOf } from '../../circles/index.ts'
import { firesIn } from '../../dialogues/index.ts'
import { toldToEveryone } from '../told.ts'
import { frontWords } from './locales/index.ts'
import { FrontPage } from './pages/FrontPage.tsx'
import { threeOf } from './three.ts'

/** How many of the newest answers are looked through for three short ones. */
const newest = 12

export const frontRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/',
    policy: everybody,
    kind: 'page',
    kept: true,
    async handle(visit) {
      const { db, house, locale } = visit
      const [movement, welcome, told, fires] = await Promise.all([
        movementOf(db),
        welcomeOf(db),
        toldToEveryone(visit, { cameBack: newest }),
        firesIn(db, { ahead: 4, now: house.clock.now() }),
      ])
      return page({
        title: movement.name,
        description: frontWords(locale)('description'),
        body: FrontPage({ locale, welcome, movement, told: threeOf(told.cameBack), fires: fires.ahead }),
      })
    },
  }),
]
