// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { queryCount } from '../../platform/database/connect.ts'
import { writeAndPublish } from '../stories/testing/written.ts'
import { actorOf } from './actor-document.ts'
import { type Installation, install, speaks } from './testing/installation.ts'

// What other servers read of us, as they really ask: Mastodon, GoToSocial, Akkoma, Lemmy, Friendica, WordPress.

let here: Installation
beforeAll(async () => {
  here = await install('hier')
  await here.world.sql(
    `update circles.circle set description = '{"nl": "Wij <hier> & daar.\\n\\nWelkom."}' where id = $1`,
    [here.movement],
  )
  await speaks(here).getActorKeyPairs(here.movement)
  await here.world.sql("update social_web.actor set made_at = now() - interval '1 year'")
}, 300_000)
afterAll(() => here?.close())

const actor = () => `${here.origin}/social/${here.movement}`
const accepts = 'application/activity+json'
const ask = (address: string, headers: Record<string, string> = { accept: accepts }, method = 'GET') =>
  fetch(address, { method, headers, redirect: 'manual' })
type Said = Record<string, unknown>
const read = async (address: string) => (await (await ask(address)).json()) as Said

/** How many connections and queries it takes to answer. */
async function costOf(address: string): Promise<{ readings: number; queries: number }> {
  const readings = vi.spyOn(here.world.app.house.database, 'read')
  const before = queryCount.value
  expect((await ask(address)).status).toBe(200)
  const cost = { readings: readings.mock.calls.length, queries: queryCount.value - before }
  readings.mockRestore()
  return cost
}

describe('who this is', () => {
  test('says all by which others know, show and find it', async () => {
    const said = await read(actor())
    expect(said).toMatchObject({
      ...{ id: actor(), type: 'Organization', preferredUsername: 'hier', name: 'Beweging hier' },
      summary: '<p>Wij &lt;hier&gt; &amp; daar.</p><p>Welkom.</p>',
      summaryMap: { nl: '<p>Wij &lt;hier&gt; &amp; daar.</p><p>Welkom.</p>' },
      ...{ url: `${here.origin}/movements/hier`, manuallyApprovesFollowers: false },
      ...{ inbox: `${actor()}/inbox`, outbox: `${actor()}/outbox`, followers: `${actor()}/followers` },
      ...{ following: `${actor()}/following`, endpoints: { sharedInbox: `${here.origin}/social/inbox` } },
      publicKey: { id: `${actor()}#main-key`, owner: actor(), type: 'CryptographicKey' },
      // It is an example.
      ...{ discoverable: false, indexable: false },
    })
    expect((said.publicKey as Said).publicKeyPem).toMatch(/^-----BEGIN PUBLIC KEY-----/)
    expect(JSON.stringify(said.attachment)).toContain(`href=\\"${here.origin}/movements/hier\\"`)
  })

  test('asks to be found where it is no example', async () => {
    const followed = {
      ...{ id: here.movement, name: 'Hier', handle: 'hier' },
      page: '/movements/hier',
      about: '',
    }
    const said = await actorOf(speaks(here), followed, {
      ...{ origin: here.origin, example: false, production: true },
    })
    expect([said.discoverable, said.indexable]).toEqual([true, true])
  })

  test.each([
    'application/activity+json',
    'application/ld+json; profile="https://www.w3.org/ns/activitystreams"',
    'application/activity+json, application/ld+json',
    'application/activity+json; q=0.9, text/html; q=0.5',
  ])('is told to who asks for %s', async (accept) => {
    const answer = await ask(actor(), { accept })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^application\/activity\+json/)
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept')
  })

  test('who follows and whom it follows is nobody’s to read', async () => {
    for (const list of ['followers', 'following']) {
      const said = await read(`${actor()}/${list}`)
      expect([said.type, said.orderedItems ?? []]).toEqual(['OrderedCollection', []])
    }
  })
})

describe('where it is found', () => {
  const finger = (resource: string) =>
    ask(`${here.origin}/.well-known/webfinger?resource=${encodeURIComponent(resource)}`, {})
  const host = () => new URL(here.origin).host

  test('by its name and its addresses, by anybody in a browser too', async () => {
    for (const resource of [
      `acct:hier@${host()}`,
      `acct:Hier@${host().toUpperCase()}`,
      `hier@${host()}`,
      `@hier@${host()}`,
      `acct:@hier@${host()}`,
      actor(),
      `${here.origin}/movements/hier`,
      `${here.origin}/circles/hier`,
    ]) {
      const answer = await finger(resource)
      expect([resource, answer.status]).toEqual([resource, 200])
      expect(answer.headers.get('content-type')).toMatch(/^application\/jrd\+json/)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      const said = (await answer.json()) as { subject: string; aliases?: string[]; links: Said[] }
      expect(said.subject).toBe(`acct:hier@${host()}`)
      expect(said.links).toContainEqual(
        expect.objectContaining({ rel: 'self', type: 'application/activity+json', href: actor() }),
      )
    }
  })

  test('and nobody else is', async () => {
    for (const [resource, status] of [
      [`acct:niemand@${host()}`, 404],
      ['acct:hier@elders.example', 404],
      [`${here.origin}/social/11111111-1111-4111-8111-111111111111`, 404],
      ['https://elders.example/movements/hier', 404],
      ['geen adres', 400],
    ] as const)
      expect([resource, (await finger(resource)).status]).toEqual([resource, status])
    expect((await ask(`${here.origin}/.well-known/webfinger`, {})).status).toBe(400)
  })

  test('what kind of server it is, and that nothing is counted', async () => {
    const answer = await ask(`${here.origin}/.well-known/nodeinfo`, {})
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const { links } = (await answer.json()) as { links: { rel: string; href: string }[] }
    expect(links).toHaveLength(2)
    for (const { rel, href } of links) {
      const about = await ask(href, {})
      expect(about.headers.get('content-type')).toBe(`application/json; profile="${rel}#"`)
      const said = (await about.json()) as Said
      expect(said.usage).toEqual({ users: {} })
      expect(said).toMatchObject({
        version: rel.split('/').at(-1),
        software: { name: 'kampvuur', version: expect.stringMatching(/^\d+\.\d+/) },
        ...{ protocols: ['activitypub'], openRegistrations: false },
      })
    }
    const meta = await ask(`${here.origin}/.well-known/host-meta`, {})
    expect(meta.headers.get('content-type')).toMatch(/^application\/xrd\+xml/)
    expect(await meta.text()).toContain(`template="${here.origin}/.well-known/webfinger?resource={uri}"`)
  })
})

describe('what it told', () => {
  test('says itself with its language and without, in short, and under which words', async () => {
    const { path } = await writeAndPublish(here.host, {
      ...{ place: here.movement, title: 'De deur', body: 'Het tochtte.' },
      words: { inShort: 'Kort & goed.' },
    })
    await here.world.sql(
      `insert into action_teams.theme (id, movement_id, kind, slug, name)
       values (gen_random_uuid(), $1, 'keyword', 'zorg-thuis', '{"nl": "zorg thuis", "en": "care at home"}')`,
      [here.movement],
    )
    await here.world.sql(
      "insert into stories.about (story_id, theme_id) select p.story_id, t.id from stories.published p, action_teams.theme t where t.slug = 'zorg-thuis'",
    )
    const outbox = await read(`${actor()}/outbox`)
    const [create] = [outbox.orderedItems].flat() as { type: string; object: Said }[]
    const { object } = create as { object: Said }
    expect(object).toMatchObject({
      ...{ type: 'Article', attributedTo: actor(), sensitive: false, url: `${here.origin}${path}` },
      ...{ name: 'De deur', nameMap: { nl: 'De deur' }, summary: 'Kort & goed.' },
      content: expect.stringContaining('Het tochtte.'),
      contentMap: { nl: expect.stringContaining('Het tochtte.') },
      to: 'as:Public',
      cc: `${actor()}/followers`,
      tag: { type: 'Hashtag', name: '#ZorgThuis', href: `${here.origin}/keywords/zorg-thuis` },
    })
    // The same at its own address; and somebody with a browser reads it as a page.
    const { '@context': _, ...alone } = await read(object.id as string)
    expect(alone).toMatchObject({ id: object.id, name: 'De deur', content: object.content })
    expect((await ask(object.id as string, { accept: 'text/html' })).status).toBe(303)
  })

  test('goes on page by page, each once, and is read in one reading however much there is', async () => {
    await here.world.sql('delete from stories.story')
    await writeAndPublish(here.host, { place: here.movement })
    await read(`${actor()}/outbox`)
    const ofOne = await costOf(`${actor()}/outbox`)
    expect(ofOne.readings).toBe(1)
    await here.world.sql('delete from stories.story')
    await here.world.sql(
      `with new as (select n, gen_random_uuid() as id, gen_random_uuid() as key from generate_series(1, 65) n),
         keys as (insert into platform.sealing_key (id, wrapped) select key, 'x' from new),
         written as (insert into stories.story (id, movement_id, circle_id, kind, audience, sealing_key_id)
           select id, $1, $1, 'practice', 'everyone', key from new)
       insert into stories.published (id, story_id, movement_id, circle_id, kind, language, audience, slug, title, in_short, body,
           plain, bylines, published_at)
         select gen_random_uuid(), id, $1, $1, 'practice', 'nl', 'everyone', 'verhaal-' || n, 'Verhaal ' || n, '',
           '{"type":"doc","content":[]}', '', '{}', now() - (n / 4) * interval '90 seconds' from new`,
      [here.movement],
    )
    const told = await here.world.sql<{ title: string }>(
      'select title from stories.published order by open_since desc, id',
    )
    expect(await costOf(`${actor()}/outbox`)).toEqual(ofOne)
    const collection = await read(`${actor()}/outbox`)
    expect(collection).toMatchObject({ type: 'OrderedCollection', id: `${actor()}/outbox` })
    expect(collection.totalItems).toBeUndefined()
    const seen: string[] = []
    let next = collection.first as string | undefined
    while (next) {
      const page = await read(next)
      expect(page).toMatchObject({ type: 'OrderedCollectionPage', partOf: `${actor()}/outbox`, id: next })
      seen.push(...(page.orderedItems as { object: { name: string } }[]).map(({ object }) => object.name))
      next = page.next as string | undefined
    }
    expect(seen).toEqual(told.map(({ title }) => title))
    expect((await ask(`${actor()}/outbox?cursor=gisteren`)).status).toBe(404)
  })
})
