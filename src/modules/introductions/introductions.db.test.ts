import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../tests/support/application.ts'
import type { Browserless } from '../../../tests/support/browserless.ts'

let world: TestApplication
let movement: string
let house: string
let number = 0
let id: string
let mina: Browserless
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, {
    name: 'Het Wielhuis',
    slug: 'wielhuis',
    parentId: movement,
    movementId: movement,
  })
})
afterAll(() => world.close())
beforeEach(async () => {
  number += 1
  id = await makePerson(world, `Mina ${number}`)
  await makeSeat(world, house, id)
  mina = await world.as(id)
  await mina.get('/mine/introduction/words')
  await mina.submit({ hereBecause: `Ik kom voor de tuinen ${word()}`, hats: 'Kok', experience: 'Soep koken' })
})

/** A word that nobody else wrote. */
const word = () => `zonnebloem${number}`
const choose = async (fields: Record<string, string | string[]>) => {
  await mina.get('/mine/introduction/who')
  await mina.submit(fields)
  return mina
}
const address = async () =>
  `/people/persons/${(await world.sql<{ id: string }>('select id from introductions.introduction where person_id = $1', [id]))[0]?.id}`
async function member(circle: string) {
  const person = await makePerson(world, 'Lid')
  await makeSeat(world, circle, person)
  return world.as(person)
}
const finds = async (browser: Browserless) =>
  (await browser.get(`/people/persons?q=${word()}`)).text().includes(word())

test('what somebody wrote is theirs alone until they say who sees it', async () => {
  expect(mina.text()).toContain('Nog niemand anders ziet het.')
  const path = await address()
  const other = await member(house)
  expect([(await other.get(path)).status, (await mina.get(path)).status]).toEqual([404, 200])
  expect(await finds(other)).toBe(false)
  expect((await world.visitor().get(path)).text()).toBe(
    (await world.visitor().get('/people/persons/00000000-0000-4000-8000-000000000000')).text(),
  )
})

test.each([
  ['circles', 'team', { team: 200, house: 404, visitor: 404 }],
  ['movement', '', { team: 200, house: 200, visitor: 404 }],
  ['everyone', '', { team: 200, house: 200, visitor: 200 }],
] as const)('chosen for %s, nobody else sees or finds it', async (audience, _, expected) => {
  const team = await makeCircle(world, { kind: 'team', name: 'Team', parentId: house, movementId: movement })
  await makeSeat(world, team, id)
  await choose({ audience, circles: audience === 'circles' ? [team] : [], findable: 'yes' })
  const path = await address()
  const browsers = { team: await member(team), house: await member(house), visitor: world.visitor() }
  for (const [who, browser] of Object.entries(browsers)) {
    const status = expected[who as keyof typeof expected]
    expect([who, (await browser.get(path)).status]).toEqual([who, status])
    expect([who, await finds(browser)]).toEqual([who, status === 200])
  }
})

test('seen and not findable, somebody stands on no list', async () => {
  await choose({ audience: 'everyone', findable: 'no' })
  expect((await world.visitor().get(await address())).status).toBe(200)
  expect(await finds(world.visitor())).toBe(false)
})

test('is found by what they wrote in another form, by theme and by region', async () => {
  const region = await makeCircle(world, { kind: 'region', name: `Streek ${number}` })
  const other = await makeCircle(world, { kind: 'region', name: `Elders ${number}` })
  await choose({ audience: 'everyone', findable: 'yes', regions: [region] })
  const visitor = world.visitor()
  for (const [search, there] of [
    [`q=tuin+${word()}`, true],
    [`q=tuin+${word()}&region=${region}`, true],
    [`q=${word()}&region=${other}`, false],
    [`q=Mina+${number}+${word()}`, true],
    ['q=%27%22%26%7C%21%28', false],
    ['q=&theme=niets&region=niets', true],
  ] as const)
    expect([search, (await visitor.get(`/people/persons?${search}`)).text().includes(word())]).toEqual([
      search,
      there,
    ])
})

test('narrowed or taken back it is gone on the next request, and its address leads nowhere again', async () => {
  await choose({ audience: 'everyone', findable: 'yes' })
  const path = await address()
  const visitor = world.visitor()
  expect([await finds(visitor), (await visitor.get(path)).status]).toEqual([true, 200])
  await choose({ audience: 'nobody' })
  expect([await finds(visitor), (await visitor.get(path)).status]).toEqual([false, 404])
  await choose({ audience: 'everyone', findable: 'yes' })
  await mina.get('/mine/introduction/take-back')
  await mina.submit({})
  expect(mina.text()).toContain('Het is weg.')
  expect([await finds(visitor), (await visitor.get(path)).status]).toEqual([false, 404])
  await mina.get('/mine/introduction/words')
  expect(mina.form('/mine/introduction/words').values).toMatchObject({
    name: `Mina ${number}`,
    hereBecause: '',
  })
  await mina.submit({ hereBecause: 'Opnieuw' })
  expect(await address()).not.toBe(path)
})

test('a copy from before opens nothing again that was closed', async () => {
  await choose({ audience: 'everyone', findable: 'yes' })
  await mina.get('/mine/introduction/reach')
  await mina.submit({ phone: '06 12 34 56 78' })
  const [before] = await world.sql<{ id: string }>(
    'select * from introductions.introduction where person_id = $1',
    [id],
  )
  await mina.get('/mine/introduction/reach')
  await mina.submit({ phone: '' })
  await choose({ audience: 'movement', findable: 'no' })
  const closed = await world.sql<{ part: string }>(
    'select part from platform.stays_closed where subject_id = $1 order by part',
    [before?.id],
  )
  expect(closed.map(({ part }) => part)).toEqual(['audience', 'findable', 'phone'])
  await world.sql(
    "update introductions.introduction set audience = 'everyone', readers = '{}', findable = true, phone = '06 1' where id = $1",
    [before?.id],
  )
  for (const { part } of closed)
    await world.sql(
      "insert into platform.stays_closed (kind, subject_id, part, again) values ('introduction', $1, $2, true)",
      [before?.id, part],
    )
  expect(
    await world.sql('select audience, findable, phone from introductions.introduction where id = $1', [
      before?.id,
    ]),
  ).toEqual([{ audience: 'nobody', findable: false, phone: '' }])
})

test('a telephone number is there only where somebody wrote it, and only as a number', async () => {
  await choose({ audience: 'everyone' })
  const path = await address()
  expect((await world.visitor().get(path)).links().filter((link) => link.startsWith('tel:06'))).toEqual([])
  await mina.get('/mine/introduction/reach')
  await mina.submit({ phone: 'bel maar' })
  expect(mina.status).toBe(422)
  expect(mina.form('/mine/introduction/reach').values.phone).toBe('bel maar')
  await mina.submit({ phone: '06 12 34 56 78' })
  expect((await world.visitor().get(path)).links()).toContain('tel:0612345678')
})

test('what is wrong is said at the field, twice is once, and two windows both keep their text', async () => {
  await mina.get('/mine/introduction/who')
  await mina.submit({ audience: 'circles', circles: [] })
  expect(mina.status).toBe(422)
  expect(mina.text()).toContain('Kies een kring')
  const elsewhere = await world.as(id)
  await elsewhere.get('/mine/introduction/words')
  await mina.get('/mine/introduction/words')
  await mina.submit({ hats: 'Zangeres' })
  await elsewhere.submit({ hats: 'Buurvrouw' })
  expect(elsewhere.status).toBe(409)
  expect(elsewhere.text()).toContain('Zangeres')
  expect(elsewhere.form('/mine/introduction/words').values.hats).toBe('Buurvrouw')
  await elsewhere.submit({})
  const rows = () => world.sql('select hats from introductions.introduction where person_id = $1', [id])
  expect(await rows()).toEqual([{ hats: 'Buurvrouw' }])
  await elsewhere.get('/mine/introduction/words')
  const { values } = elsewhere.form('/mine/introduction/words')
  const fields = { ...values, hats: 'Kok' }
  for (const _ of [1, 2]) await elsewhere.post('/mine/introduction/words', fields)
  expect([elsewhere.status, await rows()]).toEqual([200, [{ hats: 'Kok' }]])
  await mina.get('/mine/introduction/words')
  await mina.submit({ hats: 'x'.repeat(401), experience: 'Blijft staan' })
  expect(mina.status).toBe(422)
  expect(mina.form('/mine/introduction/words').values.experience).toBe('Blijft staan')
})

test('nobody shows themselves to a circle in which they do not sit', async () => {
  const elsewhere = await makeCircle(world, { name: 'Elders' })
  await choose({ audience: 'circles', circles: [elsewhere] })
  expect(mina.status).toBe(422)
  expect(
    await world.sql('select readers from introductions.introduction where person_id = $1', [id]),
  ).toEqual([{ readers: [] }])
})

test('a photo is cleaned, seen where the introduction is, and unreadable once it was taken back', async () => {
  await choose({ audience: 'everyone' })
  const path = `${await address()}/photo`
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a63' } })
    .jpeg()
    .toBuffer()
  await mina.get('/mine/introduction/photo')
  await mina.upload({}, { media: photo }, '/mine/introduction/photo')
  expect([mina.status, mina.text().includes('Zeg eerst dat je dit goed vindt.')]).toEqual([422, true])
  await mina.upload({ agreed: 'yes' }, { media: Buffer.from('<svg>') }, '/mine/introduction/photo')
  expect([mina.status, mina.text().includes('kunnen we niet als foto lezen')]).toEqual([422, true])
  expect((await world.visitor().get(path)).status).toBe(404)
  await mina.upload({ agreed: 'yes' }, { media: photo }, '/mine/introduction/photo')
  const seen = await world.visitor().once('GET', path)
  expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/webp'])
  const [kept] = await world.sql<{ key: string }>('select sealing_key_id as key from introductions.photo')
  await choose({ audience: 'nobody' })
  expect((await world.visitor().get(path)).status).toBe(404)
  await choose({ audience: 'everyone' })
  await mina.get('/mine/introduction/photo')
  await mina.submit({}, '/mine/introduction/photo/take-back')
  expect((await world.visitor().get(path)).status).toBe(404)
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [kept?.key])).toEqual([
    { wrapped: null },
  ])
})

test('whoever left a circle shows themselves there no longer, and still changes and takes away the rest', async () => {
  const team = await makeCircle(world, { kind: 'team', name: 'Team', parentId: house, movementId: movement })
  const seat = await makeSeat(world, team, id)
  await choose({ audience: 'circles', circles: [team, house], findable: 'yes' })
  await mina.get('/mine/introduction/reach')
  await mina.submit({ phone: '06 12 34 56 78' })
  const [path, other] = [await address(), await member(team)]
  expect((await other.get(path)).status).toBe(200)
  await world.sql('update circles.seat set ended_at = now() where id = $1', [seat])
  expect((await other.get(path)).status).toBe(404)
  const row = () =>
    world.sql('select readers, audience, phone from introductions.introduction where person_id = $1', [id])
  expect(await row()).toEqual([{ readers: [house], audience: 'circles', phone: '06 12 34 56 78' }])
  // Also where a place that was left stands among them still.
  await world.sql(
    'alter table introductions.introduction disable trigger user; update introductions.introduction set readers = array[gen_random_uuid()]; alter table introductions.introduction enable trigger user',
  )
  await mina.get('/mine/introduction/reach')
  await mina.submit({ phone: '' })
  expect(mina.status).toBe(200)
  expect(await row()).toMatchObject([{ phone: '' }])
})

test('whoever leaves the only circle they chose is seen by nobody, and nobody chooses a place that is not theirs', async () => {
  const team = await makeCircle(world, { kind: 'team', name: 'Team', parentId: house, movementId: movement })
  const seat = await makeSeat(world, team, id)
  await choose({ audience: 'circles', circles: [team], findable: 'yes' })
  await world.sql('update circles.seat set ended_at = now() where id = $1', [seat])
  expect(
    await world.sql(
      'select readers, audience, findable from introductions.introduction where person_id = $1',
      [id],
    ),
  ).toEqual([{ readers: [], audience: 'nobody', findable: false }])
  const own = (await address()).split('/').at(-1) ?? ''
  const choosing = world.app.house.database.write(mina.cookie('kampvuur_session'), ({ db }) =>
    db
      .updateTable('introductions.introduction')
      .set({ audience: 'circles', readers: [team] })
      .where('id', '=', own)
      .execute(),
  )
  await expect(choosing).rejects.toMatchObject({ code: '42501' })
})
