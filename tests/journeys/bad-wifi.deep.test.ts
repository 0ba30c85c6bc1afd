// Covers: src/modules/dialogues/kept-words, src/modules/dialogues/room, src/platform/web/respond.ts, tests/support/bad-wifi.ts
// Takes: 2 minutes
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BadWifi, badWifi } from '../support/bad-wifi.ts'
import { type House, openHouse } from '../support/house.ts'
import { atForm, onDevice, openTable, say, type Table, waitAWhile } from '../support/table.ts'

const people = 12

let house: House
let table: Table
let wifi: BadWifi
beforeAll(async () => {
  house = await openHouse()
  table = await openTable(house)
  wifi = await badWifi(house.origin)
})
afterAll(async () => {
  await wifi.close()
  await house.close()
})

test(`${people} people in a home with bad wifi finish their harvest: each sentence once, in order, as far as they chose`, async () => {
  await Promise.all([...Array(people).keys()].map(finishes))
  expect(Object.values(wifi.spoiled).every((times) => times > people / 2)).toBe(true)
})

async function finishes(n: number): Promise<void> {
  const { page, context, said, seat } = await table.phone(`Stoel ${n}`, wifi.origin)
  context.setDefaultTimeout(120_000)
  const words = [`De eerste van ${n}.`, `De tweede van ${n}.`, `De derde van ${n}.`]
  for (const sentence of words) {
    await atForm(page)
    await say(page, sentence)
    await waitAWhile(page, sentence)
  }
  await atForm(page)
  await expect.poll(said, { timeout: 240_000 }).toEqual(words)
  await expect.poll(() => onDevice(page), { timeout: 60_000 }).toEqual([])
  await chooses(page)
  await expect
    .poll(async () => (await seat.get('/room')).text(), { timeout: 120_000 })
    .toContain('Iedereen bij De Linde mag dit lezen.')
  expect(await said()).toEqual(words)
  await context.close()
}

async function chooses(page: Page): Promise<void> {
  await atForm(page, '/room')
  await page
    .getByRole('button', { name: /Onze organisatie/ })
    .first()
    .click()
}
