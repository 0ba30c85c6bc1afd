// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Installation, install, speaks } from './testing/installation.ts'
import { type Somebody, somebody, type Way } from './testing/somebody.ts'

let here: Installation
const open: Somebody[] = []

beforeAll(async () => {
  here = await install('hier')
  // As whoever looked them up.
  await speaks(here).getActorKeyPairs(here.movement)
})
afterAll(() => here.close())
beforeEach(() => here.world.sql('delete from social_web.received; delete from social_web.follower'))
afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

const someone = async (owner?: string) => {
  const one = await somebody(owner)
  open.push(one)
  return one
}
const actorHere = () => speaks(here).getActorUri(here.movement).href
const inbox = () => speaks(here).getInboxUri(here.movement).href
const shared = () => speaks(here).getInboxUri().href
const count = async (table: string) => (await here.world.sql(`select 1 from social_web.${table}`)).length
const context = 'https://www.w3.org/ns/activitystreams'

const follow = (by: { id: string; origin: string }, more: object = {}) => ({
  '@context': context,
  id: `${by.origin}/follows/${randomUUID()}`,
  type: 'Follow',
  actor: by.id,
  object: actorHere(),
  ...more,
})
const note = (by: { id: string; origin: string }, more: object = {}) => ({
  id: `${by.origin}/notes/${randomUUID()}`,
  type: 'Note',
  attributedTo: by.id,
  content: 'Bij ons ook.',
  to: actorHere(),
  tag: { type: 'Mention', href: actorHere() },
  ...more,
})
const create = (by: { id: string; origin: string }, object: unknown, more: object = {}) => ({
  ...{
    '@context': context,
    id: `${by.origin}/creates/${randomUUID()}`,
    type: 'Create',
    actor: by.id,
    object,
  },
  ...more,
})
const ways: Way[] = ['draft-cavage-http-signatures-12', 'rfc9421']

describe.each(ways)('signed by %s', (way) => {
  test('is heard, at an inbox of its own and at that of all', async () => {
    for (const to of [inbox, shared]) {
      const one = await someone()
      expect(await one.sends(to(), follow(one), { way })).toBe(202)
    }
    expect(await count('follower')).toBe(2)
  })

  test('is not, where a letter is changed, too old or of tomorrow', async () => {
    const one = await someone()
    const letter = follow(one)
    expect(
      await one.sends(inbox(), letter, {
        way,
        changed: JSON.stringify({ ...letter, id: `${one.origin}/2` }),
      }),
    ).toBe(401)
    expect(await one.sends(inbox(), letter, { way, hours: -5 })).toBe(401)
    expect(await one.sends(inbox(), letter, { way, hours: 5 })).toBe(401)
    expect(await count('follower')).toBe(0)
  })

  test('with a key that somebody else holds, proves nothing', async () => {
    const one = await someone()
    const mallory = await someone(one.id)
    const letter = follow(one)
    expect(await mallory.sends(inbox(), letter, { way })).toBe(401)
    // Also after that key was seen once, and where it is said to be at their server.
    await mallory.sends(inbox(), follow(mallory), { way })
    expect(await mallory.sends(inbox(), letter, { way })).toBe(401)
    expect(await mallory.sends(inbox(), letter, { way, keyId: one.keyId })).toBe(401)
    one.answers.set('/go', { status: 302, location: `${mallory.origin}/users/someone` })
    expect(await mallory.sends(inbox(), letter, { way, keyId: `${one.origin}/go` })).toBe(401)
    expect(await count('follower')).toBe(0)
  })

  test('with a key that stands in a file which anybody could put there, proves nothing', async () => {
    const one = await someone()
    const mallory = await someone(one.id)
    const { body } = mallory.answers.get('/users/someone') ?? {}
    one.answers.set('/files/1', { body, type: 'application/json' })
    expect(await mallory.sends(inbox(), follow(one), { way, keyId: `${one.origin}/files/1` })).toBe(401)
    expect(await count('follower')).toBe(0)
  })
})

test('a signature in the new way that leaves out the words proves nothing', async () => {
  const one = await someone()
  const params = `("@method" "@target-uri");created=${Math.floor(Date.now() / 1000)};keyid="${one.keyId}"`
  const base = `"@method": POST\n"@target-uri": ${inbox()}\n"@signature-params": ${params}`
  const signed = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', one.key, new TextEncoder().encode(base))
  const headers = {
    'content-type': 'application/activity+json',
    'signature-input': `sig1=${params}`,
    signature: `sig1=:${Buffer.from(signed).toString('base64')}:`,
  }
  const body = JSON.stringify(follow(one))
  expect((await fetch(inbox(), { method: 'POST', headers, body })).status).toBe(401)
  expect(await count('follower')).toBe(0)
})

test('whoever is named in another way than is proven is not heard', async () => {
  const [one, mallory] = [await someone(), await someone()]
  const doer = { doer: { '@id': 'as:actor', '@type': '@id' }, actor: 'https://example.org/nothing' }
  const letter = { ...follow(mallory), '@context': [context, doer], doer: one.id }
  expect(await mallory.sends(inbox(), letter)).toBe(202)
  expect(await mallory.sends(inbox(), follow(mallory, { id: `${one.origin}/follows/1` }))).toBe(202)
  expect(await count('follower')).toBe(0)
})

test('the same letter again is done once; who uses its name before them keeps nobody out', async () => {
  const [one, mallory] = [await someone(), await someone()]
  const letter = create(one, note(one))
  expect(await mallory.sends(inbox(), { ...letter, actor: mallory.id })).toBe(202)
  expect([await one.sends(inbox(), letter), await one.sends(inbox(), letter)]).toEqual([202, 202])
  expect(await count('received')).toBe(1)
  expect(await one.sends(shared(), letter)).toBe(202)
  expect(await count('received')).toBe(1)
})

describe('what it says', () => {
  test('stands in it or is asked at their server, for one or for many', async () => {
    const one = await someone()
    const apart = note(one)
    one.answers.set(new URL(apart.id).pathname, { body: { '@context': context, ...apart } })
    expect(await one.sends(inbox(), create(one, apart.id))).toBe(202)
    const many = {
      to: [actorHere(), `${one.origin}/friends`],
      cc: [`${context}#Public`],
      tag: [note(one).tag],
    }
    expect(await one.sends(shared(), create(one, note(one, many), many))).toBe(202)
    expect(await count('received')).toBe(2)
  })

  test('is asked for in our name, also for what was sent to all', async () => {
    for (const to of [inbox(), shared()]) {
      const one = await someone()
      const { body } = one.answers.get('/users/someone') ?? {}
      one.answers.set('/users/someone', { body, shy: true })
      expect(await one.sends(to, follow(one))).toBe(202)
    }
    expect(await count('follower')).toBe(2)
  })

  test.each([
    ['a kind that we do not know', (one: Somebody) => ({ ...follow(one), type: 'Dance' }), 202],
    ['what we do not listen to', (one: Somebody) => ({ ...follow(one), type: 'Like' }), 202],
    [
      'taking back a follow that is not here',
      (one: Somebody) => ({ ...follow(one), type: 'Undo', object: follow(one) }),
      202,
    ],
    [
      'taking back what is only named, and cannot be asked for',
      (one: Somebody) => ({ ...follow(one), type: 'Undo', object: `${one.origin}/follows/1` }),
      202,
    ],
    ['nobody', (one: Somebody) => ({ ...follow(one), actor: undefined }), 400],
    ['a list', (one: Somebody) => [follow(one)], 400],
    ['a number', () => 5, 400],
    ['nothing', () => null, 400],
    ['half of it', () => '{"type": "Follow"', 400],
    [
      'words that are explained within the house',
      (one: Somebody) => follow(one, { '@context': [context, 'http://127.0.0.1:1/context'] }),
      400,
    ],
  ])('%s is answered, and nothing is kept', async (_, letter, status) => {
    const one = await someone()
    expect(await one.sends(inbox(), letter(one))).toBe(status)
    expect([await count('follower'), await count('received')]).toEqual([0, 0])
  })

  test('that is no JSON, or is too much, is not read', async () => {
    const one = await someone()
    expect(await one.sends(inbox(), follow(one), { type: 'text/html' })).toBe(415)
    expect(await one.sends(inbox(), follow(one, { summary: 'x'.repeat(300_000) }))).toBe(413)
    expect(one.asked).toEqual([])
  })
})

test('a report waits for who looks after the movement, and says what it is about', async () => {
  const one = await someone()
  const story = `${actorHere()}/stories/${randomUUID()}`
  const object = [actorHere(), story, `${one.origin}/notes/1`]
  const flag = follow(one, { type: 'Flag', object, content: 'Dit is <b>niet</b> waar.' })
  expect(await one.sends(shared(), flag)).toBe(202)
  const elsewhere = follow(one, { type: 'Flag', object: `${one.origin}/notes/1` })
  expect(await one.sends(shared(), elsewhere)).toBe(202)
  expect(await count('received')).toBe(1)
  await here.host.get('/circles/hier/answers')
  expect(here.host.text()).toContain('Een melding van Iemand')
  expect(here.host.text()).toContain('Dit is niet waar.')
  expect(here.host.html).toContain(`href="${new URL(story).pathname}"`)
  expect(here.host.html).not.toContain('/notes/1')
  expect(here.host.text()).not.toContain('Antwoord aan')
})

test('whose server says that they are no more is gone here, though their key is gone with them', async () => {
  const one = await someone()
  await one.sends(inbox(), follow(one))
  await one.sends(inbox(), create(one, note(one)))
  expect([await count('follower'), await count('received')]).toEqual([1, 1])
  const mallory = await someone()
  const farewell = { ...follow(one), type: 'Delete', object: one.id }
  // Whoever else says so is not believed while they are there.
  expect(await mallory.sends(inbox(), farewell)).toBe(401)
  one.answers.set('/users/someone', { status: 410 })
  expect(await mallory.sends(inbox(), { ...farewell, actor: mallory.id })).toBe(202)
  expect([await count('follower'), await count('received')]).toEqual([1, 1])
  expect(await one.sends(shared(), farewell, { keyId: `${one.id}#another-key` })).toBe(202)
  expect([await count('follower'), await count('received')]).toEqual([0, 0])
})
