import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { hashOf, newSessionToken } from '../../../platform/codes/codes.ts'
import { anEvening, type Evening } from './testing/evening.ts'

let world: TestApplication
let evening: Evening
let wall: string

beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())
beforeEach(async () => {
  evening = await anEvening(world)
  wall = await evening.openDoor()
})

const seats = () =>
  world.sql<{ id: string; name: string; role: string; person: string | null }>(
    `select id, name, role, person_id as person from circles.seat
     where circle_id = $1 and role in ('guest', 'listener') order by created_at`,
    [evening.fireId],
  )

async function toDoor(browser: Browserless): Promise<Browserless> {
  await browser.get('/r')
  await browser.submit({ code: wall })
  return browser
}

/** Fills in the form on the page that says this. */
async function pressAs(browser: Browserless, as: string | undefined, fields: Record<string, string> = {}) {
  const { action, values } = browser.form(browser.path)
  const { as: _, name: __, ...hidden } = values
  return browser.post(action, { ...hidden, ...(as && { as }), ...fields })
}

async function says(browser: Browserless, words: string) {
  await browser.get('/room/words/new')
  await browser.submit({ words })
  expect(browser.text()).toContain(words)
}

describe('somebody with an account', () => {
  test('sits down in one seat, on every device, with all their words on their own page', async () => {
    const lotte = await makePerson(world, 'Lotte')
    const [phone, tablet] = [await world.as(lotte), await world.as(lotte)]
    await Promise.all([toDoor(phone), toDoor(tablet)])
    expect(phone.text()).toContain('Je gaat zitten als Lotte.')
    await Promise.all([pressAs(phone, undefined), pressAs(tablet, undefined)])
    expect([phone.path, tablet.path]).toEqual(['/room', '/room'])
    expect((await seats()).map(({ name, person }) => [name, person])).toEqual([['Lotte', lotte]])
    await says(phone, 'Van de telefoon.')
    await says(tablet, 'Van de tablet.')
    const own = await world.as(lotte)
    await own.get('/mine/words')
    expect(own.text()).toContain('Van de telefoon.')
    expect(own.text()).toContain('Van de tablet.')
  })

  test('lets somebody else sit down on their device, whose words are not theirs', async () => {
    const lotte = await makePerson(world, 'Lotte')
    const shared = await toDoor(await world.as(lotte))
    await pressAs(shared, 'somebody-else', { name: 'Mina' })
    await says(shared, 'Van Mina.')
    expect((await seats()).map(({ name, person }) => [name, person])).toEqual([['Mina', null]])
    const own = await world.as(lotte)
    await own.get('/mine/words')
    expect(own.text()).not.toContain('Van Mina.')
  })

  test('who is not signed in is asked to do so first, and comes back to this door', async () => {
    const visitor = await toDoor(world.visitor())
    expect(visitor.text()).toContain('Heb je een account?')
    expect(visitor.links()).toContain(`/sign-in?next=${encodeURIComponent(visitor.path)}`)
  })

  test('keeps the invitation that this device holds, and what another holder chose goes', async () => {
    const lotte = await makePerson(world, 'Lotte Bos')
    const invited = async (name: string) => {
      const guest = await evening.test.visitor()
      await toDoor(guest)
      await pressAs(guest, undefined, { name })
      const id = await evening.seatOf(name)
      await world.sql('update platform.session set ended_at = now() where seat_id = $1', [id])
      await world.sql('delete from platform.session where seat_id = $1', [id])
      await world.sql('update circles.seat set came_at = null, taken_at = null where id = $1', [id])
      await world.sql(
        "insert into circles.seat_hat (seat_id, hat, suggested_hat, chosen_at) values ($1, 'client', 'neighbour', now())",
        [id],
      )
      const token = newSessionToken()
      await world.sql(
        `insert into platform.session (token_hash, seat_id, scope, method, ends_at) values ($1, $2, 'invitation', 'test', now() + interval '1 hour')`,
        [hashOf(token), id],
      )
      return { id, token }
    }
    const { id, token } = await invited('Lotte')
    const device = await world.as(lotte)
    device.setCookie('kampvuur_seat', token)
    await toDoor(device)
    expect(device.text()).toContain('Je gaat zitten als Lotte. Dat is de uitnodiging op dit apparaat.')
    await pressAs(device, 'held')
    expect(device.path).toBe('/room')
    expect((await seats()).map((seat) => [seat.id, seat.person])).toEqual([[id, lotte]])
    expect(await world.sql('select hat, chosen_at from circles.seat_hat where seat_id = $1', [id])).toEqual([
      { hat: 'neighbour', chosen_at: null },
    ])
    // A seat in which somebody came in already is nobody else's to keep.
    const other = await invited('Mina')
    await world.sql('update circles.seat set came_at = now() where id = $1', [other.id])
    const stranger = await world.as(await makePerson(world, 'Iris'))
    stranger.setCookie('kampvuur_seat', other.token)
    await toDoor(stranger)
    await pressAs(stranger, 'held')
    const mina = (await seats()).find((seat) => seat.id === other.id)
    expect(mina?.person).toBeNull()
  })

  test('nobody around the fire learns whose account a seat is, or which hat they wear', async () => {
    const lotte = await makePerson(world, 'Lotte')
    const phone = await toDoor(await world.as(lotte))
    await pressAs(phone, undefined)
    const mina = await evening.comesIn('Mina')
    for (const holder of [mina.cookie('kampvuur_seat'), evening.daan.cookie('kampvuur_session')]) {
      const ask = (column: string) =>
        world.app.house.database.read(holder, ({ db }) =>
          db
            .selectFrom('circles.seat')
            .select(column as 'id')
            .execute(),
        )
      await expect(ask('person_id')).rejects.toThrow(/permission denied/)
      const hats = await world.app.house.database.read(holder, ({ db }) =>
        db.selectFrom('circles.seat_hat').selectAll().execute(),
      )
      expect(hats).toEqual([])
    }
  })
})

describe('the door of a mirror conversation', () => {
  beforeEach(async () => {
    await world.sql("update dialogues.dialogue set format = 'mirror' where id = $1", [evening.dialogueId])
  })
  const inDoor = async (browser: Browserless, name: string, side: 'tells' | 'listens') => {
    await browser.get(`/dialogues/${evening.dialogueId}/room`)
    return browser.submit(
      { [side]: await evening.seatOf(name) },
      `/dialogues/${evening.dialogueId}/room/door`,
    )
  }

  test('who comes with the code alone waits, reads nothing and writes nothing, under any name', async () => {
    const mina = await evening.comesIn('Mina')
    expect(mina.text()).toContain('Zeg even tegen de gespreksbegeleider dat je er bent.')
    for (const path of ['/room/words/new', '/room/write-for']) expect((await mina.get(path)).status).toBe(403)
    const circles = await world.app.house.database.read(mina.cookie('kampvuur_seat'), ({ db }) =>
      db
        .selectFrom((eb) => eb.fn<{ id: string }>('circles.my_circles').as('mine'))
        .selectAll()
        .execute(),
    )
    expect(circles).toEqual([])
    const signedIn = await toDoor(await world.as(await makePerson(world, 'Petra')))
    await pressAs(signedIn, undefined)
    expect(signedIn.text()).toContain('Je bent er, Petra.')
  })

  test('who leads it gives a seat on one side of the circle, once', async () => {
    const [mina, ruud] = [await evening.comesIn('Mina'), await evening.comesIn('Ruud')]
    await inDoor(evening.daan, 'Mina', 'tells')
    expect(evening.daan.text()).toContain('Die plek is open.')
    await mina.get('/room')
    await says(mina, 'Niemand klopte.')
    await inDoor(evening.daan, 'Ruud', 'listens')
    await ruud.get('/room')
    expect(ruud.text()).toContain('Je luistert. Je reageert niet.')
    expect((await seats()).map(({ name, role }) => [name, role])).toEqual([
      ['Mina', 'guest'],
      ['Ruud', 'listener'],
    ])
    // Once behind the circle, they are not brought before it.
    await evening.comesIn('Jan')
    await inDoor(evening.daan, 'Ruud', 'tells')
    expect(evening.daan.status).toBe(409)
    expect((await seats())[1]?.role).toBe('listener')
  })

  test('who keeps it and listens sees nobody at the door, and opens it for nobody', async () => {
    const petra = await makePerson(world, 'Petra')
    const seat = await makeSeat(world, evening.fireId, petra, 'initiator')
    await world.sql('update circles.seat set listens = true where id = $1', [seat])
    const browser = await world.as(petra)
    await evening.comesIn('Mina')
    await browser.get(`/dialogues/${evening.dialogueId}/room`)
    expect(browser.text()).not.toContain('Wie wacht op een plek?')
    const { values } = browser.form(`/dialogues/${evening.dialogueId}/room/close`)
    await browser.post(`/dialogues/${evening.dialogueId}/room/door`, {
      ...values,
      tells: await evening.seatOf('Mina'),
    })
    expect(browser.status).toBe(409)
    expect((await seats())[0]?.role).toBe('listener')
  })
})
