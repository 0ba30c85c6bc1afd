import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let first: string
let sister: string
const wij = 'http://wij.test'

const at = (origin: string) => new Browserless((request) => world.app.fetch(request), origin)
const once = (url: string, init?: RequestInit) =>
  world.app.fetch(new Request(url, { redirect: 'manual', ...init }))

beforeAll(async () => {
  world = await startTestApplication({
    KAMPVUUR_ADDRESSES: `wij-blijven=${wij},http://www.wij.test besloten=http://besloten.test niets=http://niets.test`,
  })
  first = await makeCircle(world, { kind: 'movement', slug: 'stoel', name: 'Een stoel erbij' })
  sister = await makeCircle(world, { kind: 'movement', slug: 'wij-blijven', name: 'Wij blijven' })
  await makeCircle(world, { kind: 'movement', slug: 'besloten', name: 'Besloten', visibility: 'members' })
  await world.sql("update circles.circle set created_at = created_at - interval '1 day' where id = $1", [
    first,
  ])
  await world.sql('insert into movements.sister (movement_id, sister_id) values ($1, $2), ($2, $1)', [
    first,
    sister,
  ])
})
afterAll(() => world.close())

/** Either movement has a house, something in the agenda and somebody to call. */
async function fill(): Promise<{ slug: string }> {
  for (const [id, phone, house, title] of [
    [first, '085 000 00 01', 'Huis van stoel', 'Een jaar stoelen'],
    [sister, '085 000 00 02', 'Huis van wij', 'Eten en praten'],
  ] as const) {
    await world.sql('update circles.circle set contact_phone = $2 where id = $1', [id, phone])
    const slug = house.toLowerCase().replaceAll(' ', '-')
    const circle = await makeCircle(world, { name: house, slug, parentId: id, movementId: id })
    const gathering = randomUUID()
    await world.sql(
      `insert into gatherings.gathering (id, circle_id, kind, title, audience, status) values ($1, $2, 'meeting', $3, 'everyone', 'announced')`,
      [gathering, circle, title],
    )
    await world.sql(
      `insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
       values ($1, $2, now() + interval '9 days', now() + interval '9 days', now() + interval '9 days 2 hours')`,
      [randomUUID(), gathering],
    )
  }
  await world.sql("select platform.audit('test.done', 'test', null, null)")
  return { slug: 'huis-van-wij' }
}

describe('a movement’s own address', () => {
  test('leads with that movement: its name, its front page, its lists, what it says of itself', async () => {
    const visitor = await at(wij).get('/')
    expect(visitor.html).toContain('<title>Wij blijven</title>')
    expect(visitor.links()).toEqual(
      expect.arrayContaining(['/', '/agenda?of=wij-blijven', '/people?movement=wij-blijven', '/about']),
    )
    expect((await visitor.get('/about')).html).toContain('Wij blijven')
    // The sister has no address of its own: it is found at that of the house.
    expect(visitor.links()).toContain(`${world.origin}/movements/stoel`)
    expect((await world.visitor().get('/')).links()).toContain(`${wij}`)
  })

  test('typed by hand its agenda and its directory are its own, with the way to everything', async () => {
    const { slug } = await fill()
    const visitor = await at(wij).get('/agenda')
    expect(visitor.text()).toContain('Eten en praten')
    expect(visitor.text()).not.toContain('Een jaar stoelen')
    expect(visitor.links()).toContain('/agenda?of=all')
    await visitor.get('/agenda?of=all')
    expect(visitor.text()).toContain('Een jaar stoelen')
    expect(visitor.links()).toContain('/agenda/month?of=all')
    await visitor.get('/people')
    expect([visitor.text().includes('Huis van wij'), visitor.text().includes('Huis van stoel')]).toEqual([
      true,
      false,
    ])
    await visitor.get(visitor.links().find((href) => href.startsWith('/people?movement=all')) ?? '')
    expect(visitor.text()).toContain('Huis van stoel')
    // On paper stands whom to call of the movement it is for, wherever it was asked.
    const sheet = async (browser: Browserless, of: string) => (await browser.get(`/agenda/print${of}`)).text()
    expect(await sheet(at(wij), '')).toContain('085 000 00 02')
    expect(await sheet(world.visitor(), '?of=wij-blijven')).toContain('085 000 00 02')
    expect(await sheet(world.visitor(), `?of=${slug}`)).toContain('085 000 00 02')
    expect(await sheet(world.visitor(), '')).toContain('085 000 00 01')
  })

  test('keeps pages of two addresses apart', async () => {
    for (let times = 0; times < 2; times += 1) {
      expect((await at(wij).get('/')).html).toContain('<title>Wij blijven</title>')
      expect((await world.visitor().get('/')).html).toContain('<title>Een stoel erbij</title>')
    }
  })

  test('its other addresses lead there, whatever else the request says', async () => {
    const answer = await once('http://www.wij.test/agenda?of=wij-blijven', {
      headers: { 'x-forwarded-host': 'evil.test' },
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([308, `${wij}/agenda?of=wij-blijven`])
    const far = await once('http://www.wij.test//evil.test/%2e%2e')
    expect(far.headers.get('location') ?? `${wij}/`).toMatch(new RegExp(`^${wij}/`))
  })

  test('takes forms from its own pages, and from nobody else’s', async () => {
    const visitor = at(wij)
    await visitor.get('/sign-in')
    await visitor.submit({ email: 'nobody@voorbeeld.example' })
    expect(visitor.path).toBe('/sign-in/sent')
    const { values } = (await visitor.get('/sign-in')).form()
    const cookie = `kampvuur_visitor=${visitor.cookie('kampvuur_visitor')}`
    const body = new URLSearchParams(values as Record<string, string>)
    for (const origin of [world.origin, 'http://evil.test', 'null'])
      expect(
        (await once(`${wij}/sign-in`, { method: 'POST', body, headers: { cookie, origin } })).status,
      ).toBe(403)
  })
})

describe('a host that nobody named', () => {
  const same = async (origin: string, path: string) => {
    const answer = await once(`${origin}${path}`)
    const html = (await answer.text())
      .replace(/[\da-f]{8}-[\da-f-]{27}/g, '')
      .replace(/name="_(csrf|key)" value="[^"]*"/g, '')
    return [answer.status, html, answer.headers.get('location')]
  }

  test('is the house itself, and is never told back', async () => {
    for (const path of ['/', '/about', '/niets', '/sign-in']) {
      const answer = await same('http://evil.test', path)
      expect(answer).toEqual(await same(world.origin, path))
      expect(JSON.stringify(answer)).not.toContain('evil.test')
    }
  })

  test('sounds the same as that of a movement which not everybody may see', async () => {
    for (const path of ['/', '/about', '/niets', '/lists/participants.csv', '/.well-known/webauthn'])
      expect(await same('http://besloten.test', path)).toEqual(await same('http://evil.test', path))
    await expect((await once(`${world.origin}/.well-known/webauthn`)).json()).resolves.toEqual({
      origins: [world.origin, wij],
    })
  })
})

describe('letters', () => {
  test('a link leads to the address where it was asked for, and works at any', async () => {
    const person = await makePerson(world, 'Noor', { email: 'noor@voorbeeld.example' } as never)
    await world.sql("update people.person set email = 'noor@voorbeeld.example' where id = $1", [person])
    const visitor = at(wij)
    await visitor.get('/sign-in')
    await visitor.submit({ email: 'noor@voorbeeld.example' })
    await world.app.drained()
    const [letter] = await world.sql<{ body: string; subject: string }>(
      'select body, subject from platform.example_mail order by id desc limit 1',
    )
    const path = /http:\/\/wij\.test(\/sign-in\/link\/\S+)/.exec(letter?.body ?? '')?.[1] ?? ''
    expect(letter?.subject).toContain('Wij blijven')
    const elsewhere = await world.visitor().get(path)
    await elsewhere.submit({})
    expect((await elsewhere.get('/mine')).status).toBe(200)
    // Signed in at one address is signed in there alone.
    expect((await visitor.get('/mine')).path).toContain('/sign-in')
  })

  test('of a circle follow its movement; of several movements they stay with the house', async () => {
    const house = await makeCircle(world, { kind: 'organisation', slug: 'huis', name: 'Huis' })
    await world.sql('update circles.circle set movement_id = $2 where id = $1', [house, sister])
    const seat = await makeSeat(world, house, await makePerson(world, 'Sam'))
    const [found] = await world.sql<{ one: string; both: string }>(
      'select movements.movement_of(array[$1::uuid]) as one, movements.movement_of(array[$1::uuid, $2::uuid]) as both',
      [seat, first],
    )
    expect(found).toEqual({ one: sister, both: null })
  })
})
