// Takes: 1 minute
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unguarded } from '../../../src/cli/doctor/tables.ts'
import type { Reached } from './measure.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
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
}, 300_000)

test('no rule of the database can be taken away or opened without somebody reaching more or less', async () => {
  const survivors: string[] = []
  const healthy = new Map<string, Reached>()
  for (const mutant of await mutantsOf(world.test)) {
    const { name, table, plant, mend } = mutant
    for (const verb of mutant.verbs)
      if (!healthy.has(`${verb} ${table}`)) healthy.set(`${verb} ${table}`, await world.reach(table, verb))
    await world.change(plant)
    try {
      if (!(await isSeen(mutant))) survivors.push(name)
    } finally {
      await world.change(mend)
    }
  }
  expect(survivors).toEqual([])

  function asking<Row>(text: string): Promise<Row[]> {
    return world.test.sql<Row>(text)
  }

  async function isSeen({ table, verbs }: Mutant): Promise<boolean> {
    // Where no role has any grant, the rule is a second lock: the architecture sees that it is gone.
    if ((await unguarded(asking)).includes(table)) return true
    for (const verb of verbs)
      if (await world.differs(table, verb, healthy.get(`${verb} ${table}`) as Reached)) return true
    return false
  }
}, 900_000)
