import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { newsletterCode, newsletterCodeHash } from './code.ts'

let world: TestApplication
let movement: string
let oost: string

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const within = { parentId: movement, movementId: movement }
  oost = await makeCircle(world, { ...within, kind: 'region', name: 'Oost', slug: 'oost' })
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.sql('delete from people.letter_asked')
  await world.sql('delete from platform.failed_guess')
  await world.sql('delete from newsletter.subscriber')
})

async function asks(email: string, fields: Record<string, string | string[]> = {}) {
  const visitor = await world.visitor().get('/newsletter/subscribe')
  await visitor.submit({ email, ...fields })
  return visitor
}
const lastTo = async (email: string) =>
  (await letters(world)).filter(({ recipient }) => recipient === email).at(-1)?.body ?? ''
const pathIn = (body: string) => /\/newsletter\/(?:confirm|own)\/\w+/.exec(body)?.[0] ?? ''
const rows = () =>
  world.sql<{ id: string; confirmed: boolean; topics: string[]; sealing_key_id: string }>(
    'select id, confirmed_on is not null as confirmed, topics, sealing_key_id from newsletter.subscriber',
  )
async function subscribed(email: string, fields: Record<string, string | string[]> = {}) {
  await asks(email, fields)
  const path = pathIn(await lastTo(email))
  const visitor = await world.visitor().get(path)
  await visitor.submit({})
  return { visitor, code: path.split('/').at(-1) ?? '' }
}

test('an address is asked for its yes; opening the link changes nothing, the button does', async () => {
  const visitor = await asks('mina@example.org', { topics: [oost] })
  expect(visitor.path).toBe('/newsletter/sent')
  const body = await lastTo('mina@example.org')
  expect(body).toContain('De Beweging')
  expect(body).toContain('De link werkt een week.')
  const reader = await world.visitor().get(pathIn(body))
  expect(reader.text()).toContain('De Beweging')
  expect((await rows()).map(({ confirmed }) => confirmed)).toEqual([false])
  await reader.submit({})
  expect(reader.text()).toContain('Je krijgt voortaan de brief')
  expect(await rows()).toMatchObject([{ confirmed: true, topics: [oost] }])
})

test('a link that was used says so and leads on, and one behind which nothing is says how to ask anew', async () => {
  await asks('mina@example.org')
  const path = pathIn(await lastTo('mina@example.org'))
  await (await world.visitor().get(path)).submit({})
  const again = await world.visitor().get(path)
  expect(again.text()).toContain('Je krijgt de brief al')
  expect(again.links()).toContain(path.replace('confirm', 'own'))
  await world.sql('delete from newsletter.subscriber')
  for (const gone of [path, '/newsletter/confirm/made-up']) {
    const old = await world.visitor().get(gone)
    expect(old.text()).toContain('Deze link werkt niet meer')
    expect(old.links()).toContain('/newsletter/subscribe')
  }
})

test('the answer is the same whether or not the address is known, and what was chosen stays as it was', async () => {
  await subscribed('mina@example.org', { topics: [oost] })
  const known = await asks('MINA@example.org ')
  const unknown = await asks('else@example.org')
  const plain = (html: string) => html.replace(/name="_(csrf|key)" value="[^"]*"/g, '')
  expect([known.status, known.path, plain(known.html)]).toEqual([
    unknown.status,
    unknown.path,
    plain(unknown.html),
  ])
  expect(await lastTo('mina@example.org')).toContain('Die krijg je al')
  expect((await rows()).filter(({ confirmed }) => confirmed)).toMatchObject([{ topics: [oost] }])
  expect(await rows()).toHaveLength(2)
})

test('nobody is pestered with letters that ask for a yes', async () => {
  for (let i = 0; i < 8; i++) await asks('pestered@example.org')
  const count = async () =>
    (await letters(world)).filter(
      ({ recipient, subject }) => recipient === 'pestered@example.org' && subject.startsWith('Wil je'),
    ).length
  expect(await count()).toBe(5)
  await asks('else@example.org')
  expect(await lastTo('else@example.org')).toContain('/newsletter/confirm/')
  expect(await count()).toBe(5)
})

test('from one address it is asked for twenty times in a quarter of an hour, for whomever, and nothing typed is lost', async () => {
  for (let i = 0; i < 20; i++) expect((await asks(`stranger${i}@example.org`)).path).toBe('/newsletter/sent')
  const more = await asks('one-more@example.org', { topics: [oost] })
  expect([more.status, more.text()]).toEqual([422, expect.stringContaining('Wacht een kwartier')])
  expect(more.form('/newsletter/subscribe').values).toMatchObject({
    email: 'one-more@example.org',
    topics: oost,
  })
  expect(await rows()).toHaveLength(20)
})

test('asking for the letter makes no kept page old', async () => {
  const revision = async () => (await world.app.house.database.revision()).changed
  const before = await revision()
  await asks('mina@example.org')
  expect(await revision()).toEqual(before)
})

test('two letters and two buttons are one subscription', async () => {
  await asks('mina@example.org')
  const first = pathIn(await lastTo('mina@example.org'))
  await asks('mina@example.org', { topics: [oost] })
  const buttons = await Promise.all(
    [first, pathIn(await lastTo('mina@example.org'))].map((path) => world.visitor().get(path)),
  )
  for (const button of buttons) await button.submit({})
  expect(await rows()).toMatchObject([{ confirmed: true, topics: [oost] }])
})

test('with the link in a letter one changes what it is about; the address is on no page', async () => {
  const { visitor, code } = await subscribed('mina@example.org')
  expect(visitor.path).toBe(`/newsletter/own/${code}`)
  expect(visitor.html).not.toContain('mina@example.org')
  expect(visitor.text()).toContain('Hij gaat nu over alles.')
  await visitor.submit({ topics: [oost], locale: 'en' })
  expect(visitor.html).toContain('<li dir="auto">Oost</li>')
  expect(await rows()).toMatchObject([{ topics: [oost] }])
  expect((await world.visitor().get('/newsletter/own/00000000000000000000000000')).status).toBe(404)
  const madeUp = '22222222-2222-4222-8222-222222222222'
  await visitor.submit({ topics: [oost, madeUp], locale: 'nl' })
  expect(await rows()).toMatchObject([{ topics: [oost] }])
})

test('who presses yes twice, or opens the link again later, stays as they are', async () => {
  await asks('mina@example.org', { topics: [oost] })
  const path = pathIn(await lastTo('mina@example.org'))
  const [one, other] = [await world.visitor().get(path), await world.visitor().get(path)]
  await one.submit({})
  await other.submit({})
  expect(other.text()).toContain('Je krijgt voortaan de brief')
  expect(await rows()).toMatchObject([{ confirmed: true, topics: [oost] }])
  const stop = new Request(`${world.origin}${path.replace('confirm', 'stop')}`, { method: 'HEAD' })
  const scanner = await world.app.fetch(stop)
  expect([scanner.status, (await rows()).length]).toEqual([200, 1])
})

test('one press ends it: a POST without session, token or origin, and without being led on (RFC 8058)', async () => {
  const { code } = await subscribed('mina@example.org')
  const [{ sealing_key_id: key } = { sealing_key_id: '' }] = await rows()
  const opened = await world.visitor().get(`/newsletter/stop/${code}`)
  expect([opened.status, (await rows()).length]).toEqual([200, 1])
  const press = (body: BodyInit, type?: string) =>
    world.app.fetch(
      new Request(`${world.origin}/newsletter/stop/${code}`, {
        method: 'POST',
        headers: type ? { 'content-type': type } : {},
        body,
        redirect: 'manual',
      }),
    )
  const form = new FormData()
  form.append('List-Unsubscribe', 'One-Click')
  expect((await press('List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded')).status).toBe(200)
  expect(await rows()).toEqual([])
  expect(
    await world.sql('select wrapped from platform.sealing_key where id = $1 and wrapped is not null', [key]),
  ).toEqual([])
  // Again, and as the other kind of form: nothing tells that there is nothing.
  expect((await press(form)).status).toBe(200)
})

test('of an address that is not there it is said that it is not there', async () => {
  for (const [email, said] of [
    ['  ', 'Er staat nog geen mailadres.'],
    ['mina', 'Dit lijkt geen mailadres.'],
  ] as const) {
    const visitor = await asks(email)
    expect([visitor.status, visitor.text()]).toEqual([422, expect.stringContaining(said)])
  }
})

test('a link that is not whole ends nothing and says so; one that could be somebody’s says the same whether it is', async () => {
  const { code } = await subscribed('mina@example.org')
  await world.sql("update circles.circle set contact_phone = '085 000 00 11' where id = $1", [movement])
  const press = (typed: string) =>
    world.app.fetch(
      new Request(`${world.origin}/newsletter/stop/${typed}`, { method: 'POST', body: new FormData() }),
    )
  const words = (html: string) => html.replace(/<[^>]+>/g, ' ')
  for (const broken of ['rubbish', code.slice(0, -1), `${code}A`, 'A'.repeat(90)]) {
    const visitor = await world.visitor().get(`/newsletter/stop/${broken}`)
    expect([visitor.status, visitor.html.includes('<button>Stop')]).toEqual([200, false])
    expect(visitor.text()).toContain('Deze link is niet heel')
    expect(visitor.text()).toContain('085 000 00 11')
    const pressed = await press(broken)
    const said = words(await pressed.text())
    expect([pressed.status, said.includes('gewist'), said.includes('er niets veranderd')]).toEqual([
      200,
      false,
      true,
    ])
  }
  const other = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`
  const same = async (typed: string) => (await (await press(typed)).text()).replaceAll(typed, 'CODE')
  const opened = async (typed: string) => (await world.visitor().get(`/newsletter/stop/${typed}`)).text()
  expect(await opened(other)).toBe(await opened(code))
  const unknown = await same(other)
  expect(await rows()).toHaveLength(1)
  const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  expect(plain(unknown)).not.toContain('Je adres is hier gewist')
  expect(plain(await same(code))).toBe(plain(unknown))
  expect(await rows()).toEqual([])
})

test('the link of an old letter works for who ended it and came back', async () => {
  const { code } = await subscribed('mina@example.org')
  await (await world.visitor().get(`/newsletter/stop/${code}`)).submit({})
  expect(await rows()).toEqual([])
  const again = await subscribed('mina@example.org')
  expect(again.code).toBe(code)
  await (await world.visitor().get(`/newsletter/stop/${code}`)).submit({})
  expect(await rows()).toEqual([])
})

test('who never said yes is forgotten after a week, with their key', async () => {
  await asks('mina@example.org')
  await subscribed('else@example.org')
  await world.sql('update newsletter.subscriber set asked_on = platform.day_of(now()) - 8')
  await world.sql('select newsletter.forget_old(platform.day_of(now()))')
  expect(await rows()).toMatchObject([{ confirmed: true }])
})

test('a month after a movement ended nobody is kept who got its letters; of another everybody is', async () => {
  const { visitor } = await subscribed('mina@example.org')
  const ended = (days: number | null) =>
    world.sql('update circles.circle set closed_on = platform.day_of(now()) - $1::int where id = $2', [
      days,
      movement,
    ])
  const night = () => world.sql('select newsletter.forget_old(platform.day_of(now()))')
  try {
    await ended(30)
    await night()
    expect(await rows()).toHaveLength(1)
    await visitor.get(visitor.path)
    expect(visitor.text()).toContain('De Beweging is gestopt. Er komt geen nieuwe brief meer.')
    const other = await makeCircle(world, { kind: 'movement', name: 'Wij blijven', slug: 'wij-blijven' })
    await world.sql(
      `with key as (insert into platform.sealing_key (id, wrapped) values (gen_random_uuid(), 'x') returning id)
       insert into newsletter.subscriber (id, movement_id, sealing_key_id, address, asked_on, confirmed_on)
         select gen_random_uuid(), $1, id, 'x', platform.day_of(now()), platform.day_of(now()) from key`,
      [other],
    )
    await ended(31)
    await night()
    expect(await world.sql('select movement_id from newsletter.subscriber')).toEqual([{ movement_id: other }])
  } finally {
    await ended(null)
  }
})

test('raw SQL as the web server reads no subscription, of nobody and of a host', async () => {
  await subscribed('mina@example.org')
  const host = await makePerson(world, 'Ria', 'ria@example.org')
  await makeSeat(world, movement, host, 'host')
  const ria = await world.as(host)
  for (const token of [undefined, ria.cookie('kampvuur_session')]) {
    const { database } = world.app.house
    const read = (table: 'newsletter.subscriber' | 'newsletter.delivery') =>
      database.read(token, ({ db }) => db.selectFrom(table).selectAll().execute())
    await expect(read('newsletter.subscriber')).rejects.toMatchObject({ code: '42501' })
    await expect(read('newsletter.delivery')).rejects.toMatchObject({ code: '42501' })
    const ended = database.write(token, ({ db }) => db.deleteFrom('newsletter.subscriber').execute())
    await expect(ended).rejects.toMatchObject({ code: '42501' })
  }
  expect(await rows()).toHaveLength(1)
})

test('what is pasted around an address goes, and it is one subscription', async () => {
  await subscribed('mina@example.org')
  for (const typed of ['<mina@example.org>', 'mailto:Mina@Example.org', '"Mina" <mina@example.org>;']) {
    const visitor = await asks(typed)
    expect(visitor.path).toBe('/newsletter/sent')
    expect(await lastTo('mina@example.org')).toContain('Die krijg je al')
    await world.sql('delete from people.letter_asked')
    await world.sql('delete from platform.failed_guess')
  }
  expect(await rows()).toHaveLength(1)
})

test.each([
  'mina@example',
  'mina@example,org',
  'mina..brief@example.org',
  'mina@-example.org',
  'mina@example.org, else@example.org',
  '"mina brief"@example.org',
])('what no server takes is said at the field: %s', async (typed) => {
  const visitor = await asks(typed)
  expect([visitor.status, visitor.text()]).toEqual([422, expect.stringContaining('geen mailadres')])
  expect(visitor.html).toContain(`value="${typed.replaceAll('"', '&quot;')}"`)
  expect(await rows()).toEqual([])
})

test('both names of a server are one subscription', async () => {
  const { code } = await subscribed('mina@bücher.example')
  await asks('mina@xn--bcher-kva.example')
  expect(await lastTo('mina@bücher.example')).toContain(`/newsletter/own/${code}`)
  expect(await rows()).toMatchObject([{ confirmed: true }])
  const mina = await world.as(await makePerson(world, 'Mina', 'mina@xn--bcher-kva.example'))
  const taken = await mina.once('GET', '/mine/take-along/kampvuur.json')
  expect(((await taken.json()) as { newsletters: unknown[] }).newsletters).toHaveLength(1)
  await mina.get('/mine/erase-all/sure')
  await mina.submit({ sure: 'yes' })
  expect(await rows()).toEqual([])
})

test('who asked before servers were called by one name is found, by either', async () => {
  const { house } = world.app
  const former = createHmac('sha256', house.keyFor('newsletter-address'))
    .update('mina@bücher.example')
    .digest()
  await subscribed('mina@bücher.example')
  await world.sql('update newsletter.subscriber set address_key = $1, code_hash = $2', [
    former,
    newsletterCodeHash(house, movement, former),
  ])
  for (const typed of ['mina@bücher.example', 'mina@xn--bcher-kva.example']) {
    await asks(typed)
    expect(await lastTo('mina@bücher.example')).toContain(
      `/newsletter/own/${newsletterCode(house, movement, former)}`,
    )
    expect(await rows()).toMatchObject([{ confirmed: true }])
  }
  const mina = await world.as(await makePerson(world, 'Mina', 'mina@bücher.example'))
  const taken = await mina.once('GET', '/mine/take-along/kampvuur.json')
  expect(((await taken.json()) as { newsletters: unknown[] }).newsletters).toHaveLength(1)
  await mina.get('/mine/erase-all/sure')
  await mina.submit({ sure: 'yes' })
  expect(await rows()).toEqual([])
})

test('a name before the @ that not every server takes is refused with the reason', async () => {
  const visitor = await asks('zoë@example.org')
  expect([visitor.status, visitor.text()]).toEqual([422, expect.stringContaining('zonder accent')])
  expect(await rows()).toEqual([])
})

test('a mistake in the address is said at the field, with what was chosen', async () => {
  const visitor = await asks('mina', { topics: [oost] })
  expect([visitor.status, visitor.text()]).toEqual([422, expect.stringContaining('geen mailadres')])
  expect(visitor.html).toMatch(new RegExp(`value="${oost}"[^>]*checked|checked[^>]*value="${oost}"`))
})

test('who erases everything gets no letter any more; nobody else’s ends', async () => {
  await subscribed('mina@example.org')
  await subscribed('else@example.org')
  const mina = await world.as(await makePerson(world, 'Mina', 'mina@example.org'))
  await mina.get('/mine/erase-all/sure')
  await mina.submit({ sure: 'yes' })
  expect(await rows()).toHaveLength(1)
  expect(await world.sql("select id from people.person where email = 'mina@example.org'")).toEqual([])
})

test('who takes everything along finds what comes to the address of their account, and nobody else does', async () => {
  await subscribed('mina@example.org', { topics: [oost] })
  await asks('else@example.org')
  const taken = async (name: string, email: string | null) => {
    const browser = await world.as(await makePerson(world, name, email))
    const answer = await browser.once('GET', '/mine/take-along/kampvuur.json')
    const { newsletters } = (await answer.json()) as { newsletters: { saidYesOn: string | null }[] }
    return { newsletters, paper: (await browser.get('/mine/take-along/kampvuur.html')).text() }
  }
  const mina = await taken('Mina', 'mina@example.org')
  expect(mina.newsletters).toMatchObject([{ movement: 'De Beweging', about: ['Oost'], language: 'nl' }])
  expect(mina.newsletters[0]?.saidYesOn).not.toBeNull()
  expect(mina.paper).toContain('De Beweging, over Oost.')
  expect((await taken('Else', 'else@example.org')).newsletters).toMatchObject([
    { about: [], saidYesOn: null },
  ])
  expect((await taken('Kees', 'kees@example.org')).newsletters).toEqual([])
})
