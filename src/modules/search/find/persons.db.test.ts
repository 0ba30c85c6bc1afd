import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { tell } from '../testing/told.ts'

let world: TestApplication
let movement: string
let house: string
let visitor: Browserless
let member: Browserless
let own: Browserless
let person: string
const introduction = randomUUID()

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, { name: 'Het Wielhuis', parentId: movement, movementId: movement })
  const other = await makePerson(world, 'Lid')
  await makeSeat(world, house, other)
  person = await makePerson(world, 'Wietske')
  await makeSeat(world, house, person)
  visitor = world.visitor()
  member = await world.as(other)
  own = await world.as(person)
})
afterAll(() => world.close())

const looks = async (who: Browserless, words: string) =>
  (await who.get(`/search?q=${encodeURIComponent(words)}`))
    .links()
    .includes(`/people/persons/${introduction}`)
const offered = async (who: Browserless, typed: string): Promise<string[]> => {
  const answer = await who.once('GET', `/search/offered?q=${encodeURIComponent(typed)}`)
  return JSON.parse(await answer.text())
}
const all = (ask: (who: Browserless) => Promise<unknown>) => Promise.all([visitor, member, own].map(ask))
async function shows(audience: string, readers: string[], findable = true) {
  await world.sql('delete from introductions.introduction')
  await world.sql(
    `insert into introductions.introduction (id, person_id, name, hats, here_because, phone, audience, readers, findable)
     values ($1, $2, 'Wietske Zonnewijzer', 'Imker', 'Ik houd bijen op het dak.', '06 12 34 56 78', $3, $4, $5)`,
    [introduction, person, audience, readers, findable],
  )
}

test('who asked to be found is found by whom they chose, and by nobody who may not see them', async () => {
  await shows('nobody', [])
  await world.app.drained()
  expect(await all((who) => looks(who, 'imker'))).toEqual([false, false, false])
  await shows('circles', [house])
  await world.app.drained()
  expect(await all((who) => looks(who, 'imker'))).toEqual([false, true, true])
  expect(await all((who) => looks(who, 'Zonnewijzer'))).toEqual([false, true, true])
  expect(await looks(member, '0612345678')).toBe(false)
  await shows('circles', [house], false)
  await world.app.drained()
  expect(await all((who) => looks(who, 'imker'))).toEqual([false, false, false])
  await shows('everyone', [])
  await world.app.drained()
  expect(await all((who) => looks(who, 'bijen'))).toEqual([true, true, true])
  await shows('movement', [movement])
  expect(await looks(visitor, 'bijen')).toBe(false)
  await world.app.drained()
  expect(await all((who) => looks(who, 'bijen'))).toEqual([false, true, true])
})

test('names that stand on a programme are found until they are taken off it', async () => {
  const [week, day, session, draft] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await world.sql(`set session_replication_role = replica;
    insert into weeks.week (id, movement_id, circle_id, slug, year, released)
      values ('${week}', '${movement}', '${movement}', 'week', 2027, 1);
    insert into weeks.programme_day (id, week_id, on_date, theme, about) values ('${day}', '${week}', '2027-01-11', '', '');
    insert into weeks.draft_speaker (id, week_id, session_id, name) values ('${draft}', '${week}', '${session}', 'Ottoline Vuurdoorn');
    set session_replication_role = origin`)
  await world.sql(
    `insert into weeks.programme_session (id, week_id, day_id, title, about, starts_at, ends_at, sign_up)
     values ($1, $2, $3, 'Brood', '', now(), now() + interval '1 hour', false)`,
    [session, week, day],
  )
  await world.sql(
    `insert into weeks.programme_speaker (id, week_id, session_id, name, words, position)
     values ($1, $2, $3, 'Ottoline Vuurdoorn', '', 1)`,
    [draft, week, session],
  )
  await world.app.drained()
  const found = async () => (await visitor.get('/search?q=Vuurdoorn')).text().includes('Brood')
  expect(await found()).toBe(true)
  await world.sql('delete from weeks.programme_speaker where id = $1', [draft])
  expect(await found()).toBe(false)
})

test('titles are offered while somebody types, of what they may see and nothing else, and gone at once', async () => {
  const id = await tell(world, {
    movement,
    circle: house,
    audience: 'circle',
    title: 'De vliegende kaasschaaf',
  })
  await tell(world, { movement, title: 'Kaas voor iedereen' })
  await world.app.drained()
  expect(await all((who) => offered(who, 'kaa'))).toEqual([
    ['Kaas voor iedereen'],
    ['Kaas voor iedereen', 'De vliegende kaasschaaf'],
    ['Kaas voor iedereen', 'De vliegende kaasschaaf'],
  ])
  expect(await all((who) => offered(who, 'vliegende kaas'))).toEqual([
    [],
    ['De vliegende kaasschaaf'],
    ['De vliegende kaasschaaf'],
  ])
  expect(await all((who) => offered(who, 'Wiets'))).toEqual([
    [],
    ['Wietske Zonnewijzer'],
    ['Wietske Zonnewijzer'],
  ])
  expect(await offered(member, 'ka')).toEqual([])
  await world.sql('delete from stories.published where story_id = $1', [id])
  expect(await offered(member, 'kaa')).toEqual(['Kaas voor iedereen'])
})

test('a keyword is offered to who may see something that stands under it, however its letters are written', async () => {
  const theme = randomUUID()
  await world.sql(
    `insert into action_teams.theme (id, kind, slug, name, movement_id)
     values ($1, 'keyword', 'bijenwas', '{"nl": "Bijenwas-cliënten"}', $2)`,
    [theme, movement],
  )
  const id = await tell(world, { movement, circle: house, audience: 'circle', title: 'Kaarsen' })
  await world.sql('insert into stories.about (story_id, theme_id) values ($1, $2)', [id, theme])
  await world.app.drained()
  for (const typed of ['bijenw', 'clien', 'Cliën'])
    expect(await all((who) => offered(who, typed)), typed).toEqual([
      [],
      ['Bijenwas-cliënten'],
      ['Bijenwas-cliënten'],
    ])
})

test('who introduces themselves without a name is called something', async () => {
  await shows('everyone', [])
  await world.sql("update introductions.introduction set name = '', hats = ''")
  await world.app.drained()
  const text = (await visitor.get('/search?q=bijen')).text()
  expect(text).toContain('Iemand die geen naam noemt')
  expect(text).not.toContain('…')
})
