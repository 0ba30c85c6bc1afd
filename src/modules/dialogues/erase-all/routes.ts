import { page, redirect } from '../../../platform/web/answer.ts'
import { formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Place } from '../card/own-words/place.ts'
import { mySeatsAtFires } from '../card/queries.ts'
import { eraseAllOfMe } from './erase-all-of-me.ts'
import { eraseAllWords } from './locales/index.ts'
import { EraseAllPage } from './pages/EraseAllPage.tsx'
import { SurePage } from './pages/SurePage.tsx'

/** Erasing everything of one's own: first what that means, then whether one is sure. */
export function eraseAllRoutes(place: Place): Route[] {
  const { base, policy, as } = place
  const shared = { policy, as, thing: as === 'person' ? 'person' : 'seat' } as const
  const door = as === 'person' ? ({ door: 'mine' } as const) : {}
  return [
    route({
      ...shared,
      method: 'GET',
      path: `${base}/erase-all`,
      kind: 'page',
      async handle({ db, actor, locale }) {
        const seats = await mySeatsAtFires(db, actor)
        return page({
          title: eraseAllWords(locale)('title'),
          ...door,
          body: EraseAllPage({ locale, place, keeps: seats.some(({ status }) => status !== 'closed') }),
        })
      },
    }),
    ...formRoutes({
      ...shared,
      path: `${base}/erase-all/sure`,
      command: eraseAllOfMe,
      show: ({ locale }, form) =>
        page({
          title: eraseAllWords(locale)('sure.title'),
          ...door,
          body: SurePage({ locale, place, form }),
        }),
      done: (_, { locale }) =>
        redirect('/', {
          flash: eraseAllWords(locale)('done'),
          cookies: [
            { name: as === 'person' ? 'session' : 'seat', value: '' },
            { name: 'seat', value: '' },
          ],
          clears: true,
        }),
    }),
  ]
}
