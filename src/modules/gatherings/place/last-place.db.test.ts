import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { come, inPlaces, keysOf, standings } from '../testing/places.ts'
import { type GatheringWorld, gatheringWorld } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

test('two at one moment for the last place: one has it, the other waits; elsewhere there is still one', async () => {
  const id = await inPlaces(world, { 'De schuur': 1, 'De school': 1 })
  const [barn, school] = await keysOf(world, id)
  await Promise.all([
    come(world, id, 'An', { answer: `yes:${barn}` }),
    come(world, id, 'Bo', { answer: `yes:${barn}` }),
    come(world, id, 'Co', { answer: `yes:${school}` }),
  ])
  const stand = await standings(world, id)
  expect(stand.filter((one) => one.endsWith('placed'))).toHaveLength(2)
  expect(stand).toContain('Co: placed')
})

/** What somebody does in raw SQL, as the pages do it: behind the line, and then whoever waits gets a place. */
interface Step {
  who: number
  answer: 'yes' | 'no'
  place: number
  people: number
}

const steps = fc.array(
  fc.record<Step>({
    who: fc.nat(5),
    answer: fc.constantFrom('yes', 'yes', 'yes', 'no'),
    place: fc.nat(2),
    people: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 4, maxLength: 14 },
)

test('whatever people do at once, no place holds more than there is room for, and nobody waits where the first would fit', async () => {
  const { sql } = world.test
  const id = await inPlaces(world, { 'De schuur': 3, 'De school': 2 }, { afar: null })
  const places = [...(await keysOf(world, id)), 'afar']
  const [time] = await sql<{ id: string }>('select id from gatherings.occurrence where gathering_id = $1', [
    id,
  ])
  const act = async (people: string[], { who, answer, place, people: many }: Step) => {
    try {
      await sql(
        `do $$ begin
           perform gatherings.hold_line('${time?.id}');
           update gatherings.sign_up set answer = '${answer}', place = '${places[place]}', people = ${many}
             where id = '${people[who]}';
           perform gatherings.give_places('${time?.id}', '${people[who]}');
         end $$`,
      )
    } catch (error) {
      // Who has a place and brings more than fit is refused, and keeps it.
      expect(String(error)).toContain('no room')
    }
  }
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      await sql('delete from gatherings.sign_up where gathering_id = $1', [id])
      const people = await Promise.all(
        Array.from({ length: 6 }, async () => {
          const one = randomUUID()
          await sql(
            `insert into gatherings.sign_up (id, gathering_id, occurrence_id, sealing_key_id, answer)
             select $1, $2, $3, k.id, 'no' from platform.sealing_key k limit 1`,
            [one, id, time?.id],
          )
          return one
        }),
      )
      await Promise.all(all.map((step) => act(people, step)))
      const rows = await sql<{ place: string; people: number; placed: boolean; waiting: string | null }>(
        `select place, people, placed_at is not null as placed, waiting_since::text as waiting
         from gatherings.sign_up where gathering_id = $1 and answer = 'yes' order by waiting_since`,
        [id],
      )
      for (const [place, most] of [
        [places[0], 3],
        [places[1], 2],
        ['afar', Number.POSITIVE_INFINITY],
      ] as const) {
        const here = rows.filter((row) => row.place === place)
        const taken = here.filter(({ placed }) => placed).reduce((sum, row) => sum + row.people, 0)
        expect(taken).toBeLessThanOrEqual(most)
        const first = here.find(({ waiting }) => waiting !== null)
        if (first) expect(taken + first.people).toBeGreaterThan(most)
      }
    }),
    { numRuns: 25 },
  )
})
