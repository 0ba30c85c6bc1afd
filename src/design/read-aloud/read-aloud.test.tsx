import type { Child } from 'hono/jsx'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, openBrowser, overflow } from '../../../tests/support/browser.ts'
import { houseAssets, shown } from '../../../tests/support/shown.ts'
import type { LoadedAssets } from '../../platform/assets/index.ts'
import { Choice, Field, Layout, PageHead, Section, Slip } from '../index.ts'
import { listen, said, withVoices } from './testing/voices.ts'

let browser: Browser
let assets: LoadedAssets
beforeAll(async () => {
  assets = await houseAssets()
  browser = await openBrowser()
})
afterAll(() => browser.close())

const dutch = [{ lang: 'en-GB' }, { lang: 'nl_NL' }]

async function open(body: Child, voices = dutch, { late = false, width = 1280 } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  await withVoices(context, voices, { late })
  const html = (
    <Layout
      lang="nl"
      title="Een vuur"
      movement={{ name: 'Dichtbij', href: '/' }}
      assets={{ css: assets.css, js: [assets.url('read-aloud')], fonts: assets.fonts }}
      words={{ skip: 'Naar de inhoud', menu: 'Menu', doors: 'Hoofdmenu' }}
      doors={[{ href: '/verhalen', label: 'Verhalen' }]}
      readAloud={{
        label: 'Lees voor',
        stop: 'Stop met lezen',
        choose: 'Kies een stuk',
        one: 'Lees dit voor',
        chosen: 'Gekozen',
      }}
      contact={{ title: 'Bellen?', line: 'Lotte helpt', call: 'Bel 030', href: 'tel:030' }}
    >
      {body}
    </Layout>
  )
  return shown(context, assets, String(html))
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const aFire = (
  <>
    <PageHead title="Thuis" lead="Kom erbij. Alleen luisteren mag." />
    <nav aria-label="Stappen">Stap een</nav>
    <p hidden>Niet te zien</p>
    <Section title="Wat er gezegd werd">
      <Slip said="Gezegd bij het vuur">De deur mag open, hoor</Slip>
      <p lang="en">Come in.</p>
    </Section>
  </>
)

test('says what is to be seen, from top to bottom, each language in its own voice', async () => {
  const page = await open(aFire)
  expect(await said(page)).toEqual([])
  await button(page, 'Lees voor').click()
  expect(await listen(page)).toEqual([
    'nl_NL: Thuis',
    'nl_NL: Kom erbij.',
    'nl_NL: Alleen luisteren mag.',
    'nl_NL: Wat er gezegd werd',
    'nl_NL: De deur mag open, hoor',
    'nl_NL: Gezegd bij het vuur',
    'en-GB: Come in.',
  ])
  expect(await page.locator('.kv-reading').count()).toBe(0)
  await expect(button(page, 'Lees voor').count()).resolves.toBe(1)
})

test('says a question and its hints before the answer, and which answer is chosen', async () => {
  const page = await open(
    <form>
      <Field
        name="words"
        type="textarea"
        label="Jouw zin"
        hint="Eén zin is genoeg."
        purpose="Daarna kies je."
        value="De kat"
      />
      <Choice
        name="reach"
        legend="Hoe ver?"
        value="all"
        options={[
          { value: 'here', label: 'Blijft hier' },
          { value: 'all', label: 'Iedereen' },
        ]}
      />
    </form>,
  )
  await button(page, 'Lees voor').click()
  expect(await listen(page)).toEqual(
    [
      'Jouw zin',
      'Eén zin is genoeg.',
      'Daarna kies je.',
      'De kat',
      'Hoe ver?',
      'Blijft hier',
      'Gekozen:',
      'Iedereen',
    ].map((text) => `nl_NL: ${text}`),
  )
})

test('marks what is being read with a line round it, and stops at the second press', async () => {
  const page = await open(aFire)
  await button(page, 'Lees voor').click()
  const outline = () => page.evaluate('getComputedStyle(document.querySelector(".kv-reading")).outlineStyle')
  expect(await page.locator('.kv-reading').textContent()).toBe('Thuis')
  expect(await outline()).toBe('solid')
  await button(page, 'Stop met lezen').click()
  expect(await page.locator('.kv-reading').count()).toBe(0)
  expect(await listen(page)).toEqual(['nl_NL: Thuis'])
})

test('reads one part where one asks for it, by keyboard too', async () => {
  const page = await open(aFire)
  await button(page, 'Lees voor').press('Enter')
  await button(page, 'Kies een stuk').press('Enter')
  await button(page, 'Lees dit voor').nth(2).press('Enter')
  expect((await listen(page)).slice(1)).toEqual([
    'nl_NL: De deur mag open, hoor',
    'nl_NL: Gezegd bij het vuur',
  ])
  // A second press on the part that is being read stops it.
  await button(page, 'Lees dit voor').nth(2).press('Enter')
  await button(page, 'Lees dit voor').nth(2).press('Enter')
  expect(await page.locator('.kv-reading').count()).toBe(0)
})

test('keeps nobody out while it reads and while one chooses, on a small phone', async () => {
  const page = await open(aFire, dutch, { width: 320 })
  await button(page, 'Lees voor').click()
  expect(await axe(page)).toEqual([])
  await button(page, 'Kies een stuk').click()
  expect(await axe(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.emulateMedia({ media: 'print' })
  expect(await button(page, 'Lees dit voor').count()).toBe(0)
})

test('moves nothing when it appears', async () => {
  const top = (page: Page) => page.evaluate('document.querySelector("h1").getBoundingClientRect().top')
  for (const width of [320, 1280]) {
    const page = await open(aFire, dutch, { late: true, width })
    const before = await top(page)
    expect(await page.getByRole('button', { name: 'Lees voor' }).count()).toBe(0)
    await page.evaluate('speechSynthesis.arrive()')
    await button(page, 'Lees voor').waitFor()
    expect(await top(page)).toBe(before)
    const over = await page.evaluate(
      'document.querySelector(".kv-aloud").getBoundingClientRect().bottom <= document.querySelector("h1").getBoundingClientRect().top',
    )
    expect(over).toBe(true)
  }
})

test.each([
  ['no voice for the language', [{ lang: 'en-GB' }]],
  ['only a voice that lives on somebody’s server', [{ lang: 'nl-NL', localService: false }]],
])('with %s there is no button', async (_, voices) => {
  const page = await open(aFire, voices)
  await page.evaluate('customElements.whenDefined("kv-read-aloud")')
  expect(await page.getByRole('button', { name: 'Lees voor' }).count()).toBe(0)
})

test('is silent once one leaves', async () => {
  const page = await open(aFire)
  await button(page, 'Lees voor').click()
  await page.evaluate('dispatchEvent(new Event("pagehide"))')
  expect(await listen(page)).toEqual(['nl_NL: Thuis'])
})

test('weighs 2 KB at most', () => {
  expect(assets.file(assets.url('read-aloud'))?.br?.length).toBeLessThanOrEqual(2048)
})
