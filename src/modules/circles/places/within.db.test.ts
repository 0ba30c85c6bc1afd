import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
const id: Record<string, string> = {}
const path = (slug: string) => `/circles/${slug}`

async function lay(slug: string, kind: string, parent?: string, visibility?: 'members') {
  const movementId = parent && id.beweging
  id[slug] = await makeCircle(world, {
    ...{ kind, slug, name: slug },
    ...(parent && { parentId: id[parent] as string }),
    ...(movementId && { movementId }),
    ...(visibility && { visibility }),
  })
}
const sits = (circle: string, place: string) =>
  world.sql('insert into circles.within (circle_id, in_id) values ($1, $2)', [id[circle], id[place]])
const leaves = (circle: string, place: string) =>
  world.sql('update circles.within set until = since where circle_id = $1 and in_id = $2', [
    id[circle],
    id[place],
  ])
const along = async (way: string, slug: string) =>
  (
    await world.sql<{ slug: string }>(
      `select slug from circles.circle where id in (select circles.${way}($1)) order by 1`,
      [id[slug]],
    )
  ).map(({ slug }) => slug)

beforeAll(async () => {
  world = await startTestApplication()
  for (const one of ['beweging', 'zuster']) await lay(one, 'movement')
  for (const one of ['wonen', 'jeugd']) await lay(one, 'sector', 'beweging')
  for (const one of ['wielhuis', 'kade']) await lay(one, 'organisation', 'beweging')
  await lay('zolder', 'team', 'wielhuis')
  await lay('kelder', 'team', 'kade', 'members')
  await lay('vuur', 'fire', 'wielhuis', 'members')
  for (const place of ['wonen', 'jeugd']) await sits('wielhuis', place)
  for (const place of ['kade', 'zuster']) await sits('zolder', place)
})
afterAll(() => world.close())

test('a circle sits in its home and in several other places, and in all that these sit in', async () => {
  expect(await along('directly_in', 'zolder')).toEqual(['beweging', 'kade', 'wielhuis', 'zuster'])
  expect(await along('above', 'zolder')).toEqual(['beweging', 'jeugd', 'kade', 'wielhuis', 'wonen', 'zuster'])
  expect(await along('directly_within', 'kade')).toEqual(['kelder', 'zolder'])
  expect(await along('all_within', 'jeugd')).toEqual(['wielhuis', 'zolder'])
  expect(await along('all_within', 'beweging')).toEqual([
    ...['jeugd', 'kade', 'kelder', 'wielhuis', 'wonen', 'zolder'],
  ])
})

test('what it left is above it no more, and stands there with its days; it may come back', async () => {
  await leaves('zolder', 'zuster')
  expect(await along('above', 'zolder')).not.toContain('zuster')
  await world.sql('update circles.within set until = null where circle_id = $1', [id.zolder])
  expect(await along('above', 'zolder')).toContain('zuster')
})

test('a line is open as long as both of its circles are, and is found then without looking at them again', async () => {
  const open = async () => {
    const rows = await world.sql<{ open: boolean }>(
      `select open from circles.within w join circles.circle c on c.id = w.in_id
       where w.circle_id = $1 and c.slug = 'kade'`,
      [id.zolder],
    )
    return rows.map((row) => row.open)
  }
  const turns = (slug: string, visibility: string) =>
    world.sql('update circles.circle set visibility = $2 where id = $1', [id[slug], visibility])
  expect(await open()).toEqual([true])
  for (const end of ['zolder', 'kade']) {
    await turns(end, 'members')
    expect(await open(), end).toEqual([false])
    await turns(end, 'everyone')
    expect(await open(), end).toEqual([true])
  }
})

test('two at once, one who lays a line and one who closes its circle, leave no open line', async () => {
  const [closing, laying] = await Promise.all([connected(), connected()])
  try {
    for (const client of [closing, laying]) await client.query('begin')
    await closing.query("update circles.circle set visibility = 'members' where id = $1", [id.kade])
    const laid = laying.query('insert into circles.within (circle_id, in_id) values ($1, $2)', [
      id.wielhuis,
      id.kade,
    ])
    await Promise.race([laid, somebodyWaits()])
    await closing.query('commit')
    await laid
    await laying.query('commit')
    expect(
      await world.sql('select open from circles.within where circle_id = $1 and in_id = $2', [
        id.wielhuis,
        id.kade,
      ]),
    ).toEqual([{ open: false }])
  } finally {
    await Promise.all([closing.end(), laying.end()])
    await leaves('wielhuis', 'kade')
    await world.sql("update circles.circle set visibility = 'everyone' where id = $1", [id.kade])
  }
})

async function somebodyWaits(): Promise<void> {
  const waits = "select from pg_stat_activity where datname = current_database() and wait_event = 'advisory'"
  while ((await world.sql(waits)).length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
}

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: world.database.superuser })
  await client.connect()
  return client
}

test('its page names each place, and each place names it', async () => {
  const visitor = world.visitor()
  await visitor.get(path('zolder'))
  expect(visitor.links()).toEqual(
    expect.arrayContaining(['beweging', 'zuster', 'wielhuis', 'kade'].map(path)),
  )
  for (const place of ['kade', 'zuster', 'wielhuis']) {
    await visitor.get(path(place))
    expect(visitor.links(), place).toContain(path('zolder'))
  }
  await visitor.get('/people')
  expect(visitor.text()).toMatch(/jeugd wielhuis .*wonen wielhuis/)
})

test('that it sits somewhere is there for who may see both', async () => {
  await sits('kelder', 'zuster')
  const person = await makePerson(world, 'Mina')
  await makeSeat(world, id.kelder as string, person)
  const mina = await world.as(person)
  const seen = async (who: Browserless) => (await who.get(path('zuster'))).links().includes(path('kelder'))
  expect([await seen(mina), await seen(world.visitor())]).toEqual([true, false])
  expect((await mina.get(path('kelder'))).links()).toContain(path('zuster'))
  const rows = await world.app.house.database.read(undefined, ({ db }) =>
    db
      .selectFrom('circles.within')
      .select('circle_id')
      .where('circle_id', '=', id.kelder as string)
      .execute(),
  )
  expect(rows).toEqual([])
})

describe('nothing sits in itself', () => {
  const upright = 'a circle would sit in itself'

  test('directly, over others, or by its home', async () => {
    await expect(sits('wonen', 'wonen')).rejects.toThrow(upright)
    await expect(sits('wonen', 'zolder')).rejects.toThrow(upright)
    const moves = (circle: string, home: string) =>
      world.sql('update circles.circle set parent_id = $2 where id = $1', [id[circle], id[home]])
    await expect(moves('wielhuis', 'zolder')).rejects.toThrow(upright)
    await expect(moves('wielhuis', 'wielhuis')).rejects.toThrow('nothing_sits_in_itself')
    await leaves('wielhuis', 'wonen')
    await sits('wonen', 'zolder')
    const back = 'update circles.within set until = null where circle_id = $1 and until is not null'
    await expect(world.sql(back, [id.wielhuis])).rejects.toThrow(upright)
  })

  test('nor when two lay a line at once', async () => {
    await lay('links', 'region', 'beweging')
    await lay('rechts', 'region', 'beweging')
    const open = async () => {
      const client = new pg.Client(world.database.superuser)
      await client.connect()
      await client.query('begin')
      return client
    }
    const [one, other] = [await open(), await open()]
    const line = 'insert into circles.within (circle_id, in_id) values ($1, $2)'
    await one.query(line, [id.links, id.rechts])
    const second = other.query(line, [id.rechts, id.links]).then(
      () => 'laid',
      (error: Error) => error.message,
    )
    await one.query('commit')
    expect(await second).toBe(upright)
    await other.query('rollback')
    await Promise.all([one.end(), other.end()])
  })

  test('and a fire has one home', async () => {
    await expect(sits('vuur', 'kade')).rejects.toThrow('a fire has one home')
    await expect(sits('zolder', 'vuur')).rejects.toThrow('a fire has one home')
  })
})

test('a group follows the most careful of all movements above it, along every way', async () => {
  const fewest = async (slug: string) =>
    (await world.sql<{ n: number }>('select circles.fewest_at($1) as n', [id[slug]]))[0]?.n
  await world.sql("insert into circles.small_world values ($1, '-infinity', 15)", [id.zuster])
  expect([await fewest('zolder'), await fewest('kade'), await fewest('kelder')]).toEqual([15, 5, 15])
  await leaves('kelder', 'zuster')
  expect(await fewest('kelder')).toBe(5)
})
