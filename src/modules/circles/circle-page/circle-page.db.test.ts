import { randomUUID } from 'node:crypto'
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
let sector: string
let house: string

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  sector = await makeCircle(world, { kind: 'sector', name: 'Wonen', slug: 'wonen', parentId: movement })
  house = await makeHouse('Het Wielhuis', 'wielhuis')
  await makeCircle(world, {
    kind: 'team',
    name: 'Team Zolder',
    parentId: house,
    visibility: 'members',
    slug: 'zolder',
  })
  await makeCircle(world, {
    kind: 'fire',
    name: 'Geheim vuur',
    parentId: house,
    visibility: 'members',
    slug: 'geheim',
  })
})
afterAll(() => world.close())

async function makeHouse(name: string, slug: string): Promise<string> {
  const id = await makeCircle(world, { name, slug, parentId: movement, movementId: movement })
  await world.sql('insert into circles.within (in_id, circle_id) values ($1, $2)', [sector, id])
  return id
}

async function person(name: string, circle: string, role = 'member') {
  const id = await makePerson(world, name)
  await makeSeat(world, circle, id, role)
  return world.as(id)
}

test('a circle for everybody says to machines where it is and what it is; one for fewer, or that closed, says nothing', async () => {
  await world.sql(
    "update circles.circle set description = jsonb_build_object('nl', 'Waar je kunt zitten.') where id = $1",
    [house],
  )
  const { html } = await world.visitor().get('/circles/wielhuis')
  for (const tag of [
    `<link rel="canonical" href="${world.origin}/circles/wielhuis"`,
    `hreflang="en" href="${world.origin}/circles/wielhuis?lang=en"`,
    '<meta name="description" content="Waar je kunt zitten."',
  ])
    expect(html).toContain(tag)
  // Without words for it too.
  expect((await world.visitor().get('/circles/wonen')).html).toContain('hreflang="nl"')
  const [zolder] = await world.sql<{ id: string }>("select id from circles.circle where slug = 'zolder'")
  const member = await person('Wout', zolder?.id ?? '')
  await member.get('/circles/zolder')
  expect([member.status, /canonical|hreflang|og:/.test(member.html)]).toEqual([200, false])
  const gone = await makeHouse('Het Oude Huis', 'oude-huis')
  await world.sql('update circles.circle set closed_on = platform.day_of(now()) where id = $1', [gone])
  const closed = await world.visitor().get('/circles/oude-huis')
  expect([closed.status, closed.html.includes('hreflang')]).toEqual([200, false])
})

describe('a circle', () => {
  test('shows a visitor what it belongs to and whom to call, and nobody who sits there', async () => {
    await person('Gastvrouw Ria', house, 'host')
    const visitor = await world.visitor().get('/circles/wielhuis')
    expect(visitor.status).toBe(200)
    expect(visitor.links()).toEqual(
      expect.arrayContaining(['/circles/beweging', '/circles/wonen', 'tel:0850000011']),
    )
    expect(visitor.text()).not.toMatch(/Ria|Team Zolder|Geheim vuur|Begin een gesprek/)
  })

  test('shows who sits there who looks after it', async () => {
    const member = await person('Mina', house)
    await member.get('/circles/wielhuis')
    expect(member.text()).toContain('Jij zit in deze kring.')
    expect(member.text()).toContain('Gastvrouw Ria kijkt om naar deze plek.')
    expect(member.text()).not.toMatch(/Geheim vuur|Begin een gesprek/)
  })

  test('lets who is trusted begin a fire, and a host invite somebody', async () => {
    const trusted = await person('Toos', house, 'trusted')
    await trusted.get('/circles/wielhuis')
    expect(trusted.links()).toContain('/circles/wielhuis/dialogues/choose')
    expect(trusted.links()).not.toContain('/circles/wielhuis/people/invite')
    const host = await person('Els', house, 'host')
    await host.get('/circles/wielhuis')
    expect(host.links()).toContain('/circles/wielhuis/people/invite')
  })

  test('that is closed, and a fire, are not there for a visitor, like what does not exist', async () => {
    const [closed, fire, nothing] = await Promise.all(
      ['zolder', 'geheim', 'bestaat-niet'].map((slug) => world.visitor().get(`/circles/${slug}`)),
    )
    expect([closed?.status, fire?.status, nothing?.status]).toEqual([404, 404, 404])
    expect(closed?.text()).toBe(nothing?.text())
    const member = await person(
      'Sam',
      (await world.sql<{ id: string }>("select id from circles.circle where slug = 'zolder'"))[0]?.id ?? '',
    )
    await member.get('/circles/zolder')
    expect(member.text()).toContain('Team Zolder')
    // A fire has a page of its own, also for who sits there.
    const [secret] = await world.sql<{ id: string }>("select id from circles.circle where slug = 'geheim'")
    const guest = await person('Jo', secret?.id ?? '', 'guest')
    expect((await guest.get('/circles/geheim')).status).toBe(404)
  })

  test('is kept for each who looks apart, until anything was done', async () => {
    const member = await person('Wil', house)
    const other = await world.as(await makePerson(world, 'Iris'))
    await member.get('/circles/wielhuis')
    await other.get('/circles/wielhuis')
    expect(member.text()).toContain('Jij zit in deze kring.')
    expect(other.text()).not.toContain('Jij zit in deze kring.')
    await world.sql("update circles.circle set contact_phone = '085 000 00 99' where id = $1", [house])
    expect((await member.get('/circles/wielhuis')).text()).toContain('085 000 00 11')
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    expect((await member.get('/circles/wielhuis')).text()).toContain('085 000 00 99')
    await world.sql("update circles.circle set contact_phone = '085 000 00 11' where id = $1", [house])
    await world.sql("select platform.audit('test.done', 'test', null, null)")
  })

  test('a sector gathers its houses', async () => {
    const visitor = await world.visitor().get('/circles/wonen')
    expect(visitor.links()).toContain('/circles/wielhuis')
  })
})

describe('the directory', () => {
  test('lists houses by sector, and finds a part of a name, also with signs in it', async () => {
    await makeHouse('100% Thuis', 'thuis')
    const visitor = await world.visitor().get('/people')
    expect(visitor.text()).toMatch(/Wonen.*100% Thuis.*Het Wielhuis/)
    await visitor.get('/people?q=0%25')
    expect(visitor.links()).toContain('/circles/thuis')
    expect(visitor.links()).not.toContain('/circles/wielhuis')
    await visitor.get('/people?q=%25%25')
    expect(visitor.text()).toContain('We vonden niets met deze naam.')
  })

  test('its queries, and those of a circle, do not grow with the houses', async () => {
    const paths = ['/people', '/circles/wonen', '/circles/beweging', '/circles/wielhuis']
    const count = async () => {
      const counts: number[] = []
      for (const path of paths) {
        // Something was done: what stands around pages is asked anew.
        await world.sql("select platform.audit('test.count', 'page', null, null)")
        const before = queryCount.value
        await world.visitor().get(`${path}?${randomUUID()}`)
        counts.push(queryCount.value - before)
      }
      return counts
    }
    const few = await count()
    for (let i = 0; i < 12; i += 1) await makeHouse(`Huis ${i}`, `huis-${i}`)
    expect(await count()).toEqual(few)
    expect(Math.max(...few)).toBeLessThanOrEqual(20)
  })

  test('with thousands of houses it asks for a sector, a region or a name', async () => {
    await world.sql(
      `with many as (insert into circles.circle (id, kind, slug, name, movement_id, visibility)
         select gen_random_uuid(), 'organisation', 'veel-' || i, 'Veel ' || i, $1, 'everyone' from generate_series(1, 320) i
         returning id)
       insert into circles.within (circle_id, in_id) select id, $2 from many`,
      [movement, sector],
    )
    const visitor = await world.visitor().get('/people?fresh')
    expect(visitor.text()).toContain('Kies een sector of een streek, of zoek op naam.')
    expect(visitor.links()).toContain('/people?sector=wonen')
    await visitor.get('/people?q=Wielhuis')
    expect(visitor.links()).toContain('/circles/wielhuis')
  })
})
