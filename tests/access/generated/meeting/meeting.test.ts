// Covers: src/modules/visits, src/modules/gatherings, src/modules/weeks, src/modules/participants, src/modules/circles, tests/access/generated
import { afterAll, beforeAll, test } from 'vitest'
import { type Proof, proof } from './proof.ts'

// People visit each other, meet, make a Week, leave, close and erase: what each may do and sees of it is what a model says that knows
// nothing of the database.

let it: Proof
beforeAll(async () => {
  it = await proof()
})
afterAll(() => it.close())

test('in 60 worlds each does and sees in raw SQL what is theirs', async () => {
  await it.rows(60)
}, 600_000)

test('in 2 worlds a page opens for whom it is, and tells nobody what is not theirs to read', async () => {
  await it.pages(2)
}, 600_000)
