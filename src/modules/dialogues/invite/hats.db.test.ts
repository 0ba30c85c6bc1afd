import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../../tests/support/application.ts'
import { hashOf, newSessionToken } from '../../../platform/codes/codes.ts'
import { ask, linkFor, makeWorld, startReadyFire, type World } from './testing/world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world?.test.close())

/** Somebody with an invitation says yes, in this hat. */
async function comeAs(id: string, name: string, hat: string): Promise<string> {
  const seat = await ask(world, id, { name })
  const guest = world.test.visitor()
  await guest.get(`/i/${(await linkFor(world, id, seat)).long}`)
  await guest.submit({ answer: 'yes', hat })
  return seat
}

async function missing(id: string, keeper = world.toos): Promise<string> {
  await keeper.get(`/dialogues/${id}/people`)
  return /Wie er nog niet bij is(.*?)Dit zie alleen/.exec(keeper.text())?.[1] ?? ''
}

const closeOne = 'Nog niemand die naast een cliënt staat.'
const client = 'Nog niemand die zelf cliënt of bewoner is.'

test('who prepares reads which kinds of people are not coming; a hat they wrote down counts once somebody comes', async () => {
  const id = await startReadyFire(world)
  expect(await missing(id)).toContain(closeOne)
  const seat = await ask(world, id, { name: 'Jannie', hat: 'close-one' })
  expect(await missing(id)).toContain(closeOne)
  const guest = world.test.visitor()
  await guest.get(`/i/${(await linkFor(world, id, seat)).long}`)
  await guest.submit({ answer: 'yes' })
  expect(await missing(id)).not.toContain(closeOne)
  await world.toos.get(`/dialogues/${id}/people/${seat}`)
  expect(world.toos.html).not.toContain('close-one')
  await guest.get('/invitation')
  expect(guest.form().values.hat).toBeUndefined()
})

test('what people choose themselves never counts, however many guests who prepares invents around them', async () => {
  const id = await startReadyFire(world)
  const before = await missing(id)
  await comeAs(id, 'Mina', 'client')
  for (const name of ['Invented one', 'Invented two', 'Invented three']) await comeAs(id, name, 'partner')
  expect(await missing(id)).toBe(before)
  expect(before).toContain(client)
})

test('what was written down goes on counting whatever its wearer chooses, so that the list tells nothing of that', async () => {
  const id = await startReadyFire(world)
  const seat = await ask(world, id, { name: 'Jannie', hat: 'close-one' })
  const guest = world.test.visitor()
  await guest.get(`/i/${(await linkFor(world, id, seat)).long}`)
  for (const hat of ['client', 'none', '']) {
    await guest.submit({ answer: 'yes', hat })
    expect(await missing(id)).not.toContain(closeOne)
  }
  const [kept] = await world.test.sql('select hat, suggested_hat from circles.seat_hat where seat_id = $1', [
    seat,
  ])
  expect(kept).toEqual({ hat: null, suggested_hat: 'close-one' })
})

test('who prepares together reads nothing of a hat that the other wrote down', async () => {
  const id = await startReadyFire(world)
  const { test } = world
  const [fire] = await test.sql<{ circle_id: string }>(
    'select circle_id from dialogues.dialogue where id = $1',
    [id],
  )
  const ria = await makePerson(test, 'Ria')
  await makeSeat(test, fire?.circle_id ?? '', ria, 'facilitator')
  const beside = await test.as(ria)
  const before = await missing(id, beside)
  const seat = await ask(world, id, { name: 'Jannie', hat: 'close-one' })
  const guest = test.visitor()
  await guest.get(`/i/${(await linkFor(world, id, seat)).long}`)
  await guest.submit({ answer: 'yes' })
  expect(await missing(id)).not.toContain(closeOne)
  expect(before).toContain(closeOne)
  expect(await missing(id, beside)).toBe(before)
})

test('nobody reads a hat back with an invitation, not even who printed it', async () => {
  const { test, toosId } = world
  const id = await startReadyFire(world)
  const seat = await comeAs(id, 'Mina', 'client')
  const { long } = await linkFor(world, id, seat)
  const token = newSessionToken()
  const { database } = test.app.house
  await database.write(undefined, async ({ db }) => {
    const given = [hashOf(long), 'invitation', null, hashOf(token), 'test', new Date(Date.now() + 60_000)]
    await db
      .selectNoFrom((eb) =>
        eb
          .fn(
            'circles.enter_with_code',
            given.map((one) => eb.val(one)),
          )
          .as('seat'),
      )
      .execute()
  })
  const read = () => database.read(token, ({ db }) => db.selectFrom('circles.seat_hat').selectAll().execute())
  expect(await read()).toEqual([])
  const keeper = newSessionToken()
  await test.sql(
    `insert into platform.session (token_hash, person_id, scope, method, ends_at) values ($1, $2, 'person', 'test', now() + interval '1 hour')`,
    [hashOf(keeper), toosId],
  )
  expect(
    await database.read(keeper, ({ db }) => db.selectFrom('circles.seat_hat').selectAll().execute()),
  ).toEqual([])
  expect(await test.sql('select hat from circles.seat_hat where seat_id = $1', [seat])).toEqual([
    { hat: 'client' },
  ])
})

test('a hat can be taken off again', async () => {
  const id = await startReadyFire(world)
  const seat = await ask(world, id, { name: 'Els' })
  const guest = world.test.visitor()
  await guest.get(`/i/${(await linkFor(world, id, seat)).long}`)
  await guest.submit({ answer: 'yes', hat: 'board' })
  await guest.submit({ answer: 'yes' })
  const hats = () => world.test.sql('select hat from circles.seat_hat where seat_id = $1', [seat])
  expect(await hats()).toEqual([{ hat: 'board' }])
  await guest.submit({ answer: 'yes', hat: 'none' })
  expect(await hats()).toEqual([])
})
