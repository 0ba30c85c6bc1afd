import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dialogueId } from '../../seeds/load/ids.ts'
import { modules } from '../../src/modules.ts'
import { routesOf } from '../../src/platform/web/server.ts'
import { crawl } from './crawl.ts'
import { isShown, mayRead, sentences, type Walker, walkers } from './model.ts'
import { spoken } from './who.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.test.close())

const pages = routesOf(modules).filter((route) => route.method === 'GET')

/** What somebody reads when they open every page there is, with everything that exists in its place. */
async function read(walker: Walker) {
  const { html } = await crawl(await world.walk(walker), pages)
  return sentences.filter((sentence) => html.includes(sentence.words))
}

const key = ({ fire, index }: (typeof sentences)[number]) => `${fire.slug} ${index}`

describe.each(walkers)('$name', (walker) => {
  test('reads every sentence that may reach them, and no other', async () => {
    // What was also spoken is heard by its address, before any page leads there.
    const allowed = sentences.filter(
      (one) => isShown(one, walker) || (spoken.includes(one) && mayRead(one, walker)),
    )
    expect((await read(walker)).map(key).sort()).toEqual(allowed.map(key).sort())
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
