// Covers: src/modules, src/design/layout, seeds, tests/access
// Takes: 6 minutes
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dialogueId } from '../../seeds/load/ids.ts'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { type Crawled, crawl } from './crawl.ts'
import { fewOfEach } from './few-of-each.ts'
import { routeFinder, routesReached, unlike } from './led-to.ts'
import { isLedToFromAbove } from './led-to-from-above.ts'
import { mayRead, sentences, type Walker, walkers } from './model.ts'
import { doors, notLedTo } from './not-led-to.ts'
import { mayReach, nameOf, readIn } from './read.ts'
import { isLookedAtCloser, isTried } from './rooms.ts'
import { few, tries, wronglyOpened } from './tries.ts'
import { addressesOf, openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.test.close())

// Every page of every fire, of the table, and what was spoken; of the rest one address for each answer, and two of each kind to which a
// page leads. Of the rooms that a change touches two for each answer, and all to which a page leads. The deep suite opens every address.
const whole = /^\/dialogues\/:id(\/look-back)?$|^\/room\/|\/media$/
const always = routesOf(modules)
  .filter(({ method, path }) => method === 'GET' && whole.test(path))
  .flatMap(({ path }) => addressesOf(path))
const triedBy = (walker: Walker) => tries('GET', walker, few)
const addressesFor = (walker: Walker) => [
  ...[...triedBy(walker).map(({ address }) => address), ...always, ...doors],
]

/** The pages of the house, and those to which somebody was led from where they came in. */
const pages = routesOf(modules).flatMap(({ method, kind, path }) =>
  method === 'GET' && kind !== 'api' && kind !== 'asset' ? [path] : [],
)
const routeAt = routeFinder(routesOf(modules).flatMap(({ method, path }) => (method === 'GET' ? [path] : [])))
const ledTo = new Set<string>()
/** What somebody who was never here before is given with each page they may open. */
const given: { address: string; cookies: string[]; form: boolean }[] = []
const noteGiven = (address: string, answer: Response, html: string) => {
  const page = answer.status === 200 && !answer.headers.get('content-type')?.startsWith('text/event-stream')
  // There is something to fill in: its form goes with a token that fits this browser alone.
  const form = html.includes('name="_csrf"')
  if (page) given.push({ address, cookies: answer.headers.getSetCookie(), form })
}

// Who reads what another reads as well only opens; the deep suite reads as everybody.
const alike = ['samira', 'noor', 'henk', 'omar', 'researcher']

describe.each(walkers.filter(({ name }) => alike.includes(name)))('$name', (walker) => {
  test('opens what is theirs to open, and finds nothing else', async () => {
    expect(await wronglyOpened(await world.walk(walker), walker, triedBy(walker))).toEqual([])
  })
})

describe.each(walkers.filter(({ name }) => !alike.includes(name)))('$name', (walker) => {
  let crawled: Crawled
  beforeAll(async () => {
    // What everybody may see is walked whole.
    const how =
      walker.kind === 'nobody' ? { sees: noteGiven } : { follows: fewOfEach(routeAt, isLookedAtCloser, 2) }
    crawled = await crawl(await world.walk(walker), addressesFor(walker), how)
    for (const route of routesReached(crawled, doors, routeAt)) ledTo.add(route)
  })

  test('opens what is theirs to open, and finds nothing else', async () => {
    expect(await wronglyOpened(await world.walk(walker), walker, triedBy(walker), crawled.answers)).toEqual(
      [],
    )
  })

  test('reads every sentence that may reach them, and no other', () => {
    expect(readIn(crawled.html).map(nameOf)).toEqual(mayReach(walker).map(nameOf))
  })
})

// By routes, as of each only some addresses were opened. The deep suite knows it by address, and which of the list are led to after all.
test('every page is led to from a door, or is listed with where one comes from', async () => {
  const { alone } = unlike(pages.filter(isTried), ledTo, notLedTo)
  const above: boolean[] = []
  for (const path of alone) above.push(await isLedToFromAbove(world, path, routeAt))
  expect(alone.filter((_, i) => !above[i])).toEqual([])
})

test('who only reads is given no cookie, on no page', () => {
  expect(given.length).toBeGreaterThan(40)
  expect(
    given.filter(({ cookies, form }) => cookies.length > 0 && !form).map(({ address }) => address),
  ).toEqual([])
  // With a form one that says nothing but which browser it is, so that nobody else can send the form in its name.
  const names = given.flatMap(({ cookies }) => cookies.map((cookie) => cookie.split('=')[0]))
  expect([...new Set(names)]).toEqual(['kampvuur_visitor'])
})

test('a leak below the pages is seen: one policy too many shows what was kept', async () => {
  const stranger = walkers.find(({ name }) => name === 'stranger') as Walker
  await world.test.sql(
    'create policy leak on contributions.contribution for select to kampvuur_web using (true)',
  )
  try {
    const { html } = await crawl(await world.walk(stranger), always, { follows: false })
    const wrong = readIn(html).filter((sentence) => !mayRead(sentence, stranger))
    expect(wrong.length).toBeGreaterThan(0)
  } finally {
    await world.test.sql('drop policy leak on contributions.contribution')
  }
})

test('the same on an open screen: what its keeper listens to is not sent, and would be with one policy too many', async () => {
  const petra = walkers.find(({ name }) => name === 'petra') as Walker
  const browser = await world.walk(petra)
  const fire = 'jullie-zitten-achter-ons'
  const wrong = async () => {
    const shown = await Promise.all(
      ['harvest', 'wall'].map(async (page) => {
        await browser.get(`/dialogues/${dialogueId(fire)}/${page}/live`)
        expect(browser.status).toBe(200)
        return browser.html
      }),
    )
    return sentences.filter((one) => shown.join().includes(one.words) && !mayRead(one, petra)).length
  }
  expect(await wrong()).toBe(0)
  await world.test.sql(
    'create policy leak on contributions.contribution for select to kampvuur_web using (true)',
  )
  try {
    expect(await wrong()).toBeGreaterThan(0)
  } finally {
    await world.test.sql('drop policy leak on contributions.contribution')
  }
})
