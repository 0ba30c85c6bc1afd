// Covers: src/modules/*/migrations, src/platform/*/migrations, src/modules/*/things.ts, seeds, tests/access/reach
// Takes: 1 minute
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asText, type ReachWorld, reachWorld } from './world.ts'

// How far raw SQL gets in the example network, for every role of the house and everybody who holds a session. What is
// written in `reach.txt` was read by people, line by line; `npx vitest --project access -u` writes it anew.

let world: ReachWorld
beforeAll(async () => {
  world = await reachWorld()
})
afterAll(() => world.close())

test('everybody reaches in raw SQL what is written down, and nothing else', async () => {
  const texts: string[] = []
  for (const table of world.tables) texts.push(await asText(world, table))
  await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot('reach.txt')
}, 900_000)
