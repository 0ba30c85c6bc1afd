import { afterAll, beforeAll, expect, test } from 'vitest'
import { anMp3 } from '../../../platform/recordings/testing/sounds.ts'
import { fill } from '../testing/world.ts'
import { bepSays, type KeptWorld, keeps, keptWorld, noorSays } from './testing/kept.ts'

let world: KeptWorld
beforeAll(async () => {
  world = await keptWorld()
})
afterAll(() => world.test.close())

/** A maker writes another address at where Noor speaks. */
async function askAnother(email: string) {
  const [noor] = await world.test.sql<{ id: string }>(
    "select id from weeks.draft_speaker where name = 'Noor Visser'",
  )
  await fill(world.lotte, `speakers/${noor?.id}`, { email })
  expect(world.lotte.status).toBe(200)
}

test('who said yes with an account to what is kept can take it back, whatever address a maker writes there after it', async () => {
  const kept = await keeps(world, anMp3())
  await bepSays(world, kept, {})
  await noorSays(world, 'yes')
  await askAnother('sem@voorbeeld.example')
  await noorSays(world, 'no')
  expect((await world.visitor.get(kept)).status).toBe(404)
})

test('who is asked and did not answer yet may have another address', async () => {
  await askAnother('noor@voorbeeld.example')
  const kept = await keeps(world, anMp3())
  expect((await world.noor.get(kept)).status).toBe(200)
  await askAnother('niemand@voorbeeld.example')
  expect((await world.noor.get(kept)).status).toBe(404)
})
