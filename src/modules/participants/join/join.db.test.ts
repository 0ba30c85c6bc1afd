import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let movement: string
let [oost, west] = ['', '']
let lotte: Browserless
let gonny: Browserless
const requests = '/join/requests'

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const within = { parentId: movement, movementId: movement }
  oost = await makeCircle(world, { ...within, kind: 'region', name: 'Oost', slug: 'oost' })
  west = await makeCircle(world, { ...within, kind: 'region', name: 'West', slug: 'west' })
  lotte = await connects('Lotte', movement)
  gonny = await connects('Gonny', oost)
})
afterAll(() => world.close())

async function connects(name: string, circle: string) {
  const person = await makePerson(world, name, `${name.toLowerCase()}@beweging.example`)
  await makeSeat(world, circle, person, 'host')
  return world.as(person)
}

async function asks(fields: Record<string, string>) {
  const visitor = await world.visitor().get('/join')
  return visitor.submit(fields)
}

/** The address of the request by this name, as who connects finds it. */
async function addressOf(name: string, who = lotte) {
  await who.get(requests)
  return new RegExp(`href="(${requests}/[0-9a-f-]+)">[^<]*${name}`).exec(who.html)?.[1] ?? ''
}

test('one way to be reached is asked, and nothing else; what was typed stays', async () => {
  const visitor = await asks({ name: 'Kees', why: 'De lijstjes' })
  expect(visitor.status).toBe(422)
  expect(visitor.text()).toContain('Anders kunnen we je niet bereiken.')
  expect(visitor.form().values).toMatchObject({ name: 'Kees', why: 'De lijstjes' })
  await visitor.submit({ mail: 'kees@' })
  expect(visitor.text()).toContain('Dit is geen heel mailadres.')
  await visitor.submit({
    mail: '',
    phone: '085 000 00 33',
    organisation: 'De Lantaarn',
    mayList: 'yes',
    region: 'oost',
  })
  expect(visitor.text()).toContain('Fijn dat je het vroeg')
})

test('who connects hears that somebody waits, and nothing of what they wrote', async () => {
  const sent = await letters(world)
  expect(sent.map(({ recipient }) => recipient).sort()).toEqual([
    'gonny@beweging.example',
    'lotte@beweging.example',
  ])
  expect(sent.map(({ subject, body }) => subject + body).join()).not.toMatch(/Kees|Lantaarn|lijstjes|00 33/)
  expect(JSON.stringify(await world.sql('select * from participants.join_request'))).not.toMatch(
    /Kees|Lantaarn/,
  )
  expect((await lotte.get('/mine')).links()).toContain(requests)
  expect((await lotte.get(requests)).text()).toMatch(
    /Kees, De Lantaarn.*Vroeg het vandaag\. Nog niemand belt\./,
  )
})

test('nobody else reads it: not a host of another region or of a house, a stranger or somebody signed out', async () => {
  const address = await addressOf('Kees')
  const elsewhere = await connects('Bo', west)
  const house = await connects('Ria', await makeCircle(world, { name: 'Wielhuis', slug: 'wielhuis' }))
  expect((await elsewhere.get(requests)).text()).not.toContain('Kees')
  expect((await elsewhere.get(address)).status).toBe(404)
  for (const path of [requests, address]) expect((await house.get(path)).status).toBe(404)
  expect((await world.visitor().get(address)).text()).not.toContain('Kees')
  expect((await gonny.get(requests)).text()).toContain('Kees')
})

test('one says "I call"; who comes second sees who does', async () => {
  const address = await addressOf('Kees')
  await Promise.all([lotte.get(address), gonny.get(address)])
  await lotte.submit({}, `${address}/take`)
  expect(lotte.text()).toContain('Jij belt.')
  await gonny.submit({}, `${address}/take`)
  expect(gonny.status).toBe(409)
  expect(gonny.text()).toContain('Iemand anders belt.')
  await gonny.get(address)
  await gonny.submit({ step: 'met', onDay: 'gisteren' }, `${address}/step`)
  expect(gonny.status).toBe(422)
  await gonny.submit({ onDay: '2026-01-05', note: 'Per telefoon' }, `${address}/step`)
  expect(gonny.text()).toMatch(/Kennisgemaakt.*Iemand anders belt/)
})

test('an organisation is named only after a conversation, and only where it asked for that', async () => {
  const address = await addressOf('Kees')
  const named = async () => (await world.visitor().get(`/people?q=${Math.random()}`)).text()
  expect(await named()).not.toContain('De Lantaarn')
  await lotte.get(address)
  await lotte.submit({ listed: 'yes' }, `${address}/list`)
  expect(await named()).toContain('De Lantaarn')
  await asks({ name: 'Jo', organisation: 'De Stille', phone: '085 000 00 34' })
  const other = await addressOf('Jo')
  await lotte.get(other)
  await lotte.submit({}, `${other}/take`)
  expect(lotte.text()).not.toContain('Ze vroegen om genoemd te worden')
  const { _csrf = '', _key = '' } = lotte.form(`${other}/step`).values
  expect((await lotte.post(`${other}/list`, { _csrf, _key, listed: 'yes' })).status).toBe(404)
})

test('after meeting and a visit a house joins: a place of its own, and a letter to its first host', async () => {
  const address = await addressOf('Kees')
  await lotte.get(address)
  await lotte.submit({ step: 'met', note: 'Koffie bij De Overzet' }, `${address}/step`)
  await lotte.submit({ step: 'visited' }, `${address}/step`)
  expect(lotte.text()).toMatch(/Kennisgemaakt.*Koffie bij De Overzet.*Op bezoek geweest/)
  await lotte.submit({ email: '' }, `${address}/welcome`)
  expect([lotte.status, lotte.text().includes('Kies wat ze zijn.')]).toEqual([422, true])
  await lotte.submit({ kind: 'organisation', email: '' }, `${address}/welcome`)
  expect(lotte.status).toBe(422)
  const sent = { ...lotte.form(`${address}/welcome`).values, email: 'kees@lantaarn.example' }
  await lotte.post(`${address}/welcome`, sent)
  await lotte.post(`${address}/welcome`, sent)
  expect(lotte.text()).toContain('Doet mee')
  expect(await world.sql("select kind from circles.circle where name = 'De Lantaarn'")).toEqual([
    { kind: 'organisation' },
  ])
  const letter = (await letters(world)).find(({ recipient }) => recipient === 'kees@lantaarn.example')
  expect(letter?.subject).toBe('Er is een plek voor je in De Lantaarn')
  const directory = await world.visitor().get('/people?region=oost')
  expect(directory.links()).toContain('/circles/de-lantaarn')
  expect(directory.text()).not.toContain('Wie erover denkt')
})

test('"not now" needs an answer, and a year later nothing is kept of it', async () => {
  const address = await addressOf('Jo')
  await lotte.get(address)
  await lotte.submit({ step: 'not-now' }, `${address}/step`)
  expect(lotte.text()).toContain('Schrijf op wat je hun antwoordde.')
  await lotte.submit({ step: 'not-now', note: 'Bel ons als het rustiger is.' }, `${address}/step`)
  expect(lotte.text()).toContain('Bel ons als het rustiger is.')
  const forget = () => world.sql('select participants.forget_requests()')
  await forget()
  expect(await world.sql('select from participants.join_request')).toHaveLength(2)
  await world.sql("update participants.join_request set closed_on = closed_on - 367 where step = 'not-now'")
  await forget()
  expect(await world.sql('select from participants.join_request')).toHaveLength(1)
  expect((await lotte.get(address)).status).toBe(404)
  const [{ gone } = { gone: '' }] = await world.sql<{ gone: string }>(
    'select count(*) as gone from platform.sealing_key where wrapped is null',
  )
  expect(Number(gone)).toBe(1)
})
