// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeAndPublish } from '../stories/testing/written.ts'
import { addressKeyOf, serverKeyOf } from './address-key.ts'
import { deliverToFollowers } from './deliver.ts'
import { deliverAnswers } from './deliver-answers.ts'
import { type Installation, install, runs, speaks } from './testing/installation.ts'
import { type Somebody, somebody } from './testing/somebody.ts'

let here: Installation
const open: Somebody[] = []

beforeAll(async () => {
  here = await install('hier')
})
afterAll(() => here.close())
beforeEach(() =>
  here.world.sql(
    'delete from social_web.received; delete from social_web.sent_to; delete from social_web.blocked; delete from social_web.follower; delete from social_web.told; delete from stories.story',
  ),
)
afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

const someone = async () => {
  const one = await somebody()
  open.push(one)
  return one
}
const actorHere = () => speaks(here).getActorUri(here.movement).href
const inbox = () => speaks(here).getInboxUri(here.movement).href
const shared = () => speaks(here).getInboxUri().href
const desk = '/circles/hier/answers'
const letter = (by: Pick<Somebody, 'id' | 'origin'>, type: string, more: object = {}) => ({
  '@context': 'https://www.w3.org/ns/activitystreams',
  ...{ id: `${by.origin}/letters/${randomUUID()}`, type, actor: by.id },
  ...more,
})
const follows = (one: Somebody, whom = actorHere()) =>
  one.sends(inbox(), letter(one, 'Follow', { object: whom }))
const moves = (one: Somebody, to: string, more: object = {}, how = {}) =>
  one.sends(inbox(), letter(one, 'Move', { object: one.id, target: to, ...more }), how)
const saysItChanged = (one: Somebody, object: unknown = one.id, how = {}) =>
  one.sends(shared(), letter(one, 'Update', { object }), how)
const writes = (one: Somebody) =>
  one.sends(
    inbox(),
    letter(one, 'Create', {
      object: {
        ...{ id: `${one.origin}/notes/${randomUUID()}`, type: 'Note', attributedTo: one.id },
        ...{ content: 'Bij ons ook.', to: actorHere(), tag: { type: 'Mention', href: actorHere() } },
      },
    }),
  )

/** Who follows, as what sends reads it. */
async function followers() {
  const { sealing } = here.world.app.house
  const rows = await here.world.sql<{
    key: string
    wrapped: Buffer
    address: Buffer
    who: Buffer
    server: Buffer
  }>(
    'select k.id as key, k.wrapped, f.address, f.address_key as who, f.server_key as server from social_web.follower f join platform.sealing_key k on k.id = f.sealing_key_id order by f.since',
  )
  return rows.map(({ key, wrapped, address, ...keys }) => ({
    ...(JSON.parse(sealing.open(key, wrapped, address) ?? '{}') as { uri: string; inbox: string }),
    ...keys,
  }))
}
const addresses = async () => (await followers()).map(({ uri }) => uri)
const keysOfRows = async () =>
  (
    await here.world.sql<{ key: string }>(
      'select sealing_key_id as key from social_web.follower union all select sealing_key_id from social_web.received union all select sealing_key_id from social_web.sent_to',
    )
  ).map(({ key }) => key)
const stillOpen = (keys: string[]) =>
  here.world.sql('select 1 from platform.sealing_key where id = any ($1) and wrapped is not null', [keys])
const posted = (one: Somebody, type: string) =>
  one.posted.filter(({ body }) => (JSON.parse(body) as { type: string }).type === type)

describe('who follows and moves', () => {
  test('is told at the new place, once that says that it was the old one, and what was on its way goes along', async () => {
    const [before, after] = [await someone(), await someone()]
    await follows(before)
    const keys = await keysOfRows()
    await after.becomes({ aliases: [before.id] })
    await writeAndPublish(here.host, { place: here.movement })
    // On its way: laid ready, and not to be sent yet.
    await here.world.sql('select social_web.lay_ready()')
    expect(await moves(before, after.id)).toBe(202)
    const { house } = here.world.app
    expect(await followers()).toEqual([
      {
        ...{ uri: after.id, inbox: `${after.origin}/inbox` },
        ...{ who: addressKeyOf(house, new URL(after.id)), server: serverKeyOf(house, new URL(after.id)) },
      },
    ])
    expect(await stillOpen(keys)).toEqual([])
    await runs(here, deliverToFollowers)
    expect([posted(before, 'Create').length, posted(after, 'Create').length]).toEqual([0, 1])
    // And it ends it as its own; the old one ends nothing any more.
    await before.sends(inbox(), letter(before, 'Delete', { object: before.id }))
    expect(await addresses()).toEqual([after.id])
    await after.sends(inbox(), letter(after, 'Delete', { object: after.id }))
    expect(await addresses()).toEqual([])
  })

  test.each([
    ['the new place says nothing', []],
    ['the new place says that it was somebody else', ['https://elsewhere.example/users/somebody']],
  ])('nothing happens where %s', async (_, aliases) => {
    const [before, after] = [await someone(), await someone()]
    await follows(before)
    await after.becomes({ aliases })
    await moves(before, after.id)
    expect(await addresses()).toEqual([before.id])
  })

  test('nothing happens by what somebody else says, or what another server says of the new place', async () => {
    const [before, after, mallory] = [await someone(), await someone(), await someone()]
    await follows(before)
    await mallory.becomes({ aliases: [before.id] })
    // In their own name about somebody else, in somebody else's name, and unsigned by who moves.
    await moves(mallory, mallory.id, { object: before.id })
    expect(await moves(mallory, mallory.id, { object: before.id, actor: before.id })).toBe(401)
    // A place whose own server says that it is somebody else.
    const { body } = mallory.answers.get('/users/someone') ?? {}
    after.answers.set('/users/someone', { body: { ...(body as object), id: mallory.id } })
    await moves(before, after.id)
    // All that it is written into the letter proves nothing.
    await after.becomes({})
    await moves(before, after.id, { target: { ...(body as object), id: after.id, alsoKnownAs: [before.id] } })
    // A place that is led to elsewhere.
    after.answers.set('/users/someone', { status: 302, location: mallory.id })
    await moves(before, after.id)
    expect(await addresses()).toEqual([before.id])
  })

  test('nobody is asked for by who is nothing to us', async () => {
    const [stranger, after] = [await someone(), await someone()]
    await after.becomes({ aliases: [stranger.id] })
    expect(await moves(stranger, after.id)).toBe(202)
    expect([after.asked, await addresses()]).toEqual([[], []])
  })

  test('is one where the new place followed already, and none where it is blocked', async () => {
    const [before, after] = [await someone(), await someone()]
    await follows(before)
    await follows(after)
    await after.becomes({ aliases: [before.id] })
    await moves(before, after.id)
    expect(await addresses()).toEqual([after.id])
    const blocked = await someone()
    await writes(blocked)
    const [row] = await here.world.sql<{ id: string }>('select id from social_web.received')
    await here.host.get(`${desk}/${row?.id}/block`)
    await here.host.submit({ whom: 'person' })
    await blocked.becomes({ aliases: [after.id] })
    await moves(after, blocked.id)
    expect(await addresses()).toEqual([])
  })
})

describe('an account that changes', () => {
  test('is reached and called as it is now, by who follows, what came in and what was answered', async () => {
    const one = await someone()
    await follows(one)
    await writes(one)
    const [row] = await here.world.sql<{ id: string }>('select id from social_web.received')
    await here.host.get(`${desk}/${row?.id}/reply`)
    await here.host.submit({ words: 'Dank je.' })
    await runs(here, deliverAnswers)
    const keys = await keysOfRows()
    await one.becomes({ name: 'Iemand Anders', inbox: `${one.origin}/other-inbox` })
    expect(await saysItChanged(one)).toBe(202)
    expect((await followers())[0]).toMatchObject({ uri: one.id, inbox: `${one.origin}/other-inbox` })
    expect([keys.length, await stillOpen(keys)]).toEqual([3, []])
    await here.host.get(desk)
    expect(here.host.text()).toContain('Van Iemand Anders')
    expect(here.host.text()).toContain('Bij ons ook.')
    expect(here.host.text()).not.toContain('Later veranderd')
    one.posted.length = 0
    await here.host.submit({}, `${desk}/${row?.id}/take-back`)
    await runs(here, deliverAnswers)
    await writeAndPublish(here.host, { place: here.movement })
    await runs(here, deliverToFollowers)
    expect(one.posted.map(({ path }) => path)).toEqual(['/other-inbox', '/other-inbox'])
  })

  test('is what its own server says, not what the letter says; and nobody changes somebody else', async () => {
    const [one, mallory] = [await someone(), await someone()]
    await follows(one)
    const { body } = one.answers.get('/users/someone') ?? {}
    const lies = { ...(body as object), inbox: `${mallory.origin}/inbox` }
    await saysItChanged(one, lies)
    await saysItChanged(mallory, lies)
    expect(await mallory.sends(shared(), letter(one, 'Update', { object: lies }))).toBe(401)
    // Where nothing is sent to.
    await one.becomes({ inbox: 'http://10.0.0.1/inbox' })
    await saysItChanged(one)
    one.answers.set('/users/someone', { status: 500 })
    await saysItChanged(one)
    expect(await followers()).toMatchObject([{ uri: one.id, inbox: `${one.origin}/inbox` }])
  })

  test('is asked for only where something is known of it, as who asks, where its server answers no others', async () => {
    const one = await someone()
    await saysItChanged(one)
    // Its key alone.
    expect(one.asked).toEqual(['/users/someone'])
    await follows(one)
    await one.becomes({ inbox: `${one.origin}/other-inbox` })
    const shy = one.answers.get('/users/someone') ?? {}
    one.answers.set('/users/someone', { ...shy, shy: true })
    await saysItChanged(one)
    expect((await followers())[0]?.inbox).toBe(`${one.origin}/other-inbox`)
  })

  test.each([
    ['the new one', false],
    ['the old one', true],
  ])('with another key, told by %s: the one before proves nothing from then on', async (_, byOld) => {
    const one = await someone()
    await follows(one)
    const stolen = one.key
    await one.becomes({ withNewKey: true })
    expect(await saysItChanged(one, one.id, byOld ? { key: stolen } : {})).toBe(202)
    expect(await one.sends(inbox(), letter(one, 'Delete', { object: one.id }), { key: stolen })).toBe(401)
    expect(await addresses()).toEqual([one.id])
    expect(await one.sends(inbox(), letter(one, 'Delete', { object: one.id }))).toBe(202)
    expect(await addresses()).toEqual([])
  })

  test('of who is blocked nothing that came in changes', async () => {
    const one = await someone()
    await writes(one)
    const [row] = await here.world.sql<{ id: string }>('select id from social_web.received')
    await here.host.get(`${desk}/${row?.id}/block`)
    await here.host.submit({ whom: 'person' })
    await one.becomes({ name: 'Iemand Anders' })
    await saysItChanged(one)
    await here.host.get(desk)
    expect(here.host.text()).not.toContain('Iemand Anders')
  })
})
