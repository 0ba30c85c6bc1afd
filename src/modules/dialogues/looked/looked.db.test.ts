import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let app: TestApplication
let fire: TestFire
let mina: Browserless
let seat = ''
beforeAll(async () => {
  app = await startTestApplication()
  fire = await makeFire(app)
  seat = await fire.seat('Mina', { personId: await makePerson(app, 'Mina') })
  mina = await fire.sitting(seat)
})
afterAll(() => app.close())

async function looked(browser = mina, query = '') {
  await browser.get(`/card/looked${query}`)
  return browser.text()
}

test('who keeps the conversation is named, with why; of what was not theirs to read they read nothing', async () => {
  const said = await fire.say(seat, 'Ik wil een eigen sleutel.', null)
  await fire.keeper.get(`/dialogues/${fire.dialogueId}/harvest`)
  expect(await looked()).toContain('Niemand keek in deze tijd')
  await fire.decide(said, 'here')
  await (await app.as(await daan())).get(`/dialogues/${fire.dialogueId}/harvest`)
  expect(await looked()).toContain('Daan, die dit gesprek begeleidt, las je woorden.')
})

test('her address and needs are told apart from her words', async () => {
  await fire.keeper.get(`/dialogues/${fire.dialogueId}/people`)
  expect(await looked()).toContain('Daan, die dit gesprek begeleidt, zag dat je gevraagd bent')
})

test('who reads her words where she let them go is not named, and neither is she herself', async () => {
  const ans = await fire.seat('Ans')
  await (await fire.sitting(ans, 'room')).get('/room/table')
  await mina.get('/room/table')
  const colleague = await makePerson(app, 'Collega')
  await makeSeat(app, fire.organisationId, colleague)
  await (await app.as(colleague)).get(`/dialogues/${fire.dialogueId}/look-back`)
  const text = await looked()
  for (const name of ['Ans', 'Collega', 'Mina,']) expect(text).not.toContain(name)
  const [{ looks } = { looks: 0 }] = await app.sql<{ looks: number }>(
    "select count(distinct actor)::int as looks from platform.audit_entry where thing = 'words around a fire'",
  )
  expect(looks).toBe(4)
})

test('another at the same table learns nothing of who looked at hers', async () => {
  const piet = await fire.sitting(await fire.seat('Piet'))
  expect(await looked(piet)).not.toContain('las je woorden')
  const invited = await fire.sitting(seat, 'invitation')
  await invited.get('/card/looked')
  expect(invited.status).toBe(404)
})

test('only the days that were asked for, and what is no day is said at the field', async () => {
  expect(await looked(mina, '?from=2020-01-01&until=2020-02-01')).toContain('Niemand keek in deze tijd')
  const text = await looked(mina, '?from=gisteren')
  expect(mina.status).toBe(422)
  expect(text).toContain('Dit is geen dag.')
  expect(mina.html).toContain('value="gisteren"')
  expect(await looked(mina, '?from=2020-02-01&until=2020-01-01')).toContain('Deze dag ligt vóór de eerste.')
})

test('reading the log is in the log', async () => {
  await looked(await fire.sitting(seat))
  const [last] = await app.sql(
    "select did, thing, actor from platform.audit_entry where thing = 'own log' order by at desc limit 1",
  )
  expect(last).toEqual({ did: 'read', thing: 'own log', actor: `seat:${seat}` })
})

test('a letter that left is told to whom it went, with the day and no address', async () => {
  await app.sql("select platform.audit('letter.closing.letter', 'seat', $1, null, 'transfer')", [seat])
  expect(await looked()).toContain('Er ging een bericht naar je mailadres.')
})

const daan = async () =>
  (await app.sql<{ id: string }>("select id from people.person where name = 'Daan'"))[0]?.id ?? ''
