import type { Child } from 'hono/jsx'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, overflow } from '../../../tests/support/browser.ts'
import { houseAssets, shown } from '../../../tests/support/shown.ts'
import { Layout } from '../../design/index.ts'
import type { LoadedAssets } from '../../platform/assets/index.ts'
import { CardSheet } from './card/pages/CardSheet.tsx'
import { KitPage } from './fire/pages/KitPage.tsx'
import type { FireView } from './fire/view.ts'
import { CardsPage } from './invite/pages/CardsPage.tsx'
import type { Invited } from './invite/queries.ts'

let browser: Browser
let assets: LoadedAssets
beforeAll(async () => {
  assets = await houseAssets()
  browser = await openBrowser()
})
afterAll(() => browser.close())

const origin = 'https://kampvuur.een-stoel-erbij.example'
const code = { long: '0123456789ABCDEFGHJKMNPQRS', short: 'K7F2MQX9RT' }
const short: FireView = {
  id: 'f',
  circleId: 'c',
  organisation: { name: 'Lange Adem', slug: 'lange-adem' },
  format: 'campfire',
  title: 'Vrijdag, vijf uur',
  occasion: 'Op vrijdag om vijf uur gaat de inloop dicht, tot maandag. Hoe kom je het weekend door?',
  place: 'De inloop van Lange Adem, Meulenrade',
  startsAt: new Date('2026-12-05T18:00:00Z'),
  endsAt: new Date('2026-12-05T21:00:00Z'),
  minutes: 180,
  openingQuestion: 'Wat doe je op zaterdagmiddag?',
  questions: ['Wie had hier vandaag ook moeten zitten?', 'Waarvan wil je weten hoe het afloopt?'],
  facilitatorName: 'Bert Nijland',
  contactPhone: '085 000 02 05',
  callsHouse: false,
  passOnTo: 'Joke Lemmens van Lange Adem. Zij weet wat er dan moet gebeuren.',
  confidantName: 'Paul Severijns, patiëntenvertrouwenspersoon',
  confidantPhone: '085 000 04 04',
  announced: false,
  mostSeats: 15,
  closedAt: null,
  mayBring: true,
  followsId: null,
  rhythm: null,
  earlier: null,
  later: null,
  status: 'draft' as FireView['status'],
  version: 1,
  initiator: { seatId: 's', name: 'Daan Kuiper' },
  facilitator: null,
  partnerGuests: [{ name: 'Omar Benali', partnerOf: 'Zorgkantoor Veenstreek' }],
}
/** As long as people are likely to make it: a title of 120 characters and questions of 200 are the longest there are. */
const long: FireView = {
  ...short,
  title:
    'Hoe we met elkaar de nachten, de weekenden en de lange feestdagen doorkomen als de inloop dicht is en de telefoon zwijgt',
  place: 'De grote zaal van buurthuis De Verbinding, Burgemeester van der Heijdenstraat 112, Meulenrade',
  openingQuestion: `${'Wat doe je op een zaterdagmiddag waarop de inloop dicht is? '.repeat(4)}`.slice(
    0,
    200,
  ),
  facilitatorName: 'Marie-Louise van den Bergh-Jansen',
  initiator: { seatId: 's', name: 'Annemarie Oosterhof-van Heerewaarden' },
  partnerGuests: [
    { name: 'Omar Benali', partnerOf: 'Zorgkantoor Veenstreek' },
    { name: 'Samira El Idrissi', partnerOf: 'de gemeente Meulenrade' },
  ],
}
const guest: Invited = {
  seatId: 's',
  name: '',
  role: 'member',
  partnerOf: '',
  answer: null,
  needs: '',
  email: '',
  mailedAt: null,
  hasAccount: false,
  version: 1,
  wasThere: false,
  waitingSince: null,
  chairToTell: false,
  broughtBy: null,
  sits: false,
}

type Locale = 'nl' | 'en'
const kit = (locale: Locale, fire: FireView) => (
  <KitPage locale={locale} fire={fire} lastTime={null} now={new Date()} />
)
const cards = (locale: Locale, fire: FireView) => (
  <CardsPage
    locale={locale}
    fire={fire}
    origin={origin}
    cards={['Wilma', 'Petronella Schoonhoven-van der Wal'].map((name) => ({
      guest: { ...guest, name },
      code,
    }))}
  />
)
const card = (locale: Locale, { facilitatorName }: FireView) => (
  <CardSheet
    locale={locale}
    name={facilitatorName}
    code={code}
    origin={origin}
    movement={{ name: 'Een stoel erbij', contactName: 'Lotte Smeets', contactPhone: '085 000 01 01' }}
    back="/"
  />
)

function sheet(lang: Locale, body: Child): Promise<Page> {
  const html = (
    <Layout
      lang={lang}
      kind="sheet"
      title=""
      movement={{ name: 'Een stoel erbij', href: '/' }}
      assets={{ css: assets.css, js: [], fonts: assets.fonts }}
      words={{ skip: '', menu: 'Menu', doors: '' }}
      doors={[]}
      contact={{ title: 'Liever iemand spreken?', line: '', call: '', href: 'tel:1' }}
    >
      {body}
    </Layout>
  )
  return shown(browser, assets, String(html))
}

/** The paper that comes out of the printer, page by page. */
async function printed(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const names: Record<string, string> = { '210 x 297': 'A4', '105 x 148': 'A6' }
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) => {
    const [width, height] = box.slice(1).map((points) => Math.round((Number(points) / 72) * 25.4))
    return names[`${width} x ${height}`] ?? `${width} x ${height}`
  })
}

/** In points: the smallest letters on the sheets. In millimetres: the squares to scan without their white edge. */
async function measures(page: Page): Promise<{ letters: number; squares: number[] }> {
  await page.emulateMedia({ media: 'print' })
  return page.evaluate(`(() => {
    const texts = [...document.querySelectorAll('.kv-sheet *')]
      .filter((part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    const squares = [...document.querySelectorAll('.kv-sheet .kv-qr')].map((square) => {
      const modules = square.viewBox.baseVal.width
      return (square.getBoundingClientRect().width / 96) * 25.4 * (modules - 8) / modules
    })
    return { letters: Math.min(...texts.map((part) => parseFloat(getComputedStyle(part).fontSize) * 0.75)), squares }
  })()`)
}

describe.each(['nl', 'en'] as const)('on paper in %s, what a format brings with it', (locale) => {
  test.each([
    ['mirror', ['A4', 'A4', 'A4', 'A6', 'A6', 'A6', 'A6', 'A4']],
    ['reflection', ['A4', 'A4', 'A6', 'A6', 'A6', 'A4']],
    ['look-back', ['A4', 'A4', 'A6', 'A6', 'A6', 'A4']],
    ['ideas', ['A4', 'A4', 'A6', 'A6', 'A6', 'A4']],
    ['intervision', ['A4', 'A4', 'A4', 'A6', 'A6', 'A6', 'A4']],
    ['dilemma', ['A4', 'A4', 'A4', 'A6', 'A6', 'A6', 'A4']],
  ])('%s: every sheet is one page, in letters one can read', async (format, pages) => {
    const page = await sheet(locale, kit(locale, { ...short, format }))
    expect(await printed(page)).toEqual(pages)
    expect((await measures(page)).letters).toBeGreaterThanOrEqual(12)
    await page.close()
  })
})

describe.each([
  ['nl', 'short', short],
  ['en', 'short', short],
  ['nl', 'long', long],
  ['en', 'long', long],
] as const)('on paper in %s, with %s texts', (locale, _, fire) => {
  test.each([
    ['the kit', kit, ['A4', 'A4', 'A6', 'A6', 'A6', 'A4'], 12, 0],
    ['invitations', cards, ['A6', 'A6'], 11, 2],
    ['a card', card, ['A6'], 11, 1],
  ] as const)(
    '%s: every sheet is one page, in letters one can read',
    async (_, body, pages, least, squares) => {
      const page = await sheet(locale, body(locale, fire))
      expect(await printed(page)).toEqual(pages)
      const measured = await measures(page)
      expect(measured.letters).toBeGreaterThanOrEqual(least)
      expect(measured.squares).toHaveLength(squares)
      for (const square of measured.squares) expect(square).toBeGreaterThanOrEqual(26)
      await page.setViewportSize({ width: Math.floor((89 / 25.4) * 96), height: 499 })
      if (body !== kit) expect(await overflow(page)).toBe(0)
      await page.close()
    },
  )
})
