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
let house: string
let toos: Browserless
let nel: Browserless

interface Taken {
  stories: { title: string; text: string; readBy: string; names: string[]; versions: { text: string }[] }[]
  reactions: { about: string; text: string }[]
}

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, {
    ...{ name: 'Het Wielhuis', slug: 'wielhuis', parentId: movement, movementId: movement },
  })
  const member = async (name: string, role: 'member' | 'host') => {
    const id = await makePerson(world, name)
    await makeSeat(world, role === 'host' ? movement : house, id, role)
    return world.as(id)
  }
  toos = await member('Toos', 'member')
  nel = await member('Nel', 'host')
})
afterAll(() => world.close())

const taken = async (browser: Browserless) =>
  (await (await browser.once('GET', '/mine/take-along/kampvuur.json')).json()) as Taken

async function write(title: string, body: string): Promise<string> {
  await toos.get('/write/new')
  await toos.submit({ kind: 'story', place: house })
  const at = toos.path
  await toos.submit({ title, body, byline: 'Toos', next: 'stay' })
  return at
}

test('what somebody wrote goes along, drafts too, and nothing of it with anybody else', async () => {
  await write('Nog in de la', 'Dit leest nog niemand.')
  const at = await write('Aan de kade', 'De man met de hond bleef staan.')
  await toos.get(`${at}/publish`)
  await toos.submit({ audience: 'everyone' })
  const path = toos.path
  await nel.get(`${path}/react`)
  await nel.submit({ words: 'Bleef de hond ook staan?', name: 'Nel' })
  const mine = await taken(toos)
  expect(mine.stories.map(({ title, readBy }) => [title, readBy])).toEqual(
    expect.arrayContaining([
      ['Nog in de la', 'nobody'],
      ['Aan de kade', 'everyone'],
    ]),
  )
  const kade = mine.stories.find(({ title }) => title === 'Aan de kade')
  expect(kade).toMatchObject({ text: 'De man met de hond bleef staan.', names: ['Toos'] })
  expect(kade?.versions.at(-1)?.text).toBe('De man met de hond bleef staan.')
  expect(JSON.stringify(mine)).not.toContain('Bleef de hond ook staan?')
  const others = await taken(nel)
  expect(others.stories).toEqual([])
  expect(JSON.stringify(others)).not.toContain('Dit leest nog niemand.')
  expect(others.reactions).toMatchObject([{ about: 'Aan de kade', text: 'Bleef de hond ook staan?' }])
  const page = await (await toos.once('GET', '/mine/take-along/kampvuur.html')).text()
  expect(page).toContain('Dit leest nog niemand.')
  expect(page).toContain('Wat je schreef voor anderen')
})

test('of a story they cannot read any more the title does not go along', async () => {
  await world.sql("delete from stories.published where title = 'Aan de kade'")
  expect((await taken(nel)).reactions).toMatchObject([{ about: '', text: 'Bleef de hond ook staan?' }])
})
