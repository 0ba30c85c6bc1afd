// Covers: src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people, tests/access/generated
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../support/application.ts'
import { layNewKey } from '../../support/keys.ts'
import { randomWorld } from './later.ts'
import { look } from './look.ts'
import { type Settled, settle } from './settle.ts'

// What becomes of places moves nobody's words: whatever circles are renamed, go on in another, split or close, each sees in raw
// SQL what they saw before.

let it: TestApplication
let web: pg.Client
beforeAll(async () => {
  it = await startTestApplication()
  web = new pg.Client({ connectionString: it.database.web })
  await web.connect()
})
afterAll(async () => {
  await web.end()
  await it.close()
})

const seen = async (settled: Settled) => {
  const all = []
  for (const { actor, token } of settled.actors) all.push([actor, await look(web, token, settled)])
  return all
}

/** As two hosts did it: a proposal, and what follows from the second yes. */
async function ends(circle: string, kind: 'close' | 'merge' | 'split', into: string | null) {
  const [proposal, seat, ...fresh] = Array.from({ length: 6 }, () => randomUUID() as string)
  const key = await layNewKey(it)
  await it.sql(
    `insert into circles.seat (id, circle_id, name, role, sealing_key_id, taken_at) values ($1, $2, 'Wie sluit', 'host', $3, now())`,
    [seat, circle, key.id],
  )
  await it.sql(
    `insert into circles.proposal (id, circle_id, kind, reason, into_id, parts, by_seat_id, second_seat_id)
     values ($1, $2, $3, 'Het was goed zo.', $4, $5, $6, $6)`,
    [proposal, circle, kind, into, kind === 'split' ? ['Een', 'Twee'] : [], seat],
  )
  await it.sql(
    'select circles.carry_out(p, $2::uuid[], $3::uuid[], $4::uuid[]) from circles.proposal p where p.id = $1',
    [proposal, fresh.slice(0, 2), fresh.slice(2, 4), [key.id, key.id]],
  )
}

test('in 15 worlds nobody sees more or less of what was said after circles are renamed, merged, split and closed', async () => {
  await fc.assert(
    fc.asyncProperty(randomWorld, async (world) => {
      const settled = await settle(it, world)
      const before = await seen(settled)
      const [movement = '', house = '', other = '', team = ''] = settled.circles
      await it.sql("update circles.circle set name = 'Anders', slug = slug || '-anders' where id = $1", [
        other,
      ])
      expect(await seen(settled)).toEqual(before)
      await ends(team, 'split', null)
      expect(await seen(settled)).toEqual(before)
      await ends(house, 'merge', other)
      expect(await seen(settled)).toEqual(before)
      await ends(movement, 'close', null)
      expect(await seen(settled)).toEqual(before)
    }),
    { numRuns: 15 },
  )
}, 600_000)
