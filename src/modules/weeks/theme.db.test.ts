import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCircle } from '../../../tests/support/application.ts'
import { at, begin, fill, onProgramme, release, type WeekWorld, weekWorld } from './testing/world.ts'

let world: WeekWorld
let session: string
const [own, strange] = [crypto.randomUUID(), crypto.randomUUID()]
const form = () => `sessions/${session}`
const themePage = async () => (await world.test.visitor().get('/themes/deur')).text()

beforeAll(async () => {
  world = await weekWorld()
  const elsewhere = await makeCircle(world.test, { kind: 'movement', name: 'Elders', slug: 'elders' })
  for (const [id, movement, slug, name] of [
    [own, world.movementId, 'deur', 'De deur'],
    [strange, elsewhere, 'raam', 'Het raam'],
  ])
    await world.test.sql(
      `insert into action_teams.theme (id, movement_id, kind, slug, name, status)
       values ($1, $2, 'theme', $3, jsonb_build_object('nl', $4::text, 'en', $4::text), 'running')`,
      [id, movement, slug, name],
    )
  session = await onProgramme(world, await begin(world), { leadsTo: own })
})
afterAll(() => world.test.close())

test('what leads to a theme says so once it was released, there and back; nothing of a draft', async () => {
  expect(await themePage()).not.toMatch(/Praten op de bank|In de Week/)
  await release(world.lotte)
  expect(await themePage()).toMatch(/In de Week Praten op de bank maandag 13 januari 2031/)
  const visitor = await world.test.visitor().get(`${at}/sessions/${session}`)
  expect(visitor.text()).toContain('Leidt naar De deur')
  expect(visitor.links()).toContain('/themes/deur')
})

test('in the draft it leads elsewhere before it does in the programme, which says that it changed', async () => {
  await fill(world.lotte, form(), { leadsTo: '' })
  expect(await themePage()).toContain('Praten op de bank')
  await release(world.lotte)
  expect(await themePage()).not.toContain('Praten op de bank')
  expect((await world.test.visitor().get(`${at}/changes`)).text()).toContain('Praten op de bank')
})

test('a theme of another movement, or none at all, is refused at the field; nothing typed is lost', async () => {
  const { lotte } = world
  expect((await lotte.get(`${at}/make/${form()}`)).html).not.toContain(strange)
  for (const leadsTo of [strange, 'x']) {
    await lotte.get(`${at}/make/${form()}`)
    await lotte.submit({ title: 'Zitten', leadsTo })
    expect([lotte.status, lotte.form().values.title]).toEqual([422, 'Zitten'])
    expect(lotte.text()).toContain('Dit thema is er niet meer')
  }
})

test('what was called off leads nowhere', async () => {
  await fill(world.lotte, form(), { leadsTo: own })
  await release(world.lotte)
  await fill(world.lotte, `${form()}/drop`, { because: 'de bank is stuk' })
  await release(world.lotte)
  expect(await themePage()).not.toContain('Praten op de bank')
})
