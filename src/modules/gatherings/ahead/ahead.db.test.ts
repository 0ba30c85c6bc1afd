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

test('the soonest stand there, each with its next time, however often one of them comes back', async () => {
  const { test: app } = world
  const weekly = { date: '2030-01-07', repeat: 'week', repeatUntil: '2030-02-25' }
  const often = await plan(world, { title: 'Elke week wandelen', when: weekly })
  const last = await plan(world, { title: 'Zingen', when: { date: '2030-01-21' } })
  const first = await plan(world, { title: 'Koken', when: { date: '2030-01-05' } })
  await plan(world, { title: 'Veel later', when: { date: '2032-01-05' } })
  const visitor = app.visitor()
  await visitor.get('/')
  expect(visitor.links().filter((to) => to.includes('/gatherings/'))).toEqual([
    `/gatherings/${first}`,
    expect.stringContaining(`/gatherings/${often}?on=`),
    `/gatherings/${last}`,
  ])
  const [next] = await app.sql<{ id: string }>(
    'select id from gatherings.occurrence where gathering_id = $1 order by starts_at limit 1',
    [often],
  )
  expect(visitor.links()).toContain(`/gatherings/${often}?on=${next?.id}`)
})
