import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { page } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { originOfCircle } from '../../circles/index.ts'
import { boardQuestions } from '../board/queries.ts'
import { wordsAround } from '../fire/reads.ts'
import { formatOf } from '../formats.ts'
import { laidAt } from '../harvest/laid.ts'
import { faceOf } from './face.ts'
import { lookBackWords } from './locales/index.ts'
import { LookBackPage, lookBackOf } from './pages/LookBackPage.tsx'
import { whoMayLookBack } from './policy.ts'
import { lookBackOn } from './sorted.ts'

export const lookBackRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/dialogues/:id/look-back',
    policy: whoMayLookBack,
    kind: 'page',
    as: 'either',
    thing: 'cluster',
    reads: wordsAround,
    async handle(visit) {
      const { db, house, locale, params, site, actor } = visit
      const face = await faceOf(db, params.id ?? '')
      if (!face) throw new Absent()
      const today = dayAt(house.clock.now())
      const asks = face.from === 'inside' && formatOf(face.format).follows.includes('board-answer')
      const [laid, asked] = await Promise.all([
        laidAt(db, house.sealing, face),
        asks ? boardQuestions(db, face.id) : [],
      ])
      const harvest = lookBackOn(laid, today)
      const forEverybody = actor.kind === 'nobody'
      return page({
        title: lookBackWords(locale)('title'),
        door: 'together',
        forEverybody,
        at: await originOfCircle(visit, { slug: face.house }),
        ...(forEverybody && { description: lookBackOf(locale, face) }),
        body: LookBackPage({ locale, face, harvest, asked, today, origin: site.origin }),
      })
    },
  }),
]
