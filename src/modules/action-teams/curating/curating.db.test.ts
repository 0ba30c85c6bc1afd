import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { layKey } from '../../../../tests/support/keys.ts'

let world: TestApplication
let movement: string
let host: Browserless
const ids: Record<string, string> = {}
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'Een stoel erbij', slug: 'stoel' })
  for (const slug of ['naasten', 'familie', 'nacht']) {
    ids[slug] = randomUUID()
    await world.sql(
      `insert into action_teams.theme (id, movement_id, kind, slug, name, status)
       values ($1, $2, 'theme', $3, jsonb_build_object('nl', $3::text), 'running')`,
      [ids[slug], movement, slug],
    )
  }
  await told('De bank', 'familie')
  await told('Het hek', 'naasten')
  const els = await makePerson(world, 'Els')
  await makeSeat(world, movement, els, 'host')
  host = await world.as(els)
})
afterAll(() => world.close())

async function told(title: string, theme: string): Promise<string> {
  const id = randomUUID()
  const key = await layKey(world.app.house)
  await world.sql(
    "insert into stories.story (id, movement_id, kind, sealing_key_id) values ($1, $2, 'story', $3)",
    [id, movement, key],
  )
  await world.sql(
    `insert into stories.published
       (id, story_id, movement_id, kind, language, audience, slug, title, in_short, body, plain, bylines)
     values (gen_random_uuid(), $1, $2, 'story', 'nl', 'everyone', $4, $3, '', '{"content": []}', '', '{}')`,
    [id, movement, title, id],
  )
  await world.sql('insert into stories.about (story_id, theme_id) values ($1, $2)', [id, ids[theme]])
  return id
}

/** Whether each of these words stands on the page of this address, for whom nobody knows. */
const onPage = async (address: string, ...words: string[]) => {
  const text = (await world.visitor().get(address)).text()
  return words.map((word) => text.includes(word))
}
const inFeed = async (theme: string) => {
  const feed = (await world.visitor().get(`/themes/${theme}/feed.atom`)).html
  return ['De bank', 'Het hek'].map((title) => feed.includes(title))
}
async function lay(name: string, into: string) {
  await host.get(`/themes/${name}/into`)
  return host.submit({ into: ids[into] ?? '' })
}

test('a theme is called something else, and its address stays', async () => {
  await host.get('/themes/nacht/curate')
  await host.submit({ nameNl: 'De nacht samen', nameEn: 'Nights together' })
  expect([host.path, host.text().includes('De nacht samen')]).toEqual(['/themes/nacht', true])
  const reader = world.visitor()
  reader.headers['accept-language'] = 'en'
  expect((await reader.get('/themes')).text()).toContain('Nights together')
  await host.get('/themes/nacht/curate')
  await host.submit({ nameNl: ' ' })
  expect([host.status, host.text().includes('Geef het thema een naam.')]).toEqual([422, true])
})

test('one that is over can be read and is offered no more', async () => {
  await host.get('/themes/nacht/curate')
  await host.submit({ nameNl: 'De nacht samen', status: 'done' })
  expect((await world.visitor().get('/themes')).text()).toMatch(/Al bezig.*familie.*Afgerond.*De nacht samen/)
  const page = await world.visitor().get('/themes/nacht')
  expect([page.status, page.text().includes('Dit thema is afgerond.')]).toEqual([200, true])
  expect(page.links()).not.toContain('/write/new?theme=nacht')
  expect((await world.visitor().get('/themes/familie')).links()).toContain('/write/new?theme=familie')
})

test('says beforehand what goes along, leads on, and comes out again as it was', async () => {
  expect((await host.get('/themes/familie/into')).text()).toContain('Er gaat één verhaal mee.')
  expect(await inFeed('familie')).toEqual([true, false])
  await lay('familie', 'naasten')
  const visitor = await world.visitor().get('/themes/familie')
  expect(visitor.path).toBe('/themes/naasten')
  expect(await onPage('/themes/naasten', 'De bank', 'Het hek')).toEqual([true, true])
  expect((await world.visitor().get('/themes')).links()).not.toContain('/themes/familie')
  // Whoever kept the address of the old feed reads the new one.
  expect([await inFeed('familie'), await inFeed('naasten')]).toEqual([
    [true, true],
    [true, true],
  ])
  expect((await world.visitor().get('/sitemaps/themes-1.xml')).html).not.toContain('/themes/familie')
  await host.get('/themes/naasten/curate')
  await host.submit({ held: ids.familie ?? '' }, '/themes/naasten/apart')
  expect([await inFeed('familie'), await inFeed('naasten')]).toEqual([
    [true, false],
    [false, true],
  ])
})

test('who follows one of them elsewhere hears of the other from then on, and no more once they are apart', async () => {
  const key = await layKey(world.app.house)
  await world.sql(
    `insert into social_web.actor (id, movement_id, theme_id, sealing_key_id, private_key, public_key, made_at)
     values ($1, $2, $1, $3, 'x', '{}', now() - interval '1 day')`,
    [ids.familie, movement, key],
  )
  const heard = async () => {
    const rows = await world.sql<{ title: string }>(
      'select p.title from social_web.tells() t join stories.published p on p.id = t.publication order by p.title',
    )
    return rows.map(({ title }) => title)
  }
  await world.sql("update stories.published set open_since = now() - interval '1 hour'")
  expect(await heard()).toEqual(['De bank'])
  await lay('familie', 'naasten')
  await told('De brug', 'naasten')
  expect(await heard()).toEqual(['De bank', 'De brug'])
  await host.get('/themes/naasten/curate')
  await host.submit({ held: ids.familie ?? '' }, '/themes/naasten/apart')
  expect(await heard()).toEqual(['De bank'])
})

test('what somebody chose is that one, and theirs again afterwards', async () => {
  const found = async () => {
    const [row] = await world.sql<{ found: string[] }>('select action_teams.found_as($1::uuid[]) as found', [
      [ids.familie, movement],
    ])
    return row?.found.sort()
  }
  await lay('familie', 'naasten')
  expect(await found()).toEqual([ids.naasten, movement].sort())
  await host.get('/themes/naasten/curate')
  await host.submit({ held: ids.familie ?? '' }, '/themes/naasten/apart')
  expect(await found()).toEqual([ids.familie, movement].sort())
})

test('only by who looks after the movement, and only into one that stands by itself', async () => {
  await lay('familie', 'familie')
  expect([host.status, host.text().includes('Kies een thema dat er nog staat.')]).toEqual([422, true])
  const mina = await world.as(await makePerson(world, 'Mina'))
  for (const rest of ['curate', 'into'])
    expect((await mina.get(`/themes/familie/${rest}`)).status, rest).toBe(403)
  await expect(
    world.sql("update action_teams.theme set merged_into = $1 where kind = 'rubric' or id = $1", [
      ids.familie,
    ]),
  ).rejects.toThrow(/stands by itself|theme_merged/)
})
