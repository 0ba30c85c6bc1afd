import type { Browserless, Fields } from '../../../../tests/support/browserless.ts'
import { type GatheringWorld, type Planned, plan } from './world.ts'

/** Ria announces something in these places, each with room for so many. @returns its id. */
export async function inPlaces(
  world: GatheringWorld,
  places: Readonly<Record<string, number | null>>,
  { afar, ...planned }: Planned & { afar?: number | null } = {},
): Promise<string> {
  const { ria } = world
  const id = await plan(world, planned)
  const names = Object.keys(places)
  await ria.get(`/gatherings/${id}/prepare/where`)
  await ria.submit({
    'place.name': names,
    ...(afar !== undefined && { online: 'https://bellen.example/geheim' }),
  })
  await ria.get(`/gatherings/${id}/prepare/sign-up`)
  const most = [...Object.values(places), ...(afar === undefined ? [] : [afar])]
  await ria.submit({ mostAt: most.map((room) => (room === null ? '' : String(room))) })
  return id
}

/** The keys of its places, in their order. */
export async function keysOf({ test }: GatheringWorld, id: string): Promise<string[]> {
  const rows = await test.sql<{ key: string }>(
    'select unnest(gatherings.place_keys(places, false)) as key from gatherings.gathering where id = $1',
    [id],
  )
  return rows.map(({ key }) => key)
}

/** Somebody without an account signs up. Their device stands at their own page then. */
export async function come(
  { test }: GatheringWorld,
  id: string,
  name: string,
  fields: Fields = {},
): Promise<Browserless> {
  const device = test.visitor()
  await device.get(`/gatherings/${id}/sign-up`)
  await device.submit({ name, answer: 'yes', ...fields })
  return device
}

/** Who has a place and who waits, by name. */
export async function standings({ test }: GatheringWorld, id: string): Promise<string[]> {
  const { sealing } = test.app.house
  const rows = await test.sql<{ name: Buffer; key: string; wrapped: Buffer; placed: boolean }>(
    `select s.name, k.id as key, k.wrapped, s.placed_at is not null as placed
     from gatherings.sign_up s join platform.sealing_key k on k.id = s.sealing_key_id
     where s.gathering_id = $1`,
    [id],
  )
  return rows
    .map(
      ({ name, key, wrapped, placed }) =>
        `${sealing.open(key, wrapped, name)}: ${placed ? 'placed' : 'waits'}`,
    )
    .sort()
}

interface Sent {
  subject: string
  body: string
  calendar: string | null
}

/** The letters to somebody since the last time this was asked, after the post is done. */
export async function lettersTo({ test }: GatheringWorld, name: string): Promise<Sent[]> {
  await test.app.drained()
  return test.sql<Sent>(
    `with gone as (delete from platform.example_mail where recipient = $1 returning id, subject, body, calendar)
     select subject, body, calendar from gone order by id`,
    [`${name.toLowerCase()}@voorbeeld.example`],
  )
}
