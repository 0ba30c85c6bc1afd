import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { writeAndPublish } from '../testing/written.ts'

let world: TestApplication
let writer: Browserless
let at: string

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, movement, toos)
  writer = await world.as(toos)
  const words = { kind: 'recording' }
  const published = await writeAndPublish(writer, {
    place: movement,
    title: 'De soep',
    kind: 'recording',
    words,
  })
  at = published.at
})
afterAll(() => world.close())

test('who goes from heading to heading finds what writing needs, in the order in which one needs it', async () => {
  const { html } = await writer.get(at)
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  const headings = [...main.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, heading]) => heading)
  expect(headings).toEqual([
    'Titel en tekst',
    'In het kort',
    'Wie staat erin?',
    'Waar mag het heen?',
    'Kijkt er iemand mee?',
    'Laten lezen',
    'Nog eens kijken',
    'Wie het leest',
  ])
  // A key that sends the form presses its first button: that one goes nowhere.
  expect(/<button[^>]*type="submit"[^>]*>/.exec(main.slice(main.indexOf('name="title"')))?.[0]).toContain(
    'value="stay"',
  )
})

test('the tab of every page about a text says which text it is', async () => {
  const pages = ['', '/publish', '/readable', '/people', '/words', '/pictures', '/readers', '/writers']
  const more = [
    '/versions',
    '/versions/1',
    '/reactions',
    '/sisters',
    '/recording',
    '/withdraw',
    '/throw-away',
  ]
  for (const page of [...pages, ...more]) {
    const { html, status } = await writer.get(`${at}${page}`)
    expect([page, status, /<title>([^<]*)/.exec(html)?.[1]]).toEqual([
      page,
      200,
      expect.stringMatching(/^De soep – /),
    ])
  }
})
