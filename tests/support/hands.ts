import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { axe, overflow } from './browser.ts'
import type { Browserless } from './browserless.ts'
import type { Device, House } from './house.ts'
import { noteJourney } from './looked.ts'

/** How somebody handles a device. */
export interface Hand {
  name: string
  device: Device
  /** A button, a link, a tick or a choice. */
  press(what: Locator): Promise<void>
  write(where: Locator, text: string): Promise<void>
  pick(from: Locator, option: string): Promise<void>
}

export interface Person extends Omit<Hand, 'device' | 'name'> {
  page: Page
  context: BrowserContext
  /** Presses what is called this: a button or a link. */
  go(name: string | RegExp): Promise<void>
  /** Ticks or chooses what is called this. */
  tick(name: string | RegExp): Promise<void>
  type(label: string | RegExp, text: string): Promise<void>
  reads(...texts: (string | RegExp)[]): Promise<void>
  readsNot(...texts: string[]): Promise<void>
}

const mouse: Hand = {
  name: 'with a mouse',
  device: { width: 1280 },
  press: (what) => what.click(),
  write: (where, text) => where.fill(text),
  pick: async (from, option) => void (await from.selectOption({ label: option })),
}

const finger: Hand = {
  ...mouse,
  name: 'with a finger, in the dark',
  device: { width: 390, touch: true, scheme: 'dark' },
  press: (what) => what.tap(),
}

const keyboard: Hand = {
  name: 'with the keyboard alone, without JavaScript, at 320 px',
  device: { width: 320, javascript: false },
  async press(what) {
    const type = await what.getAttribute('type')
    if (type === 'radio') return chooseByArrow(what)
    await tabTo(what)
    await what.page().keyboard.press(type === 'checkbox' ? 'Space' : 'Enter')
  },
  async write(where, text) {
    await tabTo(where)
    // In what order a field for a day or a time takes its numbers is up to the browser.
    if (/^(date|time)$/.test((await where.getAttribute('type')) ?? '')) return where.fill(text)
    const { keyboard: keys } = where.page()
    await keys.press('ControlOrMeta+A')
    await keys.type(text)
  },
  async pick(from, option) {
    await tabTo(from)
    const chosen = () => from.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.label)
    for (let steps = 0; (await chosen()) !== option; steps++) {
      if (steps > 40) throw new Error(`No ${option} in the list`)
      await from.page().keyboard.press('ArrowDown')
    }
  },
}

export const everyHand = [mouse, keyboard, finger] as const

/** With which hands a journey is walked: the keyboard alone asks most of a page; the deep suite walks with all of them. */
export const hands: readonly Hand[] = process.env.KAMPVUUR_EVERY_HAND ? everyHand : [keyboard]

const has = (what: Locator) => what.evaluate((one) => one === document.activeElement)

async function tabTo(what: Locator): Promise<void> {
  await what.waitFor()
  for (let steps = 0; !(await has(what)); steps++) {
    if (steps > 150) throw new Error(`Cannot be reached with the keyboard: ${what}`)
    await what.page().keyboard.press('Tab')
  }
}

/** Of a group of choices Tab reaches one; arrows go on from there. */
async function chooseByArrow(what: Locator): Promise<void> {
  const { keyboard: keys } = what.page()
  const inGroup = () =>
    what.evaluate(
      (one: HTMLInputElement) =>
        (document.activeElement as HTMLInputElement | null)?.name === one.name &&
        document.activeElement?.closest('form') === one.form,
    )
  for (let steps = 0; !(await inGroup()); steps++) {
    if (steps > 150) throw new Error(`Cannot be reached with the keyboard: ${what}`)
    await keys.press('Tab')
  }
  await keys.press('Space')
  for (let steps = 0; !(await what.isChecked()); steps++) {
    if (steps > 20) throw new Error(`Cannot be chosen with the keyboard: ${what}`)
    await keys.press('ArrowDown')
  }
}

/** Somebody with a device, handled this way. `as`: whose cookies are on it. */
export async function somebody(
  house: House,
  hand: Hand,
  as?: Browserless,
  more: Device = {},
): Promise<Person> {
  const { device, press, write, pick } = hand
  if (hand === keyboard) noteJourney()
  const { context, page } = await house.device({ ...device, ...more })
  const cookies = ['kampvuur_session', 'kampvuur_seat', 'kampvuur_visitor'].flatMap((name) => {
    const value = as?.cookie(name)
    return value ? [{ name, value, url: house.origin, httpOnly: true, sameSite: 'Lax' as const }] : []
  })
  await context.addCookies(cookies)
  const called = (name: string | RegExp) =>
    page.getByRole('button', { name }).or(page.getByRole('link', { name })).first()
  return {
    ...{ page, context, press, write, pick },
    go: (name) => press(called(name)),
    tick: (name) => press(page.getByRole('checkbox', { name }).or(page.getByRole('radio', { name })).first()),
    type: (label, text) => write(page.getByLabel(label).first(), text),
    async reads(...texts) {
      for (const text of texts) await page.getByText(text).first().waitFor()
    },
    async readsNot(...texts) {
      const all = await page.locator('body').innerText()
      for (const text of texts) expect(all).not.toContain(text)
    },
  }
}

/** A stop on the way: in both languages it fits, and where there are scripts axe finds nothing. */
export async function nothingInTheWay({ page, context }: Person, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  const scripted = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
  const cookie = { name: 'kampvuur_locale', url: new URL(page.url()).origin }
  for (const language of ['en', 'nl']) {
    await context.addCookies([{ ...cookie, value: language }])
    await page.reload()
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await overflow(page), `${page.url()} fits`).toBe(0)
    if (scripted) expect(await axe(page), `${page.url()} ${language}`).toEqual([])
  }
}
