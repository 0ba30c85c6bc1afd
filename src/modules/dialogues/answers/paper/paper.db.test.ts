import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makePerson,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import { makeFire, noted, type TestFire } from '../../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
let carrier: string
let speaker: string
let slip: string
let owed: string
beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
  speaker = await fire.seat('Gonny')
  carrier = await fire.seat('Dineke')
  const joost = await fire.seat('Joost', { personId: await makePerson(world, 'Joost', 'joost@example.org') })
  slip = await fire.say(speaker, 'De telefoon gaat te hard', 'organisation')
  const { keeper, dialogueId } = fire
  await keeper.get(`/dialogues/${dialogueId}/harvest`)
  await keeper.submit({ slips: [slip], name: 'De telefoon', isQuestion: '' })
  const [laid] = await world.sql<{ id: string }>('select id from dialogues.cluster where dialogue_id = $1', [
    dialogueId,
  ])
  await keeper.get(`/dialogues/${dialogueId}/harvest/${laid?.id}/onward`)
  const dueOn = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
  await keeper.submit({ kind: 'question', askedOf: 'De keuken', dueOn, seat1: carrier, seat2: joost })
  const [row] = await world.sql<{ id: string }>('select id from contributions.owed_answer')
  owed = row?.id ?? ''
})
afterAll(() => world.close())

const print = (rest = '') => `/answers/${owed}/print${rest}`

test('the letter says what came of it, or that it takes longer, and neither who said it nor their words', async () => {
  const dineke = await fire.sitting(carrier)
  await dineke.get(print())
  expect(dineke.text()).toContain('Er komt antwoord')
  expect(dineke.text()).toContain('zat u bij een kampvuur bij Het Wielhuis')
  await world.sql('update contributions.owed_answer set due_on = platform.day_of(now()) - 3')
  await noted(world)
  await dineke.get(print('?form=je'))
  expect(dineke.text()).toContain('Het antwoord duurt langer')
  expect(dineke.text()).toContain('je hoort het van ons')
  await dineke.get(`/answers/${owed}`)
  await dineke.submit({ kind: 'answered', answer: 'We zetten hem zachter.' })
  await dineke.get(print())
  const text = dineke.text()
  expect(text).toContain('Er is antwoord')
  expect(text).toContain('We zetten hem zachter.')
  expect(text).toContain('Dineke, Joost')
  expect(text).not.toMatch(/Gonny|telefoon gaat te hard/)
})

test('only who brings it or keeps the fire prints it, and nothing where the words were taken back', async () => {
  const guest = await fire.sitting(speaker)
  expect((await guest.get(print())).status).toBe(403)
  const stranger = await world.as(await makePerson(world, 'Iris'))
  expect((await stranger.get(print())).status).toBe(404)
  await fire.decide(slip, null)
  const dineke = await fire.sitting(carrier)
  await dineke.get(print())
  expect(dineke.text()).toContain('Er is dus niets te printen.')
  expect(dineke.text()).not.toMatch(/De telefoon|zachter/)
  await fire.decide(slip, 'organisation')
})

test('who was reminded and has no mail gets the same on paper, from who keeps the fire', async () => {
  await world.sql(
    'update contributions.owed_answer set answered_at = null, answer_kind = null, answer = null, reminded_at = now()',
  )
  await noted(world)
  const { keeper } = fire
  await keeper.get('/mine')
  expect(keeper.text()).toContain('Dineke zou een antwoord brengen en heeft geen mail.')
  await keeper.get(print('/reminder'))
  expect(keeper.text()).toContain('Dag Dineke,')
  expect(keeper.text()).not.toMatch(/Dag Joost|De telefoon/)
  const dineke = await fire.sitting(carrier)
  await dineke.get(print('/reminder'))
  expect(dineke.text()).not.toContain('Dag ')
})
