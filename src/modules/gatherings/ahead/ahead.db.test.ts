import { afterAll, beforeAll, expect, test } from 'vitest'
import { type GatheringWorld, gatheringWorld, plan } from '../testing/world.ts'

let world: GatheringWorld
beforeAll(async () => {
  world = await gatheringWorld()
})
afterAll(() => world?.test.close())

test('a front page says what everybody may come to, once each, and the same to who may know more', async () => {
  const { test: app, ria } = world
  const monthly = { date: '2031-02-04', repeat: 'month-day', repeatUntil: '2031-05-30' }
  const shown = await plan(world, { title: 'Elke maand soep', when: monthly })
  await plan(world, { title: 'Voor de beweging', audience: 'movement' })
  await plan(world, { title: 'Voor het huis', audience: 'circle' })
  await plan(world, { title: 'Een schets', announced: false })
  const off = await plan(world, { title: 'Gaat niet door' })
  await ria.get(`/gatherings/${off}/cancel`)
  await ria.submit({ because: 'Storm.' })
  for (const who of [ria, app.visitor()])
    for (const page of ['/', '/movements/stoel']) {
      await who.get(page)
      expect(who.links().filter((to) => to.includes('/gatherings/'))).toEqual([
        expect.stringContaining(`/gatherings/${shown}?on=`),
      ])
      expect(who.text()).toMatch(/Hier kun je bij zijn.*Elke maand soep.*Bij Zomerhek/)
      expect(who.text()).not.toMatch(/Voor de beweging|Voor het huis|Een schets|Gaat niet door/)
    }
})
