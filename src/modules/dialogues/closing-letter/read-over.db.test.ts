import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
/** Listened, and brings an answer: a member of the house. */
let petra: Browserless
/** Keeps the conversation, and writes nothing. */
let toos: Browserless
let mina: string
let words: Record<'here' | 'organisation', string>

beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())
beforeEach(async () => {
  fire = await makeFire(world)
  await world.sql("update dialogues.dialogue set format = 'mirror' where id = $1", [fire.dialogueId])
  const person = await makePerson(world, 'Petra')
  await makeSeat(world, fire.organisationId, person, 'member')
  const seat = await fire.seat('Petra', { role: 'listener', personId: person })
  petra = await world.as(person)
  const other = await makePerson(world, 'Toos')
  await makeSeat(world, fire.circleId, other, 'initiator')
  toos = await world.as(other)
  mina = await fire.seat('Mina')
  words = {
    here: await fire.say(mina, 'Ik was bang', 'here'),
    organisation: await fire.say(mina, 'Niemand klopte', 'organisation'),
  }
  const { keeper, dialogueId } = fire
  await keeper.get(`/dialogues/${dialogueId}/harvest`)
  await keeper.submit({ slips: [words.organisation], name: 'Kloppen' })
  const [row] = await world.sql<{ id: string }>('select id from dialogues.cluster where circle_id = $1', [
    fire.circleId,
  ])
  await keeper.get(`/dialogues/${dialogueId}/harvest/${row?.id}/onward`)
  const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  const asked = { kind: 'experiment', askedOf: 'Team Zuid', dueOn }
  await keeper.submit({ ...asked, seat1: seat, house1: 'yes', seat2: mina })
  for (const [who, opening] of [
    [keeper, 'Iemand was bang.'],
    [petra, 'Iemand was bang. Niemand klopte.'],
  ] as const) {
    await who.get(at())
    await who.submit({ opening })
  }
})

const at = (path = '') => `/dialogues/${fire.dialogueId}/closing-letter${path}`

/** Who is asked to read the letter over, and so cannot send it yet. */
async function asked(): Promise<string[]> {
  const told: string[] = []
  for (const [name, browser] of Object.entries({ daan: fire.keeper, petra, toos })) {
    await browser.get(at('/preview'))
    const sends = browser.html.includes('Stuur de brief')
    expect(browser.text().includes('Lees je brief nog eens na')).toBe(!sends)
    if (!sends) told.push(name)
  }
  return told
}

test('only who wrote, and could read it, is told that something is gone, and not what', async () => {
  expect(await asked()).toEqual([])
  await fire.decide(words.here, null)
  expect(await asked()).toEqual(['daan'])
  await fire.keeper.get(at('/preview'))
  expect(fire.keeper.text()).not.toMatch(/Mina|Ik was bang/)
})

test('words that go less far are gone for who listened, and not for who sat there', async () => {
  await fire.decide(words.organisation, 'here')
  expect(await asked()).toEqual(['petra'])
})

test('they read it over and keep it, and then it goes', async () => {
  await fire.keeper.get(at('/preview'))
  const { values } = fire.keeper.form(at('/send'))
  // Taken back between reading and sending.
  await fire.decide(words.here, null)
  await fire.keeper.post(at('/send'), values)
  expect(fire.keeper.status).toBe(409)
  expect(fire.keeper.text()).toContain('Lees je brief nog eens na')
  await fire.keeper.get(at())
  await fire.keeper.submit({ opening: 'Dank u.' })
  expect(fire.keeper.text()).not.toContain('Lees je brief nog eens na')
  await fire.keeper.submit({}, at('/send'))
  expect(fire.keeper.text()).toContain('De brief is verstuurd.')
  expect(
    await world.sql('select from dialogues.closing_letter_author where dialogue_id = $1', [fire.dialogueId]),
  ).toEqual([])
})

test('once it was sent, who takes words back reads before what can no longer be reached', async () => {
  const card = await fire.sitting(mina)
  const page = `/card/words/${words.organisation}/withdraw`
  await card.get(page)
  expect(card.text()).not.toContain('Er is al een brief verstuurd')
  await fire.keeper.get(at('/preview'))
  await fire.keeper.submit({}, at('/send'))
  await card.get(page)
  expect(card.text()).toContain('Er is al een brief verstuurd aan wie erbij was.')
  await fire.keeper.get(at('/preview'))
  expect(fire.keeper.text()).toContain('Het begin en het eind blijven staan')
})

test('who wrote is nobody else’s to read, in the database either', async () => {
  for (const browser of [toos, await fire.sitting(mina)]) {
    const rows = await world.app.house.database.read(
      browser.cookie('kampvuur_session') ?? browser.cookie('kampvuur_seat'),
      ({ db }) => db.selectFrom('dialogues.closing_letter_author').selectAll().execute(),
    )
    expect(rows).toEqual([])
  }
})
