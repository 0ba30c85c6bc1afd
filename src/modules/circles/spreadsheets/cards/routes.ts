import { Absent } from '../../../../platform/errors/errors.ts'
import { page } from '../../../../platform/web/answer.ts'
import { askingOf, fieldOf, freshForm } from '../../../../platform/web/form.ts'
import { type Route, route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { findCircleToInviteTo } from '../../invite-person/queries.ts'
import { importHost } from '../policy.ts'
import { sheetWords } from '../words.ts'
import { codesFor } from './codes.ts'
import { cardsAtOnce, printPlaces } from './command.ts'
import { AskCardsPage, PlaceCardsPage } from './pages.tsx'
import { onPaper } from './queries.ts'

const path = '/circles/:slug/imports/:id/cards'
const reads = { thing: 'people of an import' }

export const cardRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    policy: importHost,
    kind: 'page',
    thing: 'import',
    reads,
    does: 'print',
    handle: ask,
  }),
  route({
    method: 'POST',
    path,
    policy: importHost,
    kind: 'form',
    thing: 'import',
    reads,
    does: 'print',
    handle: print,
  }),
]

async function ask(visit: Visit) {
  const { db, actor, params, locale, url } = visit
  const from = startOf(url.searchParams.get('from'))
  const [circle, people] = await Promise.all([
    findCircleToInviteTo(db, actor, params.slug ?? ''),
    onPaper(db, params.id ?? '', from, cardsAtOnce),
  ])
  if (!circle) throw new Absent()
  const body = AskCardsPage({ locale, form: freshForm(visit), circle, id: params.id ?? '', from, people })
  return page({ title: sheetWords(locale)('cards.title'), door: 'people', body })
}

/** Makes codes and answers with the sheet that shows them this once. */
async function print(visit: Visit) {
  const { house, params, posted, locale, site } = visit
  const [slug, id, from] = [params.slug ?? '', params.id ?? '', startOf(fieldOf(posted, 'from'))]
  const people = (await visit.reading(({ db }) => onPaper(db, id, from, cardsAtOnce))).slice(0, cardsAtOnce)
  const codes = codesFor(
    visit,
    people.map(({ seatId }) => seatId),
  )
  const given = { slug, id, from, codes: codes.map(({ stored }) => stored) }
  await printPlaces.execute(house, askingOf(visit), given)
  return visit.reading(async ({ db, actor }) => {
    const circle = await findCircleToInviteTo(db, actor, slug)
    if (!circle) throw new Absent()
    const cards = people.flatMap(({ name }, i) => (codes[i] ? [{ name, code: codes[i].code }] : []))
    const w = sheetWords(locale)
    const title = w('cards.title')
    const says = w('card.place', { circle: circle.name })
    const back = { href: `/circles/${slug}/imports/${id}`, label: w('cards.back') }
    return page({
      title,
      layout: 'sheet',
      body: PlaceCardsPage({ locale, title, says, back, origin: site.origin, cards }),
    })
  })
}

const startOf = (text: string | null): number => Math.max(0, Math.trunc(Number(text)) || 0)
