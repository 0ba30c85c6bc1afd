import { Absent } from '../../../platform/errors/errors.ts'
import { dayAt } from '../../../platform/i18n/days.ts'
import { bytes, page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { policy } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Posted, Visit } from '../../../platform/web/visit.ts'
import { keeps, movementAt } from '../../circles/index.ts'
import { placeToWrite } from '../lines/place.ts'
import { whoTakesPart } from '../policy.ts'
import { yearsCsv } from './csv.ts'
import { keepPledges } from './keep-pledges.ts'
import { yearsWords } from './locales/index.ts'
import { PledgesPage } from './pages/PledgesPage.tsx'
import { YearsPage } from './pages/YearsPage.tsx'
import { housesLength, overYears, ownYears, yearsTogether } from './queries.ts'
import { spanAround, yearsIn } from './sum.ts'

const base = '/circles/:slug/money'

const thisYear = ({ house }: Visit) => Number(dayAt(house.clock.now()).slice(0, 4))

function spanOf(visit: Visit) {
  const asked = visit.url.searchParams.get('year') ?? ''
  return spanAround(/^(19|20)\d{2}$/.test(asked) ? Number(asked) : thisYear(visit))
}

async function movementOrAbsent({ db, params }: Visit) {
  const movement = await movementAt(db, params.slug ?? '')
  if (!movement) throw new Absent()
  return movement
}

/** Hosts of a house, and of its movement. */
const whoPledges = policy('pledges-for-a-house', async ({ db, params, actor }) => {
  if (await placeToWrite(db, 'contribution', params.slug ?? '')) return 'admitted'
  return actor.kind === 'person' ? 'absent' : 'sign-in'
})

async function showPledges(visit: Visit, form: FormState) {
  const { db, params, locale } = visit
  const place = await placeToWrite(db, 'contribution', params.slug ?? '')
  if (!place) throw new Absent()
  const own = await ownYears(db, place.circleId)
  const now = thisYear(visit)
  const known = own.map(({ year }) => year).filter((year) => year >= now - 3)
  const years = [...new Set([...known, ...yearsIn({ first: now, last: now + 4 })])].sort((a, b) => a - b)
  const body = PledgesPage({ locale, form, place, years, own })
  return page({ title: yearsWords(locale)('form.title', { name: place.name }), door: 'people', body })
}

/** Everything posted below one name, by year. */
const byYear = (posted: Posted, name: string) =>
  Object.fromEntries(
    Object.keys(posted)
      .filter((field) => field.startsWith(`${name}.`))
      .map((field) => [field.slice(name.length + 1), fieldOf(posted, field)]),
  )

export const yearsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: `${base}/years`,
    policy: whoTakesPart,
    kind: 'page',
    thing: 'money line',
    async handle(visit) {
      const { db, locale } = visit
      const movement = await movementOrAbsent(visit)
      const span = spanOf(visit)
      const [houses, all, keeping] = await Promise.all([
        overYears(db, movement.id, span, housesLength + 1),
        yearsTogether(db, movement.id, span),
        keeps(db, movement.id),
      ])
      const body = YearsPage({ locale, movement, span, houses, all, keeping })
      return page({ title: yearsWords(locale)('title'), door: 'people', body })
    },
  }),
  route({
    method: 'GET',
    path: `${base}/years.csv`,
    policy: whoTakesPart,
    kind: 'export',
    thing: 'money line',
    async handle(visit) {
      const { db, locale } = visit
      const movement = await movementOrAbsent(visit)
      const span = spanOf(visit)
      const name = `${movement.slug}-${span.first}-${span.last}.csv`
      return bytes({
        body: yearsCsv(locale, await overYears(db, movement.id, span), span),
        contentType: 'text/csv; charset=utf-8',
        headers: { 'content-disposition': `attachment; filename="${name}"` },
      })
    },
  }),
  ...formRoutes({
    path: `${base}/pledges`,
    policy: whoPledges,
    thing: 'money line',
    command: keepPledges,
    show: showPledges,
    input: ({ params, posted }) => ({
      slug: params.slug,
      planned: byYear(posted, 'planned'),
      actual: byYear(posted, 'actual'),
      version: byYear(posted, 'version'),
    }),
    done: (_, { params, locale }) =>
      redirect(`/circles/${params.slug}`, { flash: yearsWords(locale)('saved') }),
  }),
]
