import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let writer: Browserless
let story: string

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const id = await makePerson(world, 'Mina', 'mina@voorbeeld.example')
  await makeSeat(world, movement, id, 'member')
  writer = await world.as(id)
  await writer.get('/write/new')
  await writer.submit({}, '/write/new')
  story = writer.path
})
afterAll(() => world.close())

/** What a button of the page sends. */
const ways = () =>
  [...writer.html.matchAll(/<button[^>]* name="next" value="([a-z-]+)"/g)].map(([, next]) => next ?? '')

test('every way on from the page one writes on keeps what was typed, and goes there', async () => {
  await writer.get(story)
  const all = ways().filter((next) => next !== 'stay')
  expect(all).toEqual(expect.arrayContaining(['pictures', 'words', 'people', 'readable', 'versions', 'mine']))
  for (const next of all) {
    await writer.get(story)
    await writer.submit({ title: `Over ${next}`, body: `Getypt voor ${next}.`, next })
    expect(writer.path).toBe(next === 'mine' ? '/write' : `${story}/${next}`)
    expect(writer.status).toBe(200)
    expect((await writer.get(story)).html).toContain(`Getypt voor ${next}.`)
  }
  // Nothing on the page goes elsewhere with a link, but for what the page is left as it is by.
  const main = writer.html.slice(writer.html.indexOf('<main'), writer.html.indexOf('</main'))
  const links = [...main.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
  expect(links.filter((href) => href?.startsWith('/') && !href.endsWith('/mine.txt'))).toEqual([])
})

test('what is no way on, and what cannot be kept, leads nowhere', async () => {
  await writer.get(story)
  await writer.submit({ title: 'De soep', next: '//elders.example' })
  expect(writer.path).toBe(story)
  await writer.submit({ title: 'x'.repeat(2000), next: 'versions' })
  expect([writer.path, writer.status]).toEqual([story, 422])
  expect(writer.html).toContain('x'.repeat(2000))
})
