// Covers: src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { anEvening, type Evening, sentenceOn } from '../room/testing/evening.ts'

let evening: Evening
let karin: Browserless
let evert: Browserless
let bosSeat: string
/** Of the card of meneer Bos: chosen on Evert's device, printed by who keeps the fire. */
let bosCode: string

beforeAll(async () => {
  evening = await anEvening()
  await evening.openDoor()
  karin = await evening.comesIn('Karin')
  evert = await evening.comesIn('Evert')
})
afterAll(() => evening.test.close())

const codeOn = ({ html }: Browserless) =>
  /kv-card__groups">(.*?)<\/p>/s.exec(html)?.[1]?.replace(/<[^>]+>/g, '') ?? ''

async function opens(code: string, word: string): Promise<Browserless> {
  const visitor = evening.test.visitor()
  await visitor.get('/k')
  await visitor.submit({ code })
  return visitor.submit({ word })
}

test('the facilitator adds who came without a telephone; a name at the table stands once', async () => {
  const { daan, dialogueId } = evening
  await daan.get(`/dialogues/${dialogueId}/room`)
  await daan.submit({}, `/dialogues/${dialogueId}/sit`)
  await daan.get('/room/write-for')
  await daan.submit({ name: 'Meneer Bos' })
  expect(daan.text()).toContain('Wat zegt Meneer Bos?')
  await daan.get('/room/write-for')
  await daan.submit({ name: 'meneer bos' })
  expect([daan.status, daan.text()]).toEqual([
    422,
    expect.stringContaining('Er zit al iemand met deze naam.'),
  ])
  bosSeat = await evening.seatOf('Meneer Bos')
  await karin.get('/room/write-for')
  expect(karin.text()).toContain('Vraag de gespreksbegeleider om een stoel')
  expect(karin.links()).toContain(`/room/write-for/${bosSeat}`)
})

test('Karin writes down, reads back, and the yes goes with who may read it', async () => {
  const write = async (words: string, way: string) => {
    await karin.get(`/room/write-for/${bosSeat}`)
    await karin.submit({ words, way })
    return karin.path.split('/')[3] ?? ''
  }
  const first = await write('Ik wil in de tuin kunnen zitten.', 'typed-by-other')
  const second = await write('De deur is altijd op slot.', 'paper')
  expect(karin.text()).toContain('Karin schreef dit op. Klopt het?')
  expect(karin.text()).toContain('Lees het voor aan Meneer Bos')
  await evening.daan.get('/room')
  expect(evening.daan.html).not.toContain('tuin kunnen zitten')
  await karin.get(`/room/words/${first}/yes`)
  await karin.submit({ audience: 'organisation' })
  // The next sentence that waits for him comes by itself.
  expect(karin.path).toBe(`/room/words/${second}/read-back`)
  await karin.get(`/room/words/${second}/yes`)
  await karin.submit({ audience: 'everyone' })
  expect(karin.path).toBe(`/room/card-for/${bosSeat}`)
  expect([karin.status, karin.text()]).toEqual([
    200,
    expect.stringContaining('Dat kan, en niet op dit apparaat.'),
  ])
})

test('the card: a picture is chosen beside who did not help, and another prints neither words nor picture', async () => {
  const { daan, dialogueId } = evening
  await evert.get(`/room/write-for/${bosSeat}`)
  expect(evert.links()).toContain(`/room/card-for/${bosSeat}`)
  await evert.get(`/room/card-for/${bosSeat}`)
  const form = evert.form()
  await evert.submit({})
  expect([evert.status, evert.text()]).toEqual([
    422,
    expect.stringContaining('Kies twee plaatjes, of typ een woord.'),
  ])
  await evert.post(form.action, { ...form.values, picture: 'vis', picture2: 'boot' })
  expect(evert.text()).toContain('De keuze is bewaard')
  expect(codeOn(evert)).toBe('')
  // Sent twice, it is chosen once.
  await evert.post(form.action, { ...form.values, picture: 'vis', picture2: 'boot' })
  expect(evert.text()).toContain('De keuze is bewaard')
  await daan.get(`/dialogues/${dialogueId}/cards`)
  const print = daan.form(`/dialogues/${dialogueId}/cards/${bosSeat}`)
  await daan.post(print.action, print.values)
  bosCode = codeOn(daan)
  expect(bosCode).toMatch(/^[0-9A-Z]{5} [0-9A-Z]{5}$/)
  expect(daan.answer?.headers.get('cache-control')).toBe('no-store')
  expect(daan.text()).toContain('Meneer Bos')
  expect(daan.html).toContain('085 000 00 11')
  for (const secret of ['tuin', 'slot', 'vis', 'boot'])
    expect(daan.text()).not.toMatch(new RegExp(`\\b${secret}\\b`))
  const codes = await evening.test.sql(
    'select from circles.seat_code where seat_id = $1 and ended_at is null',
    [bosSeat],
  )
  expect(codes).toHaveLength(1)
})

test('a card is opened with its code and its picture, typed or pointed at', async () => {
  const bos = await opens(bosCode.toLowerCase(), 'VIS-boot')
  expect([bos.status, bos.path]).toEqual([200, '/card'])
  expect(bos.text()).toContain('Fijn dat je er bent, Meneer Bos.')
  expect(bos.text()).toContain('Ik wil in de tuin kunnen zitten.')
  expect(bos.text()).toContain('Karin schreef dit op. Jij zei dat het klopt.')
  const pointing = evening.test.visitor()
  await pointing.get(`/k/${bosCode}`)
  await pointing.submit({ picture: 'boot', picture2: 'vis' })
  expect([pointing.status, pointing.form().values.picture], 'the other way around').toEqual([422, undefined])
  await pointing.submit({ picture: 'vis' })
  expect(pointing.text()).toContain('Kies twee plaatjes. Of typ een ander woord')
  await pointing.submit({ picture: 'vis', picture2: 'boot' })
  expect(pointing.path).toBe('/card')
})

const forgetWaiting = () => evening.test.sql('delete from platform.failed_guess')
/** As if a day went by for the card of meneer Bos, or its word were new. */
const forget = (what: string) =>
  evening.test.sql(`update circles.seat_word set ${what} where seat_id = $1`, [bosSeat])
const aDayAgo = `failed_since = now() - interval '25 hours'`

async function attempt(code: string, word = 'olifant') {
  const visitor = evening.test.visitor()
  await visitor.get(`/k/${code}`)
  const before = visitor.text()
  await visitor.submit({ word })
  return { before, status: visitor.status, text: visitor.text(), opened: visitor.cookie('kampvuur_seat') }
}

test('a wrong word and a wrong code sound alike, and five of them are enough', async () => {
  await forget('failed = 0, failed_in_all = 0')
  const plain = bosCode.replace(' ', '')
  const wrongWord = await attempt(plain)
  expect(wrongWord).toEqual(await attempt('AAAAABBBBB'))
  expect(wrongWord).toMatchObject({ status: 422, opened: undefined })
  for (let i = 0; i < 3; i += 1) expect(await attempt(plain)).toEqual(wrongWord)
  // Shut until the next day, also for the right word: else this would tell. That it is shut is said, and how long.
  const shut = await attempt(plain)
  expect(shut.text).toContain('Deze kaart is nu een dag op slot')
  expect(await attempt(plain, 'vis boot')).toEqual(shut)
  await forget(aDayAgo)
  await expect(opens(plain, 'vis boot')).resolves.toMatchObject({ path: '/card' })
  await forgetWaiting()
  for (let i = 0; i < 30; i += 1) await attempt('AAAAABBBBB')
  expect((await opens(plain, 'vis boot')).status, 'from one address, at whichever cards').toBe(429)
  await forgetWaiting()
})

test('guesses are counted at the card: whichever code, however many at once, also after it was renewed', async () => {
  const { daan, dialogueId } = evening
  await forget('failed = 0, failed_in_all = 0')
  const guess = (code: string, words: readonly string[]) =>
    Promise.all(words.map(async (word) => (await attempt(code.replace(' ', ''), word)).opened !== undefined))
  const renew = async () => {
    await daan.get(`/dialogues/${dialogueId}/cards`)
    await daan.submit({}, `/dialogues/${dialogueId}/cards/${bosSeat}`)
    return codeOn(daan)
  }
  const count = async () =>
    (
      await evening.test.sql('select failed, failed_in_all from circles.seat_word where seat_id = $1', [
        bosSeat,
      ])
    )[0]
  const many = Array.from({ length: 16 }, (_, i) => `gok nummer ${i}`)
  await guess(bosCode, many)
  expect(await count()).toEqual({ failed: 5, failed_in_all: 5 })
  await forgetWaiting()
  bosCode = await renew()
  expect(await guess(bosCode, ['vis boot'])).toEqual([false])
  await forget(aDayAgo)
  await forgetWaiting()
  await guess(bosCode, many)
  expect(await count()).toEqual({ failed: 5, failed_in_all: 10 })
  // Now no day helps, nor a new card: only another word, which its owner chooses.
  await forget(aDayAgo)
  await forgetWaiting()
  bosCode = await renew()
  const { opened, text } = await attempt(bosCode.replace(' ', ''), 'vis boot')
  expect([opened, text]).toEqual([undefined, expect.stringContaining('Wachten helpt niet.')])
  await forget('failed = 0, failed_in_all = 0')
  await forgetWaiting()
})

test('the right word ends the count, and its owner reads once that somebody tried', async () => {
  await forget('failed = 0, failed_in_all = 0, tried = 0')
  const plain = bosCode.replace(' ', '')
  for (let round = 0; round < 4; round += 1) {
    for (let i = 0; i < 4; i += 1) await attempt(plain)
    const bos = await opens(plain, 'vis boot')
    expect(bos.text()).toContain('Er is 4 keer een verkeerde keuze geprobeerd.')
    await forgetWaiting()
  }
  expect((await opens(plain, 'vis boot')).text()).not.toContain('verkeerde keuze')
})

test('whoever prints many cards guesses at all of them together no more often than at one and a half', async () => {
  const { daan, dialogueId, test: t } = evening
  const codes: string[] = []
  for (const name of ['Els', 'Wim', 'Riet']) {
    const one = await evening.comesIn(name)
    await one.get('/room/my-card')
    await one.submit({ word: `woord van ${name}` })
    await daan.get(`/dialogues/${dialogueId}/cards`)
    await daan.submit({}, `/dialogues/${dialogueId}/cards/${await evening.seatOf(name)}`)
    codes.push(codeOn(daan).replace(' ', ''))
  }
  for (let day = 0; day < 2; day += 1) {
    for (const code of codes.slice(0, 2)) {
      for (let i = 0; i < 4; i += 1) await attempt(code)
      await forgetWaiting()
    }
    await t.sql(`update circles.seat_word set ${aDayAgo} where failed > 0`)
  }
  const last = await attempt(codes[2] ?? '', 'woord van Riet')
  expect([last.opened, last.text]).toEqual([undefined, expect.stringContaining('Wachten helpt niet.')])
  // A card that its owner opened since is theirs, whatever was tried at others.
  expect((await opens(bosCode, 'vis boot')).path).toBe('/card')
  await t.sql("update circles.seat set ended_at = now() where name in ('Els', 'Wim', 'Riet')")
  await t.sql('update circles.seat_word set failed = 0, failed_in_all = 0')
})

test('where the words went, and the answer that is owed', async () => {
  const { test: t, dialogueId, fireId, organisationId, daanSeatId } = evening
  const [words] = await t.sql<{ id: string }>(
    `select contribution_id as id from contributions.speaker where speaker_seat_id = $1 order by place`,
    [bosSeat],
  )
  const [clusterId, owedId] = [randomUUID(), randomUUID()]
  await t.sql(
    `insert into contributions.owed_answer (id, circle_id, organisation_id, kind, asked_of, due_on)
     values ($1, $2, $3, 'experiment', 'het teamoverleg', platform.day_of(now()) + 30)`,
    [owedId, fireId, organisationId],
  )
  await t.sql(
    `insert into dialogues.cluster (id, dialogue_id, circle_id, name, owed_answer_id) values ($1, $2, $3, 'De tuindeur', $4)`,
    [clusterId, dialogueId, fireId, owedId],
  )
  await t.sql('insert into dialogues.cluster_contribution values ($1, $2)', [words?.id, clusterId])
  await t.sql('insert into contributions.owed_answer_words values ($1, $2)', [owedId, words?.id])
  await t.sql(`insert into contributions.carrier (owed_answer_id, seat_id, name) values ($1, $2, 'Daan')`, [
    owedId,
    daanSeatId,
  ])
  const bos = await opens(bosCode, 'vis boot')
  expect(bos.text()).toContain('onder de naam ‘De tuindeur’')
  expect(bos.text()).toContain('Daan brengt het naar: het teamoverleg.')
  expect(bos.text()).toMatch(/Uiterlijk \d+ \p{L}+ \d{4} hoor je wat eruit kwam\./u)
  await t.sql(`update contributions.owed_answer set due_on = platform.day_of(now()) - 1 where id = $1`, [
    owedId,
  ])
  await bos.get('/card')
  expect(bos.text()).toContain('Dat is nog niet gebeurd.')
  for (const [kind, said] of [
    ['answered', 'Het antwoord'],
    ['nothing-because', 'er verandert niets, want'],
    ['told-in-person', 'Aan tafel verteld'],
  ]) {
    await t.sql(
      `update contributions.owed_answer set answer_kind = $2, answer = 'De deur blijft open.', answered_by = 'Daan', answered_at = now() where id = $1`,
      [owedId, kind],
    )
    await bos.get('/card')
    expect(bos.text()).toContain(said)
    expect(bos.text()).toContain('De deur blijft open.')
  }
  await bos.get(`/card/words/${words?.id}/withdraw`)
  expect(bos.text()).toContain('‘De tuindeur’')
  expect(bos.text()).toContain('het teamoverleg')
})

test('narrowing and taking back on the card hold on the very next request', async () => {
  const bos = await opens(bosCode, 'vis boot')
  const id = sentenceOn(bos, 'tuin kunnen zitten')
  const colleague = await makePerson(evening.test, 'Collega')
  await makeSeat(evening.test, evening.organisationId, colleague)
  const visible = async () => {
    const rows = await evening.test.sql('select audience from contributions.contribution where id = $1', [id])
    return rows[0]?.audience
  }
  await bos.get(`/card/words/${id}/consent/talk-on/sure?audience=here`)
  // Before the button: where it lies, and who carries it.
  expect(bos.text()).toContain('‘De tuindeur’')
  await bos.submit({ withName: 'no' }, `/card/words/${id}/consent/talk-on`)
  expect(await visible()).toBe('here')
  await bos.get(`/card/words/${id}/withdraw`)
  await bos.submit({})
  expect(bos.path).toBe('/card')
  expect(await visible()).toBeNull()
  expect(bos.text()).toContain('Alleen jij leest dit nu.')
})

test('who keeps the fire renews a card without being able to read it; the word stays', async () => {
  const { daan, dialogueId } = evening
  await daan.get(`/dialogues/${dialogueId}/cards`)
  expect(daan.text()).toContain('Print een nieuwe kaart voor Meneer Bos')
  expect(daan.text()).toContain('Evert en Karin. Zij kiezen eerst zelf')
  await daan.submit({}, `/dialogues/${dialogueId}/cards/${bosSeat}`)
  const renewed = codeOn(daan)
  expect(renewed).not.toBe(bosCode)
  expect(daan.text()).not.toContain('tuin')
  const old = await opens(bosCode, 'vis boot')
  expect(old.status).toBe(422)
  const guessed = await opens(renewed, 'boom vis')
  expect(guessed.status).toBe(422)
  await expect(opens(renewed, 'vis boot')).resolves.toMatchObject({ path: '/card' })
  bosCode = renewed
  // Not for who chose no word, and not for a seat elsewhere.
  const { values } = (await daan.get(`/dialogues/${dialogueId}/cards`)).form()
  await daan.post(`/dialogues/${dialogueId}/cards/${await evening.seatOf('Karin')}`, values)
  expect([daan.status, daan.text()]).toEqual([403, expect.stringContaining('Kies eerst een woord')])
  await daan.post(`/dialogues/${dialogueId}/cards/${randomUUID()}`, values)
  expect(daan.status).toBe(404)
})

test('nobody chooses the word of somebody else: no keeper, and no helper of who also wrote themselves', async () => {
  const mina = await evening.comesIn('Mina')
  await mina.get('/room/words/new')
  await mina.submit({ words: 'Zelf geschreven.' })
  const minaSeat = await evening.seatOf('Mina')
  await karin.get(`/room/write-for/${minaSeat}`)
  await karin.submit({ words: 'En dit schreef Karin.', way: 'paper' })
  for (const [other, seat] of [
    [evert, minaSeat],
    [evening.daan, minaSeat],
    // Nor a second time for meneer Bos.
    [evert, bosSeat],
  ] as const) {
    await other.get(`/room/card-for/${seat}`)
    expect(other.status).toBe(404)
  }
  const attempt = (word: string) =>
    evening.test.app.house.database.write(karin.cookie('kampvuur_seat'), ({ db }) =>
      db
        .selectNoFrom((eb) =>
          eb.fn('circles.choose_word', [eb.val(minaSeat), eb.val(Buffer.from(word))]).as('x'),
        )
        .execute(),
    )
  await expect(attempt('boom')).rejects.toThrow(/not your seat/)
})

test('one makes one’s own card at the table, keeps the word or chooses another', async () => {
  const sam = await evening.comesIn('Sam')
  await sam.get('/room/words/new')
  await sam.submit({ words: 'Een zin van Sam.' })
  await sam.get('/room/my-card')
  await sam.submit({ word: 'zee' })
  expect(sam.text()).toContain('Neem een woord van vier letters of meer.')
  await sam.submit({ word: 'Paraplu' })
  expect(sam.text()).toContain('een ander woord dan de naam van één plaatje')
  await sam.submit({ word: 'Zée-ster' })
  const first = codeOn(sam)
  expect((await opens(first, 'zeester')).text()).toContain('Een zin van Sam.')
  await sam.get('/room/my-card')
  expect(sam.text()).toContain('Je koos al plaatjes of een woord')
  await sam.submit({})
  const second = codeOn(sam)
  expect((await opens(first, 'zeester')).status).toBe(422)
  expect((await opens(second, 'zeester')).path).toBe('/card')
})

test('the telephone desk renews by name and day, and is told the same when nobody fits', async () => {
  const { test: t } = evening
  const [host, ofHouse] = [await makePerson(t, 'Els'), await makePerson(t, 'Manager')]
  await makeSeat(t, evening.movementId, host, 'host')
  await makeSeat(t, evening.organisationId, ofHouse, 'host')
  const els = await t.as(host)
  const date = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
  const ask = async (name: string, on = date) => {
    await els.get('/desk/cards')
    expect(els.text()).not.toContain('Bos')
    await els.submit({ name, date: on })
    const code = codeOn(els)
    return { code, page: els.status + els.text().replaceAll(code, '').replaceAll(code.replace(' ', ''), '') }
  }
  const renewed = await ask('meneer bos')
  expect((await opens(bosCode, 'vis boot')).status).toBe(422)
  const bos = await opens(renewed.code, 'vis boot')
  expect(bos.text()).toContain('Deze kaart is vernieuwd op')
  bosCode = renewed.code
  // Karin chose no word; nobody is called that; another day: it all sounds as it did for meneer Bos.
  for (const [name, on] of [['Karin'], ['Nooit gezien'], ['Meneer Bos', '2020-01-01']] as const) {
    const printed = await ask(name, on)
    expect(printed.page).toBe(renewed.page.replaceAll('meneer bos', name))
    expect((await opens(printed.code, 'vis boot')).status).toBe(422)
  }
  await forgetWaiting()
  await expect(opens(bosCode, 'vis boot')).resolves.toMatchObject({ path: '/card' })
  for (let i = 0; i < 10; i += 1) await ask(`Naam ${i}`)
  await els.get('/desk/cards')
  await els.submit({ name: 'Meneer Bos', date })
  expect(els.status, 'and not without end').toBe(429)
  // Whoever hosts the house may be whom somebody spoke about.
  const manager = await t.as(ofHouse)
  await manager.get('/desk/cards')
  expect(manager.status).toBe(404)
  const audited = await t.sql(
    `select from platform.audit_entry where action = 'dialogues.renew-card-at-desk' and thing_id = $1`,
    [bosSeat],
  )
  expect(audited).toHaveLength(1)
})

test('who lost their word chooses anew beside somebody who was there, once the desk let them; nobody else can', async () => {
  const { daan, dialogueId, test: t } = evening
  await forgetWaiting()
  await forget('failed_in_all = 10')
  const host = await makePerson(t, 'Fien')
  await makeSeat(t, evening.movementId, host, 'host')
  const desk = await t.as(host)
  const [movement] = await t.sql<{ slug: string }>('select slug from circles.circle where id = $1', [
    evening.movementId,
  ])
  expect((await desk.get(`/circles/${movement?.slug}`)).links()).toContain('/desk/cards')
  expect((await daan.get(`/circles/${movement?.slug}`)).links()).not.toContain('/desk/cards')
  const date = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
  const letsChoose = async (name: string) => {
    await desk.get('/desk/cards')
    expect(desk.links()).toContain('/desk/cards/anew')
    await desk.get('/desk/cards/anew')
    await desk.submit({ name, date })
    return desk.text().replaceAll(name, '')
  }
  const ownCard = async (who: Browserless) => (await who.get('/room/my-card')).links()
  const here = `/room/card-for/${bosSeat}`
  expect(await ownCard(evert)).not.toContain(here)
  expect((await evert.get(here)).status).toBe(404)
  // The same to who sits at the desk, whether anybody fits.
  expect(await letsChoose('Meneer Bos')).toBe(await letsChoose('Nooit gezien'))
  // Who wrote for him does not, nor who came after he called.
  expect(await ownCard(karin)).not.toContain(here)
  const late = await evening.comesIn('Wie later kwam')
  expect(await ownCard(late)).not.toContain(here)
  expect((await late.get(here)).status).toBe(404)
  // Until he chose, his card and word are what they were.
  await forget('failed_in_all = 0')
  expect((await opens(bosCode, 'vis boot')).path).toBe('/card')
  await forget('failed_in_all = 10')
  expect(await ownCard(evert)).toContain(here)
  await evert.get(here)
  await evert.submit({ picture: 'zon', picture2: 'klok' })
  expect(evert.text()).toContain('De keuze is bewaard')
  expect((await opens(bosCode, 'zon klok')).status, 'the card from before').toBe(422)
  expect(await ownCard(evert), 'once').not.toContain(here)
  await daan.get(`/dialogues/${dialogueId}/cards`)
  await daan.submit({}, `/dialogues/${dialogueId}/cards/${bosSeat}`)
  bosCode = codeOn(daan)
  expect((await opens(bosCode, 'vis boot')).status).toBe(422)
  const bos = await opens(bosCode, 'zon klok')
  expect(bos.text()).toContain('Deze kaart is vernieuwd op')
  await bos.get('/room/my-card')
  await bos.submit({ picture: 'vis', picture2: 'boot' })
  bosCode = codeOn(bos)
})

test('who opens their card sees that it was renewed, opened and guessed at; a new card or word closes it elsewhere', async () => {
  const { daan, dialogueId } = evening
  const mina = await evening.comesIn('Sandra')
  await mina.get('/room/words/new')
  await mina.submit({ words: 'Van Sandra zelf.' })
  await mina.get('/room/my-card')
  await mina.submit({ picture: 'zon', picture2: 'hoed' })
  const first = codeOn(mina)
  const card = await opens(first, 'zon hoed')
  expect(card.text()).toContain('Je kaart gaat nu voor het eerst open.')
  expect(card.text()).not.toContain('vernieuwd op')
  await daan.get(`/dialogues/${dialogueId}/cards`)
  await daan.submit({}, `/dialogues/${dialogueId}/cards/${await evening.seatOf('Sandra')}`)
  await card.get('/card')
  expect(card.status, 'what the old card opened is closed').toBe(404)
  expect((await opens(codeOn(daan), 'zon lamp')).status).toBe(422)
  const again = await opens(codeOn(daan), 'zon hoed')
  expect(again.text()).toMatch(/Deze kaart is vernieuwd op \p{L}+ \d+ \p{L}+ \d{4} om \d+[:.]\d\d/u)
  expect(again.text()).toMatch(/Je kaart is het laatst geopend op \p{L}+ \d+ \p{L}+ \d{4} om/u)
  expect(again.text()).toContain('Er is één keer een verkeerde keuze geprobeerd.')
  // Another choice, on this device: others are closed, this one goes on, and counting begins anew.
  const beside = await opens(codeOn(daan), 'zon hoed')
  await again.get('/room/my-card')
  const { action, values } = again.form('/room/my-card')
  await again.post(action, { ...values, same: '', picture: 'hoed', picture2: 'zon' })
  await again.get('/card')
  expect([again.status, again.text()]).toEqual([
    200,
    expect.not.stringContaining('verkeerde keuze geprobeerd'),
  ])
  await beside.get('/card')
  expect(beside.status).toBe(404)
})

test('with an account the same words stand at /mine/words, and are nobody else’s', async () => {
  const { daan } = evening
  await daan.get('/room/words/new')
  await daan.submit({ words: 'Wat Daan zelf wil.' })
  await daan.get('/mine')
  expect(daan.links()).toContain('/mine/words')
  await daan.get('/mine/words')
  expect(daan.text()).toContain('Wat Daan zelf wil.')
  expect(daan.text()).not.toContain('Een zin van Sam.')
  const id = sentenceOn(daan, 'Wat Daan zelf wil.')
  await daan.submit({ audience: 'here' }, `/mine/words/${id}/audience`)
  expect(daan.text()).toContain('Blijft bij wie in dit gesprek was.')
  const bos = await opens(bosCode, 'vis boot')
  await bos.get(`/card/words/${id}/withdraw`)
  expect(bos.status).toBe(404)
})

test('an empty card says so with dignity, and closes on this device', async () => {
  const quiet = await evening.comesIn('Stil')
  await quiet.get('/room/my-card')
  await quiet.submit({ picture: 'lamp', picture2: 'lamp' })
  const code = codeOn(quiet)
  const card = await opens(code, 'lamp lamp')
  expect(card.text()).toContain('Dat mag zo blijven.')
  await card.submit({}, '/seat/leave')
  expect(card.path).toBe('/k')
  await card.get('/card')
  expect(card.status).toBe(404)
})

test('a form sent again opens the same card; sent again after closing, it opens anew', async () => {
  const visitor = evening.test.visitor()
  await visitor.get(`/k/${bosCode}`)
  const form = visitor.form()
  const send = () => visitor.post(form.action, { ...form.values, word: 'vis boot' })
  await send()
  const first = visitor.cookie('kampvuur_seat')
  await send()
  expect([visitor.path, visitor.cookie('kampvuur_seat')]).toEqual(['/card', first])
  await visitor.submit({}, '/seat/leave')
  await send()
  expect([visitor.status, visitor.path]).toEqual([200, '/card'])
  expect(visitor.cookie('kampvuur_seat')).not.toBe(first)
})

test('the pages ask the database the same number of things, however much was said', async () => {
  const { queryCount } = await import('../../../platform/database/connect.ts')
  const bos = await opens(bosCode, 'vis boot')
  // The post's own queries count in the same process: the quietest of a few visits is the page's.
  const costOf = async (visitor: Browserless, path: string) => {
    await evening.test.app.drained()
    const costs: number[] = []
    for (let i = 0; i < 5; i += 1) {
      const before = queryCount.value
      await visitor.get(path)
      costs.push(queryCount.value - before)
    }
    return Math.min(...costs)
  }
  const one = await evening.comesIn('Een zin')
  const three = await evening.comesIn('Drie zinnen')
  for (const [phone, count] of [
    [one, 1],
    [three, 3],
  ] as const) {
    for (let i = 0; i < count; i += 1) {
      await phone.get('/room/words/new')
      await phone.submit({ words: `zin ${i}` })
    }
  }
  expect([await costOf(one, '/room'), await costOf(three, '/room')]).toEqual([8, 8])
  expect(await costOf(bos, '/card')).toBe(15)
})
