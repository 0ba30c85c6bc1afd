import { afterAll, beforeAll, expect, test } from 'vitest'
import { letters } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { choose, sayYes, type VisitWorld, visitWorld } from '../testing/world.ts'

let world: VisitWorld
let kees: Browserless
let own = ''
let request = ''

beforeAll(async () => {
  world = await visitWorld()
  await offer('Kom kijken bij de kippen', 'everyone')
  await offer('Kom kijken in de keuken', 'movement')
  kees = await world.test.visitor().get('/join')
  await kees.submit({ name: 'Kees', organisation: 'De Lantaarn', mail: 'kees@lantaarn.example' })
  own = kees.path
  await world.lotte.get('/join/requests')
  request = world.lotte.links().find((link) => /^\/join\/requests\/.+/.test(link)) ?? ''
})
afterAll(() => world?.test.close())

async function offer(words: string, audience: string) {
  await world.ria.get('/circles/zomerhek/visits/openings/offer')
  await world.ria.submit({ words, audience })
}
const status = async (who: Browserless, path: string) => (await who.get(path)).status
const house = () => {
  const field = /<input[^>]*name="opening"[^>]*>/.exec(kees.html)?.[0] ?? ''
  return /value="([^"]+)"/.exec(field)?.[1] ?? ''
}

test('who asked to join gets an address of their own, and nobody reads there what they wrote', async () => {
  expect(own).toMatch(/^\/join\/own\/[0-9A-Z]{26}$/)
  expect(kees.text()).toContain('Iemand belt of schrijft je.')
  expect(kees.text()).not.toMatch(/Kees|Lantaarn/)
  expect(await status(world.lotte, `${own.slice(0, -1)}${own.endsWith('A') ? 'B' : 'A'}`)).toBe(404)
  const letter = (await letters(world.test)).find(({ recipient }) => recipient === 'kees@lantaarn.example')
  expect(letter?.body).toContain(own)
  expect(letter?.body).not.toMatch(/Kees|Lantaarn/)
})

test('a house is asked only once somebody spoke with them', async () => {
  expect(await status(kees, `${own}/visit`)).toBe(404)
  expect(await status(world.lotte, `${request}/visit`)).toBe(404)
  await world.lotte.get(request)
  await world.lotte.submit({}, `${request}/take`)
  expect(await status(world.ria, `${request}/visit`)).toBe(404)
  expect(await status(world.lotte, `${request}/visit`)).toBe(200)
})

test('they choose among what is open to everybody; what is wrong stands at the field and nothing is lost', async () => {
  await kees.get(own)
  expect(kees.links()).toContain(`${own}/visit`)
  await kees.get(`${own}/visit`)
  expect(kees.text()).toContain('Kom kijken bij de kippen')
  expect(kees.text()).not.toContain('keuken')
  await kees.submit({ suits: 'op dinsdag' })
  expect([kees.status, kees.text().includes('Kies een huis.')]).toEqual([422, true])
  expect(kees.html).toContain('op dinsdag')
  const sent = { ...kees.form().values, opening: house(), words: 'hoe jullie eten' }
  await Promise.all([kees.once('POST', `${own}/visit`, sent), kees.once('POST', `${own}/visit`, sent)])
  expect(await world.test.sql('select from visits.visit')).toHaveLength(1)
  expect((await kees.get(own)).text()).toMatch(/Op bezoek bij Zomerhek.*Wacht op een antwoord/)
})

test('it is a visit like any other, and comes to stand in the agenda of the house and of who connects', async () => {
  const { ria, bos, lotte, petra, iris } = world
  expect((await ria.get('/mine')).text()).toContain('Een stoel erbij op bezoek')
  const path = ria.links().find((link) => link.startsWith('/visits/')) ?? ''
  expect((await ria.get(path)).text()).toContain('die erover denkt om mee te doen')
  expect(ria.html).not.toMatch(/Kees|Lantaarn/)
  for (const who of [bos, petra, iris, kees]) expect(await status(who, path)).toBe(404)
  await sayYes(world, path)
  expect((await kees.get(own)).text()).toContain('Jullie zoeken een dag. Kom gerust.')
  await choose(lotte, path)
  for (const who of [bos, lotte])
    expect((await who.get('/agenda')).text()).toContain('Een stoel erbij op bezoek bij Zomerhek')
  for (const who of [petra, iris, kees])
    expect((await who.get('/agenda')).text()).not.toContain('op bezoek bij')
  expect((await kees.get(own)).text()).toContain('donderdag 12 juni 2031')
  expect((await lotte.get(request)).links()).toContain(path)
})

test('the same house is not asked twice, also not by who connects', async () => {
  for (const [who, at] of [
    [kees, own],
    [world.lotte, request],
  ] as const) {
    await kees.get(`${own}/visit`)
    const opening = house()
    await who.get(`${at}/visit`)
    await who.submit({ opening, words: 'nog eens' })
    expect([who.status, who.text().includes('Dit huis is al gevraagd')]).toEqual([422, true])
  }
})

test('a visitor who reads an offer is led to getting to know each other; who takes part to asking', async () => {
  const offers = '/circles/zomerhek/visits'
  const main = async (who: Browserless) =>
    /<main[\s\S]*<\/main>/.exec((await who.get(offers)).html)?.[0] ?? ''
  for (const who of [world.test.visitor(), world.iris]) expect(await main(who)).toContain('href="/join"')
  expect(await main(world.petra)).not.toContain('href="/join"')
})

test('what is kept of the visit outlives the request, and leads back to nobody', async () => {
  await world.lotte.get(request)
  await world.lotte.submit({ step: 'not-now', note: 'Bel als het rustiger is.' }, `${request}/step`)
  expect(await status(kees, `${own}/visit`)).toBe(404)
  await world.test.sql('update participants.join_request set closed_on = closed_on - 367')
  await world.test.sql('select participants.forget_requests()')
  expect(await status(kees, own)).toBe(404)
  expect(await world.test.sql('select request_id, before_joining from visits.visit')).toEqual([
    { request_id: null, before_joining: true },
  ])
})
