// Covers: src/modules/weeks, src/modules/gatherings, src/modules/circles, tests/access/generated
import { afterAll, beforeAll, test } from 'vitest'
import { type Proof, proof } from './proof.ts'

// What is kept of a Week is asked, allowed until a day, refused, taken away: each does and sees what a model says that knows nothing
// of the database.

let it: Proof
beforeAll(async () => {
  it = await proof()
})
afterAll(() => it.close())

test('in 40 worlds each does and sees in raw SQL what is theirs', async () => {
  await it.rows(40)
}, 600_000)

test('in 2 worlds a page opens for whom it is, and tells nobody what is not theirs to read', async () => {
  await it.pages(2)
}, 600_000)
