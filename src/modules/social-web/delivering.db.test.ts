// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { withdraw, writeAndPublish } from '../stories/testing/written.ts'
import { deliverToFollowers } from './deliver.ts'
import { type Elsewhere, isFollowedFrom, serve } from './testing/elsewhere.ts'
import { type Installation, install, runs, speaks } from './testing/installation.ts'
import { somebody } from './testing/somebody.ts'

let here: Installation
const open: Elsewhere[] = []

beforeAll(async () => {
  here = await install('hier')
  await speaks(here).getActorKeyPairs(here.movement)
})
afterAll(() => here.close())
beforeEach(() =>
  here.world.sql('delete from social_web.follower; delete from social_web.told; delete from stories.story'),
)
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

const deliver = () => runs(here, deliverToFollowers)
const publish = () => writeAndPublish(here.host, { place: here.movement })
const waiting = () =>
  here.world.sql<{ verb: string; tries: number }>('select verb, tries from social_web.delivery order by verb')
async function serves(answer: Parameters<typeof serve>[0]) {
  const server = await serve(answer)
  open.push(server)
  return server
}
const takesAll = () => serves((_, response) => response.writeHead(202).end())
const kinds = ({ posted }: Elsewhere) => posted.map(({ body }) => (JSON.parse(body) as { type: string }).type)

test('an inbox that leads elsewhere is not followed there, whatever it answers', async () => {
  const inside = await takesAll()
  for (const status of [301, 302, 303, 307, 308])
    await isFollowedFrom(
      here,
      await serves((_, response) =>
        response.writeHead(status, { location: `${inside.origin}/inside` }).end(),
      ),
    )
  await publish()
  await deliver()
  expect([inside.posted, (await waiting()).map(({ tries }) => tries)]).toEqual([[], [1, 1, 1, 1, 1]])
})

test('what was told is taken back, also where the process was killed in the middle of telling', async () => {
  const first = await takesAll()
  await isFollowedFrom(here, first)
  const { at } = await publish()
  await here.world.sql(
    "create function fails() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$;" +
      'create trigger fails before delete on social_web.delivery for each row execute function fails()',
  )
  await expect(deliver()).rejects.toThrow('killed')
  await here.world.sql('drop function fails cascade')
  expect(kinds(first)).toEqual(['Create'])
  await withdraw(here.host, at)
  // What the dead one had is its own for some minutes: nothing is taken back while it may be under way.
  await deliver()
  expect(kinds(first)).toEqual(['Create'])
  await here.world.sql(
    "update social_web.delivery set taken_until = now() - interval '1 second' where taken_until is not null",
  )
  await deliver()
  expect([kinds(first), await waiting()]).toEqual([['Create', 'Delete'], []])
})

test('a server that never answers holds up nobody else, and is let go of', async () => {
  const held: { end(): void }[] = []
  const slow = await serves((_, response) => held.push({ end: () => response.destroy() }))
  const quick = await takesAll()
  for (let many = 0; many < 12; many++) await isFollowedFrom(here, slow)
  const { at } = await publish()
  await isFollowedFrom(here, quick)
  const first = deliver()
  await vi.waitFor(async () => {
    // It arrived, and that is written down, while the others are still waiting.
    expect([kinds(quick), (await waiting()).length]).toEqual([['Create'], 12])
  }, 8_000)
  await withdraw(here.host, at)
  await deliver()
  expect(kinds(quick)).toEqual(['Create', 'Delete'])
  for (const { end } of held) end()
  await first
  // Four were asked; the others at that server were not, and count as tried all the same.
  expect(slow.posted.length).toBeLessThan(12)
  expect((await waiting()).filter(({ verb, tries }) => verb === 'create' && tries === 0)).toEqual([])
})

test('what is withdrawn goes before what is new', async () => {
  const held: (() => void)[] = []
  let isHeld = false
  const server = await serves((_, response) => {
    const take = () => response.writeHead(202).end()
    if (isHeld) held.push(take)
    else take()
  })
  await isFollowedFrom(here, server)
  const { at } = await publish()
  await deliver()
  for (let many = 0; many < 5; many++) await publish()
  await here.worker.write(undefined, ({ db }) => sql`select social_web.lay_ready()`.execute(db))
  await withdraw(here.host, at)
  isHeld = true
  const delivering = deliver()
  await vi.waitFor(() => expect(held).toHaveLength(4), 8_000)
  expect(kinds(server).slice(1).toSorted()).toEqual(['Create', 'Create', 'Create', 'Delete'])
  isHeld = false
  for (const take of held) take()
  await delivering
  expect([kinds(server).length, await waiting()]).toEqual([7, []])
})

test('a movement that closes takes back what it told, and nobody follows it any more', async () => {
  const quick = await takesAll()
  await isFollowedFrom(here, quick)
  await publish()
  await deliver()
  await here.world.sql("update circles.circle set visibility = 'members' where id = $1", [here.movement])
  try {
    await deliver()
    expect([kinds(quick), await waiting()]).toEqual([['Create', 'Delete'], []])
    const one = await somebody()
    open.push(one)
    const follow = {
      type: 'Follow',
      id: `${one.origin}/1`,
      actor: one.id,
      object: speaks(here).getActorUri(here.movement).href,
    }
    await one.sends(speaks(here).getInboxUri().href, {
      '@context': 'https://www.w3.org/ns/activitystreams',
      ...follow,
    })
    expect([one.posted, (await here.world.sql('select 1 from social_web.follower')).length]).toEqual([[], 1])
  } finally {
    await here.world.sql("update circles.circle set visibility = 'everyone' where id = $1", [here.movement])
  }
})
