// Covers: src/modules/circles/migrations, src/modules/contributions/migrations, src/modules/dialogues/migrations
// Takes: 25 minutes
import { afterAll, beforeAll, test } from 'vitest'
import { type Proof, proof } from './proof.ts'

let it: Proof
beforeAll(async () => {
  it = await proof()
})
afterAll(() => it.close())

test('in 10,000 worlds everybody sees in raw SQL what is theirs to see', async () => {
  await it.rows(10_000)
}, 3_600_000)

test('in 100 worlds nobody reads on any page what is not theirs to read', async () => {
  await it.pages(100)
}, 3_600_000)
