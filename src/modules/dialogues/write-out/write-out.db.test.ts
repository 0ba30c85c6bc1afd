import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { hashOf, newPaperCode, wordMac } from '../../../platform/codes/codes.ts'
import { anMp3 } from '../../../platform/recordings/testing/sounds.ts'
import { anEvening, type Evening, sentenceOn } from '../room/testing/evening.ts'

/** Sam spoke a minute; Els sits at the same table and can write it out; Tom sits there too. */
let evening: Evening
let sam: Browserless
let els: Browserless
let tom: Browserless
let elsSeat: string
beforeAll(async () => {
  evening = await anEvening()
  await evening.openDoor()
  els = await evening.comesIn('Els')
  tom = await evening.comesIn('Tom')
  elsSeat = await evening.seatOf('Els')
})
afterAll(() => evening.test.close())

let id: string
let round = 0
beforeEach(async () => {
  round += 1
  sam = await evening.comesIn(`Sam ${round}`)
  await sam.get('/room/words/speak')
  await sam.upload({ words: '' }, { media: anMp3() })
  id = sam.html.match(/\/room\/words\/([0-9a-f-]{36})\/media/)?.[1] ?? ''
})

const status = async (who: Browserless, address: string) => (await who.once('GET', address)).status
const heard = () => `/room/write-out/${id}/media`
async function asks(seatId = elsSeat) {
  await sam.get(`/room/words/${id}/write-out`)
  await sam.submit({ seatId }, `/room/words/${id}/write-out`)
  return sam
}
async function writes(words: string, who = els) {
  await who.get(`/room/write-out/${id}`)
  return who.submit({ words }, `/room/write-out/${id}`)
}
const lets = (audience: string) => sam.submit({ audience }, `/room/words/${id}/audience`)
const presses = async (verb: string) => {
  await sam.get('/r')
  return sam.post(`/room/words/${id}/${verb}`, { _csrf: sam.form().values._csrf ?? '' })
}

test('asked, written, and said yes to: then it stands below what was told, and goes as far as that', async () => {
  await asks()
  expect([sam.path, sam.text()]).toEqual([
    '/room',
    expect.stringContaining('Je vroeg Els om dit uit te schrijven'),
  ])
  await els.get('/room')
  expect(els.text()).toContain(`Sam ${round} vraagt of jij uitschrijft`)
  await els.get(`/room/write-out/${id}`)
  expect(els.html).toContain(`src="${heard()}"`)
  expect(await status(els, heard())).toBe(200)
  await writes('Ik wil mijn eigen kopje.')
  expect([els.path, els.text()]).toEqual(['/room', expect.stringContaining('Dank je wel')])
  // Written: heard no more, and read by nobody but who told it.
  expect(await status(els, heard())).toBe(404)
  expect(await status(els, `/room/write-out/${id}`)).toBe(404)
  await sam.get('/room')
  expect(sam.text()).toContain('Els schreef het voor je uit')
  expect(sam.text()).not.toContain('eigen kopje')
  await lets('here')
  await evening.daan.get(`/dialogues/${evening.dialogueId}/harvest`)
  expect(evening.daan.text()).not.toContain('eigen kopje')
  await sam.get(`/room/words/${id}/written-out`)
  expect(sam.text()).toContain('Els schreef dit uit. Klopt het?')
  expect(sam.text()).toContain('Ik wil mijn eigen kopje.')
  await sam.submit({}, `/room/words/${id}/written-out`)
  expect(sam.path).toBe('/room')
  expect(sam.text()).toContain('Ik wil mijn eigen kopje.')
  await evening.daan.get(`/dialogues/${evening.dialogueId}/harvest`)
  expect(evening.daan.text()).toContain('Ik wil mijn eigen kopje.')
  const [version] = await evening.test.sql<{ writer: string }>(
    `select v.written_by_seat_id as writer from contributions.contribution_version v
     join contributions.contribution c on c.id = v.contribution_id and c.current_version = v.number where c.id = $1`,
    [id],
  )
  expect(version?.writer).toBe(elsSeat)
})

test('a no leaves nothing of it, and pressed twice is pressed once', async () => {
  await asks()
  await writes('Dat zei ik niet.')
  for (const _ of [1, 2]) await presses('written-out/leave')
  await sam.get('/room')
  expect(sam.text()).not.toContain('schreef het voor je uit')
  expect(await status(sam, `/room/words/${id}/written-out`)).toBe(404)
  expect(
    await evening.test.sql('select from contributions.written_out where contribution_id = $1', [id]),
  ).toEqual([])
  // A yes to what is gone changes nothing.
  await presses('written-out')
  await sam.get('/room')
  expect(sam.text()).not.toContain('Dat zei ik niet.')
})

test.each<[string, () => Promise<unknown>]>([
  ['asks it no longer', () => presses('written-out/leave')],
  ['leaves it out', () => presses('leave-out')],
  [
    'takes it back',
    async () => {
      await lets('here')
      await presses('withdraw')
    },
  ],
  [
    'asks somebody else',
    async () => {
      await asks(await evening.seatOf('Tom'))
    },
  ],
])('who was asked hears nothing any more when its speaker %s', async (_, work) => {
  await asks()
  expect(await status(els, heard())).toBe(200)
  await work()
  for (const address of [heard(), `/room/write-out/${id}`]) expect(await status(els, address)).toBe(404)
  await els.get('/room')
  expect(els.text()).not.toContain(`Sam ${round}`)
})

test('nobody else hears it, writes it, reads what was written, or says yes to it', async () => {
  await asks()
  const stranger = evening.test.visitor()
  for (const who of [tom, evening.daan, stranger]) {
    expect(await status(who, heard())).not.toBe(200)
    expect(await status(who, `/words/${id}/media`)).toBe(404)
  }
  await tom.get('/r')
  await tom.post(`/room/write-out/${id}`, { words: 'Van Tom', _csrf: tom.form().values._csrf ?? '' })
  expect(tom.status).toBe(404)
  await writes('Een kopje.')
  for (const who of [tom, els]) expect(await status(who, `/room/words/${id}/written-out`)).toBe(404)
  const { database } = evening.test.app.house
  const as = (who: Browserless, work: ReturnType<typeof sql>) =>
    database.write(who.cookie('kampvuur_seat'), async ({ db }) => (await work.execute(db)).rows)
  for (const who of [tom, els]) {
    expect(await as(who, sql`select * from contributions.written_out where contribution_id = ${id}`)).toEqual(
      [],
    )
    expect(await as(who, sql`select from contributions.asked_of_me() where contribution_id = ${id}`)).toEqual(
      [],
    )
    expect(await as(who, sql`select contributions.take_writing(${id}) as done`)).toEqual([{ done: false }])
    expect(await as(who, sql`select contributions.end_writing_out(${id}) as done`)).toEqual([{ done: false }])
    expect(await as(who, sql`select contributions.write_out(${id}, 'x') as done`)).toEqual([{ done: false }])
    expect(await as(who, sql`select contributions.ask_to_write_out(${id}, ${elsSeat}) as done`)).toEqual([
      { done: false },
    ])
  }
  // Who told it asks nobody from another fire, and not themselves.
  const other = await evening.test.sql<{ id: string }>(
    'select id from circles.seat where circle_id <> $1 limit 1',
    [evening.fireId],
  )
  await presses('written-out/leave')
  for (const seat of [await evening.seatOf(`Sam ${round}`), other[0]?.id ?? id])
    expect(await as(sam, sql`select contributions.ask_to_write_out(${id}, ${seat}) as done`)).toEqual([
      { done: false },
    ])
})

test('what was chosen wrong or typed too long is said at its field, and nothing typed is lost', async () => {
  await sam.get(`/room/words/${id}/write-out`)
  await sam.submit({}, `/room/words/${id}/write-out`)
  expect([sam.status, sam.text()]).toEqual([422, expect.stringContaining('Kies wie je het vraagt')])
  await asks()
  await writes('x'.repeat(700))
  expect([els.status, els.form().values.words?.length]).toEqual([422, 700])
  await writes(' ')
  expect(els.status).toBe(422)
  // Asked again while it waits: the first writing is not thrown away unseen.
  await writes('Een kopje.')
  await asks(await evening.seatOf('Tom'))
  expect(sam.status).toBe(409)
  await sam.get(`/room/words/${id}/written-out`)
  expect(sam.text()).toContain('Een kopje.')
})

test('every hearing is in the log before it is heard; no words are', async () => {
  await asks()
  await status(els, heard())
  await writes('Een kopje.')
  const rows = await evening.test.sql<{ action: string; actor: string }>(
    `select action, actor from platform.audit_entry where thing_id = $1 and action like 'contributions.%' order by at`,
    [id],
  )
  expect(rows.slice(-3)).toEqual([
    { action: 'contributions.ask-to-write-out', actor: expect.stringMatching(/^seat:/) },
    { action: 'contributions.hear-asked', actor: `seat:${elsSeat}` },
    { action: 'contributions.write-out', actor: `seat:${elsSeat}` },
  ])
  // Who told it reads it among who looked, also now that it was written.
  await sam.get('/card/looked')
  expect(sam.text()).toContain('Els, die je vroeg om het uit te schrijven, opende wat je insprak of tekende.')
  await tom.get('/card/looked')
  expect(tom.text()).not.toContain('Els, die je vroeg')
})

test('a sentence that was typed has nothing to write out', async () => {
  await sam.get('/room/words/new')
  await sam.submit({ words: 'Getypt' })
  const typed = sentenceOn(sam, 'Getypt')
  expect(typed).not.toBe(id)
  expect(await status(sam, `/room/words/${typed}/write-out`)).toBe(404)
})

test('who was helped to tell it asks with their card afterwards; the device that helped asks nobody', async () => {
  const { test: app, daan, dialogueId } = evening
  const karin = await evening.comesIn('Karin')
  await daan.get(`/dialogues/${dialogueId}/room`)
  await daan.submit({}, `/dialogues/${dialogueId}/sit`)
  await daan.get('/room/write-for')
  await daan.submit({ name: 'Meneer Bos' }, '/room/write-for')
  const bosSeat = await evening.seatOf('Meneer Bos')
  await karin.get(`/room/write-for/${bosSeat}`)
  await karin.get(`/room/write-for/${bosSeat}/speak`)
  await karin.upload({ words: '' }, { media: anMp3() })
  id = karin.html.match(/\/room\/words\/([0-9a-f-]{36})\/media/)?.[1] ?? ''
  expect(karin.text()).toContain('met de eigen kaart vraagt Meneer Bos zelf')
  for (const verb of ['write-out', 'written-out'])
    expect(await status(karin, `/room/words/${id}/${verb}`)).toBe(404)
  // A card, printed by somebody else; nothing is asked before the yes.
  const [code, word] = [newPaperCode(), 'vis boot']
  const mac = wordMac(app.app.house.keyFor('card-word'), bosSeat, word)
  await app.sql('insert into circles.seat_word (seat_id, word_mac) values ($1, $2)', [bosSeat, mac])
  await app.sql(
    `insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values ($1, 'card', $2, $3)`,
    [bosSeat, hashOf(code.long), hashOf(code.short)],
  )
  const bos = app.visitor()
  await bos.get(`/k/${code.long}`)
  await bos.submit({ word })
  expect([bos.path, bos.text()]).toEqual([
    '/card',
    expect.stringContaining('Na je ja kun je dat hier vragen'),
  ])
  expect(await status(bos, `/card/words/${id}/write-out`)).toBe(404)
  await bos.get(`/card/words/${id}/yes`)
  await bos.submit({ audience: 'here' })
  expect(bos.links()).toContain(`/card/words/${id}/write-out`)
  await bos.get(`/card/words/${id}/write-out`)
  await bos.submit({ seatId: elsSeat }, `/card/words/${id}/write-out`)
  expect(bos.text()).toContain('Je vroeg Els om dit uit te schrijven')
  await writes('Ik wil naar de koeien.')
  await bos.get(`/card/words/${id}/written-out`)
  await bos.submit({}, `/card/words/${id}/written-out`)
  expect([bos.path, bos.text()]).toEqual(['/card', expect.stringContaining('Ik wil naar de koeien.')])
  // Who helped hears and reads of it what everybody at the table does, and nothing of the asking.
  await karin.get('/room')
  expect(karin.text()).not.toContain('Gevraagd aan jou')
})
