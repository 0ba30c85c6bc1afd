// Covers: src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  letters,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { connect, queryCount } from '../../../platform/database/connect.ts'
import type { Letter } from '../../../platform/mail/index.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'
import { remindCarriers } from './remind.ts'

let world: TestApplication
let fire: TestFire

beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
})
afterAll(() => world.close())

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Lays these words together and returns the cluster's id. */
async function cluster(name: string, ...slips: string[]): Promise<string> {
  const { keeper, dialogueId } = fire
  await keeper.get(`/dialogues/${dialogueId}/harvest`)
  await keeper.submit({ slips, name })
  const [row] = await world.sql<{ id: string }>('select id from dialogues.cluster where name = $1', [name])
  return row?.id ?? ''
}

const onward = (id: string) => `/dialogues/${fire.dialogueId}/harvest/${id}/onward`

async function takeOnward(id: string, fields: Record<string, string>): Promise<string> {
  const { keeper } = fire
  await keeper.get(onward(id))
  await keeper.submit({ kind: 'question', askedOf: 'De keuken', dueOn: inDays(30), ...fields })
  const [row] = await world.sql<{ owed: string | null }>(
    'select owed_answer_id as owed from dialogues.cluster where id = $1',
    [id],
  )
  return row?.owed ?? ''
}

describe('choosing what goes onward', () => {
  test('only what may leave the fire goes along, and the page says what stays', async () => {
    const speaker = await fire.seat('Mina')
    const travels = await fire.say(speaker, 'Het ei mag warm', 'organisation')
    const stays = await fire.say(speaker, 'Ik huil soms om dat ei', 'here')
    const id = await cluster('Het ei', travels, stays)
    const two = await fire.seat('Wil')
    const { keeper } = fire
    await keeper.get(onward(id))
    expect(keeper.text()).toContain('Wie dit zei, wil dat het bij dit gesprek blijft. Ik huil soms om dat ei')
    const owed = await takeOnward(id, { seat1: speaker, seat2: two })
    expect(keeper.text()).toContain('Mina en Wil brengen het verder.')
    const tied = await world.sql<{ id: string }>(
      'select contribution_id as id from contributions.owed_answer_words where owed_answer_id = $1',
      [owed],
    )
    expect(tied.map((row) => row.id)).toEqual([travels])
    await fire.decide(stays, 'organisation')
    expect(
      await world.sql('select from contributions.owed_answer_words where owed_answer_id = $1', [owed]),
    ).toHaveLength(2)
  })

  test('what may go nowhere is not asked onward', async () => {
    const slip = await fire.say(await fire.seat('Stil'), 'Alleen hier', 'here')
    const id = await cluster('Stil', slip)
    const { keeper } = fire
    await keeper.get(onward(id))
    expect(keeper.text()).toContain('Alles wat hierbij ligt, blijft bij dit gesprek.')
    expect(() => keeper.form(onward(id))).toThrow()
  })

  test('two people, a day to come, and somebody from outside only with words for everyone', async () => {
    const slip = await fire.say(await fire.seat('Ans'), 'De bus rijdt niet', 'organisation')
    const id = await cluster('De bus', slip)
    const one = await fire.seat('Bea')
    const { keeper } = fire
    await takeOnward(id, { seat1: one, seat2: one, dueOn: inDays(-2), askedOf: ' ' })
    expect(keeper.status).toBe(422)
    expect(keeper.text()).toContain('Schrijf op aan wie jullie het vragen.')
    await takeOnward(id, { seat1: one, seat2: one, dueOn: inDays(-2) })
    expect(keeper.text()).toContain('Die dag is al voorbij.')
    await takeOnward(id, { seat1: one, seat2: one })
    expect(keeper.text()).toContain('Dit is twee keer dezelfde.')
    await takeOnward(id, { seat1: one, name2: 'Omar', mail2: 'omar@zorgkantoor.example' })
    expect(keeper.text()).toContain('Deze woorden mogen alleen naar Het Wielhuis.')
    expect(keeper.form(onward(id)).values).toMatchObject({
      seat1: one,
      name2: 'Omar',
      mail2: 'omar@zorgkantoor.example',
    })
    expect(
      await takeOnward(id, { seat1: one, name2: 'Kees', mail2: 'kees@wielhuis.example', house2: 'yes' }),
    ).not.toBe('')
  })

  test('two people choose at once: one promise is made, the other sees it', async () => {
    const person = await makePerson(world, 'Toos')
    await makeSeat(world, fire.circleId, person, 'initiator')
    const toos = await world.as(person)
    const slip = await fire.say(await fire.seat('Cor'), 'De stoep is hoog', 'everyone')
    const id = await cluster('De stoep', slip)
    const [one, two] = [await fire.seat('D'), await fire.seat('E')]
    await toos.get(onward(id))
    await takeOnward(id, { seat1: one, seat2: two })
    await toos.submit({
      kind: 'experiment',
      askedOf: 'De gemeente',
      dueOn: inDays(9),
      seat1: one,
      seat2: two,
    })
    expect(toos.status).toBe(409)
    expect(toos.text()).toContain('Een vraag aan de keuken.')
    expect(toos.form(onward(id)).values.askedOf).toBe('De gemeente')
    expect(
      await world.sql("select from contributions.owed_answer where asked_of = 'De gemeente'"),
    ).toHaveLength(0)
  })
})

describe('a carrier without an account', () => {
  let owed: string

  beforeAll(async () => {
    const speaker = await fire.seat('Rie')
    const open = await fire.say(speaker, 'Ik wil de tuin in 🌷', 'organisation')
    const here = await fire.say(speaker, 'Vanwege mijn man', 'here')
    const id = await cluster('De tuin', open, here)
    const other = await fire.seat('Fred')
    owed = await takeOnward(id, {
      seat1: other,
      name2: 'Marcel',
      mail2: 'marcel@wielhuis.example',
      house2: 'yes',
    })
  })

  test('gets a link by mail that says nothing of what was said, and opens only with a button', async () => {
    const mail = (await letters(world)).filter(({ recipient }) => recipient === 'marcel@wielhuis.example')
    expect(mail).toHaveLength(1)
    const body = mail[0]?.body ?? ''
    expect(body).not.toMatch(/tuin|keuken/i)
    const path = /http:\/\/localhost:3000(\/a\/\w+)/.exec(body)?.[1] ?? ''
    const marcel = world.visitor()
    await marcel.get(path)
    expect(marcel.cookie('kampvuur_seat')).toBeUndefined()
    await marcel.submit({})
    expect(marcel.path).toBe('/carrier')
    expect(marcel.text()).toContain('De tuin')
    await marcel.get(`/carrier/${owed}`)
    expect(marcel.text()).toContain('Ik wil de tuin in 🌷')
    expect(marcel.text()).not.toContain('Vanwege mijn man')
    await marcel.get(`/dialogues/${fire.dialogueId}/harvest`)
    expect([403, 404]).toContain(marcel.status)
  })

  test('from outside the house reads only what is for everyone', async () => {
    const speaker = await fire.seat('Wim')
    const open = await fire.say(speaker, 'Twee lijsten is er een te veel', 'everyone')
    const house = await fire.say(speaker, 'Ik durf hem niet te schrappen', 'organisation')
    const lists = await takeOnward(await cluster('De lijsten', open, house), {
      seat1: await fire.seat('Piet'),
      name2: 'Omar',
      mail2: 'omar@zorgkantoor.example',
    })
    const [seat] = await world.sql<{ id: string }>(
      "select seat_id as id from contributions.carrier where name = 'Omar'",
    )
    const omar = await fire.sitting(seat?.id ?? '', 'carrier')
    await omar.get(`/carrier/${lists}`)
    expect(omar.text()).toContain('Twee lijsten is er een te veel')
    expect(omar.text()).not.toContain('Ik durf hem niet')
    await omar.get('/carrier')
    expect(omar.text()).toContain('De lijsten')
    expect(omar.text()).not.toContain('De tuin')
  })

  test('a link with a slip in it opens nothing and says whom to call', async () => {
    const visitor = world.visitor()
    await visitor.get('/a/0000000000000000000000000')
    await visitor.submit({})
    expect(visitor.status).toBe(410)
    expect(visitor.text()).toContain('Deze link werkt niet meer')
    expect((await visitor.get('/carrier')).status).toBe(404)
  })

  test('no word that was said stands in a letter, a log line, a job or the audit', async () => {
    await world.app.drained()
    const jobs = JSON.stringify(await world.sql('select data, output from pgboss.job'))
    const audit = JSON.stringify(await world.sql('select * from platform.audit_entry'))
    const receipts = JSON.stringify(await world.sql('select result from platform.command_receipt'))
    const mail = JSON.stringify(await letters(world))
    for (const text of [jobs, audit, receipts, mail, world.logged.join()]) {
      expect(text).not.toMatch(/tuin|Het ei|stoep/i)
    }
    expect(jobs + audit + receipts + world.logged.join()).not.toMatch(/marcel@/)
  })
})

describe('giving the answer', () => {
  let owed: string
  let carrier: string
  let speaker: string
  const answerPath = () => `/answers/${owed}`

  beforeAll(async () => {
    const person = await makePerson(world, 'Gonny', 'gonny@example.org')
    await world.sql("update people.person set address_form = 'u' where id = $1", [person])
    speaker = await fire.seat('Gonny', { personId: person })
    const slip = await fire.say(speaker, 'De telefoon gaat te hard', 'organisation')
    const id = await cluster('De telefoon', slip)
    carrier = await fire.seat('Hans')
    owed = await takeOnward(id, { seat1: carrier, seat2: await fire.seat('Ineke') })
  })

  test('each of the three is a whole answer; what is missing is asked kindly', async () => {
    const hans = await fire.sitting(carrier)
    await hans.get(answerPath())
    await hans.submit({})
    expect(hans.status).toBe(422)
    expect(hans.text()).toContain('Kies hoe je erop terugkomt.')
    await hans.submit({ kind: 'nothing-because', answer: '  ' })
    expect(hans.text()).toContain('Schrijf op waarom niet.')
    await hans.submit({ kind: 'told-in-person', answer: '' })
    expect(hans.status).toBe(200)
    expect(hans.text()).toContain('Het is zelf verteld, op ')
  })

  test('who spoke hears once that it is there, in a letter that says no more', async () => {
    const hans = await fire.sitting(carrier)
    await hans.get(answerPath())
    await hans.submit({ kind: 'answered', answer: 'We zetten hem zachter.' })
    expect(hans.text()).toContain('We zetten hem zachter.')
    const mail = (await letters(world)).filter(({ recipient }) => recipient === 'gonny@example.org')
    expect(mail.map(({ subject }) => subject)).toEqual(['Er is antwoord'])
    expect(mail[0]?.body).toContain('zat u bij een kampvuur')
    expect(mail[0]?.body).not.toMatch(/telefoon gaat|zachter/)
  })

  test('sent twice it is given once; two carriers at once keep both texts', async () => {
    const [hans, ineke] = [await fire.sitting(carrier), await fire.sitting(carrier)]
    await Promise.all([hans.get(answerPath()), ineke.get(answerPath())])
    const fields = { ...hans.form().values, kind: 'answered', answer: 'Eerste versie' }
    await Promise.all([hans.post(answerPath(), fields), hans.post(answerPath(), fields)])
    const [row] = await world.sql<{ version: number }>(
      'select version from contributions.owed_answer where id = $1',
      [owed],
    )
    expect(row?.version).toBe(4)
    await ineke.submit({ kind: 'answered', answer: 'Tweede versie' })
    expect(ineke.status).toBe(409)
    expect(ineke.text()).toContain('Eerste versie')
    expect(ineke.form().values.answer).toBe('Tweede versie')
  })

  test('who keeps the fire writes down what a carrier told; a guest may read and not answer', async () => {
    const { keeper } = fire
    const slip = await fire.say(await fire.seat('Jos'), 'De lift', 'everyone')
    const id = await cluster('De lift', slip)
    const one = await fire.seat('Karel')
    const lift = await takeOnward(id, { seat1: one, seat2: await fire.seat('Lies') })
    await keeper.get(`/answers/${lift}`)
    await keeper.submit({ kind: 'answered', answer: 'Hij doet het weer.' })
    expect(keeper.status).toBe(422)
    await keeper.submit({ by: one })
    expect(keeper.text()).toContain('Karel, ')
    const guest = await fire.sitting(speaker)
    expect((await guest.get(`/answers/${lift}`)).status).toBe(403)
    const stranger = await world.as(await makePerson(world, 'Iris'))
    expect((await stranger.get(`/answers/${lift}`)).status).toBe(403)
    expect((await stranger.get(`/answers/${owed}`)).status).toBe(404)
    const nobody = world.visitor()
    await nobody.get(`/answers/${owed}`)
    expect(nobody.path).toContain('/sign-in')
  })

  test('what was told by telephone is kept with its day and who told it, also when the host writes it down', async () => {
    const { keeper } = fire
    const slip = await fire.say(await fire.seat('Bram'), 'De bel', 'everyone')
    const one = await fire.seat('Karin')
    const bell = await takeOnward(await cluster('De bel', slip), {
      seat1: one,
      seat2: await fire.seat('Loek'),
    })
    await keeper.get(`/answers/${bell}`)
    const told = { kind: 'told-in-person', how: 'telephone', by: one }
    await keeper.submit({ ...told, toldOn: inDays(2), answer: 'Hij is gemaakt.' })
    expect(keeper.status).toBe(422)
    expect(keeper.text()).toContain('Die dag moet nog komen.')
    expect(keeper.form().values.answer).toBe('Hij is gemaakt.')
    await keeper.submit({ ...told, toldOn: '2026-05-03' })
    expect(keeper.text()).toContain('Het is aan de telefoon verteld, op 3 mei 2026.')
    expect(keeper.text()).toMatch(/Karin, [^.]*\. Daan schreef het op\./)
    await keeper.get(`/answers/${bell}`)
    await keeper.submit({ kind: 'answered', answer: 'Hij is gemaakt en hangt er.' })
    expect(keeper.status).toBe(200)
    expect(keeper.text()).not.toContain('aan de telefoon verteld')
    const guest = await world.as(await makePerson(world, 'Wie het hoort'))
    await guest.get(`/dialogues/${fire.dialogueId}/look-back`)
    expect(guest.text()).not.toContain('Daan schreef')
  })

  test('an invitation, which others may hold, opens no answer', async () => {
    const invited = await fire.sitting(carrier, 'invitation')
    expect((await invited.get(answerPath())).status).toBe(404)
    await invited.get('/answers')
    expect(invited.text()).toContain('Er wacht niets op jou.')
  })

  test('the number of queries does not grow with what was promised', async () => {
    const hans = await fire.sitting(carrier)
    await world.app.drained()
    // Letters are written in this process too, so the fewest of a few visits is what the page costs.
    const count = async () => {
      const counts: number[] = []
      for (let visits = 0; visits < 6; visits += 1) {
        const before = queryCount.value
        await hans.get('/answers')
        counts.push(queryCount.value - before)
      }
      return Math.min(...counts)
    }
    const few = await count()
    const slip = await fire.say(await fire.seat('Nel'), 'De heg', 'everyone')
    await takeOnward(await cluster('De heg', slip), { seat1: carrier, seat2: speaker })
    expect(await count()).toBe(few)
    expect(hans.text()).toContain('De heg')
  })
})

describe('being reminded', () => {
  async function remind(): Promise<Letter[]> {
    const worker = connect(world.database.worker, { max: 1 })
    const posted: Letter[] = []
    const { house } = world.app
    await worker.write(undefined, ({ db }) =>
      remindCarriers.run({
        db,
        house,
        origin: world.origin,
        post: async (letter) => void posted.push(letter),
      }),
    )
    await worker.close()
    return posted
  }

  test('once, a week before or as soon as it has passed, and never after the answer', async () => {
    await remind()
    const promise = async (name: string, days: number) => {
      const slip = await fire.say(await fire.seat(`${name} zegt`), name, 'everyone')
      return takeOnward(await cluster(name, slip), {
        dueOn: inDays(days),
        seat1: await fire.seat(`${name} een`),
        seat2: await fire.seat(`${name} twee`),
      })
    }
    const soon = await promise('Over zes dagen', 6)
    await promise('Over een maand', 31)
    const answered = await promise('Al gezegd', 2)
    await world.sql(
      "update contributions.owed_answer set answer_kind = 'told-in-person', answered_at = now() where id = $1",
      [answered],
    )
    const first = await remind()
    expect(first.map(({ kind, ids }) => [kind, ids.owedAnswerId])).toEqual([
      ['answers.reminder', soon],
      ['answers.reminder', soon],
    ])
    expect(await remind()).toEqual([])
    await world.sql(
      'update contributions.owed_answer set due_on = platform.day_of(now()) - 90 where id = $1',
      [soon],
    )
    expect(await remind()).toEqual([])
  })

  test('two clocks at once remind once', async () => {
    const slip = await fire.say(await fire.seat('Spoor'), 'Tegelijk', 'everyone')
    await takeOnward(await cluster('Tegelijk', slip), {
      dueOn: inDays(1),
      seat1: await fire.seat('Tik'),
      seat2: await fire.seat('Tak'),
    })
    const both = await Promise.all([remind(), remind()])
    expect(both.flat()).toHaveLength(2)
  })
})
