import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'
import { makeFire, noted, type TestFire } from '../harvest/testing/fire.ts'
import { sharedLetter } from './letters/shared.ts'
import { remindCarriers } from './remind.ts'
import { remindFurther } from './remind-further.ts'

let world: TestApplication
let worker: Database
let fire: TestFire
let slip: string
let owed: string
beforeAll(async () => {
  world = await startTestApplication()
  worker = connect(world.database.worker, { max: 1 })
})
afterAll(async () => {
  await worker.close()
  await world.close()
})

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

beforeEach(async () => {
  await world.sql(
    'update contributions.owed_answer set reminded_at = now(), shared_at = now(), circle_told_at = now()',
  )
  fire = await makeFire(world)
  slip = await fire.say(await fire.seat('Gonny'), 'De telefoon gaat te hard', 'organisation')
  const { keeper, dialogueId } = fire
  await keeper.get(`/dialogues/${dialogueId}/harvest`)
  await keeper.submit({ slips: [slip], name: 'De telefoon', isQuestion: '' })
  const [laid] = await world.sql<{ id: string }>('select id from dialogues.cluster where dialogue_id = $1', [
    dialogueId,
  ])
  await keeper.get(`/dialogues/${dialogueId}/harvest/${laid?.id}/onward`)
  const [seat1, seat2] = [await fire.seat('Dineke'), await fire.seat('Youssef')]
  const dueOn = inDays(10).toISOString().slice(0, 10)
  await keeper.submit({ kind: 'question', askedOf: 'De keuken', dueOn, seat1, seat2 })
  const [row] = await world.sql<{ id: string }>(
    'select id from contributions.owed_answer where circle_id = $1',
    [fire.circleId],
  )
  owed = row?.id ?? ''
})

/** A morning so many days from now: what is posted. */
async function morning(days: number): Promise<string[]> {
  const posted: string[] = []
  const { house: real } = world.app
  const house = { ...real, clock: { ...real.clock, now: () => inDays(days) } }
  const post = async ({ kind, ids }: { kind: string; ids: Readonly<Record<string, string>> }) => {
    if (ids.owedAnswerId === owed) posted.push(kind)
  }
  for (const work of [remindCarriers, remindFurther])
    await worker.write(undefined, ({ db }) => work.run({ db, house, origin: world.origin, post }))
  await noted(world)
  return posted
}

async function waiting(browser: Browserless): Promise<string> {
  await browser.get('/answers')
  return browser.text()
}

test('first who carries it, after a rest who keeps the fire, after another the circle, each once', async () => {
  const guest = await fire.sitting(await fire.seat('Wil'))
  const lookBack = async () => {
    await guest.get(`/dialogues/${fire.dialogueId}/look-back`)
    return guest.text()
  }
  expect(await morning(1)).toEqual([])
  expect(await morning(4)).toEqual(['answers.reminder', 'answers.reminder'])
  expect(await morning(12)).toEqual([])
  expect(await waiting(fire.keeper)).not.toContain('misschien helpt het als jij even belt')
  expect(await morning(19)).toEqual(['answers.shared'])
  expect(await waiting(fire.keeper)).toContain(
    'Op ‘De telefoon’ kwam nog geen antwoord. Dineke en Youssef weten het',
  )
  expect(await lookBack()).not.toContain('Jullie mogen er samen om vragen.')
  expect(await morning(25)).toEqual([])
  expect(await morning(34)).toEqual([])
  expect(await lookBack()).toContain('Jullie mogen er samen om vragen.')
  expect(await morning(80)).toEqual([])
  const stranger = await world.as(await makePerson(world, 'Iris'))
  await makeSeat(world, fire.organisationId, await makePerson(world, 'Anne'), 'member')
  await stranger.get(`/dialogues/${fire.dialogueId}/look-back`)
  expect(stranger.text()).not.toContain('Jullie mogen er samen om vragen.')
})

test('no step is taken where the words were taken back, or an answer came, meanwhile', async () => {
  expect(await morning(4)).toHaveLength(2)
  await fire.decide(slip, null)
  expect(await morning(40)).toEqual([])
  expect(await waiting(fire.keeper)).not.toContain('De telefoon')
  await fire.decide(slip, 'organisation')
  expect(await morning(41)).toEqual(['answers.shared'])
  const site = { origin: world.origin, example: true, production: false }
  const movement = { name: '', contactName: '', contactPhone: '' }
  const [keeper] = await world.sql<{ id: string }>(
    `select s.id from circles.seat s where s.circle_id = $1 and s.role = 'facilitator'`,
    [fire.circleId],
  )
  await world.sql(
    "update people.person set email = id || '@example.org' where id = (select person_id from circles.seat where id = $1)",
    [keeper?.id],
  )
  const written = () =>
    worker.write(undefined, ({ db }) =>
      sharedLetter.write(
        { house: world.app.house, db, site, movement },
        { owedAnswerId: owed, seatId: keeper?.id ?? '' },
      ),
    )
  expect((await written())?.body).not.toMatch(/telefoon gaat|‘De telefoon’/)
  await fire.decide(slip, null)
  expect(await written()).toBeNull()
  await fire.decide(slip, 'organisation')
  await world.sql(
    "update contributions.owed_answer set answer_kind = 'told-in-person', answered_at = now() where id = $1",
    [owed],
  )
  expect(await morning(90)).toEqual([])
  expect(await waiting(fire.keeper)).toContain('Er wacht niets op jou.')
})
