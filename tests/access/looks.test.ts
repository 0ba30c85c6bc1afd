import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { dialogueId, personId, seatId } from '../../seeds/load/ids.ts'
import type { Browserless } from '../support/browserless.ts'
import { openWorld, type World } from './world.ts'

const fire = dialogueId('achter-glas')
let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.test.close())
let since: Date
beforeEach(() => {
  since = new Date()
})

/** Who looked at what since. */
const looks = () =>
  world.test.sql<{ did: string; action: string; thing: string; thing_id: string | null; actor: string }>(
    `select did, action, thing, thing_id, actor from platform.audit_entry
     where chain >= 16 and at >= $1 order by at`,
    [since],
  )
const person = (slug: string) => world.walk({ kind: 'person', name: slug, person: slug })
const by = (slug: string) => `person:${personId(slug)}`

test('whoever reads the words of others is in the log, once for all pages that show the same', async () => {
  const joost = await person('joost')
  for (const page of ['harvest', 'wall', 'look-back', 'report', 'harvest'])
    await joost.get(`/dialogues/${fire}/${page}`)
  expect(await looks()).toEqual([
    {
      did: 'read',
      action: '/dialogues/:id/harvest',
      thing: 'words around a fire',
      thing_id: fire,
      actor: by('joost'),
    },
  ])
})

test('from another device it is another look', async () => {
  for (const browser of [await person('joost'), await person('joost')])
    await browser.get(`/dialogues/${fire}/harvest`)
  expect(await looks()).toHaveLength(2)
})

test('who sits where, what somebody needs, and their card are looked at as such', async () => {
  const joost = await person('joost')
  const seat = seatId('achter-glas', 'Sjaak Reinders')
  await joost.get(`/dialogues/${fire}/people`)
  await joost.get(`/dialogues/${fire}/cards`)
  await joost.get(`/dialogues/${fire}/people/${seat}`)
  expect((await looks()).map(({ thing, thing_id }) => [thing, thing_id])).toEqual([
    ['people around a fire', fire],
    ['seat', seat],
  ])
})

test('searching and taking along are called so, and what was searched for stands nowhere', async () => {
  const daan = await person('daan')
  await daan.get('/people')
  await daan.get('/people?q=zilverschoon')
  await daan.get(`/provenance/dialogue/${dialogueId('de-deur-naar-de-tuin')}/prov.json`)
  expect((await looks()).map(({ did, thing }) => [did, thing])).toEqual([
    ['search', 'directory'],
    ['export', 'way'],
  ])
  const [found] = await world.test.sql(
    "select 1 from platform.audit_entry e where e::text ilike '%zilverschoon%'",
  )
  expect(found).toBeUndefined()
})

test('a page that is kept is looked at by each, and looking makes no page old', async () => {
  const { revision } = world.test.app.house.database
  const [anne, lotte] = [await person('anne'), await person('lotte')]
  const before = await revision()
  for (let times = 0; times < 3; times++)
    for (const browser of [anne, lotte]) await browser.get('/circles/zomerhek')
  expect((await looks()).map(({ actor, thing }) => [actor, thing])).toEqual([
    [by('anne'), 'words in a circle'],
    [by('lotte'), 'words in a circle'],
  ])
  expect(await revision()).toEqual(before)
})

test('neither a stranger nor who finds nothing leaves a line', async () => {
  await (await world.walk({ kind: 'nobody', name: 'nobody' })).get('/circles/zomerhek')
  const mina = await person('mina')
  await mina.get(`/dialogues/${fire}/harvest`)
  expect(mina.status).not.toBe(200)
  expect(await looks()).toEqual([])
})

test('what cannot be noted is not shown', async () => {
  const joost = await person('joost')
  await world.test.sql(
    'revoke execute on function platform.audit_look(text, text, text, uuid, text, text) from kampvuur_web',
  )
  try {
    await joost.get(`/dialogues/${fire}/harvest`)
    expect(joost.status).toBe(500)
  } finally {
    await world.test.sql(
      'grant execute on function platform.audit_look(text, text, text, uuid, text, text) to kampvuur_web',
    )
  }
})

test('many who look at once, while things are done, leave chains that fit and wait for nobody for ever', async () => {
  const slugs = ['joost', 'lotte', 'anne', 'daan', 'petra', 'council']
  const browsers: Browserless[] = []
  for (const slug of [...slugs, ...slugs, ...slugs]) browsers.push(await person(slug))
  const pages = [`/dialogues/${fire}/harvest`, '/circles/zomerhek', `/dialogues/${fire}/look-back`, '/mine']
  await Promise.all(
    browsers.flatMap((browser) => [
      ...pages.map((page) => browser.once('GET', page)),
      browser.post('/language', { locale: 'nl', next: '/mine' }),
    ]),
  )
  const twice = await world.test.sql(
    `select session_id from platform.audit_entry where chain >= 16 and session_id is not null
     group by session_id, thing, thing_id, did having count(*) > 1`,
  )
  expect(twice).toEqual([])
  const broken = await world.test.sql('select chain from platform.audit_verify() where broken_at is not null')
  expect(broken).toEqual([])
})
