import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { makeFire, type TestFire } from '../../dialogues/harvest/testing/fire.ts'
import { cameBackSource } from './came-back.ts'

let world: TestApplication
let movement: string
let fire: TestFire
let words: string
const owed = crypto.randomUUID()

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  fire = await makeFire(world)
  await world.sql('update circles.circle set movement_id = $1 where id = $2', [movement, fire.organisationId])
  words = await fire.say(await fire.seat('Ans'), 'De tuin zit op slot', 'everyone', { withName: true })
  await world.sql(
    `insert into contributions.owed_answer
       (id, circle_id, organisation_id, kind, asked_of, due_on, answer, answer_kind, answered_by, answered_at)
     values ($1, $2, $3, 'question', 'De keuken', '2020-05-01', 'Hij blijft open.', 'answered', 'Marcel', now())`,
    [owed, fire.circleId, fire.organisationId],
  )
  await world.sql(
    `insert into dialogues.cluster (id, dialogue_id, circle_id, name, owed_answer_id)
     values (gen_random_uuid(), $1, $2, 'De tuin', $3)`,
    [fire.dialogueId, fire.circleId, owed],
  )
  await world.sql(
    `insert into dialogues.cluster_contribution (cluster_id, contribution_id)
     select id, $1 from dialogues.cluster`,
    [words],
  )
  await world.sql(
    'insert into contributions.owed_answer_words (owed_answer_id, contribution_id) values ($1, $2)',
    [owed, words],
  )
})
afterAll(() => world.close())

/** What the letter says of it, as nobody asks. */
const inLetter = () =>
  world.app.house.database.read(undefined, async ({ db }) => {
    const reader = { locale: 'nl', movementId: movement } as const
    const [one] = await cameBackSource.view(db, world.app.house, reader, [owed])
    return one && [one.quote, one.words, one.by]
  })
const allows = (purpose: string, audience: string | null) =>
  world.sql(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, with_name, decided_by_seat_id)
     select $1, $2, $3, false, s.speaker_seat_id from contributions.speaker s where s.contribution_id = $1`,
    [words, purpose, audience],
  )

test('what happened is in the letter; what was said only as long as it may be published for everybody, and no name', async () => {
  const happened = 'Hij blijft open.'
  const without = [undefined, happened, 'Het begon met een vraag, bij Het Wielhuis.']
  const withWords = [
    { lead: 'Bij Het Wielhuis zei iemand:', said: 'De tuin zit op slot' },
    happened,
    undefined,
  ]
  expect(await inLetter()).toEqual(without)
  for (const [purpose, audience, said] of [
    ['research', 'everyone', without],
    ['publish', 'movement', without],
    ['publish', 'everyone', withWords],
    ['publish', null, without],
    ['publish', 'everyone', withWords],
  ] as const) {
    await allows(purpose, audience)
    expect([purpose, audience, await inLetter()]).toEqual([purpose, audience, said])
  }
  // What not everybody may read any more is not there at all, whatever may be published.
  await fire.decide(words, null)
  expect(await inLetter()).toBeUndefined()
})
