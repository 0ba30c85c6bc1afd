// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { makeCircle } from '../../../tests/support/application.ts'
import { publishAgain, withdraw, writeAndPublish } from '../stories/testing/written.ts'
import { deliverToFollowers } from './deliver.ts'
import { type Elsewhere, isFollowedFrom, serve } from './testing/elsewhere.ts'
import { type Installation, install, runs, speaks } from './testing/installation.ts'

let here: Installation
let sister: string
const open: Elsewhere[] = []

beforeAll(async () => {
  here = await install('hier')
  sister = await makeCircle(here.world, { kind: 'movement', slug: 'zuster', name: 'Zuster' })
  await speaks(here).getActorKeyPairs(sister)
}, 600_000)
afterAll(() => here?.close())
afterEach(async () => {
  for (const server of open.splice(0)) server.close()
  await here.world.sql(
    'delete from social_web.follower; delete from social_web.told; delete from stories.story',
  )
})

const deliver = () => runs(here, deliverToFollowers)
interface Said {
  type: string
  id: string
  actor: string
  object: string | { id: string; type: string; content?: string; object?: string }
}
/** Somebody who follows the sister alone. @param refuses what their server does not take. */
async function follower(refuses: (said: Said) => boolean = () => false) {
  const server = await serve((_, response, body) =>
    response.writeHead(body && refuses(JSON.parse(body) as Said) ? 503 : 202).end(),
  )
  open.push(server)
  await isFollowedFrom({ ...here, movement: sister }, server)
  return {
    heard: () => server.posted.map(({ body }) => JSON.parse(body) as Said),
  }
}
/** A story of ours that stands with the sister. */
async function placed() {
  const written = await writeAndPublish(here.host, { place: here.movement, body: 'Het tochtte.' })
  await here.world.sql(
    `insert into stories.placed (id, story_id, movement_id, from_movement_id, introduction, label, writers_at, hosts_at)
     select gen_random_uuid(), p.story_id, $1, p.movement_id, 'Lees dit.', '', now(), now() from stories.published p`,
    [sister],
  )
  return written
}
const own = () => `${here.origin}/social/${here.movement}`
const theirs = () => `${here.origin}/social/${sister}`

test('what stands here of a sister is announced at its own address; a correction and a withdrawal reach who heard of it so', async () => {
  const { heard } = await follower()
  const { at } = await placed()
  await deliver()
  const [announce] = heard()
  expect(announce).toMatchObject({ type: 'Announce', actor: theirs() })
  const address = announce?.object as string
  expect(address.startsWith(`${own()}/stories/`)).toBe(true)
  const read = () => fetch(address, { headers: { accept: 'application/activity+json' } })
  expect(await (await read()).json()).toMatchObject({ type: 'Article', attributedTo: own() })
  await deliver()
  expect(heard()).toHaveLength(1)

  await here.host.get(at)
  await here.host.submit({ body: 'Het tochtte erg.' })
  await publishAgain(here.host, at)
  await deliver()
  expect(heard()[1]).toMatchObject({
    ...{ type: 'Update', actor: own() },
    object: { id: address, content: expect.stringContaining('tochtte erg') },
  })

  await withdraw(here.host, at)
  await deliver()
  expect(heard().slice(2)).toMatchObject([
    { type: 'Delete', actor: own(), object: { id: address, type: 'Tombstone' } },
    { type: 'Undo', actor: theirs(), object: { type: 'Announce', id: announce?.id, object: address } },
  ])
  expect((await read()).status).toBeGreaterThanOrEqual(404)
  expect((await here.world.sql('select 1 from social_web.delivery')).length).toBe(0)
})

test('what is taken off the sister’s site alone is taken back by her alone', async () => {
  const { heard } = await follower()
  await placed()
  await deliver()
  await here.world.sql('delete from stories.placed')
  await deliver()
  expect(heard().map(({ type, actor }) => [type, actor])).toEqual([
    ['Announce', theirs()],
    ['Undo', theirs()],
  ])
})

test('what comes back after it was withdrawn is announced at the address where it is now', async () => {
  const { heard } = await follower()
  const { at } = await placed()
  await speaks(here).getActorKeyPairs(here.movement)
  await deliver()
  await here.world.sql("update stories.published set audience = 'movement'")
  await deliver()
  await here.world.sql("update stories.published set audience = 'everyone'")
  await deliver()
  const announced = heard().filter(({ type }) => type === 'Announce')
  expect(announced).toHaveLength(2)
  const [first, again] = announced.map(({ object }) => object as string)
  expect(again).not.toBe(first)
  const read = await fetch(again as string, { headers: { accept: 'application/activity+json' } })
  expect(read.status).toBe(200)
  await withdraw(here.host, at)
})

test('what waits for a yes, is for fewer, or is of a room that was closed, is not announced', async () => {
  const { heard } = await follower()
  await placed()
  await here.world.sql('update stories.placed set hosts_at = null, stands_since = null')
  await deliver()
  expect(heard()).toEqual([])
  await here.world.sql('update stories.placed set hosts_at = now()')
  await here.world.sql("update stories.published set audience = 'movement'")
  await deliver()
  expect(heard()).toEqual([])
  await here.world.sql("update stories.published set audience = 'everyone'")
  await here.world.sql("insert into movements.rooms (movement_id, closed) values ($1, '{stories}')", [sister])
  await deliver()
  expect(heard()).toEqual([])
  await here.world.sql('delete from movements.rooms')
})

test('what is withdrawn before it left is not announced', async () => {
  const { heard } = await follower()
  const { at } = await placed()
  await here.worker.write(undefined, ({ db }) => sql`select social_web.lay_ready()`.execute(db))
  await here.world.sql("update stories.published set audience = 'movement'")
  await deliver()
  expect(heard().filter(({ type }) => type === 'Announce')).toEqual([])
  await withdraw(here.host, at)
})

test('of the two letters of a withdrawal the second is not taken: the first goes once more as it was, and then both arrived', async () => {
  let isFull = true
  const { heard } = await follower(({ type }) => isFull && type === 'Undo')
  const { at } = await placed()
  await deliver()
  await withdraw(here.host, at)
  await deliver()
  const waiting = () => here.world.sql('select verb, tries from social_web.delivery')
  expect(await waiting()).toEqual([{ verb: 'delete', tries: 1 }])
  isFull = false
  await here.world.sql('update social_web.delivery set due_at = now()')
  await deliver()
  expect(await waiting()).toEqual([])
  // What was not taken is tried under each signature.
  const all = heard()
  const told = all.filter(({ type, id }, i) => all[i - 1]?.type !== type || all[i - 1]?.id !== id)
  expect(told.map(({ type }) => type)).toEqual(['Announce', 'Delete', 'Undo', 'Delete', 'Undo'])
  // The same but for when it was signed: whoever keeps what they took by its id does nothing twice.
  const [, first, undo, again, last] = told.map((said) => ({ ...said, signature: undefined }))
  expect([again, last]).toEqual([first, undo])
})

test('what somebody announces is known to the worker alone', async () => {
  await follower()
  await placed()
  await deliver()
  const [row] = await here.world.sql<{ what: string }>('select publication_id as what from social_web.told')
  const asked = sql<{
    whose: string
  }>`select whose from social_web.announced(${sister}::uuid, ${row?.what}::uuid)`
  const { rows } = await here.worker.read(undefined, ({ db }) => asked.execute(db))
  expect(rows).toEqual([{ whose: here.movement }])
  for (const token of [undefined, here.host.cookie('kampvuur_session')])
    await expect(
      here.world.app.house.database.read(token, ({ db }) => asked.execute(db)),
    ).rejects.toMatchObject({ code: '42501' })
})
