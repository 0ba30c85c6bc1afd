// Covers: src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { anEvening, type Evening, sentenceOn } from './testing/evening.ts'

let evening: Evening
beforeAll(async () => {
  evening = await anEvening()
})
afterAll(() => evening.test.close())

const says = async (phone: Browserless, words: string) => {
  await phone.get('/room/words/new')
  await phone.submit({ words })
  return sentenceOn(phone, words)
}

test('before the harvest is opened no code opens anything, and the table is not there', async () => {
  const stranger = evening.test.visitor()
  await stranger.get('/r/7K2Q97K2Q9')
  expect([stranger.status, stranger.text()]).toEqual([
    422,
    expect.stringContaining('Deze code opent nu niets'),
  ])
  await stranger.get('/room')
  expect(stranger.status).toBe(404)
  await stranger.get(`/dialogues/${evening.dialogueId}/room`)
  expect(stranger.path).toMatch(/^\/sign-in|\/dialogues/)
})

test('the facilitator opens the door; who types the code sits down, with or without a name', async () => {
  const code = await evening.openDoor()
  expect(code).toMatch(/^[0-9A-Z]{5} [0-9A-Z]{5}$/)
  expect(evening.daan.html).toContain('<svg class="kv-qr"')
  const mina = await evening.comesIn('Mina')
  expect([mina.status, mina.path]).toEqual([200, '/room'])
  expect(mina.text()).toContain('Fijn dat je er bent, Mina.')
  expect(mina.text()).toContain('Leg je telefoon nog even weg.')
  expect(mina.text()).toContain('Noor Vermeer')
  const nobody = await evening.comesIn('')
  expect(nobody.text()).toContain('Fijn dat je er bent.')
  // Pressed twice, the code on the wall stays.
  const again = await evening.openDoor()
  expect(again).toBe(code)
})

test('a sentence is spoken, seen by nobody, then let go and taken back', async () => {
  const sam = await evening.comesIn('Sam')
  const listener = await evening.comesIn('Luisteraar')
  const id = await says(sam, 'Thuis is waar de koffie staat.')
  expect(sam.text()).toContain('Alleen jij leest dit nu.')
  await listener.get('/room')
  expect(listener.html).not.toContain('koffie')
  await sam.submit({ audience: 'organisation' }, `/room/words/${id}/audience`)
  expect(sam.text()).toContain('Iedereen bij De Linde mag dit lezen. Zonder je naam.')
  await sam.submit({ audience: 'everyone', withName: 'yes' }, `/room/words/${id}/audience`)
  expect(sam.text()).toContain('Met je naam: Sam.')
  const [row] = await evening.test.sql(
    'select audience, with_name from contributions.contribution where id = $1',
    [id],
  )
  expect(row).toEqual({ audience: 'everyone', with_name: true })
  await sam.get(`/room/words/${id}/withdraw`)
  expect(sam.text()).toContain('Wat we niet kunnen terughalen')
  await sam.submit({})
  expect(sam.text()).toContain('Alleen jij leest dit nu.')
})

test('who goes back to an older page and chooses again gets what they choose now', async () => {
  const sam = await evening.comesIn('Heen en weer')
  const id = await says(sam, 'Een zin.')
  const old = sam.form(`/room/words/${id}/audience`)
  await sam.post(old.action, { ...old.values, audience: 'here' })
  await sam.post(old.action, { ...old.values, audience: 'everyone' })
  await sam.post(old.action, { ...old.values, audience: 'here' })
  const [row] = await evening.test.sql('select audience from contributions.contribution where id = $1', [id])
  expect(row).toEqual({ audience: 'here' })
})

test('sent twice, a sentence is said once and one sits on one chair', async () => {
  const phone = evening.test.visitor()
  const code = await evening.openDoor()
  await phone.get(`/r/${code.replace(' ', '-').toLowerCase()}`)
  const door = phone.form()
  await phone.post(door.action, { ...door.values, name: 'Dubbel' })
  await phone.post(door.action, { ...door.values, name: 'Dubbel' })
  expect(phone.path).toBe('/room')
  const seats = await evening.test.sql('select from circles.seat where name = $1', ['Dubbel'])
  expect(seats).toHaveLength(1)
  await phone.get('/room/words/new')
  const form = phone.form()
  await phone.post(form.action, { ...form.values, words: 'Eén keer gezegd.' })
  await phone.post(form.action, { ...form.values, words: 'Eén keer gezegd.' })
  expect(phone.html.split('Eén keer gezegd.')).toHaveLength(2)
})

test('a fourth sentence keeps its text and says why not', async () => {
  const phone = await evening.comesIn('Veel')
  for (const words of ['een', 'twee', 'drie']) await says(phone, words)
  await phone.get('/room/words/new')
  await phone.submit({ words: 'de vierde zin' })
  expect(phone.status).toBe(422)
  expect(phone.text()).toContain('Je hebt al drie zinnen gekozen.')
  expect(phone.form().values.words).toContain('de vierde zin')
})

test.each([
  ['emoji and accents', '👩‍👩‍👦 café 🔥 naïef'],
  ['right to left', 'הבית הוא המקום ואז links'],
  ['markup', '<script>alert("x")</script><b>vet</b> & meer'],
])('%s are shown as they were typed, and nothing of it runs', async (_, words) => {
  const phone = await evening.comesIn('')
  await says(phone, words)
  expect(phone.text()).toContain(words.replace(/\s+/g, ' '))
  expect(phone.html).not.toContain('<script>alert')
  const named = await evening.comesIn(words)
  expect(named.text()).toContain(`Fijn dat je er bent, ${words}.`)
})

test('ten megabytes pasted come back whole, with a kind message', async () => {
  const phone = await evening.comesIn('Plakker')
  const paste = 'lang verhaal '.repeat(800_000)
  await phone.get('/room/words/new')
  await phone.submit({ words: paste })
  expect(phone.status).toBe(422)
  expect(phone.html).toContain('Deze tekst is te lang om verder te reizen.')
  expect(String(phone.form().values.words).trim()).toBe(paste.trim())
})

test('two devices change one sentence: both texts are in sight', async () => {
  const phone = await evening.comesIn('Twee toestellen')
  const id = await says(phone, 'Zo begon het.')
  await phone.get(`/room/words/${id}/change`)
  const old = phone.form()
  await phone.submit({ words: 'Van de telefoon.' })
  await phone.post(old.action, { ...old.values, words: 'Van de tablet.' })
  expect(phone.status).toBe(409)
  expect(phone.html).toContain('Van de telefoon.')
  expect(String(phone.form().values.words)).toContain('Van de tablet.')
  await phone.submit({})
  expect(phone.text()).toContain('Van de tablet.')
})

test('done on this device: the next finds nothing', async () => {
  const phone = await evening.comesIn('Gedeeld')
  await says(phone, 'Alleen van mij.')
  const token = phone.cookie('kampvuur_seat') ?? ''
  await phone.submit({}, '/seat/leave')
  expect(phone.path).toBe('/r')
  expect(phone.cookie('kampvuur_seat')).toBeUndefined()
  await phone.get('/room')
  expect(phone.status).toBe(404)
  phone.setCookie('kampvuur_seat', token)
  await phone.get('/room')
  expect(phone.status).toBe(404)
})

test('who has an account sits down in their own seat', async () => {
  const { daan, dialogueId, daanSeatId } = evening
  await daan.get(`/dialogues/${dialogueId}/room`)
  await daan.submit({}, `/dialogues/${dialogueId}/sit`)
  expect([daan.status, daan.path]).toEqual([200, '/room'])
  const [row] = await evening.test.sql(`select seat_id from platform.session where method = 'own account'`)
  expect(row).toEqual({ seat_id: daanSeatId })
})

test('a closed door lets nobody in; who sits there writes on until the harvest is over', async () => {
  const phone = await evening.comesIn('Blijft')
  const { daan, dialogueId } = evening
  await daan.get(`/dialogues/${dialogueId}/room`)
  await daan.submit({}, `/dialogues/${dialogueId}/room/close`)
  const late = await evening.test.visitor().get('/r')
  await late.submit({ code: 'AAAAA AAAAA' })
  expect(late.text()).toContain('Deze code opent nu niets')
  expect(await says(phone, 'Nog net.')).not.toBe('')
  await evening.test.sql(`update dialogues.dialogue set status = 'closed' where id = $1`, [dialogueId])
  await phone.get('/room/words/new')
  expect(phone.status).toBe(403)
  await phone.get('/room')
  expect(phone.text()).toContain('Nog net.')
  await evening.test.sql(`update dialogues.dialogue set status = 'harvesting' where id = $1`, [dialogueId])
})

test('thirty wrong codes from one address, and it asks to wait', async () => {
  const guesser = evening.test.visitor()
  for (let i = 0; i < 31; i += 1) await guesser.get(`/r/${String(i).padStart(10, '0')}`)
  expect(guesser.status).toBe(429)
  expect(guesser.text()).toContain('bel ons')
})

test('nothing that was said stands in logs, audit entries, facts or jobs', async () => {
  await evening.test.app.drained()
  const said = ['koffie', 'Eén keer gezegd', 'Van de tablet', 'Alleen van mij', 'de vierde zin']
  const tables = [
    'platform.audit_entry',
    'platform.outbox',
    'platform.command_receipt',
    'platform.example_mail',
  ]
  const everything = [...evening.test.logged]
  for (const table of tables) {
    const rows = await evening.test.sql<{ row: string }>(`select t::text as row from ${table} t`)
    everything.push(...rows.map(({ row }) => row))
  }
  const all = everything.join('\n')
  expect(all).toContain('contributions.speak')
  for (const words of said) expect(all).not.toContain(words)
})
