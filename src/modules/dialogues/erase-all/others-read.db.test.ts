import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makePerson,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

/** What others read where the name of somebody stood who erased everything. */
let world: TestApplication
let fire: TestFire
let slip: string
let speaker: Browserless
let seats: Record<'joost' | 'wil', string>
let joost: Browserless
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())
beforeEach(async () => {
  fire = await makeFire(world)
  const mina = await fire.seat('Mina')
  slip = await fire.say(mina, 'De telefoon gaat te hard', 'everyone')
  speaker = await fire.sitting(mina)
  const person = await makePerson(world, 'Joost')
  seats = { joost: await fire.seat('Joost', { personId: person }), wil: await fire.seat('Wil') }
  joost = await world.as(person)
})

const at = (path = '') => `/dialogues/${fire.dialogueId}/harvest${path}`
const id = async (column: string) =>
  (
    await world.sql<{ id: string }>(`select ${column} as id from dialogues.cluster where circle_id = $1`, [
      fire.circleId,
    ])
  )[0]?.id ?? ''

/** Lays the words together and takes them onward. @returns the id of the answer that is owed. */
async function promised(carriers: readonly string[]): Promise<string> {
  await fire.keeper.get(at())
  await fire.keeper.submit({ slips: [slip], name: 'De telefoon' }, at())
  const onward = at(`/${await id('id')}/onward`)
  await fire.keeper.get(onward)
  const [seat1 = '', seat2 = ''] = carriers
  const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await fire.keeper.submit({ kind: 'question', askedOf: 'De keuken', dueOn, seat1, seat2 }, onward)
  return id('owed_answer_id')
}

async function erases(browser: Browserless) {
  await browser.get('/mine/erase-all/sure')
  await browser.submit({ sure: 'yes' })
  expect(browser.text()).toContain('Alles van jou is gewist.')
}

async function read(browser: Browserless, path: string): Promise<string> {
  await browser.get(path)
  expect(browser.status).toBe(200)
  return browser.text()
}
const lookBack = () => `/dialogues/${fire.dialogueId}/look-back`

test('that somebody took an answer over, and nobody is asked who is not there', async () => {
  const owed = await promised([seats.wil, await fire.seat('Bea')])
  const wil = await fire.sitting(seats.wil)
  const asks = async (browser: Browserless, seat1: string) => {
    await browser.get(`/answers/${owed}/hand-over`)
    await browser.submit({ seat1 })
  }
  await asks(wil, seats.joost)
  await joost.get(`/answers/${owed}/take-over`)
  await joost.submit({ says: 'yes' })
  expect(await read(speaker, '/card')).toMatch(/Sinds [^.]* doet Joost dat\./)
  expect(await read(fire.keeper, lookBack())).toContain('Joost')
  await erases(joost)
  for (const text of [await read(speaker, '/card'), await read(fire.keeper, lookBack())]) {
    expect(text).not.toContain('Joost')
    expect(text).toMatch(/Eerst zou Wil het brengen\. Op [^.]* nam iemand het over die er niet meer bij is\./)
    expect(text).toContain('Iemand brengt het niet meer.')
  }
  expect(await read(fire.keeper, `/answers/${owed}`)).toContain('Vraag iemand in de plaats van iemand')
})

test('that somebody wrote down what was told; it is still said better by who told it', async () => {
  const owed = await promised([seats.wil, await fire.seat('Bea')])
  await fire.keeper.get(`/answers/${owed}`)
  await fire.keeper.submit({ kind: 'told-in-person', how: 'telephone', by: seats.wil, toldOn: '2026-05-03' })
  expect(await read(joost, lookBack())).toContain('Daan schreef het op.')
  await erases(fire.keeper)
  expect(await read(joost, lookBack())).toContain('Iemand die er niet meer bij is, schreef het op.')
  expect(joost.text()).not.toContain('Daan')
  const wil = await fire.sitting(seats.wil)
  await wil.get(`/answers/${owed}`)
  await wil.submit({ kind: 'answered', answer: 'Hij staat zachter.' })
  expect(await read(joost, lookBack())).toContain('Hij staat zachter.')
})

test('an answer whose giver erased themselves is still said better', async () => {
  const owed = await promised([seats.joost, seats.wil])
  await joost.get(`/answers/${owed}`)
  await joost.submit({ kind: 'answered', answer: 'Hij staat zachter.' })
  await erases(joost)
  const wil = await fire.sitting(seats.wil)
  await wil.get(`/answers/${owed}`)
  await wil.submit({ kind: 'answered', answer: 'Hij staat nu uit.' })
  expect(wil.status).toBe(200)
  expect(await read(fire.keeper, lookBack())).toContain('Hij staat nu uit.')
  expect(fire.keeper.text()).not.toContain('Joost')
})

test('what was undone and is promised again is not carried by who erased themselves', async () => {
  await promised([seats.joost, seats.wil])
  const press = async () => {
    await fire.keeper.get(at(`/${await id('id')}`))
    const step = /name="step"[^>]*value="([^"]+)"/.exec(fire.keeper.html)?.[1] ?? ''
    await fire.keeper.submit({ step }, at('/undo'))
  }
  await press()
  expect(await id('owed_answer_id')).toBe('')
  await erases(joost)
  await press()
  expect(await id('owed_answer_id')).not.toBe('')
  const text = await read(fire.keeper, lookBack())
  expect(text).not.toContain('Joost')
  expect(text).toContain('Wil brengt het. Iemand brengt het niet meer.')
})
