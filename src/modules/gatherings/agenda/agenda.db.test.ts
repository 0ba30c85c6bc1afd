import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCircle } from '../../../../tests/support/application.ts'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
let region: string
beforeAll(async () => {
  world = await gatheringWorld()
  const { test: app, movementId, houseId } = world
  region = await makeCircle(app, {
    kind: 'region',
    name: 'Oost',
    slug: 'oost',
    parentId: movementId,
    movementId,
  })
  await app.sql('insert into circles.within (circle_id, in_id) values ($2, $1)', [region, houseId])
})
afterAll(() => world?.test.close())

test('of a circle, a region and a kind; a circle that is closed has no agenda', async () => {
  const { test: app, movementId } = world
  await plan(world, { title: 'In Oost', kind: 'training' })
  await makeCircle(app, { name: 'Dicht', slug: 'dicht', movementId, visibility: 'members' })
  const visitor = app.visitor()
  for (const [search, there] of [
    ['', true],
    ['?of=oost', true],
    ['?of=zomerhek', true],
    ['?of=stoel', true],
    ['?kind=training', true],
    ['?kind=celebration', false],
    ['?kind=conversation', false],
  ] as const)
    expect([search, /In Oost/.test((await visitor.get(`/agenda${search}`)).text())]).toEqual([search, there])
  for (const of of ['dicht', 'bestaat-niet']) expect((await visitor.get(`/agenda?of=${of}`)).status).toBe(404)
  expect(visitor.text()).toBe((await app.visitor().get('/agenda?of=niets')).text())
})

test('page after page, without one twice or one left out, ahead and back in time', async () => {
  const { test: app, houseId } = world
  for (const [year, title] of [
    ['2041', 'Ooit'],
    ['2019', 'Toen'],
  ])
    await app.sql(
      `with g as (insert into gatherings.gathering (id, circle_id, kind, title, audience, status)
         select gen_random_uuid(), $1, 'meeting', $2 || ' ' || n, 'everyone', 'announced' from generate_series(10, 79) n
         returning id, title)
       insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
       select gen_random_uuid(), id, t, t, t + interval '1 hour' from g,
         lateral (select make_timestamptz($3, 3, 3 + (right(title, 2)::int / 9), 9, 0, 0)) x (t)`,
      [houseId, title, Number(year)],
    )
  await app.sql("select platform.audit('test.done', 'test', null, null)")
  const pages = async (path: string, pattern: RegExp) => {
    const visitor = await app.visitor().get(path)
    const found: string[] = []
    for (let i = 0; i < 6; i += 1) {
      found.push(...(visitor.text().match(pattern) ?? []))
      const next = visitor.links().find((link) => link.includes('after='))
      if (!next) break
      await visitor.get(next)
    }
    return found
  }
  const ahead = await pages('/agenda', /Ooit \d+/g)
  expect([ahead.length, new Set(ahead).size]).toEqual([70, 70])
  const behind = await pages('/agenda?year=2019', /Toen \d+/g)
  expect([behind.length, new Set(behind).size]).toEqual([70, 70])
  expect([behind[0]?.slice(5, 6), behind.at(-1)?.slice(5, 6)]).toEqual(['7', '1'])
  expect((await app.visitor().get('/agenda')).links()).toContain('/agenda?year=2019')
})

test('a month on the wall leads to what there is on each day, and paper says to look again', async () => {
  const { test: app } = world
  await plan(world, { title: 'In juni' })
  const visitor = await app.visitor().get('/agenda/month?month=2031-06')
  expect(visitor.html).toContain('aria-label="12 juni 2031: er is iets"')
  expect(visitor.text()).toMatch(/Donderdag 12 juni 2031.*In juni/)
  // Only months with something in them are led to, so that nobody turns empty pages, and no machine without end.
  const led = () => visitor.links().filter((link) => /^\/agenda\/month\?month=(2019|2041)-03$/.test(link))
  expect(led()).toEqual(['/agenda/month?month=2019-03', '/agenda/month?month=2041-03'])
  expect(visitor.text()).toMatch(/Eerder: maart 2019 Later: maart 2041/)
  await visitor.get('/agenda/month?month=2041-03')
  expect(visitor.text()).toMatch(/Eerder: juni 2031 (?!Later|Volgende)/)
  await visitor.get('/agenda/month?month=2041-02')
  expect(visitor.text()).toMatch(/Eerder: juni 2031 Volgende maand/)
  await visitor.get('/agenda/print?month=2031-06')
  expect(visitor.text()).toMatch(/In juni.*Kijk voor je gaat of er iets veranderd is, of bel 085 000 00 11\./)
})

test('a circle’s page shows what is ahead, and its hosts find there how to put something in it', async () => {
  const { test: app, ria } = world
  await plan(world, { title: 'Op de kringpagina' })
  const visitor = await app.visitor().get('/circles/oost')
  expect(visitor.text()).toContain('Op de kringpagina')
  expect(visitor.links()).toContain('/agenda?of=oost')
  expect((await visitor.get('/circles/zomerhek')).links()).not.toContain('/circles/zomerhek/gatherings/new')
  expect((await ria.get('/circles/zomerhek')).links()).toContain('/circles/zomerhek/gatherings/new')
})

test('mine is what there is where one sits', async () => {
  const { test: app, houseId } = world
  await plan(world, { title: 'Van mijn huis' })
  const member = await world.person('Joost', houseId)
  expect((await member.get('/agenda?of=mine')).text()).toContain('Van mijn huis')
  const stranger = await world.person('Iris')
  expect((await stranger.get('/agenda?of=mine')).text()).not.toContain('Van mijn huis')
  expect((await app.visitor().get('/agenda?of=mine')).text()).toContain('Van mijn huis')
})
