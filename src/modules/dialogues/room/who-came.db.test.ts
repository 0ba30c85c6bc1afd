import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { layKey } from '../../../../tests/support/keys.ts'
import { anEvening, type Evening } from './testing/evening.ts'

let evening: Evening
let joost: Browserless
let joostSeat: string
const stays = 'Dit blijft bij het vuur.'

/** A seat that was invited; nobody came yet. */
async function invited(name: string, personId: string | null = null, role = 'guest'): Promise<string> {
  const { test: world, fireId, dialogueId } = evening
  const id = randomUUID()
  const key = await layKey(world.app.house)
  await world.sql(
    `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id) values ($1, $2, $3, $4, $5, $6)`,
    [id, fireId, personId, name, role, key],
  )
  await world.sql('insert into dialogues.invitation (seat_id, dialogue_id) values ($1, $2)', [id, dialogueId])
  return id
}

const came = async (seatId: string) =>
  (
    await evening.test.sql<{ came: boolean }>(
      'select came_at is not null as came from circles.seat where id = $1',
      [seatId],
    )
  )[0]?.came

/** Raw SQL in the web server's hands, as this visitor. */
const asHolder = (browser: Browserless, statement: ReturnType<typeof sql>) =>
  evening.test.app.house.database.write(
    browser.cookie('kampvuur_session') ?? browser.cookie('kampvuur_seat'),
    ({ db }) => statement.execute(db),
  )

const reads = async (browser: Browserless) => {
  await browser.get(`/dialogues/${evening.dialogueId}/look-back`)
  return browser.text().includes(stays)
}

beforeAll(async () => {
  evening = await anEvening()
  const { test: world } = evening
  const person = await makePerson(world, 'Joost')
  joostSeat = await invited('Joost', person)
  joost = await world.as(person)
  await joost.get(`/dialogues/${evening.dialogueId}`)
  await joost.submit({ answer: 'yes' })
  await evening.openDoor()
  const willem = await evening.comesIn('Willem')
  await willem.get('/room/words/new')
  await willem.submit({ words: stays })
  await world.sql(
    `insert into contributions.consent_entry (contribution_id, audience, decided_by_seat_id)
     select contribution_id, 'here', speaker_seat_id from contributions.speaker`,
  )
})
afterAll(() => evening.test.close())

test('who said yes and never came reads nothing of what stays around the fire', async () => {
  expect(joost.status).toBe(200)
  expect(await reads(joost)).toBe(false)
  expect(await reads(evening.daan)).toBe(true)
})

test('who says of themselves that they came, or came in, is not believed', async () => {
  await expect(
    asHolder(joost, sql`update circles.seat set came_at = now() where id = ${joostSeat}`),
  ).rejects.toThrow(/permission denied/)
  await expect(asHolder(joost, sql`select circles.came(${joostSeat}::uuid)`)).rejects.toThrow(
    /permission denied/,
  )
  await asHolder(joost, sql`update circles.seat set taken_at = now() where id = ${joostSeat}`)
  const { rows } = await asHolder(joost, sql`select dialogues.was_there(${joostSeat}::uuid, true) as seen`)
  expect(rows).toEqual([{ seen: false }])
  expect(await reads(joost)).toBe(false)
})

test('after the door closed, an empty seat can no longer be sat in; who was there can come back', async () => {
  const { daan, dialogueId } = evening
  await joost.get(`/dialogues/${dialogueId}`)
  const { action, values } = joost.form(`/dialogues/${dialogueId}/sit`)
  await daan.get(`/dialogues/${dialogueId}/room`)
  await daan.submit({}, `/dialogues/${dialogueId}/room/close`)
  await joost.post(action, values)
  expect(joost.status).toBe(403)
  expect(await came(joostSeat)).toBe(false)
  await daan.get(`/dialogues/${dialogueId}/room`)
  await daan.submit({}, `/dialogues/${dialogueId}/sit`)
  expect(daan.path).toBe('/room')
})

test('who keeps the fire ticks who was there without a telephone, and can take that back', async () => {
  const { daan, dialogueId } = evening
  const at = `/dialogues/${dialogueId}/room/there`
  await daan.get(`/dialogues/${dialogueId}/room`)
  expect(daan.text()).toContain('Aan tafel: Daan en Willem.')
  const before = daan.form(at)
  await daan.post(at, { ...before.values, there: [joostSeat] })
  expect(daan.text()).toContain('Bewaard.')
  expect(await came(joostSeat)).toBe(true)
  expect(await reads(joost)).toBe(true)
  // Somebody else's page, from before: it changes nothing that they did not touch.
  await daan.post(at, { ...before.values, _key: randomUUID() })
  expect(await came(joostSeat)).toBe(true)
  await daan.get(`/dialogues/${dialogueId}/room`)
  expect(daan.form(at).values).toMatchObject({ was: joostSeat, there: joostSeat })
  await daan.submit({ there: [] }, at)
  expect(await came(joostSeat)).toBe(false)
  expect(await reads(joost)).toBe(false)
})

test('who came in at the table, or keeps another fire, is not unticked or ticked from afar', async () => {
  const { daan, dialogueId } = evening
  const willem = await evening.seatOf('Willem')
  await daan.get(`/dialogues/${dialogueId}/room`)
  const { values } = daan.form(`/dialogues/${dialogueId}/room/there`)
  await daan.post(`/dialogues/${dialogueId}/room/there`, { ...values, was: [willem], there: [] })
  expect(await came(willem)).toBe(true)
  await daan.get(`/dialogues/${dialogueId}/room`)
  await daan.post(`/dialogues/${dialogueId}/room/there`, {
    ...daan.form(`/dialogues/${dialogueId}/room/there`).values,
    there: [randomUUID()],
  })
  expect(daan.status).toBe(404)
  await joost.get(`/dialogues/${dialogueId}`)
  await joost.post(`/dialogues/${dialogueId}/room/there`, {
    ...joost.form(`/dialogues/${dialogueId}/sit`).values,
    there: [joostSeat],
  })
  expect(joost.status).toBe(403)
  expect(await came(joostSeat)).toBe(false)
})

test('nobody but who sits there ends or renames a seat that came', async () => {
  const { daan } = evening
  const willem = await evening.seatOf('Willem')
  for (const change of [sql`ended_at = now()`, sql`name = 'Els de bestuurder'`]) {
    await expect(asHolder(daan, sql`update circles.seat set ${change} where id = ${willem}`)).rejects.toThrow(
      /keeps their seat/,
    )
  }
  await asHolder(daan, sql`update circles.seat set name = 'Joost V.' where id = ${joostSeat}`)
  await evening.openDoor()
  const guest = await evening.comesIn('Wilma')
  await asHolder(guest, sql`update circles.seat set name = 'Wil' where id = ${await evening.seatOf('Wilma')}`)
  expect(await evening.seatOf('Wil')).not.toBe('')
})

test('the page of somebody who was there keeps their name, and saves the rest', async () => {
  const { daan, dialogueId, test: world } = evening
  const gerda = await invited('Gerda')
  await world.sql('update circles.seat set came_at = now() where id = $1', [gerda])
  const at = `/dialogues/${dialogueId}/people/${gerda}`
  await daan.get(at)
  expect(daan.text()).toContain('Gerda was erbij. De naam blijft daarom zoals hij is')
  expect(daan.html).not.toContain('take-back')
  const { values } = daan.form(at)
  await daan.post(at, { ...values, name: 'Iemand anders', needs: 'Een drempel' })
  expect(daan.status).toBe(200)
  const [row] = await world.sql(
    'select s.name, i.needs is not null as needs from circles.seat s join dialogues.invitation i on i.seat_id = s.id where s.id = $1',
    [gerda],
  )
  expect(row).toEqual({ name: 'Gerda', needs: true })
})

test('who was asked to facilitate and said no keeps nothing of the fire', async () => {
  const { test: world, dialogueId } = evening
  const person = await makePerson(world, 'Neen')
  await invited('Neen', person, 'facilitator')
  const neen = await world.as(person)
  await neen.get(`/dialogues/${dialogueId}/people`)
  expect(neen.status).toBe(403)
  await neen.get(`/dialogues/${dialogueId}/harvest`)
  expect([neen.status, neen.text().includes(stays)]).toEqual([403, false])
})

test('whose account a seat is, is nobody’s to read', async () => {
  const { daan } = evening
  await expect(asHolder(daan, sql`select person_id from circles.seat`)).rejects.toThrow(/permission denied/)
  const has = (browser: Browserless) =>
    asHolder(browser, sql`select circles.has_account(${joostSeat}::uuid) as has`).then(({ rows }) => rows)
  expect(await has(daan)).toEqual([{ has: true }])
  expect(await has(await evening.comesIn('Nieuwsgierig'))).toEqual([{ has: false }])
})
