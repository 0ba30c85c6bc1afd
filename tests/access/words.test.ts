import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dialogueId } from '../../seeds/load/ids.ts'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { crawl } from './crawl.ts'
import { mayRead, sentences, type Walker, walkers } from './model.ts'
import { mayReach, nameOf, readIn } from './read.ts'
import { telling, tries } from './tries.ts'
import { addressesOf, openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.test.close())

// Every page of every fire, of the table, and what was spoken; of the rest two addresses of each standing, and all to which a page leads.
// The deep suite opens every address.
const whole = /^\/dialogues\/:id(\/look-back)?$|^\/room\/|\/media$/
const addresses = [
  ...tries('GET', telling).map(({ address }) => address),
  ...routesOf(modules)
    .filter(({ method, path }) => method === 'GET' && whole.test(path))
    .flatMap(({ path }) => addressesOf(path)),
]

const read = async (walker: Walker) => readIn((await crawl(await world.walk(walker), addresses)).html)

// Whose standing another has as well; the deep suite reads as everybody.
const alike = ['samira', 'noor', 'henk', 'omar', 'researcher']

describe.each(walkers.filter(({ name }) => !alike.includes(name)))('$name', (walker) => {
  test('reads every sentence that may reach them, and no other', async () => {
    expect((await read(walker)).map(nameOf)).toEqual(mayReach(walker).map(nameOf))
  }, 240_000)
})

test('a leak below the pages is seen: one policy too many shows what was kept', async () => {
  const stranger = walkers.find(({ name }) => name === 'stranger') as Walker
  await world.test.sql(
    'create policy leak on contributions.contribution for select to kampvuur_web using (true)',
  )
  try {
    const wrong = (await read(stranger)).filter((sentence) => !mayRead(sentence, stranger))
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
