import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  letters,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'
import type { Letter } from '../../../platform/mail/index.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'
import { remindOfLetters } from './remind.ts'

let world: TestApplication
let fire: TestFire
let worker: Database
let petra: Browserless
let mina: string
let slip: string
let owed: string
const at = () => `/dialogues/${fire.dialogueId}/closing-letter`

beforeAll(async () => {
  world = await startTestApplication()
  worker = connect(world.database.worker)
  fire = await makeFire(world)
  await world.sql(
    `update dialogues.dialogue set format = 'mirror', facilitator_name = 'Daan', contact_phone = '085 000 01 02'
     where id = $1`,
    [fire.dialogueId],
  )
  const person = await makePerson(world, 'Petra', 'petra@wielhuis.example')
  await makeSeat(world, fire.organisationId, person, 'member')
  const petraSeat = await fire.seat('Petra', { role: 'listener', personId: person })
  petra = await world.as(person)
  const minaPerson = await makePerson(world, 'Mina', 'mina@example.org')
  mina = await fire.seat('Mina', { personId: minaPerson })
  slip = await fire.say(mina, 'Niemand klopte', 'organisation')
  await fire.say(mina, 'Ik was bang', 'here')
  await fire.seat('Stille Jan')
  const { keeper, dialogueId } = fire
  await keeper.get(`/dialogues/${dialogueId}/harvest`)
  await keeper.submit({ slips: [slip], name: 'Kloppen' })
  const [row] = await world.sql<{ id: string }>("select id from dialogues.cluster where name = 'Kloppen'")
  const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await keeper.get(`/dialogues/${dialogueId}/harvest/${row?.id}/onward`)
  await keeper.submit({
    ...{ kind: 'experiment', askedOf: 'Team Zuid', dueOn },
    ...{ seat1: petraSeat, house1: 'yes', seat2: mina },
  })
  const [made] = await world.sql<{ id: string }>('select owed_answer_id as id from dialogues.cluster')
  owed = made?.id ?? ''
})
afterAll(async () => {
  await worker?.close()
  await world?.close()
})

const stored = async () =>
  (await world.sql('select * from dialogues.closing_letter'))[0] as Record<string, unknown>

describe('until it was sent', () => {
  test('the page of the conversation says in words that the letter is owed, to its keepers only', async () => {
    const page = `/dialogues/${fire.dialogueId}`
    await fire.keeper.get(page)
    expect(fire.keeper.text()).toContain('De brief aan wie vertelde, is nog niet verstuurd')
    await petra.get(page)
    expect(petra.text()).not.toContain('nog niet verstuurd')
    await petra.get(`/answers/${owed}`)
    expect(petra.links()).toContain(at())
  })

  test('who answers finds it half written: what was promised and what came of it', async () => {
    await petra.get(at())
    const { values } = petra.form(at())
    expect(values.opening).toContain('Dit deden wij met wat u vertelde.')
    expect(values.ending).toContain('Bel Daan: 085 000 01 02.')
    expect(values[`parts.${owed}`]).toMatch(
      /^Hierover is aan Team Zuid gevraagd .* Er is nog geen antwoord\./,
    )
    expect(petra.text()).toContain('Wat kwam er van ‘Kloppen’?')
    await petra.get(`/answers/${owed}`)
    await petra.submit({ kind: 'answered', answer: 'Er hangt een bel.' })
    await petra.get(at())
    expect(petra.form(at()).values[`parts.${owed}`]).toContain('Er hangt een bel.')
  })

  test('what is typed is kept, also when it does not fit; nobody who was there reads it yet', async () => {
    await petra.get(at())
    await petra.submit({ opening: 'Beste mensen 🌷', ending: 'x'.repeat(4001) })
    expect(petra.status).toBe(422)
    expect(petra.form(at()).values).toMatchObject({ opening: 'Beste mensen 🌷' })
    await petra.submit({ ending: 'Tot gauw', [`parts.${owed}`]: 'We kloppen nu. Altijd.' })
    expect(petra.path).toBe(`${at()}/preview`)
    for (const text of ['Beste mensen 🌷', 'We kloppen nu. Altijd.', 'Tot gauw'])
      expect(petra.text()).toContain(text)
    const card = await fire.sitting(mina)
    expect((await card.get(`/dialogues/${fire.dialogueId}/letter`)).status).toBe(404)
    await card.get('/card')
    expect(card.text()).not.toContain('Er is een brief')
  })

  test('two people write at once: the second sees both texts and decides', async () => {
    const { keeper } = fire
    await Promise.all([petra.get(at()), keeper.get(at())])
    await petra.submit({ ending: 'Groet, Petra' })
    await keeper.submit({ ending: 'Groet, Daan', [`parts.${owed}`]: 'We kloppen, zegt Daan.' })
    expect(keeper.status).toBe(409)
    expect(keeper.text()).toContain('Groet, Petra')
    expect(keeper.form(at()).values).toMatchObject({
      ending: 'Groet, Daan',
      [`parts.${owed}`]: 'We kloppen, zegt Daan.',
    })
    expect(await stored()).toMatchObject({ ending: 'Groet, Petra' })
  })

  test('what changed while somebody read it over is not sent unread', async () => {
    const { keeper } = fire
    await keeper.get(`${at()}/preview`)
    await petra.get(at())
    await petra.submit({ ending: 'Groet van ons allen' })
    await keeper.submit({}, `${at()}/send`)
    expect(keeper.status).toBe(409)
    expect(keeper.text()).toContain('Groet van ons allen')
    expect(await stored()).toMatchObject({ sent_at: null })
  })

  test('who owes it is reminded once, six weeks after', async () => {
    const remind = async () => {
      const posted: Letter[] = []
      await worker.write(undefined, ({ db }) =>
        remindOfLetters.run({
          ...{ db, house: world.app.house, origin: 'http://localhost' },
          post: async (letter) => void posted.push(letter),
        }),
      )
      return posted
    }
    expect(await remind()).toEqual([])
    await world.sql("update dialogues.dialogue set starts_at = now() - interval '43 days'")
    const posted = await remind()
    expect(posted.map(({ kind }) => kind)).toEqual([
      'closing.still-owed',
      'closing.still-owed',
      'closing.still-owed',
    ])
    expect(JSON.stringify(posted)).not.toMatch(/Kloppen|klopte/)
    expect(await remind()).toEqual([])
  })
})

describe('once it is sent', () => {
  beforeAll(async () => {
    await world.sql('delete from platform.example_mail')
    await petra.get(`${at()}/preview`)
    const { values } = petra.form(`${at()}/send`)
    // Pressed twice, and once more from a page that was left open.
    await Promise.all([petra.post(`${at()}/send`, values), petra.post(`${at()}/send`, values)])
    await fire.keeper.post(`${at()}/send`, { ...values, _key: '5b0f5a5e-0d7e-4c8e-9a6e-000000000001' })
  })

  test('it is one letter, and the mail says only that it is there', async () => {
    const sent = await letters(world)
    expect(sent.map(({ recipient }) => recipient)).toEqual(['mina@example.org'])
    expect(sent[0]?.body).toContain('bij een spiegelgesprek')
    expect(sent[0]?.body).toContain(`/sign-in?next=%2Fdialogues%2F${fire.dialogueId}%2Fletter`)
    expect(sent[0]?.body).not.toMatch(/klop|hangt|Petra|ons allen/i)
    const audit = await world.sql(
      "select from platform.audit_entry where action = 'dialogues.send-closing-letter'",
    )
    expect(audit).toHaveLength(1)
  })

  test('everybody who was at the table reads it, with card or account, also who said nothing', async () => {
    const card = await fire.sitting(mina)
    await card.get('/card')
    expect(card.text()).toContain('Er is een brief voor je')
    await card.get(`/dialogues/${fire.dialogueId}/letter`)
    expect(card.text()).toContain('Dit deden wij met wat u vertelde')
    expect(card.text()).toContain('Groet van ons allen')
    const [jan] = await world.sql<{ id: string }>("select id from circles.seat where name = 'Stille Jan'")
    const quiet = await fire.sitting(jan?.id ?? '')
    await quiet.get('/card')
    expect(quiet.text()).toContain('Er is een brief voor je')
  })

  test('a listener who carries nothing, and a stranger, find no letter', async () => {
    const listener = await fire.sitting(await fire.seat('Ruud', { role: 'listener' }), 'room')
    const stranger = await world.as(await makePerson(world, 'Iris'))
    for (const browser of [listener, stranger]) {
      expect((await browser.get(`/dialogues/${fire.dialogueId}/letter`)).status).toBe(404)
      expect([403, 404]).toContain((await browser.get(at())).status)
    }
  })

  test('for who has neither mail nor card there is a sheet, for who keeps the conversation', async () => {
    const { keeper } = fire
    await keeper.get(`${at()}/print`)
    expect(keeper.text()).toContain('Voor Stille Jan')
    expect(keeper.text()).not.toContain('Voor Mina')
    expect(keeper.text()).not.toContain('Voor Petra')
    expect((await petra.get(`${at()}/print`)).status).toBe(403)
  })

  test('it stays as it is', async () => {
    await petra.get(at())
    expect(petra.text()).toContain('De brief is verstuurd op')
    await petra.get('/mine/settings')
    await petra.post(at(), { _csrf: petra.form().values._csrf ?? '', opening: 'Toch anders', _version: '9' })
    expect(petra.status).toBe(403)
    expect(await stored()).toMatchObject({ opening: 'Beste mensen 🌷' })
  })

  test('what it says of an answer closes when the last of its words is taken back', async () => {
    await fire.decide(slip, null)
    const [jan] = await world.sql<{ id: string }>("select id from circles.seat where name = 'Stille Jan'")
    const quiet = await fire.sitting(jan?.id ?? '')
    await quiet.get(`/dialogues/${fire.dialogueId}/letter`)
    expect(quiet.text()).toContain('Groet van ons allen')
    expect(quiet.text()).not.toMatch(/We kloppen nu|Kloppen/)
  })
})
