import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { bytes, page } from '../../../platform/web/answer.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { keeps, movementAt } from '../../circles/index.ts'
import { takesPartNow } from '../../gatherings/index.ts'
import { promisesForYears } from '../../participants/index.ts'
import { fundingWords } from '../locales/index.ts'
import { whoSeesMovement, whoTakesPart } from '../policy.ts'
import { linesOf, totals } from '../queries.ts'
import { asCsv } from './csv.ts'
import { ListPage } from './pages/ListPage.tsx'
import { MoneyPage } from './pages/MoneyPage.tsx'

const base = '/circles/:slug/money'
/** What a year's overview tells, in this order. */
const ofYear = ['contribution', 'grant', 'spending'] as const

/** The year of the address, else the one it is now. */
function yearOf({ url, house }: Visit): number {
  const asked = url.searchParams.get('year') ?? ''
  return /^(19|20)\d{2}$/.test(asked) ? Number(asked) : Number(dayAt(house.clock.now()).slice(0, 4))
}

async function movementOrAbsent({ db, params }: Visit) {
  const movement = await movementAt(db, params.slug ?? '')
  if (!movement) throw new Absent()
  return movement
}

/** One kind on a page of its own: ideas, and ways to pay for close ones. */
const list = (kind: 'idea' | 'route') => async (visit: Visit) => {
  const { db, locale } = visit
  const movement = await movementOrAbsent(visit)
  const [lines, keeping, part] = await Promise.all([
    linesOf(db, movement.id, { kinds: [kind] }),
    keeps(db, movement.id),
    takesPartNow(db, movement.id),
  ])
  const mayAdd = kind === 'idea' ? keeping || part : keeping
  const title = fundingWords(locale)(`${kind}.title`)
  return page({ title, door: 'people', body: ListPage({ locale, movement, kind, lines, mayAdd }) })
}

export const overviewRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: base,
    policy: whoTakesPart,
    kind: 'page',
    thing: 'money line',
    async handle(visit) {
      const { db, locale } = visit
      const movement = await movementOrAbsent(visit)
      const year = yearOf(visit)
      const [lines, years, promises, keeping] = await Promise.all([
        linesOf(db, movement.id, { kinds: ofYear, year }),
        totals(db, movement.id),
        promisesForYears(db, movement.id, year),
        keeps(db, movement.id),
      ])
      const title = fundingWords(locale)('money.title')
      return page({
        title,
        door: 'people',
        body: MoneyPage({ locale, movement, year, years, lines, promises, kinds: ofYear, keeping }),
      })
    },
  }),
  route({
    method: 'GET',
    path: `${base}/sheet.csv`,
    policy: whoTakesPart,
    kind: 'export',
    thing: 'money line',
    async handle(visit) {
      const { db, locale } = visit
      const movement = await movementOrAbsent(visit)
      const year = yearOf(visit)
      const lines = await linesOf(db, movement.id, { kinds: ofYear, year, all: true })
      return bytes({
        body: asCsv(locale, lines),
        contentType: 'text/csv; charset=utf-8',
        headers: { 'content-disposition': `attachment; filename="${movement.slug}-${year}.csv"` },
      })
    },
  }),
  route({
    method: 'GET',
    path: `${base}/ideas`,
    policy: whoTakesPart,
    kind: 'page',
    thing: 'money line',
    handle: list('idea'),
  }),
  route({
    method: 'GET',
    path: `${base}/routes`,
    policy: whoSeesMovement,
    kind: 'page',
    thing: 'money line',
    handle: list('route'),
  }),
]
