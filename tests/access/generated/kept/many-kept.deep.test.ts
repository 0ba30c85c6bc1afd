// Covers: src/modules/weeks/migrations, src/modules/weeks/afterwards
// Takes: 4 minutes
import { afterAll, beforeAll, test } from 'vitest'
import { type Proof, proof } from './proof.ts'

let it: Proof
beforeAll(async () => {
  it = await proof()
})
afterAll(() => it.close())

test('in 2,000 worlds each does and sees in raw SQL what is theirs', async () => {
  await it.rows(2_000)
}, 1_800_000)

test('in 60 worlds a page opens for whom it is, and tells nobody what is not theirs to read', async () => {
  await it.pages(60)
}, 1_800_000)
