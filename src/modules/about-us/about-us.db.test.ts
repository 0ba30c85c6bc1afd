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
let slug: string
let number = 0
let host: Browserless
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())
beforeEach(async () => {
  number += 1
  slug = `beweging-${number}`
  movement = await makeCircle(world, { kind: 'movement', name: `Beweging ${number}`, slug })
  house = await makeCircle(world, { name: 'Het Wielhuis', parentId: movement, movementId: movement })
  host = await person('Els', movement, 'host')
})

async function person(name: string, circle?: string, role = 'member') {
  const id = await makePerson(world, name)
  if (circle) await makeSeat(world, circle, id, role)
  return world.as(id)
}
const about = () => `/circles/${slug}/about`
const reads = async () => (await world.visitor().get(about())).text()
const answerOf = async () =>
  (
    await world.sql<{ id: string }>('select id from about_us.golden_answer where movement_id = $1', [
      movement,
    ])
  )[0]?.id ?? ''

test('who looks after a movement writes its dream; everybody reads it, and nobody else writes', async () => {
  expect(await reads()).toContain('Hier is nog niets verteld.')
  await host.get(`${about()}/write/dream`)
  await host.submit({ bodyNl: 'Een tuin zonder slot.\n\nEn soep.', bodyEn: 'A garden without a lock.' })
  expect(await reads()).toMatch(/Onze droom Een tuin zonder slot\..*En soep\./)
  const english = world.visitor()
  english.headers['accept-language'] = 'en'
  expect((await english.get(about())).text()).toContain('A garden without a lock.')
  const member = await person('Mina', house)
  expect((await member.get(`${about()}/write/dream`)).status).toBe(403)
  expect((await host.get(`/circles/${slug}/about/write/niets`)).status).toBe(404)
})

test('a next version says what changed and why, and every version stays to be read', async () => {
  const write = async (fields: Record<string, string>) => {
    await host.get(`${about()}/write/founding`)
    return host.submit(fields)
  }
  await write({ bodyNl: 'Wij beginnen klein.\n\nEr is een voorzitter.' })
  await write({ bodyNl: 'Wij beginnen klein.' })
  expect(host.status).toBe(422)
  expect(host.text()).toContain('Schrijf waarom het veranderde.')
  expect(host.form(`${about()}/write/founding`).values.bodyNl).toContain('Wij beginnen klein.')
  await host.submit({ changedNl: 'Geen voorzitter meer.', whyNl: 'Omdat wie samenvat ook kiest.' })
  const [document] = await world.sql<{ id: string }>(
    'select id from about_us.document where movement_id = $1',
    [movement],
  )
  const visitor = await world.visitor().get(`${about()}/read/${document?.id}/2`)
  expect(visitor.text()).toMatch(
    /Geen voorzitter meer\..*Omdat wie samenvat ook kiest\..*Ging weg: Er is een voorzitter\./,
  )
  expect(visitor.html).toContain('<del>')
  await visitor.get(`${about()}/read/${document?.id}`)
  expect(visitor.text()).not.toContain('Er is een voorzitter.')
  expect((await visitor.get(`${about()}/read/${document?.id}/1`)).text()).toContain('Er is een voorzitter.')
  expect((await visitor.get(`${about()}/read/${document?.id}/3`)).status).toBe(404)
})

test('two hosts at once both keep their text, and the same form twice is one version', async () => {
  const other = await person('Bea', movement, 'host')
  for (const browser of [host, other]) await browser.get(`${about()}/write/scope`)
  await host.submit({ bodyNl: 'Samen wat samen kan.' })
  await other.submit({ bodyNl: 'Ieder wat ieder kan.' })
  expect(other.status).toBe(409)
  expect(other.text()).toContain('Samen wat samen kan.')
  expect(other.form(`${about()}/write/scope`).values.bodyNl).toBe('Ieder wat ieder kan.')
  const fields = {
    ...other.form(`${about()}/write/scope`).values,
    changedNl: 'Anders gezegd',
    whyNl: 'Zo is het duidelijker',
  }
  for (const _ of [1, 2]) await other.post(`${about()}/write/scope`, fields)
  const rows = await world.sql(
    `select v.number from about_us.document_version v join about_us.document d on d.id = v.document_id
     where d.movement_id = $1 order by 1`,
    [movement],
  )
  expect(rows).toEqual([{ number: 1 }, { number: 2 }])
})

test('principles stand beside each other, and one that no longer holds leaves the page', async () => {
  for (const [titleNl, bodyNl] of [
    ['Eén stoel vrij', 'Altijd.'],
    ['Rustig aan', 'Voor wie tijd nodig heeft.'],
  ]) {
    await host.get(`${about()}/write/principle`)
    await host.submit({ titleNl: titleNl ?? '', bodyNl: bodyNl ?? '' })
  }
  expect(await reads()).toMatch(/Eén stoel vrij.*Rustig aan/)
  await host.get(about())
  const [first] = host.links().filter((link) => /about\/write\/[0-9a-f-]{36}$/.test(link))
  await host.get(first ?? '')
  await host.submit({}, `${about()}/end/${first?.split('/').at(-1)}`)
  expect(await reads()).not.toContain('Eén stoel vrij')
  expect(await reads()).toContain('Rustig aan')
})

test('everybody who takes part lays an answer, with a name only where they want one', async () => {
  const member = await person('Mina Haddad', house)
  await member.get(`${about()}/say/why`)
  await member.submit({ words: '' })
  expect([member.status, member.text().includes('Schrijf eerst een antwoord.')]).toEqual([422, true])
  await member.submit({ words: 'Omdat ik meer ben dan mijn map.', name: '' })
  expect(await reads()).toContain('Omdat ik meer ben dan mijn map.')
  expect(await reads()).not.toContain('Mina')
  const stranger = await person('Iris')
  expect((await stranger.get(`${about()}/say/why`)).status).toBe(403)
  expect((await stranger.get(`/golden/${await answerOf()}`)).status).toBe(404)
  expect((await stranger.get(about())).links().some((link) => link.includes('/say/'))).toBe(false)
})

test('an answer said in another way keeps what it said, and taken back it is gone everywhere', async () => {
  const member = await person('Daan', house)
  await member.get(`${about()}/say/how`)
  await member.submit({ words: 'Met koffie.', name: 'Daan' })
  const id = await answerOf()
  const elsewhere = member
  await elsewhere.get(`/golden/${id}`)
  const stale = elsewhere.form(`/golden/${id}`).values
  await member.submit({ words: 'Met thee.' }, `/golden/${id}`)
  expect(await reads()).toMatch(/Met thee\..*Eerder stond er Met koffie\./)
  await elsewhere.post(`/golden/${id}`, { ...stale, _key: crypto.randomUUID(), words: 'Met soep.' })
  expect([elsewhere.status, elsewhere.text().includes('Met thee.')]).toEqual([409, true])
  expect(elsewhere.form(`/golden/${id}`).values.words).toBe('Met soep.')
  await member.get(`/golden/${id}`)
  await member.submit({}, `/golden/${id}/take-back`)
  expect(await reads()).not.toMatch(/Met thee|Met koffie|Daan/)
  expect(await world.sql('select 1 from about_us.golden_answer_version where answer_id = $1', [id])).toEqual(
    [],
  )
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [id])).toEqual([
    { wrapped: null },
  ])
})
