// Covers: src/design, src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from '../support/browser.ts'
import { type House, openHouse } from '../support/house.ts'
import { onDevice, openTable, say, type Table } from '../support/table.ts'

let house: House
let table: Table
beforeAll(async () => {
  house = await openHouse()
  table = await openTable(house)
})
afterAll(() => house.close())

const box = (page: Page) => page.locator('.kv-kept')
const away = /De verbinding viel weg\. Je zin staat nog op dit apparaat\./
const arrived = 'Wat nog wachtte is aangekomen.'

/** The server does it, and its answer never comes. */
const cutOnce = (page: Page, path: string) =>
  page.route(
    path,
    async (route) => {
      if (route.request().method() === 'POST') await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )

/** As when the telephone needs the memory. */
async function killTab(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  devtools.send('Page.crash').catch(() => {})
  await crashed
  await page.close()
}

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.locator('header form[action="/seat/leave"]').getByRole('button').click()
}

test('with a connection a sentence goes as ever, and nothing of it stays on the device', async () => {
  const { page, context, say, said } = await table.phone('Mina')
  await page.goto('/room/words/new')
  await say('Thuis is waar de koffie staat.')
  await page.waitForURL(/\/room#w-/)
  await page.getByRole('button', { name: /Onze organisatie/ }).click()
  await page.getByText('Iedereen bij De Linde mag dit lezen.').waitFor()
  expect(await onDevice(page)).toEqual([])
  expect(await said()).toEqual(['Thuis is waar de koffie staat.'])
  await context.close()
})

test('an answer that is cut off after commit: said once', async () => {
  const { page, context, say, said } = await table.phone('Halve lijn')
  await page.goto('/room/words/new')
  await cutOnce(page, '**/room/words/new')
  await say('Eén keer is genoeg.')
  await box(page).getByText(away).waitFor()
  await box(page).getByText('Eén keer is genoeg.').waitFor()
  expect(await said()).toEqual(['Eén keer is genoeg.'])
  await box(page).getByText(arrived).waitFor()
  expect(await said()).toEqual(['Eén keer is genoeg.'])
  await context.close()
})

test('a tab that was killed without a connection: delivered in order, and what was half typed is back', async () => {
  const { page, context, say, said } = await table.phone('Weg ermee')
  await page.goto('/room/words/new')
  await context.setOffline(true)
  await say('Eerst dit.')
  await box(page).getByText(away).waitFor()
  await say('Dan dit.')
  await box(page).getByText('Dan dit.').waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByLabel('Jouw zin').fill('En dit was nog niet')
  await expect.poll(async () => (await onDevice(page)).length).toBe(3)
  expect((await onDevice(page)).join()).not.toMatch(/Eerst|Dan dit|nog niet|room/)
  await killTab(page)
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto('/room')
  await box(again).getByText(arrived).waitFor()
  expect(await said()).toEqual(['Eerst dit.', 'Dan dit.'])
  await again.goto('/room/words/new')
  await box(again).getByText('Wat je eerder typte staat er weer.').waitFor()
  expect(await again.getByLabel('Jouw zin').inputValue()).toBe('En dit was nog niet')
  await context.close()
})

test('two tabs of one telephone: each sentence once, whoever sends it', async () => {
  const { page, context, said } = await table.phone('Twee tabbladen')
  const other = await context.newPage()
  for (const one of [page, other]) await one.goto('/room/words/new')
  await context.setOffline(true)
  await say(page, 'Van links.')
  await box(page).getByText(away).waitFor()
  await say(other, 'Van rechts.')
  await box(other).getByText(away).waitFor()
  await context.setOffline(false)
  await expect.poll(said).toEqual(['Van links.', 'Van rechts.'])
  await expect.poll(() => onDevice(page)).toEqual([])
  await context.close()
})

test('who is done on a shared device leaves nothing on it, and is told what would be lost', async () => {
  const { page, context, say, said, seat } = await table.phone('Samen één tablet')
  await page.goto('/room/words/new')
  await context.setOffline(true)
  await say('Alleen voor mij.')
  await box(page).getByText(away).waitFor()
  const [row = ''] = await onDevice(page)
  expect(row).not.toContain('Alleen')
  await leave(page)
  await page.getByText('Ga je nu weg, dan is dat weg.').waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Nog even blijven' }).click()
  await context.setOffline(false)
  await box(page).getByText(arrived).waitFor()
  expect(await said()).toEqual(['Alleen voor mij.'])
  await page.getByLabel('Jouw zin').fill('Half af')
  await expect.poll(async () => (await onDevice(page)).length).toBe(1)
  await leave(page)
  await page.getByRole('button', { name: 'Gooi het weg en ga' }).click()
  await page.waitForURL('**/r')
  expect(await onDevice(page)).toEqual([])
  // Also who copied the cookie gets no key any more.
  await seat.get('/room')
  expect([seat.status, seat.html.includes('data-key')]).toEqual([404, false])
  await context.close()
})

test('leaving from a page that keeps no words empties the device too', async () => {
  const { page, context } = await table.phone('Kaart maken')
  await page.goto('/room/words/new')
  await page.getByLabel('Jouw zin').fill('Half af')
  await expect.poll(async () => (await onDevice(page)).length).toBe(1)
  await page.goto('/room/my-card')
  await leave(page)
  await page.waitForURL('**/r')
  expect(await onDevice(page)).toEqual([])
  await context.close()
})

test.each([
  ['refuses', "indexedDB.open = () => { throw new Error('no') }"],
  ['is full', "IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError') }"],
])('a device that %s says so honestly, and the open page still delivers', async (_, breaks) => {
  const { page, context, say, said } = await table.phone('Vol')
  await context.addInitScript(breaks)
  await page.goto('/room/words/new')
  await context.setOffline(true)
  await say('Blijf maar open.')
  await box(page).getByText('Laat deze pagina open tot je zin is aangekomen.').waitFor()
  await context.setOffline(false)
  await box(page).getByText(arrived).waitFor()
  expect(await said()).toEqual(['Blijf maar open.'])
  await context.close()
})

test('what the server cannot take comes back in its place, and holds up nothing else', async () => {
  const { page, context, say, said } = await table.phone('Veel te zeggen')
  await page.goto('/room/words/new')
  await context.setOffline(true)
  for (const words of ['Een.', 'Twee.', 'x'.repeat(900), 'Drie.']) {
    await say(words)
    await box(page).getByText(words, { exact: true }).waitFor()
  }
  await context.setOffline(false)
  await box(page).getByText('Dit kon zo niet mee').waitFor()
  expect(await said()).toEqual(['Een.', 'Twee.', 'Drie.'])
  await page.reload()
  await box(page).getByRole('button', { name: 'Kijk wat er is' }).click()
  await page.getByText('Deze tekst is te lang om verder te reizen.').first().waitFor()
  expect(await page.getByLabel('Jouw zin').inputValue()).toBe('x'.repeat(900))
  expect(await box(page).isVisible()).toBe(false)
  await page.goto('/room')
  await box(page).getByRole('button', { name: 'Haal het weg van dit apparaat' }).click()
  await box(page).waitFor({ state: 'hidden' })
  expect(await onDevice(page)).toEqual([])
  await context.close()
})

test('two devices change one sentence, one without a connection: both texts are in sight', async () => {
  const { page, context, say, seat } = await table.phone('Twee toestellen')
  await page.goto('/room/words/new')
  await say('Zo begon het.')
  await page.getByRole('link', { name: 'Verander' }).click()
  await context.setOffline(true)
  await page.getByRole('textbox').fill('Van de telefoon.')
  await page.getByRole('button', { name: /Bewaar/ }).click()
  await box(page).getByText(away).waitFor()
  await seat.get(new URL(page.url()).pathname)
  await seat.submit({ words: 'Van de tablet.' })
  await context.setOffline(false)
  await box(page).getByRole('button', { name: 'Kijk wat er is' }).click()
  await page.locator('blockquote', { hasText: 'Van de tablet.' }).waitFor()
  expect(await page.getByRole('textbox').inputValue()).toBe('Van de telefoon.')
  await context.close()
})

test('a token that is not taken any more is asked for anew', async () => {
  const { page, context, say, said } = await table.phone('Koekje kwijt')
  await page.goto('/room/words/new')
  await context.clearCookies({ name: 'kampvuur_visitor' })
  await say('Toch gezegd.')
  await page.waitForURL(/\/room#w-/)
  expect(await said()).toEqual(['Toch gezegd.'])
  await context.close()
})

test('when the place is over the text stays in sight, with whom to call', async () => {
  const { page, context, say, seat } = await table.phone('Te laat')
  await page.goto('/room/words/new')
  await seat.get('/room')
  await seat.submit({}, '/seat/leave')
  await say('Dit kwam te laat.')
  await box(page).getByText('Dit kwam te laat.').waitFor()
  await box(page).getByText('Je plek is dicht').waitFor()
  expect(await box(page).getByRole('link').getAttribute('href')).toMatch(/^tel:/)
  await context.close()
})

test('a choice that had to wait does not undo what was taken back meanwhile', async () => {
  const { page, context, say, seat } = await table.phone('Bedenktijd')
  await page.goto('/room/words/new')
  await say('Misschien toch niet.')
  await page.waitForURL(/\/room#w-/)
  await page.getByRole('button', { name: /Onze organisatie/ }).click()
  await page.getByText('Iedereen bij De Linde mag dit lezen.').waitFor()
  await context.setOffline(true)
  await page.getByRole('button', { name: /^Iedereen/ }).click()
  await box(page).getByText('Je keuze staat nog op dit apparaat.').waitFor()
  await seat.get('/room')
  const id = /id="w-([0-9a-f-]{36})"/.exec(seat.html)?.[1]
  await seat.get(`/room/words/${id}/withdraw`)
  await seat.submit({}, `/room/words/${id}/withdraw`)
  await context.setOffline(false)
  await box(page).getByText(arrived).waitFor()
  const [row] = await house.test.sql('select audience from contributions.contribution where id = $1', [id])
  expect(row).toEqual({ audience: null })
  await context.close()
})
