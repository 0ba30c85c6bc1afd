// Covers: src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people, tests/access/generated
// Takes: 1 minute
import { afterAll, beforeAll, test } from 'vitest'
import { type Proof, proof } from './proof.ts'

// Random circles, seats, words, consents and withdrawals: what each may see is what a model of the rules says, which
// knows nothing of the database.

let it: Proof
beforeAll(async () => {
  it = await proof()
})
afterAll(() => it.close())

test('in 60 worlds everybody sees in raw SQL what is theirs to see, no more and no less', async () => {
  await it.rows(60)
}, 600_000)

test('in 2 worlds nobody reads on any page what is not theirs to read', async () => {
  await it.pages(2)
}, 600_000)
