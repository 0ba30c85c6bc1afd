// Covers: src/modules/participants, src/modules/circles, src/modules/people, src/modules/introductions, src/modules/movements
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { queryCount } from '../../../platform/database/connect.ts'

let world: TestApplication
let movement: string
let [oost, west] = ['', '']

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const within = { parentId: movement, movementId: movement }
  oost = await makeCircle(world, { ...within, kind: 'region', name: 'Oost', slug: 'oost' })
  west = await makeCircle(world, { ...within, kind: 'region', name: 'West', slug: 'west' })
  await house('Het Wielhuis', oost, [2018, 2020], [2023, null])
  await house('De Dam', west, [2019, null])
  await house('De Brug', west, [2018, 2019])
})
afterAll(() => world.close())

async function house(name: string, region: string, ...periods: [number, number | null][]) {
  const id = await makeCircle(world, { name, parentId: movement, movementId: movement })
  await world.sql('insert into circles.within (circle_id, in_id) values ($1, $2)', [id, region])
  for (const [year, until] of periods)
    await world.sql(
      `insert into participants.entry (id, circle_id, kind, year, until_year, said_on, shared)
       values (gen_random_uuid(), $1, 'period', $2, $3, platform.day_of(now()), true)`,
      [id, year, until],
    )
  return id
}

/** Which of the three stand in the list at this address. */
async function listed(query: string): Promise<string[]> {
  const text = (await world.visitor().get(`/people${query}`)).text()
  return ['De Brug', 'De Dam', 'Het Wielhuis'].filter((name) => text.includes(name))
}

describe('the directory', () => {
  test('says who took part in a year, as their periods say', async () => {
    expect(await listed('?year=2018')).toEqual(['De Brug', 'Het Wielhuis'])
    expect(await listed('?year=2021')).toEqual(['De Dam'])
    expect(await listed('?year=2024')).toEqual(['De Dam', 'Het Wielhuis'])
    expect(await listed('?year=2017')).toEqual([])
  })

  test('keeps who stopped, and says so', async () => {
    const text = (await world.visitor().get('/people')).text()
    expect(text).toMatch(/De Brug.*Deed mee tot en met 2019\..*De Dam/)
    expect(text).not.toMatch(/tot en met (2020|9999)/)
  })

  test('shows a region, and what else is asked with it', async () => {
    expect(await listed('?region=west')).toEqual(['De Brug', 'De Dam'])
    expect(await listed('?region=west&year=2021')).toEqual(['De Dam'])
    expect(await listed('?movement=beweging&q=wiel')).toEqual(['Het Wielhuis'])
    expect(await listed('?region=nergens')).toEqual([])
  })

  test('of a year also the partners of that year, and nobody who came later or thinks of joining', async () => {
    const partner = async (name: string, year: number) => {
      const id = await makeCircle(world, { name, kind: 'partner', parentId: movement, movementId: movement })
      await world.sql(
        `insert into participants.entry (id, circle_id, kind, year, said_on, shared)
         values (gen_random_uuid(), $1, 'period', $2, platform.day_of(now()), true)`,
        [id, year],
      )
    }
    await partner('Zorgkantoor Vroeg', 2019)
    await partner('Zorgkantoor Laat', 2024)
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    const text = async (query: string) => (await world.visitor().get(`/people${query}`)).text()
    expect(await text('?year=2021')).toMatch(/Wie er meedacht in 2021 Zorgkantoor Vroeg/)
    expect(await text('?year=2021')).not.toContain('Zorgkantoor Laat')
    expect(await text('?year=2024')).toContain('Zorgkantoor Laat')
  })

  test('finds every kind of circle by its name, and of what is closed to somebody nothing', async () => {
    const of = { parentId: movement, movementId: movement }
    await makeCircle(world, { ...of, kind: 'council', name: 'Raad van het Wiel', slug: 'wielraad' })
    const closed = { kind: 'team', visibility: 'members' as const, name: 'Wielteam Achter', slug: 'wielteam' }
    const team = await makeCircle(world, { ...of, ...closed })
    await makeCircle(world, { ...of, kind: 'neighbourhood', name: 'Buurt aan de Dam', slug: 'buurt-dam' })
    const sitting = await makePerson(world, 'Wim')
    await makeSeat(world, team, sitting, 'member')
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    const visitor = await world.visitor().get('/people?q=wiel')
    expect(visitor.text()).toMatch(/Het Wielhuis.*Ook gevonden Raad van het Wiel Cliëntenraad/)
    expect(visitor.html).not.toContain('Wielteam')
    expect((await (await world.as(sitting)).get('/people?q=wiel')).text()).toContain('Wielteam Achter')
    await visitor.get('/people?q=raad')
    expect(visitor.text()).not.toContain('We vonden niets')
    await visitor.get('/people?q=nergens')
    expect(visitor.text()).toContain('We vonden niets met deze naam.')
    await visitor.get('/people')
    expect(visitor.text()).toMatch(/Buurten Buurt aan de Dam.*Raden Raad van het Wiel/)
  })

  test('draws a region once its movement said where it lies, as a link beside the same in the list', async () => {
    const person = await makePerson(world, 'Lotte')
    await makeSeat(world, movement, person, 'host')
    const lotte = await world.as(person)
    expect((await world.visitor().get('/people')).html).not.toContain('kv-map__land')
    await lotte.get('/circles/oost')
    expect(lotte.links()).toContain('/circles/oost/provinces')
    await lotte.get('/circles/oost/provinces')
    const seen = lotte.form().values
    await lotte.submit({ provinces: ['gelderland', 'overijssel'] })
    const visitor = await world.visitor().get('/people?year=2024')
    expect(visitor.html.match(/kv-map__land"/g)).toHaveLength(1)
    expect(visitor.links().filter((link) => link === '/people?region=oost&year=2024')).toHaveLength(2)
    await lotte.post('/circles/oost/provinces', { ...seen, _key: '', provinces: ['drenthe'] })
    expect(lotte.status).toBe(409)
    expect(lotte.text()).toContain('Overijssel en Gelderland')
    const other = (await lotte.get('/circles/oost/provinces')).form().values
    const both = await Promise.all(
      [['drenthe'], ['zeeland']].map((one) =>
        lotte.once('POST', '/circles/oost/provinces', { ...other, _key: '', provinces: one }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    await lotte.post('/circles/oost/provinces', { ...seen, _key: '', provinces: ['atlantis'] })
    expect(lotte.status).toBe(422)
    const bo = await world.as(await makePerson(world, 'Bo'))
    expect((await bo.get('/circles/oost/provinces')).status).toBe(404)
  })

  test('with thousands of houses shows a page at a time, in as many queries', async () => {
    const count = async (path: string) => {
      // Something was done: what stands around pages is asked anew.
      await world.sql("select platform.audit('test.count', 'page', null, null)")
      const before = queryCount.value
      await world.visitor().get(path)
      return queryCount.value - before
    }
    const few = await count('/people?year=2018&page=1')
    await world.sql(
      `insert into circles.circle (id, kind, slug, name, movement_id, visibility)
       select gen_random_uuid(), 'organisation', 'veel-' || i, 'Veel ' || lpad(i::text, 4, '0'), $1, 'everyone'
       from generate_series(1, 4000) i`,
      [movement],
    )
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    const first = await world.visitor().get('/people')
    expect(first.text()).toContain('Kies een sector of een streek, of zoek op naam.')
    expect(first.links()).toContain('/people?page=2')
    const second = await world.visitor().get('/people?page=2')
    expect(second.text()).toContain('Veel 0099')
    expect(second.links()).toEqual(expect.arrayContaining(['/people', '/people?page=3']))
    expect(await count('/people?year=2018&page=2')).toBe(few)
  })
})
