import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../tests/support/application.ts'
import { makeFire, type TestFire } from './harvest/testing/fire.ts'

// Who keeps one fire, with SQL of their own, ties nothing to another.

let world: TestApplication
let mine: TestFire
let other: TestFire
beforeAll(async () => {
  world = await startTestApplication()
  mine = await makeFire(world)
  other = await makeFire(world, { name: 'Een ander vuur' })
})
afterAll(() => world.close())

const asKeeper = (statement: ReturnType<typeof sql>) =>
  world.app.house.database.write(mine.keeper.cookie('kampvuur_session'), ({ db }) => statement.execute(db))
const refused = /row-level security|permission denied/

const owe = (id: string, circleId: string, organisationId: string) =>
  sql`insert into contributions.owed_answer (id, circle_id, organisation_id, kind, asked_of, due_on)
    values (${id}::uuid, ${circleId}::uuid, ${organisationId}::uuid, 'question', 'X', now())`

test('an answer is owed by the fire’s own house', async () => {
  await expect(asKeeper(owe(randomUUID(), mine.circleId, other.organisationId))).rejects.toThrow(refused)
})

test('only somebody with a seat at this fire carries its answer, and only its own words are tied to it', async () => {
  const id = randomUUID()
  await asKeeper(owe(id, mine.circleId, mine.organisationId))
  const [here, there] = [await mine.seat('Hier'), await other.seat('Daar')]
  const carry = (seat: string) =>
    sql`insert into contributions.carrier (owed_answer_id, seat_id, name) values (${id}::uuid, ${seat}::uuid, 'X')`
  await expect(asKeeper(carry(there))).rejects.toThrow(refused)
  await asKeeper(carry(here))
  const tie = (words: string) =>
    sql`insert into contributions.owed_answer_words values (${id}::uuid, ${words}::uuid)`
  await expect(asKeeper(tie(await other.say(there, 'Daar gezegd', 'everyone')))).rejects.toThrow(refused)
  await asKeeper(tie(await mine.say(here, 'Hier gezegd', 'everyone')))
})

test('a cluster lies at its own fire, with its own words and its own answer', async () => {
  const owed = randomUUID()
  await world.sql(
    `insert into contributions.owed_answer (id, circle_id, organisation_id, kind, asked_of, due_on)
     values ($1, $2, $3, 'question', 'X', now())`,
    [owed, other.circleId, other.organisationId],
  )
  const lay = (id: string, dialogueId: string, answer: string | null = null) =>
    sql`insert into dialogues.cluster (id, dialogue_id, circle_id, name, owed_answer_id)
      values (${id}::uuid, ${dialogueId}::uuid, ${mine.circleId}::uuid, 'X', ${answer}::uuid)`
  const id = randomUUID()
  await expect(asKeeper(lay(id, other.dialogueId))).rejects.toThrow(refused)
  await expect(asKeeper(lay(id, mine.dialogueId, owed))).rejects.toThrow(refused)
  await asKeeper(lay(id, mine.dialogueId))
  const theirs = randomUUID()
  await world.sql(
    `insert into dialogues.cluster (id, dialogue_id, circle_id, name) values ($1, $2, $3, 'Y')`,
    [theirs, other.dialogueId, other.circleId],
  )
  const words = await mine.say(await mine.seat('Nog iemand'), 'Ook gezegd', 'everyone')
  const into = (cluster: string) =>
    sql`insert into dialogues.cluster_contribution (contribution_id, cluster_id) values (${words}::uuid, ${cluster}::uuid)`
  await expect(asKeeper(into(theirs))).rejects.toThrow(refused)
  await asKeeper(into(id))
})

test('a conversation is not moved, and nobody makes one of a house', async () => {
  const move = sql`update dialogues.dialogue set circle_id = ${other.circleId}::uuid where id = ${mine.dialogueId}::uuid`
  await expect(asKeeper(move)).rejects.toThrow(/permission denied/)
  const host = await makePerson(world, 'Gastheer')
  const house = await makeCircle(world, { name: 'Een huis' })
  await makeSeat(world, house, host, 'host')
  const token = (await world.as(host)).cookie('kampvuur_session')
  const make = world.app.house.database.write(token, ({ db }) =>
    sql`insert into dialogues.dialogue (id, circle_id, organisation_id, format, title, occasion, starts_at, opening_question)
      values (gen_random_uuid(), ${house}::uuid, ${house}::uuid, 'campfire', 'Hernoemd', 'x', now(), 'x')`.execute(
      db,
    ),
  )
  await expect(make).rejects.toThrow(refused)
})

test('nothing a reader may see of a sentence tells that it was changed', async () => {
  const numbers = await Promise.all(
    [1, 2, 3].map(async () => {
      const { speak } = await import('../contributions/index.ts')
      const phone = await mine.sitting(await mine.seat('Spreker'), 'room')
      const { contributionId } = await speak.execute(
        world.app.house,
        { token: phone.cookie('kampvuur_seat'), requestId: 'test', idempotencyKey: undefined },
        { words: 'Een zin.' },
      )
      const [row] = await world.sql<{ current_version: number; version: number }>(
        'select current_version, version from contributions.contribution where id = $1',
        [contributionId],
      )
      return row
    }),
  )
  // Counted from anywhere: three that all begin at one would be a miracle.
  expect(numbers.every((row) => row?.current_version === 1)).toBe(false)
  expect(numbers.every((row) => row?.version === 1)).toBe(false)
})
