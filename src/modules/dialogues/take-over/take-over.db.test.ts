import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { hashOf, newPaperCode, type PaperCode, wordMac } from '../../../platform/codes/codes.ts'
import { anEvening, type Evening } from '../room/testing/evening.ts'

/** Karin helps people without a telephone. Later they have an account, and a card that was printed by somebody else. */
let evening: Evening
let karin: Browserless
beforeAll(async () => {
  evening = await anEvening()
  await evening.openDoor()
  karin = await evening.comesIn('Karin')
  const { daan, dialogueId } = evening
  await daan.get(`/dialogues/${dialogueId}/room`)
  await daan.submit({}, `/dialogues/${dialogueId}/sit`)
})
afterAll(() => evening.test.close())

interface Helped {
  seat: string
  code: PaperCode
  word: string
}

/** Somebody for whom Karin wrote this down, and their card. */
async function helped(name: string, sentences: readonly string[]): Promise<Helped> {
  await evening.daan.get('/room/write-for')
  await evening.daan.submit({ name }, '/room/write-for')
  const seat = await evening.seatOf(name)
  for (const words of sentences) {
    await karin.get(`/room/write-for/${seat}`)
    await karin.submit({ words, way: 'typed-by-other' })
  }
  return { seat, ...(await cardFor(seat)) }
}

async function cardFor(seat: string) {
  const {
    test,
    test: { app },
  } = evening
  const [code, word] = [newPaperCode(), 'vis boot']
  const mac = wordMac(app.house.keyFor('card-word'), seat, word)
  await test.sql('insert into circles.seat_word (seat_id, word_mac) values ($1, $2)', [seat, mac])
  await test.sql(
    `insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values ($1, 'card', $2, $3)`,
    [seat, hashOf(code.long), hashOf(code.short)],
  )
  return { code, word }
}

const account = async (name = 'Meneer Bos') => evening.test.as(await makePerson(evening.test, name))
async function takesOver(who: Browserless, { code, word }: Pick<Helped, 'code' | 'word'>) {
  await who.get('/mine/take-over')
  await who.submit({ code: code.short.toLowerCase(), word })
  return who
}
const personAt = async (seat: string) => {
  const [row] = await evening.test.sql<{ person: string | null }>(
    'select person_id as person from circles.seat where id = $1',
    [seat],
  )
  return row?.person
}
const came = (...seats: string[]) => `/mine/take-over?${seats.map((seat) => `came=${seat}`).join('&')}`
const wrong = 'horen niet bij elkaar'

test('with code and word everything said becomes theirs, in every state, and the card opens nothing', async () => {
  const bos = await helped('Meneer Bos', ['Ik wil naar buiten.', 'En dan naar de koeien.'])
  // The card is open at home, and an invitation lies about.
  const home = evening.test.visitor()
  await home.get(`/k/${bos.code.long}`)
  await home.submit({ word: bos.word })
  expect(home.path).toBe('/card')
  const mine = await account()
  await mine.get('/mine')
  expect(mine.links()).toContain('/mine/take-over')
  await takesOver(mine, bos)
  expect([mine.status, mine.path]).toEqual([200, came(bos.seat)])
  expect(mine.text()).toContain('Dit kwam mee')
  expect(mine.text()).toContain('Ik wil naar buiten.')
  await mine.get('/mine/words')
  expect(mine.text()).toContain('Ik wil naar buiten.')
  expect(mine.text()).toContain('En dan naar de koeien.')
  // It still waits for their yes, and is theirs to say.
  expect(mine.text()).toContain('Klopt het?')
  for (const code of [bos.code.long, bos.code.short]) {
    const found = evening.test.visitor()
    await found.get(`/k/${code}`)
    await found.submit({ word: bos.word })
    expect([found.status, found.text()]).toEqual([422, expect.stringContaining('horen niet bij elkaar')])
  }
  expect((await home.get('/card')).status).toBe(404)
})

test('who helped helps no longer, reads nothing that waits, and is told nothing', async () => {
  const an = await helped('An', ['Het licht moet aan blijven.'])
  await karin.get('/room')
  expect(karin.html).toContain('/help/end')
  expect(karin.text()).toContain('Lees voor aan An')
  const letters = await evening.test.sql('select from platform.outbox')
  await takesOver(await account('An'), an)
  await karin.get('/room')
  expect(karin.html).not.toContain('/help/end')
  expect(karin.text()).not.toContain('Lees voor aan An')
  // Not for a day either, as when she had ended it herself.
  await karin.get(`/room/write-for/${an.seat}`)
  await karin.submit({ words: 'Nog iets', way: 'typed-by-other', begin: 'yes' })
  expect(karin.status).toBe(403)
  expect(await evening.test.sql('select from platform.outbox')).toHaveLength(letters.length)
  const logged = await evening.test.sql(
    `select thing, thing_id from platform.audit_entry where action = 'dialogues.take-over' and thing_id = $1`,
    [an.seat],
  )
  expect(logged).toEqual([{ thing: 'seat', thing_id: an.seat }])
})

test('who was helped still reads who helped them and what was done', async () => {
  const els = await helped('Els', ['Ik wil een sleutel.'])
  const mine = await takesOver(await account('Els'), els)
  await mine.get('/mine/help')
  expect(mine.text()).toContain('Karin')
  expect(mine.text()).toContain('schreef een zin op')
})

test('pressed twice it is done once; another account with the same code finds a card that opens nothing', async () => {
  const jo = await helped('Jo', ['Rust.'])
  const mine = await account('Jo')
  await mine.get('/mine/take-over')
  const form = { ...mine.form('/mine/take-over').values, code: jo.code.short, word: jo.word }
  for (const again of [1, 2]) {
    await mine.post('/mine/take-over', form)
    expect([again, mine.path, mine.status]).toEqual([again, came(jo.seat), 200])
  }
  await takesOver(mine, jo)
  expect(mine.path).toBe(came(jo.seat))
  const before = await personAt(jo.seat)
  const other = await takesOver(await account('Iemand anders'), jo)
  expect([other.status, other.text()]).toEqual([422, expect.stringContaining(wrong)])
  expect(await personAt(jo.seat)).toBe(before)
})

test('two accounts at the same moment: one has it, the other hears that it does not open', async () => {
  const kim = await helped('Kim', ['Allebei.'])
  const both = await Promise.all([account('Kim een'), account('Kim twee')])
  for (const one of both) await one.get('/mine/take-over')
  await Promise.all(
    both.map((one) => one.submit({ code: kim.code.short, word: kim.word }, '/mine/take-over')),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
  await Promise.all(both.map((one) => one.get('/mine/words')))
  expect(both.filter((one) => one.text().includes('Allebei.'))).toHaveLength(1)
})

test('who helped or held the pen never takes it over with an account of their own, also with the card in hand', async () => {
  const lia = await helped('Lia', ['Mijn kat.'])
  const helper = await makePerson(evening.test, 'Karin')
  await evening.test.sql('update circles.seat set person_id = $1 where id = $2', [
    helper,
    await evening.seatOf('Karin'),
  ])
  // Long ago: a card would open by now.
  await evening.test.sql(
    "update contributions.help set begun_at = begun_at - interval '3 days', ends_at = ends_at - interval '3 days'",
  )
  const mine = await takesOver(await evening.test.as(helper), lia)
  expect([mine.status, mine.text()]).toEqual([422, expect.stringContaining(wrong)])
  await evening.test.sql('delete from contributions.help where helped_seat_id = $1', [lia.seat])
  await takesOver(mine, lia)
  expect(mine.status).toBe(422)
  expect(await personAt(lia.seat)).toBe(null)
  await evening.test.sql('update circles.seat set person_id = null where person_id = $1', [helper])
})

test('who was helped on more than one device and for more than an hour takes over all of it with one card', async () => {
  const { test } = evening
  const gijs = await helped('Gijs', ['Eerst dit.'])
  await test.sql(
    "update contributions.help set begun_at = begun_at - interval '2 hours', ends_at = ends_at - interval '2 hours'",
  )
  const tom = await evening.comesIn('Tom')
  await tom.get(`/room/write-for/${gijs.seat}`)
  await tom.submit({ words: 'Later ook nog dit.', way: 'typed-by-other', begin: 'yes' })
  const mine = await takesOver(await account('Gijs'), gijs)
  for (const words of ['Eerst dit.', 'Later ook nog dit.']) expect(mine.text()).toContain(words)
  expect(mine.text()).toContain('Wacht nog op jouw ja.')
})

test('the cards of more evenings go one after the other on one page, which says what came along', async () => {
  const first = await helped('Wil', ['Het raam mag open.'])
  const other = await anEvening(evening.test)
  await other.openDoor()
  await other.comesIn('Wil')
  const second = { seat: await other.seatOf('Wil'), ...(await cardFor(await other.seatOf('Wil'))) }
  const mine = await takesOver(await account('Wil'), first)
  const again = { code: second.code.short, word: 'iets heel anders' }
  await mine.submit(again, came(first.seat))
  // Wrong is wrong, and what came along before stays in sight.
  expect([mine.status, mine.text()]).toEqual([422, expect.stringContaining('Het raam mag open.')])
  expect(mine.html).toContain('id="word-error"')
  await mine.submit({ ...again, word: second.word }, came(first.seat))
  expect([mine.status, mine.path]).toEqual([200, came(second.seat, first.seat)])
  expect(mine.text()).toContain('Het raam mag open.')
  expect(mine.text()).toContain('Je zei daar niets.')
  expect([await personAt(first.seat), await personAt(second.seat)]).toEqual(Array(2).fill(expect.any(String)))
  // The address is no key: with another's account it says nothing.
  const stranger = await account('Iemand anders')
  await stranger.get(came(second.seat, first.seat, 'geen-plek'))
  expect([stranger.status, stranger.text()]).toEqual([200, expect.not.stringContaining('Het raam mag open.')])
  expect(stranger.text()).toContain('Wat er dan gebeurt')
})

test('wrong words are counted at the seat: after five the right one is wrong too', async () => {
  const noor = await helped('Noor', ['Zacht licht.'])
  const guesser = await account('Wie raadt')
  for (const word of ['boom zon', 'zon maan', 'hond kat', 'huis tuin', 'kat muis'])
    expect((await takesOver(guesser, { ...noor, word })).status).toBe(422)
  expect((await takesOver(guesser, noor)).status).toBe(422)
  expect(await personAt(noor.seat)).toBe(null)
  // What was chosen stands nowhere on the page; the code does.
  expect(guesser.form('/mine/take-over').values).toMatchObject({
    code: noor.code.short.toLowerCase(),
    word: '',
  })
  // The account is slowed down too.
  for (const _ of [1, 2]) await takesOver(guesser, { ...noor, word: 'iets anders' })
  expect((await takesOver(guesser, noor)).status).toBe(429)
})

test('what is not filled in is said at its field', async () => {
  const mine = await account('Leeg')
  await mine.get('/mine/take-over')
  await mine.submit({ code: '', word: '' }, '/mine/take-over')
  expect(mine.status).toBe(422)
  expect(mine.html).toContain('id="code-error"')
  expect(mine.html).toContain('id="word-error"')
  expect((await evening.test.visitor().get('/mine/take-over')).path).toMatch(/sign-in/)
})

test('a second seat around the same fire is not joined: both stay as they are', async () => {
  const pia = await helped('Pia', ['Ik was er al.'])
  const personId = await makePerson(evening.test, 'Pia')
  const [own] = await evening.test.sql<{ id: string }>(
    `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
     select gen_random_uuid(), circle_id, $1, 'Pia', 'guest', sealing_key_id, now() from circles.seat where id = $2
     returning id`,
    [personId, pia.seat],
  )
  expect((await takesOver(await evening.test.as(personId), pia)).status).toBe(422)
  expect([await personAt(pia.seat), await personAt(own?.id ?? '')]).toEqual([null, personId])
  const card = evening.test.visitor()
  await card.get(`/k/${pia.code.long}`)
  await card.submit({ word: pia.word })
  expect(card.path).toBe('/card')
})

test('past the pages nobody takes over without the word, and a seat takes over nothing', async () => {
  const ted = await helped('Ted', ['Een bankje.'])
  const { house } = evening.test.app
  const right = wordMac(house.keyFor('card-word'), ted.seat, ted.word)
  const mine = await account('Ted')
  const tries = (token: string | undefined, code: string, mac: Buffer | null) =>
    house.database.write(token, async ({ db }) => {
      const { rows } = await sql<{ taken: string | null }>`
        select dialogues.take_over(${hashOf(code)}, ${mac}, null) as taken`.execute(db)
      return rows[0]?.taken
    })
  const token = mine.cookie('kampvuur_session')
  expect(await tries(undefined, ted.code.short, right)).toBe(null)
  expect(await tries(karin.cookie('kampvuur_seat'), ted.code.short, right)).toBe(null)
  expect(await tries(token, ted.code.short, null)).toBe(null)
  expect(await tries(token, 'another code', right)).toBe(null)
  expect(await personAt(ted.seat)).toBe(null)
  expect(await tries(token, ted.code.short, right)).toBe(ted.seat)
  // The word that was known opens no card that is printed afterwards.
  const [again] = [newPaperCode()]
  await evening.test.sql(
    `insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values ($1, 'card', $2, $3)`,
    [ted.seat, hashOf(again.long), hashOf(again.short)],
  )
  const found = evening.test.visitor()
  await found.get(`/k/${again.long}`)
  await found.submit({ word: ted.word })
  expect(found.status).toBe(422)
})
