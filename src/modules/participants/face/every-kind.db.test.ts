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
let toos: Browserless
const face = '/circles/raad/face'

beforeAll(async () => {
  world = await startTestApplication()
  const movementId = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const of = { parentId: movementId, movementId }
  const council = await makeCircle(world, { ...of, kind: 'council', name: 'De raad', slug: 'raad' })
  const person = await makePerson(world, 'Toos')
  await makeSeat(world, council, person, 'host')
  toos = await world.as(person)
  for (const kind of ['board', 'team', 'action-team', 'core-team', 'sector', 'region'] as const)
    await makeSeat(world, await makeCircle(world, { ...of, kind, name: kind, slug: kind }), person, 'host')
})
afterAll(() => world.close())

const seen = async () => (await world.visitor().get('/circles/raad')).text()

async function writes(rest: string, fields: Record<string, string>) {
  await toos.get(`${face}/${rest}`)
  return toos.submit(fields, `${face}/${rest}`)
}

test('a council says what it does it for, what there was already, and what it agreed', async () => {
  expect((await toos.get('/circles/raad')).links()).toContain(face)
  await writes('mission/new', { words: '' })
  expect([toos.status, toos.text().includes('Schrijf een paar woorden.')]).toEqual([422, true])
  await writes('mission/new', { words: 'Dat niemand alleen eet.' })
  await writes('initiative/new', { words: 'De soep op dinsdag.' })
  await writes('agreement/new', { words: 'We laten elkaar uitpraten.' })
  expect(await seen()).toMatch(
    /Waar we het voor doen .*Dat niemand alleen eet\..*Wat er al was, en wat ervan werd .*De soep op dinsdag\..*Onze afspraken .*We laten elkaar uitpraten\./,
  )
})

test('what became of what there was already is told later, also by nobody who does not look after it', async () => {
  const [initiative] = await world.sql<{ id: string }>(
    "select id from participants.entry where kind = 'initiative'",
  )
  await writes(`initiative/${initiative?.id}/follow-up`, {
    words: 'Nu ook op vrijdag.',
    outcome: 'done',
    onDay: '2026-02-01',
  })
  expect(await seen()).toMatch(/De soep op dinsdag\..*Gedaan Nu ook op vrijdag\./)
  expect((await toos.get(`${face}/agreement/${initiative?.id}/follow-up`)).status).toBe(404)
  const iris = await world.as(await makePerson(world, 'Iris'))
  expect((await iris.get(`${face}/initiative/${initiative?.id}/follow-up`)).status).toBe(403)
})

test('so do teams, boards, sectors and regions; a movement speaks elsewhere, and only houses tell what they tried', async () => {
  for (const kind of ['board', 'team', 'action-team', 'core-team', 'sector', 'region'])
    expect((await toos.get(`/circles/${kind}/face`)).status).toBe(200)
  expect((await toos.get('/circles/beweging/face')).status).toBe(404)
  expect((await toos.get(`${face}/tried/new`)).status).toBe(404)
})
