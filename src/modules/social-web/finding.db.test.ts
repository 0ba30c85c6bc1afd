// Covers: src/modules/social-web, src/modules/stories, src/modules/circles, src/modules/action-teams, src/modules/about-us
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeCircle, makeSeat } from '../../../tests/support/application.ts'
import { withdraw, writeAndPublish } from '../stories/testing/written.ts'
import { type Installation, install, speaks } from './testing/installation.ts'

let here: Installation

beforeAll(async () => {
  here = await install('hier')
})
afterAll(() => here.close())

const host = () => new URL(here.origin).host
const actorHere = () => speaks(here).getActorUri(here.movement).href
const activity = 'application/activity+json'
const get = (address: string, accept: string) =>
  fetch(new URL(address, here.origin), { headers: { accept }, redirect: 'manual' })
const found = async (resource: string) => {
  const answer = await fetch(`${here.origin}/.well-known/webfinger?resource=${encodeURIComponent(resource)}`)
  return answer.ok
    ? ((await answer.json()) as { subject: string; links: { rel: string; href: string }[] })
    : answer.status
}
const self = async (resource: string) => {
  const answer = await found(resource)
  return typeof answer === 'number' ? answer : answer.links.find(({ rel }) => rel === 'self')?.href
}

describe('a movement is found', () => {
  test.each([
    () => `acct:hier@${host()}`,
    () => `acct:HIER@${host()}`,
    () => `acct:Hier@${host().toUpperCase()}`,
    () => `acct:h%69er@${host()}`,
    () => `acct:@hier@${host()}`,
    () => `acct:hier%40${host()}`,
    () => `ACCT:hier@${host()}`,
    () => actorHere(),
    () => `${here.origin}/movements/hier`,
    () => `${here.origin}/movements/Hier/`,
    () => `${here.origin}/circles/hier`,
  ])('%#: however one writes it', async (written) => {
    expect(await self(written())).toBe(actorHere())
  })

  test('under one name alone, so that nobody takes it for two', async () => {
    for (const written of [`acct:HIER@${host()}`, `${here.origin}/movements/hier`, actorHere()])
      expect(await found(written)).toMatchObject({ subject: `acct:hier@${host()}` })
  })

  test('so is a theme', async () => {
    const theme = randomUUID()
    await here.world.sql(
      `insert into action_teams.theme (id, movement_id, kind, slug, name) values ($1, $2, 'theme', 'wonen', '{"nl": "Wonen", "en": "Living"}')`,
      [theme, here.movement],
    )
    const address = speaks(here).getActorUri(theme).href
    for (const written of [`acct:Thema-Wonen@${host()}`, `${here.origin}/themes/wonen`])
      expect(await self(written)).toBe(address)
    expect((await get('/themes/wonen', activity)).headers.get('location')).toBe(address)
  })

  test.each([
    'acct:hier@elsewhere.example',
    'https://elsewhere.example/movements/hier',
    'acct:%@localhost',
    'acct:nobody',
    'mailto:hier@localhost',
    'no address',
  ])('not by %s', async (written) => {
    expect([400, 404]).toContain(await found(written))
  })
})

describe('the page of who can be followed', () => {
  const links = async (path: string) =>
    [
      ...(await (await get(path, 'text/html')).text()).matchAll(
        /<link rel="alternate" type="application\/activity\+json" href="([^"]*)"/g,
      ),
    ].map(([, href]) => href)

  test('says in its head where a server finds them', async () => {
    const theme = randomUUID()
    await here.world.sql(
      `insert into action_teams.theme (id, movement_id, kind, slug, name) values ($1, $2, 'theme', 'eten', '{"nl": "Eten", "en": "Food"}')`,
      [theme, here.movement],
    )
    for (const path of ['/movements/hier', '/circles/hier']) expect(await links(path)).toEqual([actorHere()])
    expect(await links('/themes/eten')).toEqual([speaks(here).getActorUri(theme).href])
    const read = await fetch(actorHere(), { headers: { accept: activity } })
    expect(await read.json()).toMatchObject({ id: actorHere() })
  })

  test('who cannot be followed says nothing, not even to who may see them', async () => {
    await makeCircle(here.world, { kind: 'organisation', slug: 'een-huis', name: 'Een huis' })
    expect(await links('/circles/een-huis')).toEqual([])
    const closed = await makeCircle(here.world, {
      ...{ kind: 'movement', slug: 'dicht', name: 'Dicht', visibility: 'members' },
    })
    await makeSeat(here.world, closed, here.person, 'host')
    const page = await here.host.get('/circles/dicht')
    expect(page.status).toBe(200)
    expect(page.html).not.toContain('application/activity+json')
  })
})

describe('who asks for a page as a server does', () => {
  test('is led to what it can read; a browser is not', async () => {
    const { at, path } = await writeAndPublish(here.host, { place: here.movement })
    const [row] = await here.world.sql<{ id: string }>('select id from stories.published')
    const article = `${actorHere()}/stories/${row?.id}`
    for (const accept of [
      activity,
      `application/ld+json; profile="https://www.w3.org/ns/activitystreams"`,
      `${activity}, application/ld+json;q=0.9, text/html;q=0.1`,
    ])
      for (const [page, to] of [
        [path, article],
        ['/movements/hier', actorHere()],
        ['/circles/hier', actorHere()],
      ] as const) {
        const answer = await get(page, accept)
        expect([answer.status, answer.headers.get('location')]).toEqual([303, to])
        expect(answer.headers.get('cache-control')).toBe('no-store')
        expect(answer.headers.get('vary')).toContain('accept')
      }
    const read = await fetch(`${here.origin}${path}`, { headers: { accept: activity } })
    expect(await read.json()).toMatchObject({ id: article, type: 'Article' })
    // Neither is kept for the other.
    for (let again = 0; again < 2; again++) {
      const page = await get(path, 'text/html,application/xhtml+xml,*/*;q=0.8')
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
      expect((await get(path, activity)).status).toBe(303)
    }
    const html = await (await get(path, 'text/html')).text()
    expect(html).toContain(`<link rel="alternate" type="${activity}" href="${here.origin}${path}"`)
    // And back: whoever comes there with a browser reads the story.
    const back = await get(article, 'text/html')
    expect([back.status, back.headers.get('location')]).toEqual([303, `${here.origin}${path}`])
    await withdraw(here.host, at)
    expect([(await get(article, 'text/html')).status, (await get(path, activity)).status]).toEqual([404, 404])
  })

  test('and is not led to what not everybody may read', async () => {
    const { path } = await writeAndPublish(here.host, { place: here.movement, audience: 'movement' })
    expect((await get(path, activity)).status).toBe(404)
    expect((await get('/stories/none', activity)).status).toBe(404)
    expect((await get('/movements/none', activity)).status).toBe(404)
  })
})
