// Covers: src/platform/database, src/platform/*/migrations, src/modules/*/migrations
// Takes: 3 minutes
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unguarded } from '../../../src/cli/doctor/tables.ts'
import type { Reached } from './measure.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { type ReachWorld, reachWorld } from './world.ts'

// Every rule of the database is needed: one after the other is taken away or opened, and somebody reaches more or less.

/**
 * What nobody who is asked here reaches by one of these rules alone: they are for whoever opened a code in the same transaction (an objection, or what
 * was shared without an account), and for a moment that no row here is in. The tests of stories fail without them.
 */
const seenElsewhere = [
  'away_proposal_sharer on stories.away_proposal gone',
  'held_objector on stories.held gone',
  'held_sharer on stories.held gone',
  'kept_away_objector on stories.kept_away gone',
  'kept_away_sharer on stories.kept_away gone',
  'objection_own on stories.objection gone',
  'published_correct_shared on stories.published gone',
  'published_withdraw_shared on stories.published gone',
  'told_of_by_name on stories.told_of gone',
  'told_of_by_name on stories.told_of open to all',
  'told_of_of_shared on stories.told_of gone',
  'told_of_of_shared on stories.told_of open to all',
]

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
  expect(survivors).toEqual(seenElsewhere)

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
