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
let movement: string
let sister: string
let toos: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  sister = await makeCircle(world, { kind: 'movement', name: 'Wij blijven', slug: 'wij-blijven' })
  const theme = (of: string, slug: string, name: string) =>
    world.sql(
      `insert into action_teams.theme (id, movement_id, kind, slug, name)
       values (gen_random_uuid(), $1, 'theme', $2, jsonb_build_object('nl', $3::text))`,
      [of, slug, name],
    )
  await theme(movement, 'dagelijks-leven', 'Dagelijks leven')
  await theme(sister, 'jeugd', 'Jeugd')
  const person = await makePerson(world, 'Toos', 'toos@example.org')
  await makeSeat(world, movement, person)
  toos = await world.as(person)
})
afterAll(() => world.close())

/** Under which themes the story stands that was begun last. */
const underOf = (who: Browserless) =>
  world.sql(
    `select t.slug from stories.about a join action_teams.theme t on t.id = a.theme_id where a.story_id = $1`,
    [who.path.split('/').at(-1)],
  )
const under = () => underOf(toos)

test('who comes from a theme begins under it, whatever they choose to write', async () => {
  await toos.get('/themes/dagelijks-leven')
  expect(toos.links()).toContain('/write/new?theme=dagelijks-leven')
  await toos.get('/write/new?theme=dagelijks-leven')
  expect(toos.text()).toContain('Dagelijks leven')
  await toos.submit({ kind: 'guide', place: movement })
  expect(toos.path).toMatch(/^\/write\/[\da-f-]{36}$/)
  expect(await under()).toEqual([{ slug: 'dagelijks-leven' }])
  expect(toos.form(toos.path).values.themes).toHaveLength(36)
})

test('who comes from the do-book begins with a do-sheet, and may choose something else', async () => {
  await toos.get('/library')
  expect(toos.links()).toContain('/write/new?kind=guide')
  for (const [asked, chosen] of [
    ['guide', 'guide'],
    ['tool', 'tool'],
    ['nothing', 'story'],
  ]) {
    await toos.get(`/write/new?kind=${asked}`)
    expect(toos.form('/write/new').values.kind).toBe(chosen)
  }
  expect((await world.visitor().get('/write/new?kind=guide')).text()).toContain(
    'Je wilt een verhaal schrijven',
  )
})

test('a mistake keeps it, and who does not want it takes it off', async () => {
  await toos.get('/write/new?theme=dagelijks-leven')
  await toos.submit({ kind: 'nothing', place: movement })
  expect([toos.status, toos.form('/write/new').values.theme]).toEqual([422, 'dagelijks-leven'])
  await toos.submit({ kind: 'guide', place: movement, theme: [] })
  expect(await under()).toEqual([])
  await toos.get('/write/new?theme=dagelijks-leven')
  await toos.submit({ kind: 'nothing', place: movement, theme: [] })
  expect([toos.status, toos.form('/write/new').values.theme]).toEqual([422, undefined])
})

test('who may write in several movements begins where the theme belongs, and where they choose after that', async () => {
  const both = await makePerson(world, 'Kees', 'kees@example.org')
  for (const circle of [movement, sister]) await makeSeat(world, circle, both)
  const kees = await world.as(both)
  const chosen = async (theme: string) => {
    await kees.get(`/write/new?theme=${theme}`)
    return kees.form('/write/new').values.place
  }
  expect([await chosen('dagelijks-leven'), await chosen('jeugd')]).toEqual([movement, sister])
  await kees.submit({ kind: 'nothing', place: movement })
  expect([kees.status, kees.form('/write/new').values.place]).toEqual([422, movement])
  await kees.get('/write/new?theme=jeugd')
  await kees.submit({ kind: 'story' })
  expect(await underOf(kees)).toEqual([{ slug: 'jeugd' }])
})

test('a theme of another movement, or none that exists, keeps nobody from writing', async () => {
  for (const slug of ['jeugd', 'bestaat-niet', '']) {
    await toos.get(`/write/new?theme=${slug}`)
    await toos.submit({ kind: 'story', place: movement })
    expect([slug, toos.path]).toEqual([slug, expect.stringMatching(/^\/write\/[\da-f-]{36}$/)])
    expect(await under()).toEqual([])
  }
})
