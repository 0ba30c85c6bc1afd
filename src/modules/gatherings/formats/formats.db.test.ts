import { afterAll, beforeAll, expect, test } from 'vitest'
import { announce, type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

test('a celebration begins from a format, which its maker changes or throws away', async () => {
  const { ria, test: app } = world
  const id = await plan(world, { title: 'Soep voor allen', kind: 'celebration', announced: false })
  await ria.get(`/gatherings/${id}/prepare/how`)
  expect(ria.text()).toContain('Niet iedereen heeft iets te vieren.')
  expect(String(ria.form().values.runningOrder)).toContain('Samen opruimen (20 minuten)')
  await ria.submit({ occasion: 'een jaar zonder thermometer', runningOrder: 'Binnenkomen\nSoep' })
  await announce(ria, id)
  const visitor = await app.visitor().get(`/gatherings/${id}`)
  expect(visitor.text()).toMatch(/We vieren: een jaar zonder thermometer.*Hoe het gaat Binnenkomen Soep/)
  // What was announced without is not filled in for anybody.
  await ria.get(`/gatherings/${id}/prepare/how`)
  await ria.submit({ occasion: '', runningOrder: '' })
  await ria.get(`/gatherings/${id}/prepare/how`)
  expect(String(ria.form().values.runningOrder).trim()).toBe('')
})

test('a meeting has no format', async () => {
  const { ria } = world
  const id = await plan(world, { title: 'Gewoon overleg', kind: 'meeting', announced: false })
  await ria.get(`/gatherings/${id}/prepare/how`)
  expect(ria.text()).not.toContain('Om aan te denken')
  expect(String(ria.form().values.runningOrder).trim()).toBe('')
})

test('afterwards its hosts tell how it was, and of two who do at once both keep their text', async () => {
  const { ria, houseId, test: app } = world
  const other = await world.person('Bea', houseId, 'host')
  const member = await world.person('Jo', houseId)
  const id = await plan(world, { title: 'Wat geweest is', kind: 'celebration' })
  await app.sql(
    "update gatherings.occurrence set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where gathering_id = $1",
    [id],
  )
  await ria.get(`/gatherings/${id}/prepare`)
  expect(ria.links()).toContain(`/gatherings/${id}/prepare/afterwards`)
  await other.get(`/gatherings/${id}/prepare/afterwards`)
  await ria.get(`/gatherings/${id}/prepare/afterwards`)
  await ria.submit({ afterwards: 'De soep was te zout.' })
  await other.submit({ afterwards: 'Het regende.' })
  expect(other.status).toBe(409)
  expect(other.html).toContain('De soep was te zout.')
  expect(other.html).toContain('Het regende.')
  expect((await app.visitor().get(`/gatherings/${id}`)).text()).toContain('Hoe het was De soep was te zout.')
  expect((await member.get(`/gatherings/${id}/prepare/afterwards`)).status).toBe(403)
})
