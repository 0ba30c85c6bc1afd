import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let [movement, house] = ['', '']
let keeper: Browserless
let host: Browserless
let member: Browserless
const pledges = '/circles/linde/money/pledges'

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', slug: 'beweging', name: 'De beweging' })
  house = await makeCircle(world, { slug: 'linde', name: 'De Linde' })
  const alder = await makeCircle(world, { slug: 'els', name: 'De Els' })
  await world.sql('update circles.circle set movement_id = $1, parent_id = $1 where id = any ($2)', [
    movement,
    [house, alder],
  ])
  keeper = await sits('Lotte', 'host', movement)
  host = await sits('Petra', 'host', house)
  member = await sits('Mina', 'member', alder)
})
afterAll(() => world?.close())
beforeEach(() => world.sql('delete from funding.line'))

const sits = async (name: string, role: string, circle: string) =>
  (await seated(world, circle, { name, role })).browser

const thisYear = new Date().getFullYear()
const rows = () =>
  world.sql<{ year: number; planned: number; actual: number | null }>(
    `select extract(year from from_on)::int as year, planned_cents as planned, actual_cents as actual
     from funding.line order by 1`,
  )

async function writes(who: Browserless, typed: Record<string, string>) {
  await who.get(pledges)
  return who.submit(typed, pledges)
}

test('a house pledges for years in one form, and the years stand beside each other, to the cent', async () => {
  await writes(host, { [`planned.${thisYear}`]: '1250,50', [`planned.${thisYear + 1}`]: '1250,51' })
  expect(host.text()).toContain('De jaren zijn bewaard.')
  await writes(keeper, { [`actual.${thisYear}`]: '1000,25' })
  expect(await rows()).toEqual([
    { year: thisYear, planned: 125_050, actual: 100_025 },
    { year: thisYear + 1, planned: 125_051, actual: null },
  ])
  await member.get('/circles/beweging/money/years')
  expect(member.text()).toMatch(
    /De Linde.*1\.250,50 toegezegd.*1\.000,25 ontvangen.*1\.250,51 toegezegd.*2\.501,01 toegezegd.*1\.000,25 ontvangen.*Alle huizen.*2\.501,01/,
  )
  await member.get('/circles/beweging/money/years.csv')
  expect(member.html).toContain('De Linde;;;;;;;1250,50;1000,25;1250,51;;2501,01;1000,25')
})

test('a house never says what came in, and an empty year is no promise', async () => {
  await host.get(pledges)
  expect(host.html).not.toContain(`name="actual.${thisYear}"`)
  const sent = { ...host.form(pledges).values, [`planned.${thisYear}`]: '5', [`actual.${thisYear}`]: '99' }
  await host.post(pledges, sent)
  expect(await rows()).toEqual([{ year: thisYear, planned: 500, actual: null }])
})

test('what cannot be read is said at its year, and nothing typed is lost', async () => {
  await writes(host, { [`planned.${thisYear}`]: 'veel', [`planned.${thisYear + 2}`]: '40' })
  expect(host.status).toBe(422)
  expect(host.text()).toContain('Dit lezen we niet als een bedrag.')
  expect(host.form(pledges).values).toMatchObject({ [`planned.${thisYear + 2}`]: '40' })
  expect(await rows()).toEqual([])
})

test('two who write the same years: the second sees what stands there, and keeps what they typed', async () => {
  await Promise.all([host.get(pledges), keeper.get(pledges)])
  await host.submit({ [`planned.${thisYear}`]: '10' }, pledges)
  await keeper.submit({ [`planned.${thisYear}`]: '20' }, pledges)
  expect(keeper.status).toBe(409)
  expect(keeper.text()).toMatch(/Zo staat het er nu.*10 toegezegd/)
  expect(keeper.form(pledges).values).toMatchObject({ [`planned.${thisYear}`]: '20' })
  expect(await rows()).toMatchObject([{ planned: 1000 }])
})

test('nobody else pledges for a house or reads what others bring', async () => {
  expect((await member.get(pledges)).status).toBe(404)
  const stranger = world.visitor()
  expect((await stranger.get('/circles/beweging/money/years')).text()).not.toContain('toegezegd')
  expect((await member.get('/circles/linde/money/years')).status).toBe(404)
})
