// Covers: src/modules/dialogues/kept-words, src/modules/dialogues/room, src/platform/commands, src/platform/web, src/main.ts
// Takes: 3 minutes
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest'
import { exampleNetwork } from '../../seeds/index.ts'
import { dialogueId } from '../../seeds/load/ids.ts'
import { openBrowser } from '../support/browser.ts'
import { Browserless } from '../support/browserless.ts'
import { atForm, onDevice, say, sentencesOf, waitAWhile } from '../support/table.ts'
import { freeze, type House, killOne, newDataFolder, shutOut, startHouse } from './support/house.ts'
import { lateLine } from './support/late-line.ts'

const phones = 4
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

let house: House | undefined
afterEach(async () => {
  house?.process.kill('SIGTERM')
  await house?.ended()
})

test('four phones while server and database are killed: every sentence once, in order, nothing typed lost', async () => {
  const data = newDataFolder()
  house = await startHouse(data, { script: 'src/main.ts' })
  await house.ready()
  const { base } = house
  const line = await lateLine(base)
  onTestFinished(() => line.close())
  const code = await openDoor(base)
  const port = Number(new URL(base).port)
  for (const victim of ['node', 'postgres', 'both', 'both'] as const) {
    const people = await Promise.all(
      [...Array(phones).keys()].map((n) => sitsDown(base, code, n, line.origin)),
    )
    const harvest = Promise.all(people.map(harvests))
    harvest.catch(() => {})
    await sleep(200 + Math.random() * 1500)
    // Killed while somebody's words are kept already, and they do not know it yet.
    await Promise.race([line.loseAnswers(), harvest])
    house = await killOne(house, data, victim, () => startHouse(data, { script: 'src/main.ts', port }))
    await harvest
  }
  expect(line.lost()).toBeGreaterThan(0)
})

test.each([
  ['without a database', shutOut],
  ['in which the database answers nothing', freeze],
] as const)('ten seconds %s: every sentence once, in order, nothing typed lost', async (_, take) => {
  const data = newDataFolder()
  house = await startHouse(data, { script: 'src/main.ts' })
  await house.ready()
  const { base } = house
  const code = await openDoor(base)
  const people = await Promise.all([...Array(phones).keys()].map((n) => sitsDown(base, code, n)))
  await Promise.all(people.map(({ page }) => atForm(page)))
  const giveBack = take(data)
  const harvest = Promise.all(people.map(harvests))
  harvest.catch(() => {})
  await sleep(10_000)
  giveBack()
  await harvest
})

/** Who keeps a fire of the example opens the harvest. @returns the code on the wall. */
async function openDoor(base: string): Promise<string> {
  const keeper = new Browserless((request) => fetch(request), base)
  await keeper.post('/demo/sign-in', { person: 'daan' })
  for (const fire of exampleNetwork.fires) {
    await keeper.get(`/dialogues/${dialogueId(fire.slug)}/room`)
    if (keeper.status !== 200 || !keeper.html.includes('/room/open"')) continue
    await keeper.submit({}, `/dialogues/${dialogueId(fire.slug)}/room/open`)
    const code = /\b[0-9A-Z]{5} [0-9A-Z]{5}\b/.exec(keeper.text())?.[0]
    if (code) return code
  }
  throw new Error('No fire of the example can be harvested')
}

interface Person {
  page: Page
  seat: Browserless
  words: readonly string[]
}

/** @param origin over which line the telephone goes; default: a good one. */
async function sitsDown(base: string, code: string, n: number, origin = base): Promise<Person> {
  const seat = new Browserless((request) => fetch(request), base)
  await seat.get('/r')
  await seat.submit({ code })
  await seat.submit({ name: `Telefoon ${n} ${Math.random().toString(36).slice(2, 7)}` })
  expect(seat.path).toBe('/room')
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'nl-NL',
    viewport: { width: 390, height: 800 },
  })
  context.setDefaultTimeout(120_000)
  for (const name of ['kampvuur_seat', 'kampvuur_visitor']) {
    const value = seat.cookie(name)
    if (value) await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }])
  }
  return { seat, page: await context.newPage(), words: ['Eerst dit.', 'Dan dat.', 'En tot slot.'] }
}

/** Goes on whatever happens, as people do. */
async function harvests({ page, seat, words }: Person): Promise<void> {
  for (const sentence of words) {
    await atForm(page)
    await say(page, sentence)
    await waitAWhile(page, sentence)
    await sleep(Math.random() * 500)
  }
  await atForm(page)
  await expect.poll(() => sentencesOf(seat).catch(() => []), { timeout: 120_000 }).toEqual(words)
  await expect.poll(() => onDevice(page), { timeout: 60_000 }).toEqual([])
  expect(await sentencesOf(seat)).toEqual(words)
  await page.context().close()
}
