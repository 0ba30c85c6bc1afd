import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let [movement, team] = ['', '']
let keeper: Browserless
let host: Browserless
let member: Browserless
let outside: Browserless
const base = '/circles/beweging/money/income-team'

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', slug: 'beweging', name: 'De beweging' })
  team = await makeCircle(world, { kind: 'action-team', slug: 'pot', name: 'De pot' })
  const partner = await makeCircle(world, { kind: 'partner', slug: 'kantoor', name: 'Het kantoor' })
  await world.sql('update circles.circle set movement_id = $1, parent_id = $1 where id = any ($2)', [
    movement,
    [team, partner],
  ])
  keeper = await sits('Lotte', 'host', movement)
  host = await sits('Saar', 'host', team)
  member = await sits('Mina', 'member', team)
  outside = await sits('Omar', 'host', partner)
})
afterAll(() => world?.close())

const sits = async (name: string, role: string, circle: string) =>
  (await seated(world, circle, { name, role })).browser

test('who looks after the movement names a team, and the team says itself what it does', async () => {
  await keeper.get(`${base}/new`)
  await keeper.submit({ task: '', reach: 'Bel Saar.' }, `${base}/new`)
  expect(keeper.status).toBe(422)
  expect(keeper.form(`${base}/new`).values).toMatchObject({ reach: 'Bel Saar.' })
  await keeper.submit({ circle: team, task: 'Zoek inkomsten.' }, `${base}/new`)
  expect((await member.get(base)).text()).toMatch(/De pot.*Zoek inkomsten\..*Bel Saar\./)
  expect((await member.get(`${base}/${team}`)).status).toBe(404)
  await Promise.all([host.get(`${base}/${team}`), keeper.get(`${base}/${team}`)])
  await host.submit({ task: 'Wij zoeken, en zeggen ook nee.' }, `${base}/${team}`)
  await keeper.submit({ task: 'Meer geld.' }, `${base}/${team}`)
  expect(keeper.status).toBe(409)
  expect(keeper.text()).toContain('Wij zoeken, en zeggen ook nee.')
  expect(keeper.form(`${base}/${team}`).values).toMatchObject({ task: 'Meer geld.' })
})

test('its ideas stand there with what they brought, which only who receives it says', async () => {
  const path = '/circles/beweging/money/ideas/new'
  await member.get(path)
  expect(member.html).not.toContain('name="actual"')
  await member.submit({ title: 'Soep', state: 'trying', 'words.never': 'Nooit met een naam.' }, path)
  const [idea] = await world.sql<{ id: string }>("select id from funding.line where kind = 'idea'")
  const take = (who: Browserless) =>
    world.app.house.database.write(who.cookie('kampvuur_session'), ({ db }) =>
      db.updateTable('funding.line').set({ actual_cents: 5000 }).execute(),
    )
  await expect(take(member)).rejects.toThrow(/said by who receives it/)
  const at = `/circles/beweging/money/ideas/${idea?.id}`
  await keeper.get(at)
  await keeper.submit({ actual: '320,40' }, at)
  expect((await member.get(base)).text()).toMatch(/Soep.*Bracht €\s320,40 op.*Nooit met een naam\./)
})

test('a partner reads nothing of it, and nobody names a circle of another movement', async () => {
  expect((await outside.get(base)).status).toBe(403)
  expect((await outside.get(`${base}/new`)).status).toBe(404)
  const elsewhere = await makeCircle(world, { kind: 'action-team', slug: 'elders', name: 'Elders' })
  await keeper.get(`${base}/new`)
  const sent = { ...keeper.form(`${base}/new`).values, circle: elsewhere, task: 'x' }
  expect((await keeper.post(`${base}/new`, sent)).status).toBe(422)
  expect(await world.sql('select 1 from funding.income_team')).toHaveLength(1)
})
