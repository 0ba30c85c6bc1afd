import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { page } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import { toldIn } from '../look-back/index.ts'
import { quietWords } from './locales/index.ts'
import { QuietPage } from './pages/QuietPage.tsx'
import { ofThePlace } from './policy.ts'
import { findPlace, quietIn } from './queries.ts'

/** How many promises are looked through for those whose day has passed. */
const most = 40

export const quietRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/circles/:slug/quiet',
    policy: ofThePlace,
    kind: 'page',
    thing: 'circle',
    // Names that circles gave to what people said there.
    reads: {
      thing: 'words in a circle',
      id: async ({ db, params }) => (await findPlace(db, params.slug ?? ''))?.id,
    },
    async handle({ db, house, locale, params }) {
      const place = await findPlace(db, params.slug ?? '')
      if (!place) throw new Absent()
      const today = dayAt(house.clock.now())
      const [quiet, told] = await Promise.all([
        quietIn(db, place),
        toldIn(db, house.sealing, { waiting: most, circleId: place.id }),
      ])
      const late = told.waiting.filter(({ dueOn }) => dueOn < today)
      return page({
        title: quietWords(locale)('title'),
        door: 'people',
        body: QuietPage({ locale, place, quiet, late, today }),
      })
    },
  }),
]
