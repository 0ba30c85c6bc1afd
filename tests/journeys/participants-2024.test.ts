// Covers: src/design, src/cli/import, src/modules/circles, src/modules/participants, src/modules/people
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { overflow } from '../support/browser.ts'
import { type House, openHouse } from '../support/house.ts'

// Lotte takes in the list of who took part in 2024, as it came: looks it over, takes it in, undoes it, and takes it in again.

const list = new URL('../../src/cli/import/fixtures/participants-2024.csv', import.meta.url)
const at = '/circles/een-stoel-erbij/spreadsheet'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('the list of 2024 goes in through the browser, is undone, and goes in again without doubles', async () => {
  const { page } = await house.device({ person: 'lotte', javascript: false, width: 320 })
  const utf8 = await readFile(list, 'utf8')
  /** As a spreadsheet of Windows keeps it, with what goes wrong when many hands type. */
  const typedOn = `${utf8.trimEnd()}\nBrede beweging,Verpleeghuis en thuis,\nBrede beweging,Langdurige ggz,31-12-2024\nBrede beweging,,TOPAZ\n`
  const send = async (text: Buffer) => {
    await page.goto(at)
    await page.getByLabel(/^Huizen die meedoen/).check()
    await page
      .getByLabel('Het bestand')
      .setInputFiles({ name: 'participants-2024.csv', mimeType: 'text/csv', buffer: text })
    await page.getByRole('button', { name: 'Kijk de lijst na' }).click()
    await page.getByLabel(/^Brede beweging/).check()
    await page.getByRole('button', { name: 'Zo is het' }).click()
    expect(await overflow(page)).toBe(0)
  }
  const takeIn = () => page.getByRole('button', { name: 'Zet dit in Een stoel erbij' }).click()
  const found = async (name: string) => {
    await page.goto(`/people?q=${encodeURIComponent(name)}`)
    return page.getByRole('main').getByRole('link', { name, exact: true }).count()
  }

  await send(Buffer.from(utf8))
  await page.getByText('22 huizen zijn nieuw.').waitFor()
  // The other movement takes in its own.
  expect(await page.getByText('Entrea Lindenhout').count()).toBe(0)
  await takeIn()
  await page.getByText('De lijst is ingelezen').waitFor()
  const receipt = page.url()
  expect(await found('Santé Partners')).toBe(1)

  await page.goto(receipt)
  await page.getByRole('button', { name: 'Maak het ongedaan' }).click()
  await page.getByText('Alles wat erbij kwam, is weer weg').waitFor()
  expect(await found('Santé Partners')).toBe(0)

  await send(Buffer.from(typedOn, 'latin1'))
  for (const line of ['Regel 31', 'Regel 32', 'Regel 33'])
    expect(await page.getByRole('listitem').filter({ hasText: line }).count()).toBe(1)
  await takeIn()
  await page.getByText('3 regels gingen niet mee').waitFor()
  expect(await found('Santé Partners')).toBe(1)

  await send(Buffer.from(typedOn, 'latin1'))
  await page.getByText('In deze lijst staat niets nieuws').waitFor()
  expect(await found('Topaz')).toBe(1)
})
