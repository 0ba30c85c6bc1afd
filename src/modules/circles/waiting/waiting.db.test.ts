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

const at = '/circles/beweging/waiting'
let world: TestApplication
let movement: string
let ria: Browserless
let joost: Browserless
let asks: string

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  await makeCircle(world, { kind: 'organisation', name: 'Huis', slug: 'huis' })
  ria = await person('Ria', 'host')
  joost = await person('Joost', 'member')
  asks = await makePerson(world, 'Mina')
})
afterAll(() => world.close())

async function person(name: string, role: string) {
  const id = await makePerson(world, name)
  await makeSeat(world, movement, id, role)
  return world.as(id)
}

const wish = (answer: string | null = null, with_id: string | null = null, id: string = randomUUID()) =>
  world
    .sql(
      `insert into action_teams.wish (id, movement_id, person_id, words, reason, answer, answered_on, with_id)
       values ($1, $2, $3, 'Slapen', 'Het is stil.', $4, case when $4::text is null then null else platform.day_of(now()) end, $5)`,
      [id, movement, asks, answer, with_id],
    )
    .then(() => id)

test('hosts find in one place what waits, with how many; what has an answer is not there', async () => {
  expect((await ria.get(at)).text()).toContain('Er wacht nu niets.')
  await wish('Ja, goed.')
  expect((await ria.get(at)).text()).toContain('Er wacht nu niets.')
  const first = await wish()
  expect((await ria.get(at)).text()).toContain('Vragen om een thema Er wacht er één.')
  await wish(null, first)
  expect((await ria.get(at)).text()).toContain('Er wacht er één.')
  await wish()
  expect((await ria.get(at)).text()).toContain('Er wachten er 2.')
})

test('the page of the movement tells its hosts what lies where, and how much; and nobody else', async () => {
  await world.sql('delete from action_teams.wish')
  expect((await ria.get('/circles/beweging')).text()).not.toContain('Vragen om een thema')
  await wish()
  // Something was done: the page is not shown as it was kept.
  await world.sql("select platform.audit('test.wish', 'page', null, null)")
  expect((await ria.get('/circles/beweging')).text()).toContain('Vragen om een thema Er wacht er één.')
  expect((await joost.get('/circles/beweging')).text()).not.toContain('Vragen om een thema')
  expect((await ria.get('/circles/huis')).text()).not.toContain('Er wacht er één.')
})

test('a movement leads its hosts there, and nobody else; what hosts settle lies folded', async () => {
  expect((await ria.get('/circles/beweging')).links()).toContain(at)
  expect(ria.html).toMatch(
    /<details[^>]*><summary>Voor wie hier zorgt<\/summary>[\s\S]*\/circles\/beweging\/welcome/,
  )
  expect((await ria.get('/mine')).links()).toContain(at)
  expect((await joost.get('/circles/beweging')).html).not.toContain(at)
  expect(joost.html).not.toContain('Voor wie hier zorgt')
  expect((await joost.get('/mine')).links()).not.toContain(at)
  expect((await joost.get(at)).status).toBe(403)
  expect((await ria.get('/circles/huis/waiting')).status).toBe(404)
})
