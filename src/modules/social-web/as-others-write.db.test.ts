// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Installation, install, speaks } from './testing/installation.ts'
import { type Somebody, somebody } from './testing/somebody.ts'

// As other servers really write, and as somebody might who wants to see what breaks.

let here: Installation
const open: Somebody[] = []

beforeAll(async () => {
  here = await install('hier')
  await speaks(here).getActorKeyPairs(here.movement)
})
afterAll(() => here.close())
beforeEach(() => here.world.sql('delete from social_web.received; delete from social_web.follower'))
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
const count = async (table: 'follower' | 'received') =>
  (await here.world.sql(`select 1 from social_web.${table}`)).length
const kept = async () => [await count('follower'), await count('received')]
const as = 'https://www.w3.org/ns/activitystreams'
const mastodon = [
  as,
  'https://w3id.org/security/v1',
  {
    ostatus: 'http://ostatus.org#',
    atomUri: 'ostatus:atomUri',
    inReplyToAtomUri: 'ostatus:inReplyToAtomUri',
    conversation: 'ostatus:conversation',
    sensitive: 'as:sensitive',
    toot: 'http://joinmastodon.org/ns#',
    votersCount: 'toot:votersCount',
    Hashtag: 'as:Hashtag',
  },
]

const letter = (one: Somebody, type: string, object: unknown, more: object = {}) => ({
  '@context': mastodon,
  id: `${one.origin}/${randomUUID()}`,
  type,
  actor: one.id,
  to: [actorHere(), `${as}#Public`],
  cc: [`${one.id}/followers`],
  object,
  ...more,
})
const status = (one: Somebody, more: object = {}) => {
  const id = `${one.id}/statuses/${randomUUID()}`
  return {
    ...{ id, type: 'Note', summary: null, inReplyTo: null, published: '2026-11-27T09:00:00Z', url: id },
    ...{ attributedTo: one.id, to: [`${as}#Public`], cc: [actorHere()], sensitive: false, atomUri: id },
    ...{ inReplyToAtomUri: null, conversation: 'tag:x,2026:objectId=1:objectType=Conversation' },
    content: '<p><span class="h-card"><a href="x" class="u-url mention">@hier</a></span> Bij ons ook.</p>',
    contentMap: { nl: '<p>Bij ons ook.</p>' },
    attachment: [],
    tag: [{ type: 'Mention', href: actorHere(), name: '@hier@hier.example' }],
    replies: {
      ...{ id: `${id}/replies`, type: 'Collection' },
      first: { type: 'CollectionPage', next: `${id}/replies?page=true`, partOf: `${id}/replies`, items: [] },
    },
    ...more,
  }
}
const deep = (one: Somebody, opens: string, closes: string) =>
  JSON.stringify(letter(one, 'Create', 'DEEP')).replace('"DEEP"', `${opens}${closes}`)
const says = () => here.host.get('/circles/hier/answers').then((page) => page.text())

describe('following and what comes of it', () => {
  const follow = (one: Somebody, more: object = {}) => letter(one, 'Follow', actorHere(), more)

  test.each<[string, (one: Somebody) => object]>([
    ['whom it names', (one) => follow(one)],
    ['whom it describes', (one) => follow(one, { object: { id: actorHere(), type: 'Organization' } })],
    ['a list of one', (one) => follow(one, { object: [actorHere()] })],
    ['from who is described', (one) => follow(one, { actor: { id: one.id, type: 'Person' } })],
    ['from a list of one', (one) => follow(one, { actor: [one.id] })],
    ['a kind in a list', (one) => follow(one, { type: ['Follow'] })],
    ['what does not say of what it speaks', (one) => follow(one, { '@context': undefined })],
    ['of a moment that is none', (one) => follow(one, { published: 'gisteren' })],
    ['of a moment without a zone', (one) => follow(one, { published: '2026-11-27T09:00:00' })],
    [
      'signed within as well',
      (one) => follow(one, { signature: { type: 'RsaSignature2017', created: 'x' } }),
    ],
  ])('%s is heard', async (_, make) => {
    const one = await someone()
    expect([await one.sends(inbox(), make(one)), await count('follower')]).toEqual([202, 1])
  })

  test.each<[string, (one: Somebody, followed: ReturnType<typeof follow>) => object]>([
    ['the whole follow taken back', (one, f) => letter(one, 'Undo', f)],
    [
      'who and whom taken back',
      (one) => letter(one, 'Undo', { type: 'Follow', actor: one.id, object: actorHere() }),
    ],
    [
      'whom it describes, taken back',
      (one, f) => letter(one, 'Undo', { ...f, object: { id: actorHere(), type: 'Organization' } }),
    ],
    ['its address alone, taken back', (one, { id }) => letter(one, 'Undo', id)],
    ['its address in a list, taken back', (one, { id }) => letter(one, 'Undo', [id])],
    ['its address and kind, taken back', (one, { id, type }) => letter(one, 'Undo', { id, type })],
    ['its address without its kind, taken back', (one, { id }) => letter(one, 'Undo', { id })],
    ['whom alone, taken back', (one) => letter(one, 'Undo', { type: 'Follow', object: actorHere() })],
    [
      'its address and who, taken back',
      (one, { id }) => letter(one, 'Undo', { id, type: 'Follow', actor: one.id }),
    ],
    [
      'what is called so and says no more of itself',
      (one, { id }) => ({ ...letter(one, 'Undo', id), id: undefined }),
    ],
    ['a block', (one) => letter(one, 'Block', actorHere())],
    ['the end of an account', (one) => letter(one, 'Delete', one.id, { to: [`${as}#Public`] })],
    [
      'the end of an account that is described',
      (one) => letter(one, 'Delete', { id: one.id, type: 'Person' }),
    ],
    ['a tombstone', (one) => letter(one, 'Delete', { id: one.id, type: 'Tombstone' })],
  ])('%s ends it', async (_, make) => {
    const one = await someone()
    const f = follow(one)
    await one.sends(inbox(), f)
    expect([await one.sends(shared(), make(one, f)), await count('follower')]).toEqual([202, 0])
  })

  test('taken back by its address alone is only what is called so, by who said it', async () => {
    const [one, other] = [await someone(), await someone()]
    const [f, again] = [follow(one), follow(one)]
    await one.sends(inbox(), f)
    await one.sends(inbox(), letter(one, 'Undo', `${one.id}/likes/1`))
    await other.sends(inbox(), letter(other, 'Undo', f.id))
    expect(await count('follower')).toBe(1)
    // Asked again, it is called otherwise.
    await one.sends(inbox(), again)
    await one.sends(shared(), letter(one, 'Undo', f.id))
    expect(await count('follower')).toBe(1)
    await one.sends(shared(), letter(one, 'Undo', again.id))
    expect(await count('follower')).toBe(0)
  })

  test.each<[string, (one: Somebody) => unknown]>([
    ['like', (one) => letter(one, 'Like', `${actorHere()}/stories/${randomUUID()}`)],
    ['announce', (one) => letter(one, 'Announce', `${actorHere()}/stories/${randomUUID()}`)],
    [
      'emoji',
      (one) => letter(one, 'EmojiReact', `${actorHere()}/stories/${randomUUID()}`, { content: '🔥' }),
    ],
    ['add', (one) => letter(one, 'Add', `${one.id}/x`, { target: `${one.id}/collections/featured` })],
    ['question', (one) => letter(one, 'Create', status(one, { type: 'Question', oneOf: [] }))],
    ['null object', (one) => letter(one, 'Create', null)],
    ['undo null', (one) => letter(one, 'Undo', null)],
    ['follow null', (one) => letter(one, 'Follow', null)],
    ['delete null', (one) => letter(one, 'Delete', null)],
    ['flag', (one) => letter(one, 'Flag', [])],
    ['move', (one) => letter(one, 'Move', one.id, { target: { id: 'http://127.0.0.1:1/x' } })],
    ['deep', (one) => deep(one, '['.repeat(20000), ']'.repeat(20000))],
    ['deep objects', (one) => deep(one, '{"object":'.repeat(8000), `1${'}'.repeat(8000)}`)],
    ['id no url', (one) => follow(one, { id: 'niets' })],
    ['id number', (one) => follow(one, { id: 5 })],
    ['actor number', (one) => follow(one, { object: 5 })],
    ['context number', (one) => follow(one, { '@context': 5 })],
    [
      'proto',
      (one) => JSON.parse(JSON.stringify(follow(one, { id: null })).replace('{', '{"__proto__":{"id":"x"},')),
    ],
  ])('%s is answered, and nothing is kept', async (_, make) => {
    const one = await someone()
    const answer = await one.sends(shared(), make(one))
    expect([answer < 500, await kept()]).toEqual([true, [0, 0]])
  })
})

describe('what is written back', () => {
  test.each<[string, (one: Somebody) => object]>([
    ['as Mastodon', (one) => status(one)],
    ['no published', (one) => status(one, { published: undefined })],
    ['published nonsense', (one) => status(one, { published: 'gisteren' })],
    ['published no zone', (one) => status(one, { published: '2026-11-27 09:00:00' })],
    ['url nonsense', (one) => status(one, { url: 'geen adres' })],
    [
      'url links',
      (one) => status(one, { url: [{ type: 'Link', href: `${one.origin}/x`, mediaType: 'text/html' }] }),
    ],
    [
      'attachment nonsense',
      (one) => status(one, { attachment: [{ type: 'Document', url: ':::', mediaType: 'x', name: null }] }),
    ],
    [
      'attachment',
      (one) =>
        status(one, {
          attachment: [
            {
              type: 'Document',
              url: `${one.origin}/a.png`,
              mediaType: 'image/png',
              name: null,
              blurhash: 'U',
              width: 1,
              height: 2,
            },
          ],
        }),
    ],
    ['duration', (one) => status(one, { duration: 'lang' })],
    ['attributedTo object', (one) => status(one, { attributedTo: { id: one.id, type: 'Person' } })],
    ['attributedTo list', (one) => status(one, { attributedTo: [one.id] })],
    ['tag object', (one) => status(one, { tag: { type: 'Mention', href: actorHere() } })],
    [
      'tag nonsense',
      (one) =>
        status(one, {
          tag: [
            { type: 'Hashtag', href: 'x y', name: '#x' },
            { type: 'Mention', href: actorHere() },
          ],
        }),
    ],
    [
      'emoji',
      (one) =>
        status(one, {
          tag: [
            {
              id: `${one.origin}/e`,
              type: 'Emoji',
              name: ':x:',
              updated: 'x',
              icon: { type: 'Image', mediaType: 'image/png', url: `${one.origin}/e.png` },
            },
            { type: 'Mention', href: actorHere() },
          ],
        }),
    ],
    ['contentMap only', (one) => status(one, { content: undefined })],
    ['content list', (one) => status(one, { content: ['<p>Bij ons ook.</p>'] })],
    ['to missing', (one) => status(one, { to: undefined, cc: undefined })],
    ['to as:Public', (one) => status(one, { to: 'as:Public' })],
    ['article', (one) => status(one, { type: 'Article', name: 'Kop' })],
    ['type list', (one) => status(one, { type: ['Note'] })],
    ['reply object', (one) => status(one, { inReplyTo: { id: 'https://elders.example/1', type: 'Note' } })],
    ['reply nonsense', (one) => status(one, { inReplyTo: 'geen adres' })],
    ['summary', (one) => status(one, { summary: 'Let op', sensitive: true })],
    [
      'likes',
      (one) => status(one, { likes: { id: `${one.origin}/l`, type: 'Collection', totalItems: 'x' } }),
    ],
    ['generator', (one) => status(one, { generator: 'Een app', icon: 'geen adres' })],
  ])('%s waits for a host', async (_, make) => {
    const one = await someone()
    const answer = await one.sends(shared(), letter(one, 'Create', make(one)))
    expect([answer, await kept()]).toEqual([202, [0, 1]])
    expect(await says()).toContain('Bij ons ook.')
  })

  test.each<[string, object]>([
    ['name html', { name: '<b>Iemand</b><script>alert(1)</script>' }],
    ['published nonsense', { published: 'gisteren' }],
    ['icon nonsense', { icon: { type: 'Image', url: 'geen adres' } }],
    ['url nonsense', { url: 'geen adres' }],
    ['no name', { name: null }],
    ['attachment', { attachment: [{ type: 'PropertyValue', name: 'x', value: '<a href="x">y</a>' }] }],
    ['alias string', { alsoKnownAs: 'geen adres' }],
    ['endpoints', { endpoints: { sharedInbox: 'geen adres' } }],
    ['featured', { featured: 'x', devices: 'geen adres', discoverable: 'ja' }],
    ['keys list', { publicKey: undefined }],
    ['followers nonsense', { followers: '', following: '' }],
    ['type service', { type: 'Service' }],
  ])('who is described with %s is heard', async (what, more) => {
    const one = await someone()
    const was = one.answers.get('/users/someone')?.body as Record<string, unknown>
    const body = what === 'keys list' ? { ...was, publicKey: [was.publicKey] } : { ...was, ...more }
    one.answers.set('/users/someone', { body })
    const answers = [
      await one.sends(shared(), letter(one, 'Create', status(one))),
      await one.sends(shared(), letter(one, 'Follow', actorHere())),
    ]
    expect([answers, await kept()]).toEqual([
      [202, 202],
      [1, 1],
    ])
    await says()
    expect(here.host.html).not.toContain('<script>alert')
  })
})

describe('signed by hand, as other software does', () => {
  /** Sends with a signature in the old way over these lines. */
  async function signed(
    one: Somebody,
    { lines, algorithm, digest, date = new Date().toUTCString(), sentDate }: ByHand,
  ) {
    const body = JSON.stringify(letter(one, 'Follow', actorHere()))
    const { host, pathname } = new URL(inbox())
    const headers: Record<string, string> = {
      ...{ 'content-type': 'application/activity+json', host, date },
      digest: `${digest}=${createHash('sha256').update(body).digest('base64')}`,
    }
    const text = lines
      .map((name) =>
        name === '(request-target)' ? `${name}: post ${pathname}` : `${name}: ${headers[name]}`,
      )
      .join('\n')
    const proof = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', one.key, new TextEncoder().encode(text))
    const signature = [
      `keyId="${one.keyId}"`,
      ...(algorithm ? [`algorithm="${algorithm}"`] : []),
      `headers="${lines.join(' ')}"`,
      `signature="${Buffer.from(proof).toString('base64')}"`,
    ].join(',')
    const { host: _, ...sent } = headers
    const answer = await fetch(inbox(), {
      ...{ method: 'POST', body },
      headers: { ...sent, ...(sentDate !== undefined && { date: sentDate }), signature },
    })
    return [answer.status, await count('follower')]
  }
  interface ByHand {
    lines: string[]
    digest: string
    algorithm?: string
    date?: string
    sentDate?: string
  }
  const all = ['(request-target)', 'host', 'date', 'digest', 'content-type']

  test.each([
    ['SHA-256', 'rsa-sha256'],
    ['sha-256', 'hs2019'],
    ['Sha-256', undefined],
  ])('%s and %s are understood', async (digest, algorithm) => {
    expect(await signed(await someone(), { lines: all, digest, ...(algorithm && { algorithm }) })).toEqual([
      202, 1,
    ])
  })

  test.each<[string, Partial<ByHand>]>([
    ['the day alone', { lines: ['date'] }],
    ['all but the words', { lines: ['(request-target)', 'host', 'date'] }],
    ['another day than it says', { sentDate: new Date(Date.now() - 60_000).toUTCString() }],
    ['a day that is none', { date: 'gisteren' }],
  ])('%s proves nothing', async (_, how) => {
    expect(await signed(await someone(), { lines: all, digest: 'SHA-256', ...how })).toEqual([401, 0])
  })

  test.each<Record<string, string>>([
    { signature: 'xx' },
    { signature: 'keyId="geen adres",headers="date",signature="x"' },
    { signature: 'sig1=:xx:', 'signature-input': 'sig1=("content-digest");keyid="geen"' },
    { signature: '::', 'signature-input': '((((' },
  ])('what is no signature proves nothing: %o', async (headers) => {
    const one = await someone()
    const body = JSON.stringify(letter(one, 'Follow', actorHere()))
    const type = { 'content-type': 'application/activity+json' }
    expect((await fetch(inbox(), { method: 'POST', body, headers: { ...type, ...headers } })).status).toBe(
      401,
    )
    expect(await kept()).toEqual([0, 0])
  })
})
