import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
let said: Record<'good' | 'better' | 'secret', string>
const at = () => `/dialogues/${fire.dialogueId}/report`

beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
  await world.sql("update dialogues.dialogue set format = 'mirror' where id = $1", [fire.dialogueId])
  const mina = await fire.seat('Mina')
  said = {
    good: await fire.say(mina, 'De koffie om tien uur', 'everyone'),
    better: await fire.say(mina, 'Niemand klopte', 'organisation'),
    secret: await fire.say(mina, 'Ik was bang', 'here'),
  }
})
afterAll(() => world?.close())

test('it is made of words that may leave the conversation, sorted by who keeps it', async () => {
  const { keeper, dialogueId } = fire
  await keeper.get(`/dialogues/${dialogueId}`)
  expect(keeper.links()).toContain(at())
  await keeper.get(`${at()}/sort`)
  expect(keeper.text()).not.toContain('Ik was bang')
  await keeper.submit({ [`stands.${said.good}`]: 'strength', [`stands.${said.better}`]: 'improvement' })
  expect(keeper.path).toBe(at())
  expect(keeper.text()).toMatch(/Dit is goed.*De koffie om tien uur.*Dit kan beter.*Niemand klopte/)
})

test('what may not leave is not sorted in, also with a form of one’s own making', async () => {
  const { keeper } = fire
  await keeper.get(`${at()}/sort`)
  await keeper.submit({ [`stands.${said.secret}`]: 'wish' })
  expect(await world.sql('select from dialogues.report_words')).toHaveLength(2)
})

test('two people sort at once: neither undoes the other', async () => {
  const person = await makePerson(world, 'Toos')
  await makeSeat(world, fire.circleId, person, 'initiator')
  const [toos, { keeper }] = [await world.as(person), fire]
  await Promise.all([toos.get(`${at()}/sort`), keeper.get(`${at()}/sort`)])
  await toos.submit({ [`stands.${said.good}`]: 'wish' })
  await keeper.submit({ [`stands.${said.better}`]: 'wish' })
  const rows = await world.sql<{ kind: string }>('select kind from dialogues.report_words')
  expect(rows.map(({ kind }) => kind)).toEqual(['wish', 'wish'])
})

test('each reads what may reach them: the house, a listener of elsewhere, a stranger', async () => {
  const worker = await makePerson(world, 'Ruud')
  await makeSeat(world, fire.organisationId, worker, 'member')
  const house = await world.as(worker)
  await house.get(at())
  expect(house.text()).toContain('Niemand klopte')
  expect((await house.get(`${at()}/sort`)).status).toBe(403)
  const listener = await fire.sitting(await fire.seat('Petra', { role: 'listener' }), 'room')
  await listener.get(at())
  expect(listener.text()).toContain('De koffie om tien uur')
  expect(listener.text()).not.toContain('Niemand klopte')
  const stranger = await world.as(await makePerson(world, 'Iris'))
  expect((await stranger.get(at())).status).toBe(404)
})

test('what its speaker takes back is gone from it at once', async () => {
  await fire.decide(said.better, null)
  await fire.keeper.get(at())
  expect(fire.keeper.text()).not.toContain('Niemand klopte')
  await fire.decide(said.good, 'here')
  await fire.keeper.get(at())
  expect(fire.keeper.text()).not.toContain('De koffie')
})
