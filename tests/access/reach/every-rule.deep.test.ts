// Covers: src/platform/database, src/platform/*/migrations, src/modules/*/migrations
// Takes: 1 minute
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unguarded } from '../../../src/cli/doctor/tables.ts'
import type { Reached } from './measure.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { type ReachWorld, reachWorld } from './world.ts'

// Every rule of the database is needed: one after the other is taken away or opened, and somebody reaches more or less.

let world: ReachWorld
beforeAll(async () => {
  world = await reachWorld()
})
afterAll(() => world.close())

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
