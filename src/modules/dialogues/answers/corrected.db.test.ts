import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  letters,
  makePerson,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
let carrier: Browserless
let speaker: string
let slip: string
let owed: string

beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
  speaker = await fire.seat('Gonny', { personId: await makePerson(world, 'Gonny', 'gonny@example.org') })
  slip = await fire.say(speaker, 'De telefoon gaat te hard', 'organisation')
  const hans = await fire.seat('Hans')
  carrier = await fire.sitting(hans)
  owed = await promise(slip, hans, 'De telefoon')
})
afterAll(() => world.close())

async function promise(words: string, seatId: string, name: string): Promise<string> {
  const [id, cluster] = [randomUUID(), randomUUID()]
  const { circleId, organisationId, dialogueId } = fire
  await world.sql(
    `insert into contributions.owed_answer (id, circle_id, organisation_id, kind, asked_of, due_on)
     values ($1, $2, $3, 'question', 'De keuken', now() + interval '9 days')`,
    [id, circleId, organisationId],
  )
  await world.sql('insert into contributions.owed_answer_words values ($1, $2)', [id, words])
  await world.sql('insert into contributions.carrier (owed_answer_id, seat_id, name) values ($1, $2, $3)', [
    ...[id, seatId],
    'Hans',
  ])
  await world.sql(
    `insert into dialogues.cluster (id, dialogue_id, circle_id, name, owed_answer_id) values ($1, $2, $3, $4, $5)`,
    [cluster, dialogueId, circleId, name, id],
  )
  await world.sql('insert into dialogues.cluster_contribution values ($1, $2)', [words, cluster])
  return id
}

async function answer(kind: string, text: string): Promise<void> {
  await carrier.get(`/answers/${owed}`)
  await carrier.submit({ kind, answer: text })
  expect(carrier.status).toBe(200)
}

test('a corrected answer says when it changed, and what it said before, to whoever reads it', async () => {
  await answer('answered', 'We zetten hem zachter.')
  expect(carrier.text()).not.toContain('Aangepast op')
  await answer('answered', 'Hij blijft zo hard.')
  await answer('told-in-person', '')
  const look = await fire.sitting(await fire.seat('Lezer'))
  const own = await fire.sitting(speaker)
  for (const [browser, path] of [
    [carrier, `/answers/${owed}`],
    [look, `/dialogues/${fire.dialogueId}/look-back`],
    [own, '/card'],
  ] as const) {
    await browser.get(path)
    expect(browser.text(), path).toContain('Aangepast op')
    expect(browser.text(), path).toMatch(/We zetten hem zachter\..*Hij blijft zo hard\./)
  }
})

test('the same answer sent again is no correction', async () => {
  const count = async () => (await world.sql('select from contributions.owed_answer_version')).length
  const before = await count()
  await answer('told-in-person', '')
  expect(await count()).toBe(before)
})

test('nobody who may not read the answer reads what it said before, and nobody writes it', async () => {
  const { database } = world.app.house
  const stranger = await world.as(await makePerson(world, 'Iris'))
  const rows = (browser: Browserless) =>
    database.read(browser.cookie('kampvuur_session') ?? browser.cookie('kampvuur_seat'), ({ db }) =>
      db.selectFrom('contributions.owed_answer_version').selectAll().execute(),
    )
  expect(await rows(stranger)).toEqual([])
  expect(await rows(carrier)).toHaveLength(2)
  const write = database.write(carrier.cookie('kampvuur_seat'), ({ db }) =>
    db.updateTable('contributions.owed_answer_version').set({ answer: 'Iets liefs' }).execute(),
  )
  await expect(write).rejects.toThrow(/permission denied/)
})

test('who took their words back after the answer was given, and before the letter went, gets none', async () => {
  const { answerGivenLetter } = await import('./letters/to-speaker.ts')
  const { connect } = await import('../../../platform/database/connect.ts')
  await world.app.drained()
  expect((await letters(world)).filter(({ recipient }) => recipient === 'gonny@example.org')).toHaveLength(1)
  const worker = connect(world.database.worker, { max: 1 })
  const write = () =>
    worker.read(undefined, ({ db }) =>
      answerGivenLetter.write(
        {
          house: world.app.house,
          db,
          site: { origin: world.origin },
          movement: { name: 'B', contactName: '', contactPhone: '' },
        } as unknown as Parameters<typeof answerGivenLetter.write>[0],
        { owedAnswerId: owed, seatId: speaker },
      ),
    )
  expect(await write()).not.toBeNull()
  await fire.decide(slip, null)
  expect(await write()).toBeNull()
  await worker.close()
})
