import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  letters,
  makePerson,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'
import { keyOf, sealer } from '../../dialogues/erase-all/testing/everybody.ts'

// Bea and Henk got to know each other. Bea looks for somebody; Henk thinks of Noor, whom Bea does not know.

let world: TestApplication
let web: Database
const people = new Map<string, { id: string; browser: Browserless }>()
let meeting: string
const at = () => `/mine/meetings/${meeting}`

beforeAll(async () => {
  world = await startTestApplication()
  web = connect(world.database.web)
  for (const name of ['Bea', 'Henk', 'Noor', 'Iris']) {
    const id = await makePerson(world, name, `${name.toLowerCase()}@voorbeeld.example`)
    people.set(name, { id, browser: await world.as(id) })
  }
  const noor = browserOf('Noor')
  await noor.get('/mine/introduction/words')
  await noor.submit({ hereBecause: 'Om mijn moeder.' })
  await noor.get('/mine/introduction/who')
  await noor.submit({ audience: 'everyone', findable: 'yes' })
  await noor.get('/mine/introduction/reach')
  await noor.submit({ notes: 'yes' })
  meeting = randomUUID()
  const key = await keyOf(world)
  await world.sql(
    "insert into introductions.meeting (id, introducer_name, sealing_key_id, why) values ($1, 'Bea', $2, $3)",
    [meeting, key, await sealer(world)(key, 'Over tuinen')],
  )
  for (const name of ['Bea', 'Henk'])
    await world.sql(
      "insert into introductions.meeting_side (meeting_id, person_id, name, says) values ($1, $2, $3, 'yes')",
      [meeting, idOf(name), name],
    )
})
afterAll(async () => {
  await web?.close()
  await world?.close()
})

const somebody = (name: string) => {
  const found = people.get(name)
  if (!found) throw new Error(name)
  return found
}
const browserOf = (name: string) => somebody(name).browser
const idOf = (name: string) => somebody(name).id
const asked = async () =>
  (await world.sql<{ id: string }>('select id from introductions.asked_along'))[0]?.id ?? ''
const meetingsOf = async (name: string) =>
  (await browserOf(name).get('/mine')).links().filter((one) => one.startsWith('/mine/meetings/'))
const asks = async (words: string) => {
  await browserOf('Bea').get(at())
  return browserOf('Bea').submit({ along: words }, `${at()}/along`)
}
const passes = async (why: string) => {
  const page = `${at()}/along/${await asked()}`
  const henk = browserOf('Henk')
  await henk.get(page)
  const { values } = henk.form(page)
  const [row] = await world.sql<{ id: string }>('select id from introductions.introduction')
  return henk.post(page, { ...values, other: row?.id ?? '', why })
}

test('one asks the other along: the letter says neither who nor what, and nobody else sees it', async () => {
  await asks('')
  expect([browserOf('Bea').status, browserOf('Bea').text().includes('Schrijf wie je zoekt.')]).toEqual([
    422,
    true,
  ])
  for (const words of ['die zelf zorgde', 'die zelf zorgde']) {
    await browserOf('Bea').get(at())
    if (browserOf('Bea').text().includes('Vraag het aan Henk')) await asks(words)
  }
  const [letter] = (await letters(world)).filter(({ recipient }) => recipient === 'henk@voorbeeld.example')
  expect(letter?.body).not.toMatch(/Bea|zorgde/)
  expect((await browserOf('Henk').get(at())).text()).toMatch(/Bea vraagt het aan jou.*die zelf zorgde/)
  expect((await browserOf('Iris').get(`${at()}/along/${await asked()}`)).status).toBe(404)
  const seen = await web.read(browserOf('Iris').cookie('kampvuur_session'), ({ db }) =>
    db.selectFrom('introductions.asked_along').select('id').execute(),
  )
  expect(seen).toEqual([])
})

test('whom the other thinks of is asked, and until their yes nobody’s name goes on', async () => {
  await passes('')
  expect([
    browserOf('Henk').status,
    browserOf('Henk').text().includes('Schrijf in een paar woorden'),
  ]).toEqual([422, true])
  await passes('Zou jij iemand willen spreken die ook zorgde?')
  expect(browserOf('Henk').text()).not.toContain('die zelf zorgde')
  const [theirs = ''] = await meetingsOf('Noor')
  const noor = browserOf('Noor')
  expect((await noor.get(theirs)).text()).toContain('Zou jij iemand willen spreken')
  expect(noor.text()).not.toContain('Bea')
  for (const link of await meetingsOf('Bea')) {
    const page = await browserOf('Bea').get(link)
    expect(page.text()).not.toContain('Noor')
    expect(page.html).not.toContain('/people/persons/')
  }
  // Past the pages as well.
  const sides = await web.read(browserOf('Bea').cookie('kampvuur_session'), ({ db }) =>
    db
      .selectFrom((eb) =>
        eb.fn<{ meets: string | null; other_name: string | null }>('introductions.my_meetings', []).as('m'),
      )
      .selectAll()
      .where('m.other_name', 'is', null)
      .execute(),
  )
  expect(sides.map(({ meets }) => meets)).toEqual([null])
  await noor.get(theirs)
  await noor.submit({ says: 'yes' })
  expect(noor.text()).toContain('Jij en Bea')
  expect((await browserOf('Bea').get(theirs)).text()).toContain('Jij en Noor')
})

test('for who asked, letting be looks like silence, and taken back the words are gone', async () => {
  const bea = browserOf('Bea')
  await bea.get(at())
  await bea.submit({}, `${at()}/along/${await asked()}/take-back`)
  await asks('die kan timmeren')
  const before = (await bea.get(at())).text()
  const henk = browserOf('Henk')
  await henk.get(at())
  await henk.submit({}, `${at()}/along/${await asked()}/let-be`)
  expect((await henk.get(at())).text()).not.toContain('timmeren')
  expect((await henk.get(`${at()}/along/${await asked()}`)).status).toBe(404)
  expect((await bea.get(at())).text()).toBe(before)
  const [key] = await world.sql<{ id: string }>('select sealing_key_id as id from introductions.asked_along')
  await bea.submit({}, `${at()}/along/${await asked()}/take-back`)
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [key?.id])).toEqual([
    { wrapped: null },
  ])
})

test('who said no to the other within a year is not asked, and nobody sees a difference', async () => {
  await world.sql('insert into introductions.not_again (person_id, other_id) values ($1, $2)', [
    idOf('Noor'),
    idOf('Bea'),
  ])
  await asks('die zelf zorgde')
  const before = await meetingsOf('Noor')
  await passes('Nog eens?')
  expect(browserOf('Henk').path).toContain(at())
  expect(await meetingsOf('Noor')).toEqual(before)
})
