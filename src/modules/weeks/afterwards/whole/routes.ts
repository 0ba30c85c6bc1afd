import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAfter, dayAt } from '../../../../platform/i18n/days.ts'
import { page, redirect } from '../../../../platform/web/answer.ts'
import { beginningOf } from '../../../../platform/web/beginning-of.ts'
import { fieldOf, formRoutes } from '../../../../platform/web/form.ts'
import { type Route, route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { originOfCircle } from '../../../circles/index.ts'
import { promisesSaidBetween } from '../../../participants/index.ts'
import { whoMakesWeek, whoSeesWeek } from '../../policy.ts'
import { type WeekView, weekAt } from '../../queries.ts'
import { picturesOf } from '../pictures/queries.ts'
import { keptOf } from '../queries.ts'
import { AfterwardsPage } from './AfterwardsPage.tsx'
import { wholeWords } from './locales/index.ts'
import { afterwordOf } from './queries.ts'
import { WritePage } from './WritePage.tsx'
import { writeAfterword } from './write-afterword.ts'

/** For how many days after a Week what houses promise counts as of that Week. */
const after = 28

async function weekHere({ db, params }: Visit): Promise<WeekView> {
  const week = await weekAt(db, params.week ?? '')
  if (!week) throw new Absent()
  return week
}

/** What remained of a whole Week. */
export const wholeRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/week/:week/afterwards',
    policy: whoSeesWeek,
    kind: 'page',
    thing: 'week',
    async handle(visit) {
      const { db, house, locale } = visit
      const week = await weekHere(visit)
      const { id, movementId, firstOn, lastOn } = week
      const [afterword, pictures, kept, promises] = await Promise.all([
        afterwordOf(db, id),
        picturesOf(db, id),
        keptOf(db, { week: id }),
        promisesSaidBetween(db, movementId, { from: firstOn ?? '', until: dayAfter(lastOn ?? '', after) }),
      ])
      const today = dayAt(house.clock.now())
      return page({
        title: wholeWords(locale)('title'),
        door: 'agenda',
        forEverybody: true,
        at: await originOfCircle(visit, { id: movementId }),
        description: beginningOf(afterword.summary || week.about),
        body: AfterwardsPage({ locale, week, afterword, pictures, kept, promises, today }),
      })
    },
  }),
  ...formRoutes({
    path: '/week/:week/make/afterwards',
    policy: whoMakesWeek,
    thing: 'week',
    command: writeAfterword,
    input: ({ params, posted }) => ({
      ...{ week: params.week, version: fieldOf(posted, '_version') },
      ...{ summary: fieldOf(posted, 'summary'), impression: fieldOf(posted, 'impression') },
    }),
    async show(visit, form) {
      const { db, locale } = visit
      const week = await weekHere(visit)
      const now = await afterwordOf(db, week.id)
      return page({
        title: wholeWords(locale)('write.title'),
        door: 'agenda',
        body: WritePage({ locale, form, week: week.slug, now }),
      })
    },
    done: (_, { params, locale }) =>
      redirect(`/week/${params.week}/afterwards`, { flash: wholeWords(locale)('write.saved') }),
  }),
]
