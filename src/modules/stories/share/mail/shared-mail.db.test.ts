import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'

let world: TestApplication
let lotte: Browserless
let visitor: Browserless
let own: string
let one: string
let address: string
let number = 0
const desk = '/circles/beweging/shared'
beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const id = await makePerson(world, 'Lotte', 'lotte@voorbeeld.example')
  await makeSeat(world, movement, id, 'host')
  lotte = await world.as(id)
})
afterAll(() => world.close())

/** Somebody without an account shared something. */
beforeEach(async () => {
  number += 1
  address = `truus${number}@voorbeeld.example`
  await world.sql('delete from stories.shared')
  visitor = world.visitor(`192.0.2.${number}`)
  await visitor.get('/share')
  await visitor.upload({ words: 'De zonnebloem viel om.', where: 'everyone' }, {}, '/share')
  own = visitor.path
  const [row] = await world.sql<{ id: string }>('select id from stories.shared')
  one = `${desk}/${row?.id}`
})
const leaves = async (email = address) => {
  await visitor.get(own)
  return visitor.submit({ email }, `${own}/mail`)
}
async function asks() {
  await lotte.get(one)
  await lotte.submit({ question: 'Welke tuin was het?' }, `${one}/ask`)
}
async function proposes() {
  await lotte.get(one)
  await lotte.submit({ title: 'De bloem', words: 'De zonnebloem viel om.' }, `${one}/propose`)
}
async function closes() {
  await lotte.get(one)
  await lotte.submit({ answer: 'Dank je wel.' }, `${one}/close`)
}
const mails = async () => (await letters(world)).filter(({ recipient }) => recipient === address)
const rows = () => world.sql<Record<string, unknown>>('select * from stories.shared_mail')
const stopIn = (body = '') => /\/share\/no-mail\/[0-9A-Z]+/.exec(body)?.[0] ?? ''
const press = (path: string) =>
  world.app.fetch(
    new Request(`${world.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
      redirect: 'manual',
    }),
  )

test('one letter says that something lies there, and no other comes before they looked', async () => {
  await leaves()
  expect([visitor.path, visitor.text().includes('dan krijg je een mail')]).toEqual([own, true])
  await asks()
  const [letter, ...more] = await mails()
  expect([letter?.subject, more]).toEqual(['Er ligt iets voor je', []])
  expect(letter?.body).toContain('/share/code')
  for (const secret of ['tuin', 'zonnebloem', own, own.split('/').at(-1)?.slice(0, 5) ?? ''])
    expect(letter?.body).not.toContain(secret)
  await proposes()
  expect(await mails()).toHaveLength(1)
  await visitor.get(own)
  await closes()
  expect(await mails()).toHaveLength(2)
  const [{ headers } = { headers: '' }] = await world.sql<{ headers: string }>(
    'select headers from platform.example_mail where recipient = $1 limit 1',
    [address],
  )
  expect(headers).toContain(`List-Unsubscribe: <${world.origin}${stopIn(letter?.body)}>`)
  expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
})

test('nobody is asked for an address, and who left none is written to by nobody', async () => {
  await asks()
  expect([await mails(), await rows()]).toEqual([[], []])
})

test('one press in the letter ends it for good, whoever types which address', async () => {
  await leaves()
  await asks()
  const stop = stopIn((await mails())[0]?.body)
  const [{ sealing_key_id: key } = { sealing_key_id: '' }] = await rows()
  const stranger = world.visitor()
  await stranger.get(stop)
  expect([stranger.status, stranger.html.includes(address), (await rows()).length]).toEqual([200, false, 1])
  expect((await press(stop)).status).toBe(200)
  expect(await rows()).toMatchObject([
    { ended: 'stopped', address: null, address_key: null, stop_hash: null },
  ])
  expect(
    await world.sql('select id from platform.sealing_key where id = $1 and wrapped is not null', [key]),
  ).toEqual([])
  expect((await press(stop)).status).toBe(200)
  await visitor.get(own)
  expect(visitor.text()).toContain('geen mail meer')
  expect(visitor.html).not.toContain(`${own}/mail"`)
  const { values } = visitor.form(`${own}`)
  await visitor.post(`${own}/mail`, { ...values, email: address })
  expect(visitor.status).toBe(409)
  await closes()
  expect(await mails()).toHaveLength(1)
  for (const broken of ['/share/no-mail/rubbish', stop.slice(0, -1)])
    expect((await world.visitor().get(broken)).text()).toContain('Deze link is niet heel')
})

test('the link in a letter to an address of before ends nothing at the one of now', async () => {
  await leaves()
  await asks()
  const stop = stopIn((await mails())[0]?.body)
  await visitor.get(own)
  await visitor.submit({}, `${own}/no-mail`)
  expect(await rows()).toEqual([])
  await leaves(`later-${address}`)
  await press(stop)
  expect(await rows()).toMatchObject([{ ended: null }])
})

test('who looks along sees no address and not whether there is one, nor does anybody with raw SQL', async () => {
  const seen = async () => [
    (await lotte.get(desk)).text(),
    (await lotte.get(one)).html.replace(/name="_(?:key|csrf)" value="[^"]*"|nonce-[\w+/=-]+/g, ''),
  ]
  const before = await seen()
  await leaves()
  expect(await seen()).toEqual(before)
  const [row] = await rows()
  expect(Buffer.from(`${row?.address}`).includes('truus')).toBe(false)
  for (const token of [undefined, lotte.cookie('kampvuur_session')]) {
    const read = world.app.house.database.read(token, ({ db }) =>
      db.selectFrom('stories.shared_mail').selectAll().execute(),
    )
    await expect(read).rejects.toMatchObject({ code: '42501' })
  }
  expect(visitor.html).not.toContain(address)
})

test('what is no address is said at its field, with what was typed', async () => {
  for (const [typed, said] of [
    ['', 'Er staat nog geen mailadres.'],
    ['truus', 'Dit lijkt geen mailadres.'],
  ] as const) {
    await leaves(typed)
    expect([visitor.status, visitor.text().includes(said)]).toEqual([422, true])
    expect(visitor.html).toContain(`value="${typed}"`)
  }
  expect(await rows()).toEqual([])
})

test('what is over asks for no address any more', async () => {
  await closes()
  await visitor.get(own)
  expect(visitor.html).not.toContain('type="email"')
})

test('who has an account is asked for no address', async () => {
  const mina = await world.as(await makePerson(world, 'Mina', `mina${number}@voorbeeld.example`))
  await mina.get('/share')
  await mina.upload({ words: 'Iets van mij.', where: 'nearby' }, {}, '/share')
  expect([mina.path.startsWith('/share/own/'), mina.html.includes('type="email"')]).toEqual([true, false])
})

test('a letter that came back ends it until they type an address anew', async () => {
  await leaves()
  await asks()
  const [{ sealing_key_id: key } = { sealing_key_id: '' }] = await rows()
  await world.sql('select stories.shared_mail_returned($1::uuid, false)', [key])
  expect(await rows()).toMatchObject([{ ended: 'returned', address: null, sealing_key_id: null }])
  await visitor.get(own)
  expect(visitor.text()).toContain('Onze mail kwam niet aan.')
  await leaves(`goed-${address}`)
  expect(await rows()).toMatchObject([{ ended: null, told: false }])
})

test('taken back, the address is gone with its key', async () => {
  await leaves()
  const [{ sealing_key_id: key } = { sealing_key_id: '' }] = await rows()
  await visitor.get(`${own}/take-back`)
  await visitor.submit({}, `${own}/take-back`)
  expect(await rows()).toEqual([])
  expect(
    await world.sql('select id from platform.sealing_key where id = $1 and wrapped is not null', [key]),
  ).toEqual([])
})

test('four weeks after it ended no address is kept; what goes on keeps it', async () => {
  await leaves()
  const night = () => world.sql('select stories.forget_shared_mail()')
  const weeksLater = async () => {
    await world.sql('update stories.shared_mail set rests_since = rests_since - 29')
    await night()
  }
  await night()
  await weeksLater()
  expect(await rows()).toMatchObject([{ rests_since: null }])
  await closes()
  await night()
  expect(await rows()).toHaveLength(1)
  await visitor.get(own)
  await visitor.upload({ words: 'Anders.', where: 'everyone' }, {}, own)
  await night()
  expect(await rows()).toMatchObject([{ rests_since: null }])
  await closes()
  await night()
  await weeksLater()
  expect(await rows()).toEqual([])
})

test('who erases everything is written to about nothing any more', async () => {
  await leaves(`Lotje${number}@voorbeeld.example`)
  const lotje = await world.as(await makePerson(world, 'Lotje', `lotje${number}@voorbeeld.example`))
  await lotje.get('/mine/erase-all/sure')
  await lotje.submit({ sure: 'yes' })
  expect(await rows()).toEqual([])
  expect(await world.sql('select id from stories.shared')).toHaveLength(1)
})

test('a story that began with it and asks for their yes is told by mail too', async () => {
  await leaves()
  await lotte.get(one)
  await lotte.submit({}, `${one}/begin-story`)
  const story = lotte.path
  expect(story).toMatch(/^\/write\//)
  expect(await mails()).toEqual([])
  await lotte.get(`${story}/people`)
  await lotte.submit({ audience: 'everyone' }, `${story}/people/ask`)
  expect(await mails()).toHaveLength(1)
})

test('who shared something hears when what was held for a while is held no more, and not what or how', async () => {
  await leaves()
  await proposes()
  await visitor.get(own)
  await visitor.submit({}, `${own}/agree`)
  const story = visitor.links().find((link) => link.startsWith('/stories/')) ?? ''
  const somebody = world.visitor(`192.0.2.1${number}`)
  await somebody.get(`${story}/about-me`)
  await somebody.submit({ said: 'Dat ben ik', wish: 'change', reach: '' }, `${story}/about-me`)
  const about = '/circles/beweging/about-somebody'
  await lotte.get(about)
  const objection = lotte.links().find((link) => link.startsWith(`${about}/`)) ?? ''
  await lotte.get(objection)
  await lotte.submit({ reason: 'Het huis is te herkennen.' }, `${objection}/hold`)
  // Told: a letter went, and they did not look since.
  const told = async () => {
    await letters(world)
    return (await rows()).map((row) => row.told)
  }
  expect(await told()).toEqual([true])
  await visitor.get(own)
  expect(await told()).toEqual([false])
  await lotte.get(objection)
  await lotte.submit({ answer: 'We spraken erover, het mag zo.' }, objection)
  expect(await told()).toEqual([true])
  for (const { body } of await mails()) expect(body).not.toMatch(/bloem|herkennen|spraken|verhaal/)
})
