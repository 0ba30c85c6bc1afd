import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { writeAndPublish } from '../../stories/testing/written.ts'

let world: TestApplication
let movement: string
let host: Browserless
let els: string
const at = '/circles/stoel/rubrics'
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'Een stoel erbij', slug: 'stoel' })
  els = await makePerson(world, 'Els')
  await makeSeat(world, movement, els, 'host')
  host = await world.as(els)
  for (const nameNl of ['Regels', 'Nieuws', 'Achtergrond']) {
    await host.get(at)
    await host.submit({ nameNl, nameEn: '' }, at)
  }
})
afterAll(() => world.close())

const called = async () => {
  const text = (await world.visitor().get('/keywords')).text()
  return ['Regels', 'Nieuws', 'Achtergrond'].toSorted((a, b) => text.indexOf(a) - text.indexOf(b))
}
const idOf = async (slug: string) => {
  const [row] = await world.sql<{ id: string }>('select id from action_teams.theme where slug = $1', [slug])
  return row?.id ?? ''
}
const oneOf = async (slug: string) => `${at}/${await idOf(slug)}`

test('stand in the order in which hosts lay them, and not by name', async () => {
  expect(await called()).toEqual(['Regels', 'Nieuws', 'Achtergrond'])
  await host.get(at)
  await host.submit({ way: 'up' }, `${await oneOf('achtergrond')}/move`)
  expect(await called()).toEqual(['Regels', 'Achtergrond', 'Nieuws'])
  for (let i = 0; i < 3; i += 1) {
    await host.get(at)
    await host.submit({ way: 'down' }, `${await oneOf('regels')}/move`)
  }
  expect(await called()).toEqual(['Achtergrond', 'Nieuws', 'Regels'])
})

test('one is called something else at the same address, and two never have one address', async () => {
  const one = await oneOf('nieuws')
  await host.get(one)
  await host.submit({ nameNl: 'Nieuws in het kort', nameEn: 'In brief' }, one)
  const reader = world.visitor()
  reader.headers['accept-language'] = 'en'
  expect((await reader.get('/rubrics/nieuws')).text()).toContain('In brief')
  await host.get(at)
  await host.submit({ nameNl: 'Nieuws', nameEn: '' }, at)
  expect([host.status, host.text().includes('Er is al een rubriek die zo heet')]).toEqual([422, true])
})

test('one that is set aside loses no story and is offered to nobody else', async () => {
  const id = await idOf('regels')
  const { at: written } = await writeAndPublish(host, {
    place: movement,
    title: 'De lijst',
    words: { rubric: id },
  })
  expect((await world.visitor().get('/rubrics/regels')).text()).toContain('De lijst')
  await host.get(await oneOf('regels'))
  await host.submit({ aside: 'yes' }, `${await oneOf('regels')}/aside`)
  expect((await world.visitor().get('/keywords')).links()).not.toContain('/rubrics/regels')
  expect((await world.visitor().get('/rubrics/regels')).text()).toContain('De lijst')
  expect((await host.get(written)).html).toContain(id)
  await host.get('/write/new')
  await host.submit({ kind: 'story', place: movement })
  expect(host.html).not.toContain(id)
  await host.get(await oneOf('regels'))
  await host.submit({ aside: 'no' }, `${await oneOf('regels')}/aside`)
  expect((await world.visitor().get('/keywords')).links()).toContain('/rubrics/regels')
})

test('nobody else makes, names or moves one', async () => {
  const daan = await makePerson(world, 'Daan')
  await makeSeat(world, movement, daan, 'member')
  const member = await world.as(daan)
  for (const path of [at, await oneOf('regels')]) expect((await member.get(path)).status, path).toBe(404)
  await member.get('/keywords')
  await member.post(at, { nameNl: 'Van mij' })
  await member.post(`${await oneOf('regels')}/move`, { way: 'up' })
  expect(await world.sql("select from action_teams.theme where kind = 'rubric'")).toHaveLength(3)
  expect(await called()).toEqual(['Achtergrond', 'Nieuws', 'Regels'])
})
