import type { Browserless } from '../support/browserless.ts'
import { type Amount, amountOf, fits } from './amounts.ts'
import { expectations } from './expectations.ts'
import { type Walker, walkers } from './model.ts'
import { isLookedAtCloser, isTried } from './rooms.ts'
import type { Try } from './who.ts'

/** Which of a route's addresses somebody tries. */
type Choice = (list: readonly Try[], walker: Walker, path: string) => readonly Try[]

/** All that are in the table. */
export const every: Choice = (list) => list

/**
 * For each answer that this walker ought to get one address, and two in a room that the change touches. Each walker begins further on, so
 * that what one leaves out the next one tries: together they come by most of the table.
 */
export const few: Choice = (list, walker, path) => {
  if (!isTried(path)) return []
  const many = isLookedAtCloser(path) ? 2 : 1
  return [...Map.groupBy(list, ({ who }) => who(walker)).values()].flatMap((alike) =>
    alike.length <= many
      ? alike
      : Array.from(
          { length: many },
          (_, nth) => alike[(walkers.indexOf(walker) * many + nth) % alike.length] as Try,
        ),
  )
}

/** What is in the table for a method, and of each route so much as is chosen for this walker. */
export const tries = (method: 'GET' | 'POST', walker: Walker, choose: Choice): Try[] =>
  Object.entries(expectations)
    .filter(([route]) => route.startsWith(`${method} `))
    .flatMap(([route, list]) => choose(list, walker, route.slice(method.length + 1)))

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
