import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { addPicture } from '../../testing/pictured.ts'

let world: TestApplication
let house: string
let toos: Browserless
let nel: Browserless
let mina: Browserless
let at: string
let reading: string
let told: string
let picture: string
let introduction: string

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, {
    ...{ name: 'Het Wielhuis', slug: 'wielhuis', parentId: movement, movementId: movement },
  })
})
afterAll(() => world.close())

const keep = async (body: string, title = 'Mina aan de kade') => {
  await toos.get(at)
  await toos.submit({ title, body, byline: 'Toos', next: 'stay' })
}
const ask = async () => {
  await world.sql('delete from people.letter_asked')
  await toos.get(`${at}/people`)
  await toos.submit({ audience: 'everyone' }, `${at}/people/ask`)
}
const says = async (who: Browserless, answer: 'yes' | 'no') => {
  await who.get(told)
  await who.submit({ says: answer })
}
const reads = async (path = reading) => {
  await nel.get(path)
  return nel.text()
}
/** Past all pages, as who reads along. */
const rows = async <Of>(query: RawBuilder<Of>) =>
  (await world.app.house.database.write(nel.cookie('kampvuur_session'), async ({ db }) => query.execute(db)))
    .rows
const inDatabase = async () => {
  const [draft] = await rows(
    sql<{ closed: boolean; words: boolean; names: number }>`select closed, content is not null as words,
      cardinality(bylines) as names from stories.read_along(${reading.slice('/reading-along/'.length)}::uuid)`,
  )
  const pictures = await rows(sql`select id from stories.picture where story_id = ${at.slice(7)}::uuid`)
  const [listed] = await rows(
    sql<{ titled: boolean }>`select title is not null as titled from stories.my_readings()`,
  )
  return { ...draft, pictures: pictures.length, titled: listed?.titled }
}
const open = { closed: false, words: true, names: 1, pictures: 1 }
const shut = { closed: true, words: false, names: 0, pictures: 0, titled: false }
const text = 'Mina at taart aan de kade. De wind ging liggen.'
const withPicture = (words: string) => `${words}\n\n[[picture:${picture}|De kade]]`

/** Toos writes about Mina; Nel reads along. */
beforeEach(async () => {
  const [writer, reader] = [await makePerson(world, 'Toos de Wit'), await makePerson(world, 'Nel')]
  for (const person of [writer, reader]) await makeSeat(world, house, person)
  toos = await world.as(writer)
  nel = await world.as(reader)
  mina = world.visitor()
  const [row] = await world.sql<{ id: string }>(
    `insert into introductions.introduction (id, person_id, name, audience, findable, takes_notes)
     values (gen_random_uuid(), $1, 'Nel van de haven', 'everyone', true, true) returning id`,
    [reader],
  )
  introduction = row?.id ?? ''
  await toos.get('/write/new')
  await toos.submit({ kind: 'story', place: house })
  at = toos.path
  await keep(text)
  picture = await addPicture(toos, at, { alt: 'De kade', caption: 'De kade' })
  await keep(withPicture(text))
  await toos.get(`${at}/people`)
  await toos.submit({ name: 'Mina' }, `${at}/people`)
  await toos.get(`${at}/readers`)
  await toos.submit({ person: introduction }, `${at}/readers`)
  await nel.get('/mine')
  await nel.get(nel.links().find((link) => link.startsWith('/read-along/')) ?? '')
  await nel.submit({ says: 'yes' })
  reading = nel.path
  await ask()
  told = /\/told\/[0-9A-Z]{26}/.exec(toos.html)?.[0] ?? ''
})

test('a no of who is told of closes the draft for who reads along, in the database and with its pictures', async () => {
  expect(await reads()).toContain('at taart')
  expect(await inDatabase()).toEqual({ ...open, titled: true })
  const file = `${reading}/pictures/${picture}/480.webp`
  expect((await nel.once('GET', file)).status).toBe(200)

  await says(mina, 'no')
  expect(await reads()).toContain('De schrijver past de tekst aan')
  for (const path of [reading, '/mine']) {
    await nel.get(path)
    expect(nel.html).not.toMatch(/Mina|taart|wind|\bnee\b/)
  }
  expect(await inDatabase()).toEqual(shut)
  expect((await nel.once('GET', file)).status).toBe(404)
  // Nothing they typed is lost, and they stop as before.
  await nel.get(reading)
  await nel.submit({ words: 'De kade is de oude haven.' })
  expect(nel.text()).toContain('Het ligt bij wie dit schrijft')
  await toos.get(`${at}/readers`)
  expect(toos.text()).toContain('Leest nu even niet mee')

  await says(mina, 'yes')
  expect(await reads()).toContain('at taart')
  expect(await inDatabase()).toEqual({ ...open, titled: true })
})

test('what its writer changes stays closed until everybody is asked about a text that reads otherwise', async () => {
  await says(mina, 'no')
  await keep(withPicture('Mina at taart aan de kade! De wind ging liggen!'))
  expect(await inDatabase()).toEqual(shut)
  await ask()
  expect(await inDatabase()).toEqual(shut)
  await keep(withPicture('Iemand at taart. De wind ging liggen.'), 'Aan de kade')
  expect(await inDatabase()).toEqual(shut)
  await ask()
  expect(await reads()).toContain('Iemand at taart')
  // The title it had when they were asked is the one that got the no.
  expect(await inDatabase()).toEqual({ ...open, titled: false })
  await nel.get('/mine')
  expect(nel.text()).not.toContain('Mina')
  // Laid down again it is the text that got the no.
  await keep(withPicture(text))
  expect(await inDatabase()).toEqual(shut)
  await keep(withPicture('Iemand at taart.'), 'Aan de kade')
  expect(await inDatabase()).toEqual({ ...open, titled: false })
})

test('it opens once who said no is in it no longer, and the text that got the no stays closed', async () => {
  await says(mina, 'no')
  await keep(withPicture('De wind ging liggen.'), 'Aan de kade')
  expect(await inDatabase()).toEqual(shut)
  await toos.get(`${at}/people`)
  await toos.submit({}, /action="([^"]+\/leave-out)"/.exec(toos.html)?.[1] ?? '')
  expect(await reads()).toContain('De wind ging liggen')
  expect(await inDatabase()).toMatchObject({ closed: false, words: true })
  await keep(withPicture(text))
  expect(await inDatabase()).toMatchObject({ closed: true, words: false })
})

test('who is asked meanwhile reads neither title nor text', async () => {
  await toos.get(`${at}/readers`)
  await toos.submit({}, /action="([^"]+\/take-off)"/.exec(toos.html)?.[1] ?? '')
  await says(mina, 'no')
  await toos.get(`${at}/readers`)
  await toos.submit({ person: introduction }, `${at}/readers`)
  await nel.get('/mine')
  expect(nel.html).not.toContain('Mina aan')
  await nel.get(nel.links().find((link) => link.startsWith('/read-along/')) ?? '')
  expect(nel.text()).toContain('De titel lees je als je meeleest')
  await nel.submit({ says: 'yes' })
  expect(nel.text()).toContain('De schrijver past de tekst aan')
  expect(nel.html).not.toMatch(/Mina|taart/)
})
