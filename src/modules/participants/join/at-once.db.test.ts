import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

// Two who connect write down a step of one request at once: the second reads what the first wrote, and loses nothing.

let world: TestApplication
let [lotte, gonny] = [] as unknown as [Browserless, Browserless]

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const connects = async (name: string) => {
    const person = await makePerson(world, name, `${name.toLowerCase()}@beweging.example`)
    await makeSeat(world, movement, person, 'host')
    return world.as(person)
  }
  lotte = await connects('Lotte')
  gonny = await connects('Gonny')
})
afterAll(() => world.close())

/** Somebody asks, and Lotte calls; both have it before them. @returns its address. */
async function bothRead(name: string): Promise<string> {
  const visitor = await world.visitor().get('/join')
  await visitor.submit({ name, phone: '085 000 00 33' })
  await lotte.get('/join/requests')
  const address = new RegExp(`href="(/join/requests/[0-9a-f-]+)">[^<]*${name}`).exec(lotte.html)?.[1] ?? ''
  await lotte.get(address)
  await lotte.submit({}, `${address}/take`)
  await Promise.all([lotte.get(address), gonny.get(address)])
  return address
}

const notes = async (who: Browserless, address: string) => (await who.get(address)).text()

test('both saw them: one step, and what the second wrote stands in the form', async () => {
  const address = await bothRead('Kees')
  await lotte.submit({ step: 'met', onDay: '2026-01-05', note: 'Koffie bij de molen.' }, `${address}/step`)
  await gonny.submit({ step: 'visited', onDay: '2026-01-06', note: 'Ze kwamen kijken.' }, `${address}/step`)
  expect(gonny.status).toBe(409)
  expect(gonny.text()).toContain('Koffie bij de molen.')
  expect(gonny.form(`${address}/step`).values).toMatchObject({
    ...{ step: 'visited', onDay: '2026-01-06', note: 'Ze kwamen kijken.' },
  })
  await gonny.submit({}, `${address}/step`)
  expect(await notes(lotte, address)).toMatch(/Koffie bij de molen\..*Ze kwamen kijken\./)
})

test('one ended it while the other wrote: what they wrote is shown, and not kept', async () => {
  const address = await bothRead('Jo')
  await lotte.submit({ step: 'not-now', onDay: '2026-01-05', note: 'Volgend jaar weer.' }, `${address}/step`)
  await gonny.submit({ step: 'met', onDay: '2026-01-06', note: 'Lang gesproken.' }, `${address}/step`)
  expect(gonny.status).toBe(409)
  expect(gonny.text()).toMatch(/Lang gesproken\..*Volgend jaar weer\./)
  expect(await notes(gonny, address)).not.toContain('Lang gesproken.')
})
