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
import type { Browserless, Fields } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let movement: string
let host: Browserless
let member: Browserless
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'Een stoel erbij', slug: 'stoel' })
  const house = await makeCircle(world, { name: 'Het Wielhuis', parentId: movement, movementId: movement })
  host = await seated('Els', movement, 'host')
  member = await seated('Daan', house, 'member')
  await theme('thuis-wonen', 'Thuis blijven wonen', 'Over zorg bij je thuis, en over de trap.')
  await theme('muziek', 'Muziek', 'Zingen in de gang.')
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.sql('delete from action_teams.wish')
  await world.sql('delete from platform.failed_guess')
})

async function seated(name: string, circle: string, role: string) {
  const id = await makePerson(world, name, `${name.toLowerCase()}@voorbeeld.example`)
  await makeSeat(world, circle, id, role)
  return world.as(id)
}
const theme = (slug: string, nl: string, about: string) =>
  world.sql(
    `insert into action_teams.theme (id, movement_id, kind, slug, name, about, status)
     values (gen_random_uuid(), $1, 'theme', $2, jsonb_build_object('nl', $3::text), jsonb_build_object('nl', $4::text), 'running')`,
    [movement, slug, nl, about],
  )
const rows = () =>
  world.sql<{ id: string; mail: Buffer | null; locale: string }>(
    'select id, mail, locale from action_teams.wish',
  )

async function ask(fields: Fields, visitor = world.visitor()) {
  await visitor.get('/themes/ask')
  return visitor.submit({ words: 'De nacht', ...fields }, '/themes/ask')
}
async function asked(fields: Fields = {}, visitor?: Browserless): Promise<string> {
  const sent = await ask(fields, visitor)
  expect(sent.path).toBe('/themes/ask/sent')
  return `/themes/wishes/${(await rows()).at(-1)?.id}`
}
async function answer(at: string, fields: Fields = {}) {
  await host.get(`${at}/answer`)
  return host.submit({ answer: 'Dit gaan we doen.', becomes: 'none', ...fields }, `${at}/answer`)
}
const letterTo = async (address: string) =>
  (await letters(world)).filter(({ recipient }) => recipient === address)

test('who has no account asks for a theme, and only who looks after the movement reads it', async () => {
  const at = await asked({ reason: 'Niemand slaapt.', name: 'Coba', mail: 'coba@voorbeeld.example' })
  expect((await host.get('/themes/ask')).text()).toContain('De nacht')
  await host.get(at)
  for (const said of ['Coba', 'Niemand slaapt.', 'zonder account', 'gaat als brief'])
    expect(host.text()).toContain(said)
  expect(host.html).not.toContain('coba@voorbeeld')
  expect((await member.get(at)).status).toBe(404)
  expect((await member.get('/themes/ask')).text()).not.toContain('De nacht')
  expect((await world.visitor().get('/themes/ask')).text()).not.toContain('De nacht')
  const [told] = await letterTo('els@voorbeeld.example')
  expect([told?.body.includes(at), /nacht|Coba|coba@/.test(told?.body ?? '')]).toEqual([true, false])
  expect((await rows())[0]?.mail?.includes('coba')).toBe(false)
  for (const column of ['mail', 'address_key', 'person_id'] as const)
    await expect(
      world.app.house.database.read(host.cookie('kampvuur_session'), ({ db }) =>
        db.selectFrom('action_teams.wish').select(column).execute(),
      ),
    ).rejects.toMatchObject({ code: '42501' })
})

test('neither a reason nor an address is asked; a mistake loses nothing that was typed', async () => {
  const wrong = await ask({ words: 'De nacht', reason: 'Daarom', mail: 'geen adres' })
  expect([wrong.status, wrong.text().includes('lijkt geen mailadres')]).toEqual([422, true])
  expect(wrong.form('/themes/ask').values).toMatchObject({ words: 'De nacht', mail: 'geen adres' })
  expect(wrong.text()).toContain('Daarom')
  expect((await ask({ words: ' ' })).status).toBe(422)
  expect(await rows()).toEqual([])
  const at = await asked()
  expect((await host.get(at)).text()).toContain('Er is geen mailadres bij.')
})

test.each([
  ['Zorg in huis', ['Thuis blijven wonen'], 'two words of what it is about'],
  ['Thuiszorg', ['Thuis blijven wonen'], 'a word inside another'],
  ['Muziekles', ['Muziek'], 'a longer word'],
  ['De trap', [], 'one word of what it is about'],
  ['Blijven voor wie', ['Thuis blijven wonen'], 'a word of its name'],
  ['Over wat er in de gang', [], 'words that say nothing'],
  ['100% _', [], 'nothing but signs'],
])('“%s” is laid beside %j before it is sent: %s', async (words, near) => {
  const visitor = await ask({ words: words === 'Zorg in huis' ? 'zorg en de trap' : words })
  if (near.length === 0) return expect(visitor.path).toBe('/themes/ask/sent')
  expect([visitor.status, visitor.text().includes('Deze thema’s zijn er al.')]).toEqual([422, true])
  for (const name of near) expect(visitor.text()).toContain(name)
  expect(await rows()).toEqual([])
  await visitor.submit({}, '/themes/ask')
  expect([visitor.path, (await rows()).length]).toEqual(['/themes/ask/sent', 1])
})

test('what is there already is shown once, also where a mistake comes after it', async () => {
  const visitor = await ask({ words: 'Muziek', mail: 'geen adres' })
  expect(visitor.text()).toContain('Deze thema’s zijn er al.')
  await visitor.submit({}, '/themes/ask')
  expect([visitor.status, visitor.text().includes('Deze thema’s zijn er al.')]).toEqual([422, false])
  await visitor.submit({ mail: '' }, '/themes/ask')
  expect(visitor.path).toBe('/themes/ask/sent')
})

test('who has an account sees what is there already too', async () => {
  await member.get('/themes/ask')
  await member.submit({ words: 'Muziek', reason: 'Om te zingen' })
  expect([member.status, member.links().includes('/themes/muziek')]).toEqual([422, true])
  await member.submit({})
  expect(member.path).toMatch(/^\/themes\/wishes\//)
})

test('the answer reaches who left an address: once, in their language, with the theme', async () => {
  const english = world.visitor()
  english.headers['accept-language'] = 'en'
  const at = await asked({ name: 'Win op prijs.example', mail: 'ann@voorbeeld.example' }, english)
  const other = await asked({ words: 'Nachten', mail: 'bea@voorbeeld.example' })
  await asked({ words: 'Het donker' })
  await host.get(`${other}/lay`)
  await host.submit({ other: at.split('/').at(-1) ?? '' })
  await answer(at, { becomes: 'new', nameNl: 'Als iedereen slaapt', nameEn: 'While all sleep' })
  const [letter, ...more] = await letterTo('ann@voorbeeld.example')
  expect(more).toEqual([])
  expect(letter?.body).toMatch(
    /This is our answer:\s+Dit gaan we doen\.\s+The theme is called While all sleep/,
  )
  expect(letter?.body).toContain('/themes/als-iedereen-slaapt')
  expect(letter?.body).not.toContain('prijs.example')
  expect(
    (await letterTo('bea@voorbeeld.example')).map(({ body }) =>
      body.includes('Het thema heet Als iedereen slaapt'),
    ),
  ).toEqual([true])
  expect((await host.get(`${at}/answer`)).status).toBe(404)
})

test('sent twice it is there once, also after going back; other words are another question', async () => {
  const visitor = world.visitor()
  await visitor.get('/themes/ask')
  const form = visitor.form('/themes/ask').values
  for (let i = 0; i < 2; i += 1) await visitor.post('/themes/ask', { ...form, words: 'De nacht' })
  expect(visitor.path).toBe('/themes/ask/sent')
  await asked({}, visitor)
  expect(await rows()).toHaveLength(1)
  await asked({ words: 'De ochtend' }, visitor)
  expect(await rows()).toHaveLength(2)
})

test('no field makes somebody a visitor or a person, and nobody says "me too" to a stranger', async () => {
  await member.get('/themes/ask')
  await member.submit({ words: 'Stilte', reason: 'Daarom', visitor: 'true', mail: 'x@voorbeeld.example' })
  expect(await world.sql('select from action_teams.wish where from_visitor')).toEqual([])
  const at = await asked({ visitor: 'false' })
  expect((await host.get(at)).text()).not.toContain('Ik ook')
  await host.post(`${at}/also`, host.form(`${at}/put-away`).values as Fields)
  expect(host.status).toBe(403)
})

test('what is no question is put away; what somebody with an account asks is not', async () => {
  const at = await asked()
  await host.get(at)
  await host.submit({}, `${at}/put-away`)
  expect([host.path, await rows()]).toEqual(['/themes/ask', []])
  await member.get('/themes/ask')
  await member.submit({ words: 'Stilte', reason: 'Daarom' })
  const theirs = member.path
  await host.get(theirs)
  expect(host.html).not.toContain('put-away')
  const { action: _, values } = host.form(`${theirs}/also`)
  expect((await host.post(`${theirs}/put-away`, values as Fields)).status).toBe(404)
})

test('it is forgotten four weeks after its answer, after half a year anyway, and its key with it', async () => {
  const forget = () => world.sql('select action_teams.forget_visitors_wishes()')
  const at = await asked({ mail: 'coba@voorbeeld.example' })
  await member.get('/themes/ask')
  await member.submit({ words: 'Stilte', reason: 'Daarom' })
  await answer(at)
  await world.sql('update action_teams.wish set answered_on = platform.day_of(now()) - 28 where from_visitor')
  await world.sql('update action_teams.wish set begun_on = platform.day_of(now()) - 183')
  await forget()
  expect(await rows()).toHaveLength(2)
  await world.sql('update action_teams.wish set answered_on = platform.day_of(now()) - 29 where from_visitor')
  await forget()
  expect(await rows()).toHaveLength(1)
  const key = 'select from platform.sealing_key where id = $1 and wrapped is not null'
  expect(await world.sql(key, [at.split('/').at(-1)])).toEqual([])
  await asked()
  await world.sql('update action_teams.wish set begun_on = platform.day_of(now()) - 184')
  await forget()
  // What somebody with an account asks stays until they take it back.
  expect(await rows()).toHaveLength(1)
})

test('who erases everything takes along what they asked with their address, and nobody else’s', async () => {
  await asked({ mail: 'Kees@voorbeeld.example' })
  await asked({ mail: 'bea@voorbeeld.example' })
  const kees = await world.as(await makePerson(world, 'Kees', 'kees@voorbeeld.example'))
  await kees.get('/mine/erase-all/sure')
  await kees.submit({ sure: 'yes' })
  expect(await rows()).toHaveLength(1)
})

test('who takes everything along has what they asked, signed in or with the address of their account', async () => {
  await asked({ words: 'De ochtend', mail: 'Daan@voorbeeld.example' })
  const at = await asked({ words: 'De middag', mail: 'bea@voorbeeld.example' })
  await answer(at)
  await member.get('/themes/ask')
  await member.submit({ words: 'Stilte', reason: 'Om het geluid' })
  const file = await member.once('GET', '/mine/take-along/kampvuur.json')
  const { wishes } = (await file.json()) as { wishes: { about: string; text: string }[] }
  expect(wishes.map(({ about, text }) => [about, text])).toEqual([
    ['De ochtend', ''],
    ['Stilte', 'Om het geluid'],
  ])
})

test('whichever name of its server was typed, and as it was kept before: taken along, and gone with everything', async () => {
  await asked({ words: 'De trap', mail: 'mina@bücher.example' })
  await world.sql('update action_teams.wish set address_key = $1', [
    createHmac('sha256', world.app.house.keyFor('wish-address')).update('mina@bücher.example').digest(),
  ])
  await asked({ words: 'De deur', mail: 'Mina@bücher.example' })
  await asked({ words: 'Het raam', mail: 'ans@bücher.example' })
  const mina = await world.as(await makePerson(world, 'Mina', 'mina@xn--bcher-kva.example'))
  const file = await mina.once('GET', '/mine/take-along/kampvuur.json')
  const { wishes } = (await file.json()) as { wishes: { about: string }[] }
  expect(wishes.map(({ about }) => about)).toEqual(['De deur', 'De trap'])
  await mina.get('/mine/erase-all/sure')
  await mina.submit({ sure: 'yes' })
  expect(await rows()).toHaveLength(1)
})

test('of a movement that ended nobody asks anything', async () => {
  await world.sql('update circles.circle set closed_on = platform.day_of(now()) where id = $1', [movement])
  expect((await world.visitor().get('/themes/ask')).status).toBe(404)
  await world.sql('update circles.circle set closed_on = null where id = $1', [movement])
})

test('of many from one address the twenty-first waits', async () => {
  const visitor = world.visitor()
  let last = 0
  for (let i = 0; i < 40 && last !== 422; i += 1) last = (await ask({ words: `Nacht ${i}` }, visitor)).status
  expect([last, visitor.text().includes('Wacht een kwartier')]).toEqual([422, true])
})
