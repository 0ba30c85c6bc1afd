import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { anMp3 } from '../../../platform/recordings/testing/sounds.ts'
import { sharedCodes } from './code.ts'

let world: TestApplication
let lotte: Browserless
let visitor: Browserless
let own: string
let one: string
let number = 0
const desk = '/circles/beweging/shared'
beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const id = await makePerson(world, 'Lotte', 'lotte@voorbeeld.example')
  await makeSeat(world, movement, id, 'host')
  lotte = await world.as(id)
})
afterAll(() => world.close())

/** A spoken minute of somebody without an account. */
beforeEach(async () => {
  number += 1
  await world.sql('delete from stories.shared')
  visitor = world.visitor(`192.0.2.${number}`)
  await shares(visitor)
})
async function shares(by: Browserless) {
  await by.get('/share')
  await by.upload({ words: '', where: 'everyone' }, { sound: anMp3(3) }, '/share')
  own = by.path
  const [row] = await world.sql<{ id: string }>('select id from stories.shared')
  one = `${desk}/${row?.id}`
}
async function asks(question = 'Welke tuin was het?') {
  await lotte.get(one)
  await lotte.submit({ question }, `${one}/ask`)
}
const onOwn = async () => (await visitor.get(own)).text()
const soundFile = async () => {
  const [row] = await world.sql<{ file: string }>(
    "select file_id as file from stories.shared_media where kind = 'sound'",
  )
  return row?.file
}

test('who looks along asks one thing back, which is read and answered with the code', async () => {
  await asks('')
  expect([lotte.status, lotte.text().includes('Er staat nog geen vraag.')]).toEqual([422, true])
  await asks()
  expect(lotte.text()).toContain('Je vraag wacht op een antwoord.')
  expect(await onOwn()).toContain('Wie meekijkt, vraagt je iets: Welke tuin was het?')
  await visitor.submit({ reply: '' }, `${own}/reply`)
  expect([visitor.status, visitor.text().includes('Er staat nog geen antwoord.')]).toEqual([422, true])
  await visitor.submit({ reply: 'Die achter de keuken.' }, `${own}/reply`)
  expect(visitor.text()).toContain('Je antwoord ligt bij wie meekijkt.')
  await lotte.get(one)
  expect(lotte.text()).toContain('Die achter de keuken.')
  expect(lotte.html).not.toContain(`${one}/ask`)
  const [row] = await world.sql<{ question: Buffer; reply: Buffer }>(
    'select question, reply from stories.shared',
  )
  expect([row?.question.includes('tuin'), row?.reply.includes('keuken')]).toEqual([false, false])
})

test('one question and one answer, and nobody answers for who shared it', async () => {
  await asks()
  await lotte.get(one)
  expect(lotte.html).not.toContain(`${one}/ask`)
  const stranger = await world.as(await makePerson(world, `Kees${number}`))
  expect((await stranger.once('GET', one)).status).toBe(404)
  await expect(
    world.app.house.database.write(lotte.cookie('kampvuur_session'), ({ db }) =>
      db
        .updateTable('stories.shared')
        .set({ reply: Buffer.from('x'), step: 'asked' })
        .execute(),
    ),
  ).rejects.toThrow('Only who shared it changes it')
})

test('who shared it with an account hears by mail that something is asked, and finds it first', async () => {
  await world.sql('delete from stories.shared')
  const id = await makePerson(world, 'Mina', `mina${number}@voorbeeld.example`)
  visitor = await world.as(id)
  await shares(visitor)
  await asks()
  const letter = (await letters(world)).find(
    ({ recipient }) => recipient === `mina${number}@voorbeeld.example`,
  )
  expect([letter?.body.includes('/mine#shared'), letter?.body.includes('tuin')]).toEqual([true, false])
  await visitor.get('/mine')
  expect(visitor.text()).toContain('Wie meekijkt, vraagt je iets.')
})

test('what was spoken is recorded again, and what was there is away; a question to the old one goes with it', async () => {
  await asks()
  const before = await soundFile()
  await visitor.get(own)
  await visitor.upload({ words: '', where: 'everyone' }, { sound: anMp3(5) }, own)
  expect([visitor.status, visitor.text().includes('Veranderd.')]).toEqual([200, true])
  expect(await soundFile()).not.toBe(before)
  expect((await visitor.once('GET', `${own}/media/sound`)).status).toBe(200)
  expect(
    await world.sql('select id from platform.kept_file where id = $1 and let_go_at is null', [before]),
  ).toEqual([])
  expect(await onOwn()).not.toContain('Welke tuin was het?')
  // Without choosing anything it stays.
  const now = await soundFile()
  await visitor.upload({ words: 'Het was de tuin.', where: 'everyone' }, {}, own)
  expect(await soundFile()).toBe(now)
  // A file that is no sound is said at its field, and what was there stays.
  await visitor.upload({ words: '', where: 'everyone' }, { sound: Buffer.from('niets') }, own)
  expect([visitor.status, await soundFile()]).toEqual([422, now])
})

test('nobody but who shared it takes its sound away', async () => {
  await world.app.house.database.write(lotte.cookie('kampvuur_session'), async ({ db }) => {
    expect((await db.deleteFrom('stories.shared_media').executeTakeFirst()).numDeletedRows).toBe(0n)
  })
  await world.app.house.database.write(undefined, async ({ db }) => {
    await sharedCodes.hold(db, own.split('/').at(-1) ?? '')
    expect((await db.deleteFrom('stories.shared_media').executeTakeFirst()).numDeletedRows).toBe(1n)
  })
})
