import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { layKey } from '../../../../tests/support/keys.ts'
import { hashOf, newPaperCode, newSessionToken } from '../../../platform/codes/codes.ts'
import { connect } from '../../../platform/database/connect.ts'
import { anEvening, type Evening } from './testing/evening.ts'

let evening: Evening
let wall: string
beforeAll(async () => {
  evening = await anEvening()
  wall = await evening.openDoor()
})
afterAll(() => evening.test.close())

/** Somebody who is asked, without an account, or with this one. */
async function invited(name: string, personId: string | null = null): Promise<string> {
  const { test: t, fireId, dialogueId } = evening
  const key = await layKey(t.app.house)
  const id = randomUUID()
  await t.sql(
    `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id) values ($1, $2, $3, $4, 'guest', $5)`,
    [id, fireId, personId, name, key],
  )
  await t.sql('insert into dialogues.invitation (seat_id, dialogue_id) values ($1, $2)', [id, dialogueId])
  return id
}

/** Who keeps the fire gives this seat a code, past every page. @returns the code to scan. */
async function give(seatId: string, kind: 'invitation' | 'card' | 'carrier' = 'invitation'): Promise<string> {
  const { long, short } = newPaperCode()
  const token = evening.daan.cookie('kampvuur_session')
  await evening.test.app.house.database.write(token, ({ db }) =>
    sql`select circles.give_code(${seatId}, ${kind}, ${hashOf(long)}, ${hashOf(short)})`.execute(db),
  )
  return long
}

async function holding(code: string): Promise<Browserless> {
  const visitor = evening.test.visitor()
  await visitor.get(`/i/${code}`)
  expect(visitor.path).toBe('/invitation')
  return visitor
}

async function sitDown(visitor: Browserless): Promise<void> {
  await visitor.get('/r')
  await visitor.submit({ code: wall })
  await visitor.submit({})
  expect([visitor.status, visitor.path]).toEqual([200, '/room'])
}

async function says(visitor: Browserless, words: string): Promise<void> {
  await visitor.get('/room/words/new')
  await visitor.submit({ words })
  expect(visitor.text()).toContain(words)
}

const seatsCalled = async (name: string) =>
  (await evening.test.sql<{ id: string }>('select id from circles.seat where name = $1', [name])).map(
    ({ id }) => id,
  )

test('who holds somebody’s invitation sits beside them under that name, and reads nothing of theirs', async () => {
  const seat = await invited('Mina')
  const code = await give(seat)
  const mina = await holding(code)
  await sitDown(mina)
  await says(mina, 'Alleen van Mina.')
  const late = await holding(code)
  await sitDown(late)
  expect(late.text()).toContain('Fijn dat je er bent, Mina.')
  expect(late.html).not.toContain('Alleen van Mina.')
  expect(await seatsCalled('Mina')).toHaveLength(2)
  // Also before she says anything, and when both come in at the same moment.
  const early = await give(await invited('Vroeg'))
  const [one, two] = [await holding(early), await holding(early)]
  await Promise.all([sitDown(one), sitDown(two)])
  await says(one, 'Van de een.')
  await says(two, 'Van de ander.')
  await one.get('/room')
  expect(one.html).not.toContain('Van de ander.')
  await two.get('/room')
  expect(two.html).not.toContain('Van de een.')
  expect(await seatsCalled('Vroeg')).toHaveLength(2)
})

test('a link to bring an answer opens no chair of somebody at the table', async () => {
  const seat = await invited('Draagt')
  const token = newSessionToken()
  await evening.test.sql(
    `insert into platform.session (token_hash, seat_id, scope, method, ends_at) values ($1, $2, 'carrier', 'test', now() + interval '1 hour')`,
    [hashOf(token), seat],
  )
  const visitor = evening.test.visitor()
  visitor.setCookie('kampvuur_seat', token)
  await sitDown(visitor)
  expect(await seatsCalled('Draagt')).toHaveLength(2)
})

test('nobody is invited anew to a seat whose owner has a way in, or from which something was said', async () => {
  const account = await invited('Petra', await makePerson(evening.test, 'Petra'))
  await expect(give(account)).rejects.toThrow(/way in of its own/)
  await evening.comesIn('Telefoon')
  await expect(give(await evening.seatOf('Telefoon'))).rejects.toThrow(/way in of its own/)
  const quiet = await invited('Stil')
  await give(quiet)
  const helper = await evening.comesIn('Helpt')
  await evening.test.sql('update circles.seat set taken_at = now() where id = $1', [quiet])
  await helper.get(`/room/write-for/${quiet}`)
  await helper.submit({ way: 'paper', words: 'Voor Stil.' })
  await expect(give(quiet)).rejects.toThrow(/somebody spoke/)
})

test('the post gives invitations and links to who brings an answer, and no cards', async () => {
  const worker = connect(evening.test.database.worker)
  const seat = await invited('Per post')
  await evening.test.sql(`insert into circles.seat_word (seat_id, word_mac) values ($1, 'x')`, [
    await evening.seatOf('Helpt'),
  ])
  const giveBy = async (kind: string, to: string) =>
    worker.write(undefined, ({ db }) =>
      sql`select circles.give_code(${to}, ${kind}, ${hashOf(randomUUID())}, ${hashOf(randomUUID())})`.execute(
        db,
      ),
    )
  await giveBy('invitation', seat)
  await giveBy('carrier', seat)
  await expect(giveBy('card', await evening.seatOf('Helpt'))).rejects.toThrow(/not your seat/)
  await worker.close()
})

test('Willem says yes himself, on his own telephone: not through the hand of who wrote it down', async () => {
  const willem = await evening.comesIn('Willem')
  const evert = await evening.comesIn('Evert')
  const seat = await evening.seatOf('Willem')
  await evert.get(`/room/write-for/${seat}`)
  await evert.submit({ way: 'paper', words: 'Ik ben de baas.' })
  expect([evert.status, evert.text()]).toEqual([200, expect.stringContaining('Willem zegt zelf ja')])
  const id = evert.path.split('/')[3] ?? ''
  await evert.get(`/room/words/${id}/yes`)
  expect(evert.text()).toContain('op een eigen telefoon of kaart')
  expect(evert.html).not.toContain('name="audience"')
  await evert.get('/room/words/new')
  const forged = { ...evert.form('/room/words/new').values, version: '1' }
  await evert.post(`/room/words/${id}/yes`, { ...forged, audience: 'everyone', withName: 'yes' })
  expect([evert.status, evert.path]).toEqual([200, `/room/words/${id}/read-back`])
  await evert.get(`/room/card-for/${seat}`)
  expect(evert.status).toBe(404)
  const state = () =>
    evening.test.sql('select state, audience, with_name from contributions.contribution where id = $1', [id])
  expect(await state()).toEqual([{ state: 'waiting', audience: null, with_name: false }])
  await willem.get(`/room/words/${id}/yes`)
  await willem.submit({ audience: 'everyone', withName: 'yes' })
  expect(await state()).toEqual([{ state: 'confirmed', audience: 'everyone', with_name: true }])
})

test('at the yes it may be full: that is said then, and the sentence goes on waiting', async () => {
  const zoe = await evening.comesIn('Zoe')
  const writer = await evening.comesIn('Schrijver')
  for (const words of ['een', 'twee', 'drie']) await says(zoe, words)
  await writer.get(`/room/write-for/${await evening.seatOf('Zoe')}`)
  await writer.submit({ way: 'paper', words: 'En vier.' })
  expect(writer.status, 'who writes is told nothing').toBe(200)
  const id = writer.path.split('/')[3] ?? ''
  await zoe.get(`/room/words/${id}/yes`)
  await zoe.submit({ audience: 'here' })
  expect([zoe.status, zoe.text()]).toEqual([200, expect.stringContaining('Er zijn al drie zinnen gekozen.')])
  await zoe.get('/room')
  expect(zoe.text()).toContain('En vier.')
})

/** What this seat's invitation says. */
const answerAt = async (seat: string) =>
  (
    await evening.test.sql(
      `select i.answer, i.needs is null as no_needs, s.person_id, s.taken_at is null as not_coming
       from dialogues.invitation i join circles.seat s on s.id = i.seat_id where s.id = $1`,
      [seat],
    )
  )[0]

test('an account keeps an invitation where nobody came in; what another with another code said is forgotten', async () => {
  const answered = async (name: string) => {
    const seat = await invited(name)
    await evening.test.sql(
      `update dialogues.invitation set answer = 'yes', answered_at = now(), needs = 'x' where seat_id = $1`,
      [seat],
    )
    await evening.test.sql('update circles.seat set taken_at = now() where id = $1', [seat])
    return seat
  }
  const keep = async (code: string) => {
    const person = await makePerson(evening.test, 'Wie houdt')
    const visitor = await evening.test.as(person)
    await visitor.get(`/i/${code}`)
    await visitor.submit({}, `/i/${code}`)
    return { person, visitor }
  }
  const once = await answered('Eén code')
  const { person } = await keep(await give(once))
  expect(await answerAt(once)).toEqual({
    answer: 'yes',
    no_needs: false,
    person_id: person,
    not_coming: false,
  })
  const twice = await answered('Twee codes')
  await give(twice)
  const again = await keep(await give(twice))
  expect(await answerAt(twice)).toEqual({
    answer: null,
    no_needs: true,
    person_id: again.person,
    not_coming: true,
  })
  const taken = await invited('Zit al')
  const code = await give(taken)
  await sitDown(await holding(code))
  await keep(code)
  expect(await answerAt(taken)).toMatchObject({ person_id: null })
})

test('a chair that was taken while signed in goes with that sign-in', async () => {
  const { test: t, dialogueId } = evening
  const person = await makePerson(t, 'Lotte')
  await invited('Lotte', person)
  const [here, lost] = [await t.as(person), await t.as(person)]
  for (const device of [here, lost]) {
    await device.get('/r')
    await device.submit({ code: wall })
    await device.submit({})
    expect(device.path).toBe('/room')
  }
  await here.get('/mine/sign-ins')
  await here.submit({}, '/mine/sign-ins/end-others')
  await lost.get('/room')
  expect(lost.status).toBe(404)
  await here.get('/room')
  expect(here.status).toBe(200)
  const own = await t.as(person)
  await own.get('/mine/sign-ins')
  const { values } = own.form('/mine/sign-ins/end-others')
  await own.post(`/dialogues/${dialogueId}/sit`, values)
  expect(own.path).toBe('/room')
  await here.get('/mine/sign-ins')
  await here.submit({}, '/mine/sign-ins/end-others')
  await own.get('/room')
  expect(own.status).toBe(404)
})
