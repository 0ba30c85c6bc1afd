import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let movement: string
let house: string
let anne: Browserless

const sits = async (name: string, circle: string, role = 'member') =>
  (await seated(world, circle, { name, role })).browser

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, {
    ...{ name: 'Wielhuis', slug: 'wielhuis' },
    ...{ parentId: movement, movementId: movement },
  })
  anne = await sits('Anne', house, 'host')
})
afterAll(() => world.close())

async function changes(who: Browserless, slug: string, fields: Record<string, string>) {
  await who.get(`/circles/${slug}/change`)
  await who.submit(fields)
  return who
}

test('a new name keeps the old address, its old name stands in the history, and an earlier name comes back with its address', async () => {
  await changes(anne, 'wielhuis', { name: 'Huis aan de Kade' })
  expect(anne.text()).toContain('Het staat er nu zo.')
  const visitor = world.visitor()
  await visitor.get('/circles/wielhuis')
  expect([visitor.status, visitor.path]).toEqual([200, '/circles/huis-aan-de-kade'])
  const mina = await sits('Mina', house)
  await mina.get('/circles/huis-aan-de-kade/history')
  expect(mina.text()).toContain(
    'Anne gaf de kring een andere naam. Eerst heette hij Wielhuis, nu Huis aan de Kade.',
  )
  await changes(anne, 'huis-aan-de-kade', { name: 'Wielhuis' })
  await visitor.get('/circles/huis-aan-de-kade')
  expect(visitor.path).toBe('/circles/wielhuis')
})

test('what hosts do is told to who sits there, and to nobody else', async () => {
  await changes(anne, 'wielhuis', { openness: 'around', contactName: 'Els' })
  const member = await sits('Wil', house)
  await member.get('/circles/wielhuis/history')
  expect(member.text()).toMatch(
    /Anne veranderde wie je kunt bellen\..*Anne koos dat alleen wie eromheen zit de bladzijde ziet\./,
  )
  const around = await sits('Bo', movement)
  expect((await around.get('/circles/wielhuis')).status).toBe(200)
  expect((await around.get('/circles/wielhuis/history')).status).toBe(403)
  expect((await world.visitor().get('/circles/wielhuis/history')).status).toBe(404)
  await changes(anne, 'wielhuis', { openness: 'everyone' })
})

test('an old address of a circle that is not theirs to see leads a visitor nowhere', async () => {
  const team = await makeCircle(world, {
    kind: 'team',
    name: 'Zolder',
    slug: 'zolder',
    parentId: house,
    visibility: 'members',
  })
  const host = await sits('Toos', team, 'host')
  await changes(host, 'zolder', { name: 'Vliering' })
  const [now] = await world.sql<{ slug: string }>('select slug from circles.circle where id = $1', [team])
  // What is not for everyone has an address that nobody can try.
  expect(now?.slug).toMatch(/^vliering-[0-9a-f]{6}$/)
  expect((await host.get('/circles/zolder')).path).toBe(`/circles/${now?.slug}`)
  expect((await world.visitor().get('/circles/zolder')).status).toBe(404)
})

describe('refuses', () => {
  test('a change after another host changed it: both texts stay', async () => {
    const piet = await sits('Piet', house, 'host')
    await piet.get('/circles/wielhuis/change')
    await changes(anne, 'wielhuis', { nl: 'Wij wonen aan het water.' })
    await piet.submit({ nl: 'Wij wonen aan de dijk.' })
    expect(piet.status).toBe(409)
    expect(piet.text()).toContain('Wij wonen aan het water.')
    expect(piet.form('/circles/wielhuis/change').values.nl).toBe('Wij wonen aan de dijk.')
    await piet.submit({})
    expect(piet.text()).toContain('Wij wonen aan de dijk.')
  })

  test('no name and one that is too long, with what was typed', async () => {
    await changes(anne, 'wielhuis', { name: ' ', contactPhone: '085 000 00 77' })
    expect(anne.status).toBe(422)
    expect(anne.text()).toContain('Geef de kring een naam.')
    expect(anne.html).toContain('085 000 00 77')
  })

  test('who is no host, also as raw SQL', async () => {
    const member = await sits('Iris', house)
    expect((await member.get('/circles/wielhuis/change')).status).toBe(403)
    expect((await member.get('/circles/wielhuis/begin')).status).toBe(403)
    const token = member.cookie('kampvuur_session')
    await expect(
      world.app.house.database.write(token, ({ db }) =>
        db
          .selectNoFrom((eb) => eb.fn('circles.ask_place', [eb.val(house), eb.val(movement)]).as('x'))
          .execute(),
      ),
    ).rejects.toThrow('not a host of this circle')
  })
})

describe('beginning a circle', () => {
  test('a host begins a team in their house and looks after it; sent twice it is begun once', async () => {
    await anne.get('/circles/wielhuis/begin')
    const sent = {
      ...anne.form('/circles/wielhuis/begin').values,
      kind: 'team',
      name: 'Team Zonder Naam',
      openness: 'around',
    }
    for (let times = 0; times < 2; times++) await anne.post('/circles/wielhuis/begin', sent)
    const rows = await world.sql(
      `select c.kind, c.visibility, c.parent_id, c.movement_id, s.name, s.role from circles.circle c
       join circles.seat s on s.circle_id = c.id where c.name = 'Team Zonder Naam'`,
    )
    expect(rows).toEqual([
      {
        kind: 'team',
        visibility: 'around',
        parent_id: house,
        movement_id: movement,
        name: 'Anne',
        role: 'host',
      },
    ])
    expect(anne.text()).toContain('De kring is er.')
  })

  test('a house does not begin a house; a movement does', async () => {
    await anne.get('/circles/wielhuis/begin')
    expect(anne.html).not.toContain('value="organisation"')
    const sent = {
      ...anne.form('/circles/wielhuis/begin').values,
      kind: 'organisation',
      name: 'Nog een',
      openness: 'everyone',
    }
    await anne.post('/circles/wielhuis/begin', sent)
    expect(anne.status).toBe(422)
    const lotte = await sits('Lotte', movement, 'host')
    await lotte.get('/circles/beweging/begin')
    await lotte.submit({ kind: 'organisation', name: 'Wielhuis', openness: 'everyone' })
    // Another has this address: this one gets a tail of its own.
    expect(lotte.path).toMatch(/^\/circles\/wielhuis-[0-9a-f]{6}$/)
  })
})

describe('where it sits', () => {
  test('is asked of who looks after the place, and says so in both histories', async () => {
    const kade = await makeCircle(world, {
      name: 'De Kade',
      slug: 'kade',
      parentId: movement,
      movementId: movement,
    })
    const host = await sits('Karel', kade, 'host')
    await anne.get('/circles/wielhuis/places')
    await anne.submit({ place: 'de kade' }, '/circles/wielhuis/places')
    expect(anne.text()).toContain('We hebben het gevraagd aan wie naar De Kade omkijkt.')
    expect((await world.visitor().get('/circles/wielhuis')).links()).not.toContain('/circles/kade')
    await host.get('/circles/kade/places')
    expect(host.text()).toContain('Ja, Wielhuis kan hier zitten')
    await host.submit({ answer: 'yes' })
    expect((await world.visitor().get('/circles/wielhuis?again')).links()).toContain('/circles/kade')
    expect((await host.get('/circles/kade/history')).text()).toContain(
      'Karel zorgde dat Wielhuis nu ook hier zit.',
    )
    expect((await anne.get('/circles/wielhuis/history')).text()).toContain(
      'Karel zorgde dat de kring nu ook in De Kade zit.',
    )
    await anne.get('/circles/wielhuis/places')
    await anne.submit({ answer: 'leave' })
    expect((await world.visitor().get('/circles/wielhuis?anew')).links()).not.toContain('/circles/kade')
  })

  test('needs a name that is there, and no ring', async () => {
    await anne.get('/circles/wielhuis/places')
    await anne.submit({ place: 'Nergenshuis' }, '/circles/wielhuis/places')
    expect(anne.text()).toContain('We vonden geen kring met deze naam')
    await anne.get('/circles/wielhuis/places')
    await anne.submit({ place: 'Team Zonder Naam' }, '/circles/wielhuis/places')
    expect(anne.text()).toContain('Andersom kan dan niet.')
  })
})
