import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { anEvening, type Evening } from '../../src/modules/dialogues/room/testing/evening.ts'
import type { Browserless } from './browserless.ts'
import type { House } from './house.ts'

/** Somebody at the table with a telephone. */
export interface Phone {
  context: BrowserContext
  page: Page
  /** The same seat without a browser: what the server says it holds. */
  seat: Browserless
  /** Opens the form, types and sends. */
  say(words: string): Promise<void>
  said(): Promise<string[]>
}

export interface Table {
  evening: Evening
  /** @param origin over which line; default: a good one. */
  phone(name: string, origin?: string): Promise<Phone>
}

/** A fire that is being harvested, with telephones in real browsers. */
export async function openTable(house: House): Promise<Table> {
  const evening = await anEvening(house.test)
  await evening.openDoor()
  return {
    evening,
    async phone(name, origin = house.origin) {
      const seat = await evening.comesIn(name)
      const { context, page } = await house.device({ width: 390, origin })
      await context.addCookies(
        ['kampvuur_seat', 'kampvuur_visitor'].map((cookie) => ({
          ...{ name: cookie, value: seat.cookie(cookie) ?? randomUUID(), url: origin },
          ...{ httpOnly: true, sameSite: 'Lax' as const },
        })),
      )
      return { context, page, seat, say: (words) => say(page, words), said: () => sentencesOf(seat) }
    },
  }
}

export async function say(page: Page, words: string): Promise<void> {
  if (new URL(page.url(), 'http://x').pathname !== '/room/words/new') await page.goto('/room/words/new')
  await page.getByLabel('Jouw zin').fill(words)
  await page.getByRole('button', { name: 'Dit wil ik zeggen' }).click()
}

/** Until the page went on or its field is free again; after a while people lose patience, and open it anew. */
export async function waitAWhile(page: Page, sentence: string): Promise<void> {
  const field = page.getByLabel('Jouw zin')
  for (let waited = 0; waited < 40; waited++) {
    if (!page.url().endsWith('/room/words/new')) return
    if ((await field.inputValue({ timeout: 500 }).catch(() => sentence)) !== sentence) return
    await sleep(250)
  }
}

/** As people do: open it again until the page is whole. */
export async function atForm(page: Page, path = '/room/words/new'): Promise<void> {
  const keeps = page.locator('kv-kept-words:defined')
  const isWhole = () =>
    keeps.waitFor({ state: 'attached', timeout: 2000 }).then(
      () => true,
      () => false,
    )
  for (;;) {
    if (new URL(page.url(), 'http://x').pathname === path && (await isWhole())) return
    // Else a page that hung may still come when somebody is already typing on the next.
    await page.goto(path, { timeout: 8000 }).catch(() => page.goto('about:blank').catch(() => {}))
  }
}

/** Their sentences as the server has them, oldest first. */
export async function sentencesOf(seat: Browserless): Promise<string[]> {
  await seat.get('/room')
  return [...seat.html.matchAll(/<blockquote[^>]*>([\s\S]*?)<\/blockquote>/g)].map(([, text = '']) =>
    text.replace(/<[^>]+>/g, '').trim(),
  )
}

/** Everything that lies on this device, as text. */
export function onDevice(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const asked = indexedDB.open('kampvuur', 1)
        asked.onupgradeneeded = () =>
          asked.result.createObjectStore('kept', { keyPath: 'n', autoIncrement: true })
        asked.onsuccess = () => {
          const rows = asked.result.transaction('kept').objectStore('kept').getAll()
          rows.onsuccess = () => {
            asked.result.close()
            resolve(
              rows.result.map((row) => `${JSON.stringify(row)} ${new TextDecoder('latin1').decode(row.box)}`),
            )
          }
        }
      }),
  )
}
