import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, type TestFire } from './testing/fire.ts'

let world: TestApplication
let fire: TestFire
let speaker: string

beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())
beforeEach(async () => {
  fire = await makeFire(world)
  speaker = await fire.seat('Willem')
})

const at = (path = '') => `/dialogues/${fire.dialogueId}/harvest${path}`

const lies = () =>
  world.sql<{ name: string; slips: string[] }>(
    `select k.name, array_remove(array_agg(x.contribution_id::text order by x.contribution_id), null) as slips
     from dialogues.cluster k left join dialogues.cluster_contribution x on x.cluster_id = k.id
     where k.circle_id = $1 group by k.id order by k.name`,
    [fire.circleId],
  )

async function lay(slips: string[], fields: Record<string, string>) {
  await fire.keeper.get(at())
  await fire.keeper.submit({ slips, ...fields }, at())
}

async function press(words: string, browser: Browserless = fire.keeper) {
  await browser.get(at())
  const step = new RegExp(`name="step"[^>]*value="([^"]+)"[^>]*><span>${words}`).exec(browser.html)?.[1]
  return browser.submit({ step: step ?? '' }, at('/undo'))
}

const clusterNamed = async (name: string) =>
  (await world.sql<{ id: string }>('select id from dialogues.cluster where name = $1', [name]))[0]?.id ?? ''

test('every kind of step goes back to how it lay, one after the other, and forth again', async () => {
  const [one, two] = [await fire.say(speaker, 'Een', 'here'), await fire.say(speaker, 'Twee', 'here')]
  const seen = [await lies()]
  await lay([one], { name: 'Eieren' })
  seen.push(await lies())
  const cluster = await clusterNamed('Eieren')
  await lay([two], { cluster })
  seen.push(await lies())
  await fire.keeper.get(at(`/${cluster}`))
  await fire.keeper.submit({ name: 'Warme eieren', isQuestion: 'yes' }, at(`/${cluster}`))
  seen.push(await lies())
  await fire.keeper.get(at(`/${cluster}`))
  await fire.keeper.submit({ slip: one }, at(`/${cluster}/loosen`))
  seen.push(await lies())
  await fire.keeper.get(at(`/${cluster}`))
  await fire.keeper.submit({}, at(`/${cluster}/take-apart`))
  expect(await lies()).toEqual([])
  for (const before of [...seen].reverse()) {
    await press('Maak ongedaan')
    expect(await lies()).toEqual(before)
  }
  for (const after of seen.slice(1)) {
    await press('Doe toch weer')
    expect(await lies()).toEqual(after)
  }
})

test('after something new was done, what was undone does not come back', async () => {
  const slip = await fire.say(speaker, 'Een', 'here')
  await lay([slip], { name: 'Eieren' })
  await press('Maak ongedaan')
  await lay([slip], { name: 'Brood' })
  await fire.keeper.get(at())
  expect(fire.keeper.text()).not.toContain('Doe toch weer')
})

test('what somebody else changed meanwhile is not undone over their heads', async () => {
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, fire.circleId, toos, 'initiator')
  const second = await world.as(toos)
  await lay([await fire.say(speaker, 'Een', 'here')], { name: 'Eieren' })
  await second.get(at())
  const old = /name="step"[^>]*value="([^"]+)"/.exec(second.html)?.[1] ?? ''
  const { values } = second.form(at('/undo'))
  const cluster = await clusterNamed('Eieren')
  await fire.keeper.get(at(`/${cluster}`))
  await fire.keeper.submit({ name: 'Brood' }, at(`/${cluster}`))
  await second.post(at('/undo'), { ...values, step: old })
  expect(second.status).toBe(409)
  expect(second.text()).toContain('Iemand anders was net iets eerder')
  expect((await lies())[0]?.name).toBe('Brood')
})

test('what lies otherwise than the step left it stays as it lies', async () => {
  await lay([await fire.say(speaker, 'Een', 'here')], { name: 'Eieren' })
  await world.sql("update dialogues.cluster set name = 'Van een ander' where circle_id = $1", [fire.circleId])
  await press('Maak ongedaan')
  expect(fire.keeper.status).toBe(409)
  expect((await lies())[0]?.name).toBe('Van een ander')
})

test('words that were taken back meanwhile come back with no step', async () => {
  const [one, two] = [await fire.say(speaker, 'Een', 'here'), await fire.say(speaker, 'Twee', 'here')]
  await lay([one, two], { name: 'Eieren' })
  const cluster = await clusterNamed('Eieren')
  await fire.keeper.get(at(`/${cluster}`))
  await fire.keeper.submit({}, at(`/${cluster}/take-apart`))
  await fire.decide(one, null)
  await press('Maak ongedaan')
  expect(await lies()).toEqual([{ name: 'Eieren', slips: [two] }])
})

test('pressed twice, one step is undone', async () => {
  await lay([await fire.say(speaker, 'Een', 'here')], { name: 'Eieren' })
  await lay([await fire.say(speaker, 'Twee', 'here')], { name: 'Brood' })
  await fire.keeper.get(at())
  const step = /name="step"[^>]*value="([^"]+)"/.exec(fire.keeper.html)?.[1] ?? ''
  const { values } = fire.keeper.form(at('/undo'))
  await Promise.all([1, 2].map(() => fire.keeper.post(at('/undo'), { ...values, step })))
  expect((await lies()).map(({ name }) => name)).toEqual(['Eieren'])
})

test('a guest reads no steps, in the database either', async () => {
  await lay([await fire.say(speaker, 'Een', 'here')], { name: 'Eieren' })
  const guest = await fire.sitting(speaker)
  const rows = await world.app.house.database.read(guest.cookie('kampvuur_seat'), ({ db }) =>
    db.selectFrom('dialogues.harvest_step').selectAll().execute(),
  )
  expect(rows).toEqual([])
})
