import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { mySignUps } from '../../gatherings/index.ts'
import { whoSeesWeek } from '../policy.ts'
import { releasedProgramme } from '../programme/released.ts'
import { weekAt } from '../queries.ts'
import { visitWords } from '../visit/locales/index.ts'
import { MinePage } from './pages/MinePage.tsx'

/** What somebody signed up for in one Week; without an account each code opens its own. */
export const mineRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/week/:week/mine',
    policy: whoSeesWeek,
    kind: 'page',
    thing: 'programme session',
    async handle({ db, house, actor, locale, params }) {
      const week = await weekAt(db, params.week ?? '')
      if (!week) throw new Absent()
      const signedIn = actor.kind === 'person'
      const [programme, own] = await Promise.all([
        releasedProgramme(db, week),
        signedIn ? mySignUps(db, house.sealing) : [],
      ])
      return page({
        title: visitWords(locale)('mine.title'),
        door: 'agenda',
        body: MinePage({ locale, week, programme, own, signedIn }),
      })
    },
  }),
]
