import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { hashOf, newPaperCode, newSessionToken, wordMac } from '../../../platform/codes/codes.ts'
import { anEvening, type Evening } from '../room/testing/evening.ts'

/** Karin helps meneer Bos, and tries everything to keep his card or open it. */
let evening: Evening
let karin: Browserless
let bosSeat: string
const { long, short } = newPaperCode()
beforeAll(async () => {
  evening = await anEvening()
  await evening.openDoor()
  karin = await evening.comesIn('Karin')
  const { daan, dialogueId } = evening
  await daan.get(`/dialogues/${dialogueId}/room`)
  await daan.submit({}, `/dialogues/${dialogueId}/sit`)
  await daan.get('/room/write-for')
  await daan.submit({ name: 'Meneer Bos' }, '/room/write-for')
  bosSeat = await evening.seatOf('Meneer Bos')
  await writes(karin)
  // His card, made elsewhere, and she found both the paper and his word.
  const { house } = evening.test.app
  await evening.test.sql('insert into circles.seat_word (seat_id, word_mac) values ($1, $2)', [
    bosSeat,
    wordMac(house.keyFor('card-word'), bosSeat, 'vis boot'),
  ])
  await evening.test.sql(
    `insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values ($1, 'card', $2, $3)`,
    [bosSeat, hashOf(long), hashOf(short)],
  )
})
afterAll(() => evening.test.close())

async function writes(who: Browserless) {
  await who.get(`/room/write-for/${bosSeat}`)
  await who.submit({ words: 'Ik wil naar buiten.', way: 'typed-by-other' })
}

/** With the form of another page, as no page of hers offers it. */
async function tries(who: Browserless, path: string, fields: Record<string, string> = {}) {
  await who.get('/k')
  await who.post(path, { ...who.form('/k').values, ...fields })
  return who.status
}

const doing = (who: Browserless, cookie: string, work: ReturnType<typeof sql>) =>
  evening.test.app.house.database.write(who.cookie(cookie), ({ db }) => work.execute(db))

const refusedHere = 'Deze kaart gaat hier nu niet open'

test('with his printed code and his word it does not open on her device, and whether the word was right is not told', async () => {
  for (const code of [long, short]) {
    await karin.get(`/k/${code}`)
    expect([karin.status, karin.text()]).toEqual([403, expect.stringContaining(refusedHere)])
    const seat = karin.cookie('kampvuur_seat')
    for (const word of ['vis boot', 'boom zon']) {
      await tries(karin, `/k/${code}`, { word })
      expect([karin.status, karin.text(), karin.cookie('kampvuur_seat')]).toEqual([
        403,
        expect.stringContaining(refusedHere),
        seat,
      ])
    }
  }
  expect(karin.text(), 'what to do instead').toContain('085 000 00 11')
  const [word] = await evening.test.sql('select failed_in_all from circles.seat_word where seat_id = $1', [
    bosSeat,
  ])
  expect(word, 'and nothing is counted against him').toEqual({ failed_in_all: 0 })
})

test('nor after she left the table on that device, or ended the help; on another device it opens', async () => {
  await karin.get('/room')
  const left = evening.test.visitor()
  for (const name of ['kampvuur_visitor', 'kampvuur_seat']) left.setCookie(name, karin.cookie(name) ?? '')
  await left.post('/help/end', { helpId: /name="helpId" value="([^"]+)"/.exec(karin.html)?.[1] ?? '' })
  left.setCookie('kampvuur_seat', '')
  await left.get(`/k/${long}`)
  expect([left.status, left.text()]).toEqual([403, expect.stringContaining(refusedHere)])
  expect(await tries(left, `/k/${long}`, { word: 'vis boot' })).toBe(403)
  const home = evening.test.visitor()
  await home.get(`/k/${long}`)
  await home.submit({ word: 'vis boot' })
  expect([home.status, home.path]).toEqual([200, '/card'])
  await home.submit({}, '/seat/leave')
})

test('she chooses no word for him and makes no card, through the pages or past them', async () => {
  await evening.test.sql('delete from circles.seat_code where seat_id = $1', [bosSeat])
  await evening.test.sql('delete from circles.seat_word where seat_id = $1', [bosSeat])
  await evening.test.sql('delete from platform.session where seat_id = $1', [bosSeat])
  await karin.get(`/room/card-for/${bosSeat}`)
  expect(karin.text()).toContain('Dat kan, en niet op dit apparaat.')
  expect(karin.html).not.toContain('name="picture"')
  expect(await tries(karin, `/room/card-for/${bosSeat}`, { word: 'olifant' })).toBe(403)
  const bytes = hashOf('x')
  const attempts: [ReturnType<typeof sql>, RegExp][] = [
    [sql`select circles.choose_word(${bosSeat}, ${bytes})`, /not your seat/],
    [sql`select circles.give_code(${bosSeat}, 'card', ${bytes}, ${bytes})`, /not your seat/],
    [
      sql`insert into circles.seat_word (seat_id, word_mac) values (${bosSeat}, ${bytes})`,
      /permission denied/,
    ],
  ]
  for (const [attempt, refusal] of attempts)
    await expect(doing(karin, 'kampvuur_seat', attempt)).rejects.toThrow(refusal)
  const { rows } = await doing(
    karin,
    'kampvuur_seat',
    sql`select contributions.choose_first_word(${bosSeat}, ${bytes}) as chosen`,
  )
  expect(rows).toEqual([{ chosen: false }])
  expect(await evening.test.sql('select from circles.seat_word where seat_id = $1', [bosSeat])).toEqual([])
})

test('the word is chosen beside another, who does not print it; and who keeps the fire and helped does not either', async () => {
  const { daan, dialogueId } = evening
  const evert = await evening.comesIn('Evert')
  await evert.get(`/room/card-for/${bosSeat}`)
  await evert.submit({ picture: 'vis', picture2: 'boot' })
  expect(evert.text()).toContain('De keuze is bewaard')
  // Daan kept the fire and also wrote for him.
  await writes(daan)
  const print = `/dialogues/${dialogueId}/cards/${bosSeat}`
  await daan.get(`/dialogues/${dialogueId}/cards`)
  await daan.submit({}, print)
  expect([daan.status, daan.text()]).toEqual([403, expect.stringContaining('Wie vandaag hielp')])
  const give = sql`select circles.give_code(${bosSeat}, 'card', ${hashOf('a')}, ${hashOf('b')})`
  await expect(doing(daan, 'kampvuur_session', give)).rejects.toThrow(/holds no card/)
  // Who was beside when the word was chosen, should they keep the fire as well.
  await evening.test.sql(`update circles.seat set role = 'initiator' where id = $1`, [
    await evening.seatOf('Evert'),
  ])
  await expect(doing(evert, 'kampvuur_seat', give)).rejects.toThrow(/was beside/)
  await evert.get(`/dialogues/${dialogueId}/cards`)
  await evert.submit({}, print)
  expect(evert.status).toBe(403)
  // A day later Daan may.
  await evening.test.sql(
    `update contributions.help set begun_at = begun_at - interval '25 hours', ends_at = ends_at - interval '25 hours'`,
  )
  await daan.get(`/dialogues/${dialogueId}/cards`)
  await daan.submit({}, print)
  expect(daan.text()).toContain('De kaart is klaar')
})

test('past the pages, her connection opens no session with his card', async () => {
  await writes(karin)
  const mac = wordMac(evening.test.app.house.keyFor('card-word'), bosSeat, 'vis boot')
  await evening.test.sql(
    `insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values ($1, 'card', $2, $3)`,
    [bosSeat, hashOf(long), hashOf(short)],
  )
  const enter = sql`select circles.enter_with_code(${hashOf(long)}, 'card', ${mac}, ${hashOf(newSessionToken())}, '',
    now() + interval '1 hour')`
  await expect(doing(karin, 'kampvuur_seat', enter)).rejects.toThrow(/holds no card/)
})

test('guessing ids she learns nothing: another’s seat, help and words sound as what does not exist', async () => {
  const mina = await evening.comesIn('Mina')
  await mina.get('/room/words/new')
  await mina.submit({ words: 'Van Mina alleen.' })
  const minaWords = /id="w-([0-9a-f-]{36})"/.exec(mina.html)?.[1] ?? ''
  for (const id of [minaWords, '00000000-0000-4000-8000-000000000000']) {
    for (const verb of ['read-back', 'yes', 'change', 'withdraw']) {
      await karin.get(`/room/words/${id}/${verb}`)
      expect([verb, karin.status]).toEqual([verb, 404])
    }
    expect(await tries(karin, `/room/help/${id}/end`)).toBe(200)
    await karin.get(`/room/card-for/${id}`)
    expect(karin.status).toBe(404)
  }
})
