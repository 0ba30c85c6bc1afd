import type { Browserless } from '../support/browserless.ts'
import { type Amount, amountOf, fits } from './amounts.ts'
import { expectations } from './expectations.ts'
import { type Walker, walkers } from './model.ts'
import type { Try } from './who.ts'

/** Of addresses at which every walker stands alike, the first two: what opens the one opens the other. */
export function telling(tries: readonly Try[]): Try[] {
  const known = new Map<string, number>()
  return tries.filter(({ who }) => {
    const standing = walkers.map(who).join()
    const before = known.get(standing) ?? 0
    known.set(standing, before + 1)
    return before < 2
  })
}

/** What is in the table for a method, and of each route so many as `choose` lets through. */
export const tries = (method: 'GET' | 'POST', choose: (tries: readonly Try[]) => readonly Try[]): Try[] =>
  Object.entries(expectations)
    .filter(([route]) => route.startsWith(`${method} `))
    .flatMap(([, list]) => choose(list))

/** All that are in the table. */
export const every = (list: readonly Try[]) => list

/** What somebody opens that is not theirs, or does not open that is. What was opened already is not opened again. */
export async function wronglyOpened(
  browser: Browserless,
  walker: Walker,
  list: readonly Try[],
  opened: ReadonlyMap<string, Amount> = new Map(),
) {
  const wrong: string[] = []
  for (const { address, who } of list) {
    const got = opened.get(address) ?? amountOf(await browser.once('GET', address))
    if (!fits(got, who(walker))) wrong.push(`${address}: ${got}, not ${who(walker)}`)
  }
  return wrong
}

/** What somebody can send that is not theirs to send. */
export async function wronglySent(browser: Browserless, walker: Walker, list: readonly Try[]) {
  const csrf = await tokenOf(browser)
  const wrong: string[] = []
  for (const { address, who } of list.filter((one) => one.who(walker) !== 'open')) {
    const got = amountOf(await browser.once('POST', address, { ...wellFormed, _csrf: csrf }))
    if (!fits(got, who(walker))) wrong.push(`${address}: ${got}, not ${who(walker)}`)
  }
  return wrong
}

/** What the forms ask for, so that a refusal is about who asks and not about what is missing. */
const wellFormed = { words: 'Iets.', version: '1', audience: 'here', name: 'Iemand', aside: 'later' }

/** The token of a form that everybody may see: the closed forms get a real one, so that only the policy refuses. */
async function tokenOf(browser: Browserless): Promise<string> {
  await browser.get('/k')
  return browser.form('/k').values._csrf as string
}
