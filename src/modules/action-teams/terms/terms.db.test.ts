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
  for (const name of ['naasten', 'familie', 'mantelzorgers', 'nacht']) ids[name] = await term('keyword', name)
  await term('rubric', 'onderzoek')
  await toldUnder(['naasten', 'familie', 'mantelzorgers'])
  const els = await makePerson(world, 'Els')
  await makeSeat(world, movement, els, 'host')
  host = await world.as(els)
})
afterAll(() => world.close())

async function term(kind: string, name: string): Promise<string> {
  const id = randomUUID()
  await world.sql(
    'insert into action_teams.theme (id, movement_id, kind, slug, name) values ($1, $2, $3, $4, $5)',
    [id, movement, kind, name, { nl: name }],
  )
  return id
}

/** A story under these keywords, that everybody may read or a circle alone. */
async function toldUnder(
  keywords: string[],
  title = 'De bank',
  circle: string | null = null,
): Promise<string> {
  const id = randomUUID()
  const key = await layKey(world.app.house)
  const audience = circle ? 'circle' : 'everyone'
  await world.sql(
    `insert into stories.story (id, movement_id, kind, sealing_key_id, circle_id, audience)
     values ($1, $2, 'story', $3, $4, $5)`,
    [id, movement, key, circle, audience],
  )
  await world.sql(
    `insert into stories.published
       (id, story_id, movement_id, kind, language, audience, slug, title, in_short, body, plain, bylines, circle_id)
     values (gen_random_uuid(), $1, $2, 'story', 'nl', $3, $6, $4, '', '{"content": []}', '', '{}', $5)`,
    [id, movement, audience, title, circle, id],
  )
  for (const name of keywords)
    await world.sql('insert into stories.about (story_id, theme_id) values ($1, $2)', [id, ids[name]])
  return id
}

async function lay(name: string, into: string) {
  await host.get(`/keywords/${name}/into`)
  return host.submit({ into: ids[into] ?? '' })
}

test('a rubric has a page, and a keyword under which something stands; what is not there has none', async () => {
  expect((await world.visitor().get('/rubrics/onderzoek')).status).toBe(200)
  expect((await world.visitor().get('/keywords/familie')).text()).toContain('De bank')
  expect((await world.visitor().get('/keywords/nacht')).status).toBe(404)
  expect((await host.get('/keywords/nacht')).status).toBe(404)
  expect((await host.get('/keywords/nacht/into')).status).toBe(404)
  expect((await world.visitor().get('/keywords/onderzoek')).status).toBe(404)
  const all = (await world.visitor().get('/keywords')).text()
  expect(all).toMatch(/familie.*mantelzorgers.*naasten/)
  expect(all).not.toContain('nacht')
})

test('a keyword laid into another leads there, with what was laid into it, and comes out again', async () => {
  await lay('mantelzorgers', 'familie')
  await lay('familie', 'naasten')
  const visitor = world.visitor()
  for (const word of ['familie', 'mantelzorgers']) {
    await visitor.get(`/keywords/${word}`)
    expect([word, visitor.path]).toEqual([word, expect.stringContaining('/keywords/naasten')])
  }
  expect(visitor.text()).toContain('familie en mantelzorgers')
  await host.get('/keywords/naasten')
  await host.submit({}, '/keywords/familie/apart')
  expect((await visitor.get('/keywords/familie')).path).toContain('/keywords/familie')
})

test('says beforehand what goes along, of what the host may read and nothing else, and how it is undone', async () => {
  const few = await makeCircle(world, {
    kind: 'team',
    name: 'Nachtploeg',
    slug: 'nachtploeg',
    movementId: movement,
  })
  const alone = await toldUnder(['familie'], 'Alleen wij', few)
  // What nobody with an account writes is its hosts' to care for, and to count.
  await world.sql('insert into stories.writer (id, story_id, person_id) values (gen_random_uuid(), $1, $2)', [
    ...[alone, await makePerson(world, 'Wil')],
  ])
  const one = (await host.get('/keywords/familie/into')).text()
  expect(one).toContain('Er gaat één verhaal mee.')
  expect([one.includes('De bank'), one.includes('Alleen wij')]).toEqual([true, false])
  expect(one).toContain('op de pagina van het andere woord staat onderaan een knop')
  await toldUnder(['familie'], 'Het hek')
  expect((await host.get('/keywords/familie/into')).text()).toContain('Er gaan 2 verhalen mee.')
})

test('only into one that stands by itself, and only by who looks after the movement', async () => {
  await host.get('/keywords/familie/into')
  await host.submit({ into: ids.mantelzorgers ?? '' })
  expect([host.status, host.text().includes('Kies een woord dat er nog staat.')]).toEqual([422, true])
  await expect(
    world.sql('update action_teams.theme set merged_into = $1 where id = $2', [ids.nacht, ids.naasten]),
  ).rejects.toThrow(/stands by itself/)
  const somebody = await world.as(await makePerson(world, 'Mina'))
  expect((await somebody.get('/keywords/familie/into')).status).toBe(403)
  expect((await world.visitor().get('/keywords/familie')).html).not.toContain('/into')
})
