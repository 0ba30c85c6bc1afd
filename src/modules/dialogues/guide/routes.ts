import { Absent } from '../../../platform/errors/errors.ts'
import { page } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { keeperOfFire } from '../fire/policy.ts'
import { findFire } from '../fire/queries.ts'
import { guideWords } from './locales/index.ts'
import { GuidePage } from './pages/GuidePage.tsx'
import { GuideSheet } from './pages/GuideSheet.tsx'
import { stationsOf } from './stations.ts'

/** Counted from 1 in the address; anything else is the beginning. */
function stationIn(asked: string | null, count: number): number {
  const number = Number(asked)
  return Number.isInteger(number) && number >= 1 && number <= count ? number - 1 : 0
}

export const guideRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/dialogues/:id/guide',
    policy: keeperOfFire,
    kind: 'page',
    as: 'either',
    thing: 'dialogue',
    async handle({ db, locale, params, url }) {
      const fire = await findFire(db, params.id ?? '')
      if (!fire) throw new Absent()
      const w = guideWords(locale)
      const stations = stationsOf(fire.format)
      const asked = url.searchParams.get('at')
      if (asked === 'paper')
        return page({
          title: w('title'),
          layout: 'sheet',
          islands: ['print-button'],
          body: GuideSheet({ locale, fire, stations }),
        })
      const at = stationIn(asked, stations.length)
      const step = w(`name.${stations[at]?.kind ?? 'welcome'}`)
      return page({
        title: w('title.at', { step, title: fire.title }),
        body: GuidePage({ locale, fire, stations, at }),
      })
    },
  }),
]
