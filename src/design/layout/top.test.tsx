import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, overflow } from '../../../tests/support/browser.ts'
import { houseAssets, shown } from '../../../tests/support/shown.ts'
import type { LoadedAssets } from '../../platform/assets/index.ts'
import { Layout } from '../index.ts'

let browser: Browser
let assets: LoadedAssets
beforeAll(async () => {
  assets = await houseAssets()
  browser = await openBrowser()
})
afterAll(() => browser.close())

const languages = {
  nl: {
    doors: ['Verhalen', 'Agenda', 'Samen aan de slag', 'Mensen en organisaties', 'Van mij'],
    leave: 'Uitloggen',
    other: 'English',
  },
  en: {
    doors: ['Stories', 'Calendar', 'Getting to work together', 'People and organisations', 'Mine'],
    leave: 'Sign out',
    other: 'Nederlands',
  },
}
const names = ['Mina', 'Samira El Idrissi', 'Marie-Louise van den Bergh-Jansen']

type Language = keyof typeof languages
const cases = (['nl', 'en'] as const).flatMap((lang) => names.map((name) => [lang, name] as const))

function open(lang: Language, name: string): Promise<Page> {
  const { doors, leave, other } = languages[lang]
  const html = (
    <Layout
      lang={lang}
      title=""
      movement={{ name: 'Beweging Dichtbij', href: '/' }}
      assets={{ css: assets.css, js: [], fonts: assets.fonts }}
      words={{ skip: '', menu: 'Menu', close: 'X', doors: '' }}
      doors={doors.map((label) => ({ label, href: `/${label}` }))}
      person={{ link: { href: '/mine', label: name }, leave: { action: '/out', label: leave } }}
      language={{ action: '/language', label: other }}
      contact={{ title: '', line: '', call: '', href: 'tel:1' }}
    />
  )
  return shown(browser, assets, String(html))
}

/** The lines of text in the top bar, from top to bottom; a label that breaks stands in two. */
const lines = (page: Page) =>
  page.evaluate<string[]>(`(() => {
    const found = new Map()
    for (const part of document.querySelectorAll('.kv-top a, .kv-top .kv-one-button button')) {
      const range = document.createRange()
      range.selectNodeContents(part.querySelector('span') ?? part)
      for (const { top, height } of range.getClientRects()) {
        const middle = Math.round((top + height / 2) / 8)
        found.set(middle, [...(found.get(middle) ?? []), part.textContent])
      }
    }
    return [...found].sort(([a], [b]) => a - b).map(([, labels]) => labels.join(' | '))
  })()`)

test.each(cases)(
  'on a wide screen in %s the doors stand in one line below %s and the movement',
  async (lang, name) => {
    const page = await open(lang, name)
    const { doors, leave, other } = languages[lang]
    for (const width of [1024, 1100, 1215, 1280, 1366, 1440]) {
      await page.setViewportSize({ width, height: 700 })
      expect(await lines(page), `${width} px`).toEqual([
        ['Beweging Dichtbij', name, leave, other].join(' | '),
        doors.join(' | '),
      ])
      expect(await overflow(page)).toBe(0)
    }
    await page.close()
  },
  60_000,
)

test('the keyboard goes through the top bar as the eye does', async () => {
  const page = await open('nl', 'Mina')
  await page.setViewportSize({ width: 1280, height: 700 })
  await page.keyboard.press('Tab') // to the content
  const places: number[][] = []
  for (let i = 0; i < 9; i += 1) {
    await page.keyboard.press('Tab')
    places.push(
      await page.evaluate<number[]>(
        '[document.activeElement.getBoundingClientRect()].flatMap(({ top, left }) => [Math.round(top / 20), left])',
      ),
    )
  }
  expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
  await page.close()
})

test('a name that is one endless word stays inside, on a phone too', async () => {
  const page = await open('nl', 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente')
  for (const width of [320, 1024, 1280]) {
    await page.setViewportSize({ width, height: 700 })
    if (width === 320) await page.getByRole('button', { name: 'Menu' }).click()
    expect(await overflow(page)).toBe(0)
    expect(
      await page.evaluate(
        'document.querySelector(".kv-doors__mine a").getBoundingClientRect().right <= innerWidth',
      ),
    ).toBe(true)
    await page.keyboard.press('Escape')
  }
  await page.close()
})
