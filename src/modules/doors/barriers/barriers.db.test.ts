import { createHmac } from 'node:crypto'
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

let world: TestApplication
let ria: Browserless
let number = 0
beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  await makeCircle(world, { kind: 'movement', name: 'De Zuster', slug: 'zuster' })
  const host = await makePerson(world, 'Ria', 'ria@voorbeeld.example')
  await makeSeat(world, movement, host, 'host')
  ria = await world.as(host)
})
afterAll(() => world.close())
beforeEach(async () => {
  number += 1
  await world.sql('delete from doors.barrier')
})

const desk = '/circles/beweging/barriers'
const said = () => `De knop ${number} is te klein.`
const rows = () =>
  world.sql<{ id: string; content: Buffer; done_on: string | null; key: string }>(
    'select id, content, done_on::text, sealing_key_id as key from doors.barrier',
  )

async function tell(fields: Record<string, string> = {}, teller = world.visitor()) {
  await teller.get('/accessibility/tell')
  return teller.submit({ words: said(), ...fields }, '/accessibility/tell')
}
async function settle(verb: 'answer' | 'close', fields: Record<string, string> = {}) {
  const [row] = await rows()
  await ria.get(desk)
  return ria.submit(fields, `${desk}/${row?.id}/${verb}`)
}
const letterTo = async (address: string) =>
  (await letters(world)).filter(({ recipient }) => recipient === address)

test('what somebody could not do comes to who looks after the movement, and to nobody else', async () => {
  expect((await world.visitor().get('/accessibility')).links()).toContain('/accessibility/tell')
  expect((await tell({ page: 'De agenda' })).path).toBe('/accessibility/told')
  expect((await ria.get(desk)).text()).toContain(said())
  expect([ria.text().includes('De agenda'), ria.text().includes('is geen adres of nummer bij')]).toEqual([
    true,
    true,
  ])
  const other = await world.as(await makePerson(world, 'Kees'))
  expect((await other.once('GET', desk)).status).toBe(403)
  expect((await ria.once('GET', '/circles/zuster/barriers')).status).toBe(403)
  const [row] = await rows()
  expect(row?.content.includes('knop')).toBe(false)
  const [letter] = (await letterTo('ria@voorbeeld.example')).slice(-1)
  expect([letter?.body.includes(desk), letter?.body.includes('knop')]).toEqual([true, false])
})

test('with an account it comes in just so, and nothing says whose it is', async () => {
  const mina = await world.as(await makePerson(world, 'Mina', 'mina@voorbeeld.example'))
  expect((await tell({}, mina)).path).toBe('/accessibility/told')
  expect((await ria.get(desk)).text()).not.toContain('Mina')
})

test('an answer goes by letter to an address that nobody reads, and with that it is done', async () => {
  const wrong = await tell({ mail: 'geen adres' })
  expect([wrong.status, wrong.text()]).toEqual([422, expect.stringContaining('Dit lijkt geen mailadres.')])
  await tell({ mail: 'bea@voorbeeld.example', phone: '0612345678' })
  expect((await ria.get(desk)).html).not.toContain('bea@voorbeeld.example')
  expect(ria.links()).toContain('tel:0612345678')
  const empty = await settle('answer', { answer: ' ' })
  expect([empty.status, empty.text()]).toEqual([422, expect.stringContaining('staat nog geen antwoord')])
  await settle('answer', { answer: 'Hij is nu groter.' })
  expect(ria.text()).toContain('Hij is nu groter.')
  const [letter] = await letterTo('bea@voorbeeld.example')
  expect([letter?.body.includes('Hij is nu groter.'), letter?.body.includes('knop')]).toEqual([true, false])
  expect((await rows())[0]?.done_on).not.toBeNull()
  await expect(
    world.app.house.database.read(ria.cookie('kampvuur_session'), ({ db }) =>
      db.selectFrom('doors.barrier').select('mail').execute(),
    ),
  ).rejects.toMatchObject({ code: '42501' })
})

test('without an address it is closed and nothing is sent; what is done is done once', async () => {
  await tell()
  const [row] = await rows()
  const before = (await letters(world)).length
  await ria.get(desk)
  expect(ria.html).not.toContain(`${row?.id}/answer`)
  await settle('close')
  expect((await letters(world)).length).toBe(before)
  expect(ria.html).not.toContain(`${row?.id}/close`)
})

test('a mistake loses nothing that was typed', async () => {
  const teller = await tell({ words: '', page: 'De agenda', phone: '06' })
  expect([teller.status, teller.html]).toEqual([422, expect.stringContaining('De agenda')])
  expect(await rows()).toEqual([])
})

test('it is forgotten four weeks after it was done, after half a year anyway, and its key with it', async () => {
  await tell()
  const [row] = await rows()
  const forget = () => world.sql('select doors.forget_barriers()')
  await world.sql('update doors.barrier set told_on = platform.day_of(now()) - 183')
  await forget()
  expect(await rows()).toHaveLength(1)
  await world.sql('update doors.barrier set told_on = platform.day_of(now()) - 184')
  await forget()
  expect(await rows()).toEqual([])
  expect(
    await world.sql('select 1 from platform.sealing_key where id = $1 and wrapped is not null', [row?.key]),
  ).toEqual([])
  await tell()
  await world.sql('update doors.barrier set done_on = platform.day_of(now()) - 29')
  await forget()
  expect(await rows()).toEqual([])
})

test('who erases everything takes along what they told with their address, and nobody else’s', async () => {
  await tell({ mail: 'Els@voorbeeld.example' })
  await tell({ mail: 'bea@voorbeeld.example' })
  const els = await world.as(await makePerson(world, 'Els', 'els@voorbeeld.example'))
  await els.get('/mine/erase-all/sure')
  await els.submit({ sure: 'yes' })
  expect(await rows()).toHaveLength(1)
})

test('whichever name of its server was typed, and as it was kept before, it goes along', async () => {
  await tell({ mail: 'mina@bücher.example' })
  await world.sql('update doors.barrier set address_key = $1', [
    createHmac('sha256', world.app.house.keyFor('barrier-address')).update('mina@bücher.example').digest(),
  ])
  for (const mail of ['Mina@bücher.example', 'mina@xn--bcher-kva.example', 'ans@bücher.example'])
    await tell({ mail })
  const mina = await world.as(await makePerson(world, 'Mina', 'mina@xn--bcher-kva.example'))
  await mina.get('/mine/erase-all/sure')
  await mina.submit({ sure: 'yes' })
  expect(await rows()).toHaveLength(1)
})

test('of many from one address the twenty-first waits', async () => {
  const teller = world.visitor()
  let last = 0
  for (let i = 0; i < 40 && last !== 422; i += 1)
    last = (await tell({ words: `${said()} ${i}` }, teller)).status
  expect(last).toBe(422)
  expect(teller.text()).toContain('Wacht een kwartier')
})
