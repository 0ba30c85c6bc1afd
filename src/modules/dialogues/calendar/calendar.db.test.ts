import { afterAll, beforeAll, expect, test } from 'vitest'
import { asked, fireWithChairs, say } from '../chairs/testing/asked.ts'
import { makeWorld, type World } from '../invite/testing/world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world?.test.close())

test('whoever may open the page gets the file from there; for others neither exists', async () => {
  const id = await fireWithChairs(world, 5)
  const bea = await asked(world, id, 'Bea')
  await say(bea, 'yes')
  const link = bea.device.links().find((to) => to.endsWith('.ics')) ?? ''
  expect(link).toBe('/invitation/calendar.ics')
  await bea.device.get(link)
  expect(bea.device.answer?.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(bea.device.html).toContain('TZID=Europe/Amsterdam:20310612T140000')
  expect(bea.device.html).not.toMatch(/Bea|Toos|tuin/)
  const atFire = `/dialogues/${id}/calendar.ics`
  expect((await bea.device.get(atFire)).status).toBe(200)
  expect((await world.toos.get(atFire)).status).toBe(200)
  const stranger = world.test.visitor()
  expect((await stranger.get(atFire)).status).toBe(404)
  expect((await stranger.get('/invitation/calendar.ics')).status).toBe(404)
  await world.toos.get(`/dialogues/${id}/prepare/announcement`)
  await world.toos.submit({ announced: 'yes' })
  expect((await stranger.get(atFire)).html).toContain('SUMMARY:De deur naar de tuin')
  expect((await stranger.get(`/dialogues/${id}`)).links()).toContain(atFire)
})
