import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makePerson,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, type TestFire } from './testing/fire.ts'

let world: TestApplication
let fire: TestFire
let petra: Browserless
let mina: string

beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())
// Petra begins a mirror conversation and listens to it: she keeps it, and reads what may leave the circle.
beforeEach(async () => {
  fire = await makeFire(world, { status: 'harvesting' })
  await world.sql("update dialogues.dialogue set format = 'mirror' where id = $1", [fire.dialogueId])
  const person = await makePerson(world, 'Petra')
  const seat = await fire.seat('Petra', { role: 'initiator', personId: person })
  await world.sql('update circles.seat set listens = true where id = $1', [seat])
  petra = await world.as(person)
  mina = await fire.seat('Mina')
})

const at = (path = '') => `/dialogues/${fire.dialogueId}/harvest${path}`
const clusterOf = async (name: string) =>
  (
    await world.sql<{ id: string }>('select id from dialogues.cluster where name = $1 and circle_id = $2', [
      name,
      fire.circleId,
    ])
  )[0]?.id
const buttonIn = ({ html }: Browserless) => /name="step"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? ''
const lieOn = async (browser: Browserless) => {
  await browser.get(at())
  return browser.text()
}
async function lay(browser: Browserless, slips: string[], fields: Record<string, string>) {
  await browser.get(at())
  await browser.submit({ slips, ...fields }, at())
}
async function undo(browser: Browserless, button = buttonIn(browser)) {
  await browser.get(at())
  await browser.submit({ step: button || buttonIn(browser) }, at('/undo'))
}

test('who listens undoes what they laid themselves, and finds no step of anybody else', async () => {
  await lay(fire.keeper, [await fire.say(mina, 'Ik was bang', 'here')], { name: 'Bang' })
  const theirs = buttonIn(fire.keeper)
  expect(await lieOn(petra)).not.toContain('Maak ongedaan')
  await undo(petra, theirs)
  expect(petra.status).toBe(404)
  await lay(petra, [await fire.say(mina, 'Niemand klopte', 'everyone')], { name: 'Kloppen' })
  await undo(petra)
  expect(petra.text()).toContain('Het ligt weer zoals het lag.')
  expect(await clusterOf('Kloppen')).toBeUndefined()
  expect(petra.text()).not.toContain('Doe toch weer')
})

test('what others laid with it and they may not read stays, and nothing on their screen tells', async () => {
  const seen: string[] = []
  for (const hidden of [false, true]) {
    const said = await fire.say(mina, 'Niemand klopte', 'everyone')
    await lay(petra, [said], { name: 'Kloppen' })
    const cluster = await clusterOf('Kloppen')
    if (hidden)
      await lay(fire.keeper, [await fire.say(mina, 'Ik was bang', 'here')], { cluster: cluster as string })
    seen.push(await lieOn(petra))
    const button = buttonIn(petra)
    await undo(petra)
    seen.push(`${petra.status} ${await lieOn(petra)}`)
    await undo(petra, button.replace('undo', 'redo'))
    seen.push(`${petra.status} ${await lieOn(petra)}`)
    expect(petra.text()).not.toContain('Kloppen')
    expect((await clusterOf('Kloppen')) === cluster).toBe(hidden)
    if (hidden) expect(await lieOn(fire.keeper)).toContain('Ik was bang')
    await fire.decide(said, null)
  }
  expect(seen.slice(3)).toEqual(seen.slice(0, 3))
})

test('words that were taken back meanwhile leave no empty cluster behind', async () => {
  await lay(petra, [await fire.say(mina, 'Niemand klopte', 'everyone')], { name: 'Kloppen' })
  const more = await fire.say(mina, 'Wacht op antwoord', 'everyone')
  await lay(fire.keeper, [more], { cluster: (await clusterOf('Kloppen')) as string })
  await fire.decide(more, null)
  await lieOn(petra)
  await undo(petra)
  expect(await clusterOf('Kloppen')).toBeUndefined()
})

test('a step that would make a cluster again is not theirs to undo: its name may be somebody’s words by now', async () => {
  const said = await fire.say(mina, 'Niemand klopte', 'everyone')
  await lay(fire.keeper, [said, await fire.say(mina, 'Ik was bang', 'here')], { name: 'Kloppen' })
  const cluster = await clusterOf('Kloppen')
  await petra.get(at(`/${cluster}`))
  await petra.submit({ slip: said }, at(`/${cluster}/loosen`))
  await fire.keeper.get(at(`/${cluster}`))
  await fire.keeper.submit({ name: 'Bang voor hem' }, at(`/${cluster}`))
  expect(await lieOn(petra)).not.toContain('Maak ongedaan')
  const [step] = await world.sql<{ id: string }>(
    "select id from dialogues.harvest_step where circle_id = $1 and kind = 'loosen'",
    [fire.circleId],
  )
  await undo(petra, `undo.${step?.id}`)
  expect(petra.status).toBe(409)
  expect(petra.html).not.toContain('Bang voor hem')
})

test('taken apart by who listens, what they may not read lies on as it lay', async () => {
  const said = await fire.say(mina, 'Niemand klopte', 'everyone')
  const hidden = await fire.say(mina, 'Ik was bang', 'here')
  await lay(fire.keeper, [said, hidden], { name: 'Kloppen' })
  const cluster = await clusterOf('Kloppen')
  await petra.get(at(`/${cluster}`))
  await petra.submit({}, at(`/${cluster}/take-apart`))
  expect(petra.text()).toContain('De briefjes liggen weer los.')
  expect(petra.text()).not.toContain('Kloppen')
  expect(
    await world.sql(
      'select contribution_id as id from dialogues.cluster_contribution where cluster_id = $1',
      [cluster],
    ),
  ).toEqual([{ id: hidden }])
})
