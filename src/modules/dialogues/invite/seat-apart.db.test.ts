import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startTestApplication, type TestApplication } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { anEvening, type Evening } from '../room/testing/evening.ts'

let world: TestApplication
let evening: Evening
let seat: string
let wall: string

beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())
beforeEach(async () => {
  evening = await anEvening(world)
  const { daan, dialogueId } = evening
  await daan.get(`/dialogues/${dialogueId}/people`)
  await daan.submit({ name: 'Bos', email: 'bos@voorbeeld.example' }, `/dialogues/${dialogueId}/people`)
  seat = await evening.seatOf('Bos')
  wall = await evening.openDoor()
})

const people = (path = '') => `/dialogues/${evening.dialogueId}/people${path}`

/** The keeper makes a link for one person. @returns where it leads. */
async function newLink(to = seat): Promise<string> {
  const { daan } = evening
  await daan.get(people(`/${to}`))
  await daan.submit({}, people(`/${to}/link`))
  return /\/i\/\w{26}/.exec(daan.html)?.[0] ?? ''
}

async function comesIn(link: string): Promise<Browserless> {
  const visitor = world.visitor()
  await visitor.get(link)
  await visitor.get('/r')
  await visitor.submit({ code: wall })
  return visitor.submit({})
}

const apart = async (from = seat, name = 'Bos, zonder telefoon') => {
  const { daan } = evening
  await daan.get(people(`/${from}`))
  await daan.submit({ apart: name }, people(`/${from}/apart`))
  return evening.seatOf(name)
}

test('a link that is made anew for one person ends the one before, and what is open with it', async () => {
  const old = await newLink()
  const held = world.visitor()
  await held.get(old)
  expect(held.path).toBe('/invitation')
  const fresh = await newLink()
  await held.get('/invitation')
  expect(held.text()).toContain('Typ de code die op je kaart staat.')
  const visitor = world.visitor()
  await visitor.get(old)
  expect(visitor.path).not.toBe('/invitation')
  await visitor.get(fresh)
  expect(visitor.path).toBe('/invitation')
})

test('who was meant gets a seat and an invitation of their own, and the other reads nothing of it', async () => {
  const intruder = await comesIn(await newLink())
  expect(intruder.text()).toContain('Fijn dat je er bent, Bos.')
  const fresh = await apart()
  expect(evening.daan.text()).toContain('Er is een eigen plek.')
  const [moved] = await world.sql<{ seat: string }>(
    'select seat_id as seat from dialogues.invitation where dialogue_id = $1',
    [evening.dialogueId],
  )
  expect(moved?.seat).toBe(fresh)
  await evening.daan.get(people(`/${fresh}`))
  expect(evening.daan.form(people(`/${fresh}`)).values.email).toBe('bos@voorbeeld.example')
  // Bos is there: who keeps the evening says so, and then somebody beside him writes down.
  await evening.daan.get(`/dialogues/${evening.dialogueId}/room`)
  await evening.daan.submit({ there: [fresh] }, `/dialogues/${evening.dialogueId}/room/there`)
  const karin = await evening.comesIn('Karin')
  await karin.get(`/room/write-for/${fresh}`)
  await karin.submit({ way: 'paper', words: 'Ik wil mijn ei om zeven uur.' })
  expect(karin.status).toBe(200)
  await intruder.get('/room')
  expect([intruder.status, intruder.html]).toEqual([200, expect.not.stringContaining('mijn ei')])
})

test('what was said in the old seat stays with the device that said it, and looks alike whether or not it was', async () => {
  const { daan } = evening
  const pages: string[] = []
  for (const speaks of [false, true]) {
    const link = await newLink()
    const intruder = await comesIn(link)
    if (speaks) {
      await intruder.get('/room/words/new')
      await intruder.submit({ words: 'Gezegd.' })
    }
    await daan.get(people(`/${seat}`))
    pages.push(daan.text())
    const fresh = await apart(seat, `Bos ${pages.length}`)
    pages.push(daan.text().replaceAll(`Bos ${Math.ceil(pages.length / 2)}`, 'Bos'))
    expect(
      await world.sql(
        'select speaker_seat_id as seat from contributions.speaker where speaker_seat_id in ($1, $2)',
        [seat, fresh],
      ),
    ).toEqual(speaks ? [{ seat }] : [])
    await intruder.get('/room')
    expect(intruder.status).toBe(200)
    if (!speaks) {
      await world.sql("update circles.seat set name = 'Weg' where id = $1", [seat])
      await world.sql("update circles.seat set name = 'Bos' where id = $1", [fresh])
      seat = fresh
    }
  }
  expect(pages[2]).toBe(pages[0])
})

test('not for who has a card or an account, and not by a guest', async () => {
  await comesIn(await newLink())
  await world.sql("insert into circles.seat_word (seat_id, word_mac) values ($1, 'x')", [seat])
  await evening.daan.get(people(`/${seat}`))
  await evening.daan.submit({}, people(`/${seat}/apart`))
  expect(evening.daan.status).toBe(422)
  expect(evening.daan.text()).toContain('Op deze plek zit iemand met een eigen kaart of account.')
  await world.sql('delete from circles.seat_word where seat_id = $1', [seat])
  const guest = await evening.comesIn('Karin')
  const done = await world.app.house.database.write(guest.cookie('kampvuur_seat'), ({ db }) =>
    db
      .selectNoFrom((eb) =>
        eb
          .fn<boolean>('dialogues.seat_apart', [
            eb.val(seat),
            eb.val(randomUUID()),
            eb.val('Bos'),
            eb.val(randomUUID()),
          ])
          .as('apart'),
      )
      .executeTakeFirstOrThrow(),
  )
  expect(done).toEqual({ apart: false })
})
