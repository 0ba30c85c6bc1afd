import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, type TestFire } from './testing/fire.ts'

let world: TestApplication
let fire: TestFire
let guest: Browserless
let speaker: string
let slip: string
const name = 'De woorden van Willem'
const at = () => `/dialogues/${fire.dialogueId}/harvest`

beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
  speaker = await fire.seat('Willem')
  slip = await fire.say(speaker, 'De deur mag open', 'organisation')
  const wil = await fire.seat('Wil')
  guest = await fire.sitting(wil)
  const { keeper } = fire
  await keeper.get(at())
  await keeper.submit({ slips: [slip], name, isQuestion: '' })
  await keeper.get(`${at()}/${(await laid())?.id}/onward`)
  const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await keeper.submit({
    ...{ kind: 'question', askedOf: 'De keuken', dueOn },
    ...{ seat1: wil, seat2: await fire.seat('Rie') },
  })
})
afterAll(() => world.close())

const laid = async () =>
  (
    await world.sql<{ id: string; owed: string }>('select id, owed_answer_id as owed from dialogues.cluster')
  )[0]

async function seenBy(browser: Browserless, path: string): Promise<string> {
  await browser.get(path)
  return browser.text()
}

test('while its words lie there, the circle reads what it is called', async () => {
  expect(await seenBy(guest, `/dialogues/${fire.dialogueId}/look-back`)).toContain(name)
  expect(await seenBy(guest, '/answers')).toContain(name)
})

test('once the last word was taken back, nobody finds its name anywhere', async () => {
  await fire.decide(slip, null)
  const owed = (await laid())?.owed
  for (const browser of [guest, fire.keeper]) {
    for (const path of [`/dialogues/${fire.dialogueId}/look-back`, '/answers', `/answers/${owed}`])
      expect(await seenBy(browser, path), path).not.toContain(name)
  }
  const { rows } = await world.app.house.database.read(guest.cookie('kampvuur_seat'), ({ db }) =>
    sql`select name from dialogues.cluster`.execute(db),
  )
  expect(rows).toEqual([])
})

test('who keeps the fire finds a name with nothing in it, as if it had gone nowhere, and takes it apart', async () => {
  const { keeper } = fire
  const harvest = await seenBy(keeper, at())
  expect(harvest).toContain(`${name} Hier ligt nu geen briefje bij.`)
  expect(harvest).not.toContain('De keuken')
  const cluster = (await laid())?.id
  const page = await seenBy(keeper, `${at()}/${cluster}`)
  expect(page).not.toContain('De keuken')
  await keeper.submit({}, `${at()}/${cluster}/take-apart`)
  expect(keeper.status).toBe(200)
  expect(await laid()).toBeUndefined()
})

test('let go again, the words lie loose and are still owed their answer', async () => {
  await fire.decide(slip, 'organisation')
  expect(await seenBy(fire.keeper, at())).toContain('De deur mag open')
  const mine = await seenBy(await fire.sitting(speaker), '/card')
  expect(mine).toContain('De keuken')
})

test('what goes onward with words in it stays together', async () => {
  const { keeper } = fire
  const words = await fire.say(speaker, 'Het raam ook', 'everyone')
  await keeper.get(at())
  await keeper.submit({ slips: [words], name: 'Het raam' })
  const cluster = (await laid())?.id
  await world.sql(
    'update dialogues.cluster set owed_answer_id = (select id from contributions.owed_answer limit 1)',
  )
  await keeper.get(`${at()}/${cluster}`)
  const { values } = keeper.form(`${at()}/${cluster}`)
  await keeper.post(`${at()}/${cluster}/take-apart`, values)
  expect([keeper.status, (await laid())?.id]).toEqual([409, cluster])
})
