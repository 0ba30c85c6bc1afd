import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
let samira: string
let words: string
let card: Browserless
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world?.close())
beforeEach(async () => {
  await world.sql('delete from platform.failed_guess')
  fire = await makeFire(world)
  samira = await fire.seat('Samira')
  words = await fire.say(samira, 'Mijn broer eet alleen', 'everyone')
  card = await fire.sitting(samira)
})

const aboutMe = () => `/dialogues/${fire.dialogueId}/about-me`
const lookBack = async (browser: Browserless) => {
  await browser.get(`/dialogues/${fire.dialogueId}/look-back`)
  return browser.text()
}

/** A stranger objects. @returns the code they read. */
async function objects(said = 'Dat ben ik, en ik wil dit niet', about = words): Promise<string> {
  const stranger = world.visitor()
  await stranger.get(aboutMe())
  await stranger.post(aboutMe(), { ...stranger.form(aboutMe()).values, words: about, said })
  expect(stranger.status).toBe(200)
  return /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(stranger.text())?.[0] ?? ''
}

async function answerWith(code: string) {
  const stranger = world.visitor()
  await stranger.get('/about-me')
  await stranger.submit({ code })
  return { status: stranger.status, text: stranger.text() }
}

async function answers(kind: string, answer: string) {
  await card.get(`/card/words/${words}/objection`)
  await card.submit({ kind, answer }, `/card/words/${words}/objection`)
}

const objection = async () =>
  (
    await world.sql<{ id: string }>('select id from contributions.objection where contribution_id = $1', [
      words,
    ])
  )[0]?.id ?? ''

describe('whoever objects', () => {
  test('finds the way where the words are read, and points at what they may read there and no more', async () => {
    await fire.say(samira, 'Dit blijft bij ons', 'here')
    const stranger = world.visitor()
    await lookBack(stranger)
    expect(stranger.links()).toContain(aboutMe())
    await stranger.get(aboutMe())
    expect(stranger.text()).toContain('Mijn broer eet alleen')
    expect(stranger.text()).not.toContain('Dit blijft bij ons')
    expect(stranger.text()).not.toContain('Samira')
  })

  test('gets the code and the answer as a letter that somebody else can print, without where or by whom', async () => {
    const stranger = world.visitor()
    await stranger.get(aboutMe())
    await stranger.post(aboutMe(), { ...stranger.form(aboutMe()).values, words, said: 'Dat ben ik' })
    const letters = [stranger.html]
    await answers('kept', 'Het is mijn verhaal als zus.')
    const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(stranger.text())?.[0] ?? ''
    await stranger.get('/about-me')
    await stranger.submit({ code })
    for (const html of [...letters, stranger.html]) {
      const sheet =
        /<div class="kv-sheet kv-sheet--a4">[\s\S]*?<div class="kv-no-print">/.exec(html)?.[0] ?? ''
      expect(sheet).toContain('Goedendag,')
      for (const told of ['Samira', 'Dat ben ik', 'Mijn broer', fire.dialogueId])
        expect(sheet).not.toContain(told)
    }
    expect(letters[0]).toContain(code)
    expect(stranger.html).toContain('Het is mijn verhaal als zus.')
  })

  test('finds the way in at every page where others read words, and it names no conversation', async () => {
    const stranger = world.visitor()
    await stranger.get('/about-me')
    expect(stranger.text()).toContain('Las je het op deze site?')
    expect(stranger.html).not.toContain(fire.dialogueId)
    await lookBack(stranger)
    expect(stranger.text()).toContain('/about-me.')
  })

  test('is answered the same whether the words are there, were taken back, were never there, or are no words', async () => {
    const said = 'Dat ben ik'
    const page = async (about: string) => {
      const stranger = world.visitor()
      await stranger.get(aboutMe())
      await stranger.post(aboutMe(), { ...stranger.form(aboutMe()).values, words: about, said })
      return [stranger.status, stranger.text().replace(/[0-9A-Z]{5}-[0-9A-Z]{5}/, 'CODE')]
    }
    const gone = await fire.say(samira, 'Weg', 'everyone')
    await fire.decide(gone, null)
    const closed = await fire.say(samira, 'Van mij', null)
    const before = await world.sql('select from contributions.objection')
    const real = await page(words)
    for (const about of [gone, closed, randomUUID(), 'geen id', `${words}'`])
      expect(await page(about)).toEqual(real)
    expect(await world.sql('select from contributions.objection')).toHaveLength(before.length + 1)
  })

  test('reads the same at a code that nobody has and at one that was not answered', async () => {
    const code = await objects()
    const unknown = await answerWith('K7F2M-QX9RT')
    expect((await answerWith(code)).status).toBe(422)
    expect((await answerWith(code)).text.replace(code, '')).toBe(unknown.text.replace('K7F2M-QX9RT', ''))
  })

  test('who says nothing, or points at nothing, keeps what they typed', async () => {
    const stranger = world.visitor()
    await stranger.get(aboutMe())
    const { values } = stranger.form(aboutMe())
    await stranger.post(aboutMe(), { ...values, words, said: '  ' })
    expect(stranger.status).toBe(422)
    expect(stranger.text()).toContain('Zeg in een paar woorden')
    await stranger.post(aboutMe(), { ...values, said: 'Dat ben ik' })
    expect(stranger.status).toBe(422)
    expect(stranger.text()).toContain('Wijs aan')
    expect(stranger.form(aboutMe()).values.said).toBe('Dat ben ik')
  })

  test('sent twice it is one, with one code', async () => {
    const stranger = world.visitor()
    await stranger.get(aboutMe())
    const sent = { ...stranger.form(aboutMe()).values, words, said: 'Dat ben ik' }
    await stranger.post(aboutMe(), sent)
    const first = stranger.text()
    await stranger.post(aboutMe(), sent)
    expect(stranger.text()).toBe(first)
    expect(
      await world.sql('select from contributions.objection where contribution_id = $1', [words]),
    ).toHaveLength(1)
  })

  test('cannot weigh on somebody: three are open at a time, and one address sends ten in a quarter of an hour', async () => {
    for (let i = 0; i < 5; i++) await objects(`Bezwaar ${i}`)
    expect(
      await world.sql('select from contributions.objection where contribution_id = $1', [words]),
    ).toHaveLength(3)
    const stranger = world.visitor()
    for (let i = 0; i < 6; i++) {
      await stranger.get(aboutMe())
      await stranger.post(aboutMe(), { ...stranger.form(aboutMe()).values, words, said: `Nog ${i}` })
    }
    expect(stranger.status).toBe(429)
  })
})

describe('whoever said the words', () => {
  test('reads it with them, decides alone, and their answer comes back by the code, without who they are', async () => {
    const code = await objects()
    await card.get('/card')
    expect(card.text()).toContain('Iemand zegt dat deze woorden over hem of haar gaan.')
    await answers('kept', '')
    expect(card.status).toBe(422)
    expect(card.text()).toContain('Zeg waarom je het laat staan.')
    await answers('kept', 'Het is mijn verhaal als zus.')
    expect(card.text()).not.toContain('Iemand zegt dat deze woorden')
    const { text } = await answerWith(code)
    expect(text).toContain('Ik laat het staan.')
    expect(text).toContain('Het is mijn verhaal als zus.')
    expect(text).not.toContain('Samira')
    expect(await lookBack(world.visitor())).toContain('Mijn broer eet alleen')
  })

  test('who says that they reworded it did so', async () => {
    await objects()
    await answers('reworded', '')
    expect(card.status).toBe(422)
    await card.get(`/card/words/${words}/change`)
    await card.submit({ words: 'Bij ons eet iedereen apart' })
    await answers('reworded', '')
    expect(card.status).toBe(200)
    expect(
      await world.sql('select answer_kind from contributions.objection where contribution_id = $1', [words]),
    ).toEqual([{ answer_kind: 'reworded' }])
  })

  test('answers once: a page that was left open says that it was answered meanwhile, and keeps what was typed', async () => {
    await objects()
    await card.get(`/card/words/${words}/objection`)
    const { values } = card.form(`/card/words/${words}/objection`)
    await answers('together', 'Bel me')
    await card.post(`/card/words/${words}/objection`, { ...values, kind: 'kept', answer: 'Toch niet' })
    expect(card.status).toBe(409)
    expect(card.text()).toContain('Dit is intussen al beantwoord')
    expect(card.text()).toContain('Toch niet')
    expect(
      await world.sql('select answer_kind from contributions.objection where contribution_id = $1', [words]),
    ).toEqual([{ answer_kind: 'together' }])
  })

  test('who takes the words back is done: nobody reads that somebody objected, and the code stays silent', async () => {
    const code = await objects()
    await fire.decide(words, null)
    await card.get(`/card/words/${words}/objection`)
    expect(card.status).toBe(404)
    await fire.keeper.get('/mine')
    expect(fire.keeper.text()).not.toContain('Dit gaat over iemand')
    expect((await answerWith(code)).status).toBe(422)
  })

  test('who erases them erases what was said about them', async () => {
    await objects()
    await world.sql(
      'select platform.erase_keys(array(select sealing_key_id from contributions.contribution_version where contribution_id = $1))',
      [words],
    )
    expect(
      await world.sql(
        `select k.wrapped from contributions.objection o join platform.sealing_key k on k.id = o.sealing_key_id
         where o.contribution_id = $1`,
        [words],
      ),
    ).toEqual([{ wrapped: null }])
  })
})

describe('whoever looks after the place', () => {
  test('sets the words aside for others, for two weeks and once; their speaker goes on seeing them and reads that', async () => {
    await objects()
    const { keeper } = fire
    await keeper.get('/mine')
    expect(keeper.text()).toContain('woorden op een plek die jij beheert')
    const here = `/objections/${await objection()}`
    await keeper.get(here)
    expect(keeper.text()).toContain('Dat ben ik')
    expect(keeper.text()).not.toContain('Samira')
    await keeper.submit({}, here)
    for (const browser of [world.visitor(), keeper, await fire.sitting(await fire.seat('Bos'))])
      expect(await lookBack(browser)).not.toContain('Mijn broer eet alleen')
    await card.get('/card')
    expect(card.text()).toContain('Wie deze plek beheert legde ze opzij.')
    await card.get(`/card/words/${words}/objection`)
    expect(card.text()).toContain('Mijn broer eet alleen')
    expect(card.text()).toContain('Anderen zien deze woorden niet tot')
    await keeper.get(here)
    expect(keeper.text()).toContain('Anderen zien deze woorden niet tot')
    const { done } = await world.app.house.database.write(
      keeper.cookie('kampvuur_session'),
      async ({ db }) => ({
        done: (await sql`select contributions.set_aside_for_others(${await objection()}) as done`.execute(db))
          .rows,
      }),
    )
    expect(done).toEqual([{ done: false }])
    await world.sql(
      "update contributions.contribution set set_aside_until = now() - interval '1 minute' where id = $1",
      [words],
    )
    expect(await lookBack(await fire.sitting(await fire.seat('Riet')))).toContain('Mijn broer eet alleen')
  })

  test('who keeps the fire with a card alone finds it there, and can do the same', async () => {
    await world.sql("update circles.seat set role = 'facilitator' where id = $1", [await fire.seat('Gerda')])
    const [gerda] = await world.sql<{ id: string }>(
      "select id from circles.seat where circle_id = $1 and name = 'Gerda'",
      [fire.circleId],
    )
    const [host, guest] = [await fire.sitting(gerda?.id ?? ''), await fire.sitting(await fire.seat('Bos'))]
    await objects()
    const here = `/card/objections/${await objection()}`
    await host.get('/card')
    expect(host.links()).toContain(here)
    await host.get(here)
    expect(host.text()).toContain('Dat ben ik')
    expect(host.text()).not.toContain('Samira')
    await host.submit({}, here)
    expect(host.text()).toContain('De woorden liggen twee weken opzij.')
    expect(await lookBack(world.visitor())).not.toContain('Mijn broer eet alleen')
    for (const browser of [guest, card, world.visitor(), fire.keeper]) {
      await browser.get(here)
      expect(browser.text()).not.toContain('Dat ben ik')
    }
    await guest.get('/card')
    expect(guest.links()).not.toContain(here)
  })

  test('who looks after the house hears of what travels through it, and nothing of what stays around the fire', async () => {
    const ruud = await makePerson(world, 'Ruud')
    await makeSeat(world, fire.organisationId, ruud, 'host')
    const host = await world.as(ruud)
    await objects()
    await host.get(`/objections/${await objection()}`)
    expect(host.text()).toContain('Dat ben ik')
    await fire.decide(words, 'here')
    await host.get(`/objections/${await objection()}`)
    expect(host.status).toBe(404)
  })

  test('who listens to the conversation hears of what may leave it alone, and sets nothing aside that stays there', async () => {
    const here = await fire.say(samira, 'Dit blijft bij ons', 'here')
    await objects('Dat ben ik ook', here)
    await objects()
    const kept = async () => {
      const { rows } = await world.app.house.database.write(
        fire.keeper.cookie('kampvuur_session'),
        ({ db }) =>
          sql<{ about: string; until: Date | null; aside: boolean }>`
            select o.contribution_id as about, contributions.aside_until(o.id) as until,
              contributions.set_aside_for_others(o.id) as aside from contributions.objection o`.execute(db),
      )
      await world.sql('update contributions.contribution set set_aside_until = null')
      return rows.map(({ about, aside }) => ({ about, aside }))
    }
    expect(await kept()).toHaveLength(2)
    await world.sql("update circles.seat set listens = true where circle_id = $1 and role = 'facilitator'", [
      fire.circleId,
    ])
    expect(await kept()).toEqual([{ about: words, aside: true }])
    const [open] = await world.sql<{ id: string }>(
      'select id from contributions.objection where contribution_id = $1',
      [here],
    )
    await fire.keeper.get(`/objections/${open?.id}`)
    expect(fire.keeper.status).toBe(404)
    await fire.keeper.get('/mine')
    expect(fire.keeper.html).not.toContain(open?.id)
    const tried = await world.app.house.database.write(fire.keeper.cookie('kampvuur_session'), ({ db }) =>
      sql`select contributions.set_aside_for_others(${open?.id}) as done`.execute(db),
    )
    expect(tried.rows).toEqual([{ done: false }])
  })

  test('with the answer they are back, as far as their speaker lets them go', async () => {
    await objects()
    const here = `/objections/${await objection()}`
    await fire.keeper.get(here)
    await fire.keeper.submit({}, here)
    expect(await lookBack(world.visitor())).not.toContain('Mijn broer')
    await answers('kept', 'Het is mijn verhaal.')
    expect(await lookBack(world.visitor())).toContain('Mijn broer')
    await fire.keeper.get(here)
    expect(fire.keeper.status).toBe(404)
  })

  test('nobody else reads it, sets anything aside or answers, below the pages too', async () => {
    await objects()
    const id = await objection()
    const other = await fire.sitting(await fire.seat('Bos'))
    const { keeper } = await makeFire(world)
    for (const [browser, cookie] of [
      [world.visitor(), 'kampvuur_session'],
      [other, 'kampvuur_seat'],
      [keeper, 'kampvuur_session'],
    ] as const) {
      await browser.get(`/objections/${id}`)
      expect(browser.text()).not.toContain('Dat ben ik')
      const tried = await world.app.house.database.write(browser.cookie(cookie), async ({ db }) => [
        (await sql`select 1 from contributions.objection`.execute(db)).rows.length,
        (
          await sql`update contributions.objection set answer_kind = 'kept', answer = '', answered_on = now()`.execute(
            db,
          )
        ).numAffectedRows,
        (await sql`select contributions.set_aside_for_others(${id}) as done`.execute(db)).rows,
        (await sql`select contributions.aside_until(${id}) as until`.execute(db)).rows,
      ])
      expect(tried).toEqual([0, 0n, [{ done: false }], [{ until: null }]])
    }
  })
})
