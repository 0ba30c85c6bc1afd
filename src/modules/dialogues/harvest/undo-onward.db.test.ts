// Covers: src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  letters,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { hashOf, newPaperCode } from '../../../platform/codes/codes.ts'
import { makeFire, type TestFire } from './testing/fire.ts'

let world: TestApplication
let fire: TestFire
let cluster: string
let slip: string
let carriers: string[]

beforeAll(async () => {
  // Letters rest for ten minutes, as they do in a house.
  world = await startTestApplication({ KAMPVUUR_LETTER_REST: '10' })
})
afterAll(() => world.close())
beforeEach(async () => {
  fire = await makeFire(world)
  slip = await fire.say(await fire.seat('Mina'), 'Het ei mag warm', 'organisation')
  carriers = [await fire.seat('Wil'), await fire.seat('Bea')]
  await fire.keeper.get(at())
  await fire.keeper.submit({ slips: [slip], name: 'Het ei' }, at())
  cluster = (
    await world.sql<{ id: string }>('select id from dialogues.cluster where circle_id = $1', [fire.circleId])
  )[0]?.id as string
})

const at = (path = '') => `/dialogues/${fire.dialogueId}/harvest${path}`
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

async function goOnward(fields: Record<string, string> = {}, path = 'onward', browser = fire.keeper) {
  await browser.get(at(`/${cluster}/${path}`))
  await browser.submit(
    {
      kind: 'question',
      askedOf: 'De keuken',
      dueOn: inDays(30),
      seat1: carriers[0] ?? '',
      seat2: carriers[1] ?? '',
      ...fields,
    },
    at(`/${cluster}/${path}`),
  )
  return owed()
}

const owed = async () =>
  (
    await world.sql<{ id: string | null }>(
      'select owed_answer_id as id from dialogues.cluster where id = $1',
      [cluster],
    )
  )[0]?.id ?? null

const buttonIn = ({ html }: Browserless) => /name="step"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? ''

async function press(browser: Browserless = fire.keeper) {
  await browser.get(at(`/${cluster}`))
  return browser.submit({ step: buttonIn(browser) }, at('/undo'))
}

/** Everything of what was promised that stands in the database, without the versions that each step counts. */
const promised = async () =>
  JSON.stringify(
    await Promise.all(
      [
        'select o.* from contributions.owed_answer o where o.circle_id = $1',
        `select w.* from contributions.owed_answer_words w join contributions.owed_answer o on o.id = w.owed_answer_id
         where o.circle_id = $1 order by 2`,
        `select c.* from contributions.carrier c join contributions.owed_answer o on o.id = c.owed_answer_id
         where o.circle_id = $1 order by 2`,
        'select q.* from dialogues.board_question q join dialogues.dialogue d on d.id = q.dialogue_id where d.circle_id = $1',
        'select id, name, is_question, owed_answer_id from dialogues.cluster where circle_id = $1',
        `select x.* from dialogues.cluster_contribution x join dialogues.cluster k on k.id = x.cluster_id
         where k.circle_id = $1 order by 1`,
        'select id, name, ended_at from circles.seat where circle_id = $1 order by 1',
      ].map((text) => world.sql(text, [fire.circleId])),
    ),
  )

describe('taking onward is undone', () => {
  test('as it lay, and done again as it went; the board keeps its text', async () => {
    for (const [path, fields] of [
      ['onward', {}],
      ['onward', { seat2: '', name2: 'Marcel', mail2: 'marcel@wielhuis.example', house2: 'yes' }],
      ['board', { askedBy: 'De raad', words: 'Wij vragen om warme eieren.' }],
    ] as const) {
      const before = await world.sql('select owed_answer_id from dialogues.cluster where id = $1', [cluster])
      expect(await goOnward(fields, path)).not.toBeNull()
      const went = await promised()
      await press()
      expect(fire.keeper.text()).toContain('Het ligt weer zoals het lag.')
      expect(
        await world.sql('select owed_answer_id from dialogues.cluster where id = $1', [cluster]),
      ).toEqual(before)
      expect(
        await world.sql('select id from contributions.owed_answer where circle_id = $1', [fire.circleId]),
      ).toEqual([])
      await press()
      expect(await promised()).toBe(went)
      await press()
    }
  })

  test('from the harvest, in its order, beside the steps before it', async () => {
    await goOnward()
    await fire.keeper.get(at())
    expect(fire.keeper.text()).toContain('Maak ongedaan: meegenomen om verder te brengen')
    await fire.keeper.submit({ step: buttonIn(fire.keeper) }, at('/undo'))
    expect(await owed()).toBeNull()
    expect(fire.keeper.text()).toContain('Maak ongedaan: bij elkaar gelegd')
    expect(fire.keeper.text()).toContain('Doe toch weer: meegenomen om verder te brengen')
  })

  test('what was laid with it since comes out again, and nobody is promised an answer for it', async () => {
    const more = await fire.say(await fire.seat('Jan'), 'Het brood ook', 'organisation')
    const id = await goOnward()
    await fire.keeper.get(at())
    await fire.keeper.submit({ slips: [more], cluster }, at())
    const tied = () =>
      world.sql<{ id: string }>(
        'select contribution_id as id from contributions.owed_answer_words where owed_answer_id = $1',
        [id],
      )
    expect(await tied()).toHaveLength(2)
    await fire.keeper.get(at())
    await fire.keeper.submit({ step: buttonIn(fire.keeper) }, at('/undo'))
    expect((await tied()).map((row) => row.id)).toEqual([slip])
    await press()
    expect(await owed()).toBeNull()
  })

  test('two at once undo it once, and pressed twice it is done once', async () => {
    const toos = await makePerson(world, 'Toos')
    await makeSeat(world, fire.circleId, toos, 'initiator')
    const second = await world.as(toos)
    await goOnward()
    await Promise.all([second.get(at(`/${cluster}`)), fire.keeper.get(at(`/${cluster}`))])
    const fields = { ...fire.keeper.form(at('/undo')).values, step: buttonIn(fire.keeper) }
    await Promise.all([1, 2].map(() => fire.keeper.post(at('/undo'), fields)))
    expect(await owed()).toBeNull()
    await second.submit({ step: buttonIn(second) }, at('/undo'))
    expect(second.status).toBe(409)
    expect(await owed()).toBeNull()
  })

  test('an answer given in between stays: the page says why, and where to read it', async () => {
    const id = await goOnward()
    await fire.keeper.get(at(`/${cluster}`))
    const wil = await fire.sitting(carriers[0] as string)
    await wil.get(`/answers/${id}`)
    await wil.submit({ kind: 'answered', answer: 'Vanaf maandag warm.' })
    await fire.keeper.submit({ step: buttonIn(fire.keeper) }, at('/undo'))
    expect(fire.keeper.status).toBe(409)
    expect(fire.keeper.text()).toContain('Er is intussen antwoord gegeven.')
    expect(fire.keeper.html).toContain(`/answers/${id}`)
    expect(await owed()).toBe(id)
    await fire.keeper.get(at(`/${cluster}`))
    expect(fire.keeper.text()).toContain('Dit kan niet meer ongedaan')
    // What lies under it can still not be taken from it, and is not offered.
    await fire.keeper.get(at())
    expect(fire.keeper.text()).not.toContain('Maak ongedaan')
  })

  test('only who keeps the fire finds it, and nobody reads what was undone', async () => {
    await goOnward()
    await fire.keeper.get(at(`/${cluster}`))
    const step = buttonIn(fire.keeper).slice(5)
    const guest = await fire.sitting(carriers[0] as string)
    const asGuest = (text: 'undo_onward' | 'redo_onward') =>
      world.app.house.database.write(guest.cookie('kampvuur_seat'), async ({ db }) => {
        const id = await owed()
        return db
          .selectNoFrom((eb) =>
            eb.fn<string | null>(`dialogues.${text}`, [eb.val(cluster), eb.val(id ?? step)]).as('came'),
          )
          .executeTakeFirstOrThrow()
      })
    expect(await asGuest('undo_onward')).toEqual({ came: null })
    await press()
    expect(await asGuest('redo_onward')).toEqual({ came: null })
    expect(await owed()).toBeNull()
    await expect(
      world.app.house.database.read(fire.keeper.cookie('kampvuur_session'), ({ db }) =>
        db
          .selectFrom('dialogues.undone_onward' as never)
          .selectAll()
          .execute(),
      ),
    ).rejects.toThrow(/permission denied/)
  })
})

describe('the letter to who was asked by mail', () => {
  const asked = { seat2: '', name2: 'Marcel', mail2: 'marcel@wielhuis.example', house2: 'yes' }
  const marcel = async () =>
    (
      await world.sql<{ seat: string }>(
        `select s.id as seat from circles.seat s where s.name = 'Marcel' and s.circle_id = $1`,
        [fire.circleId],
      )
    )[0]?.seat as string
  const waiting = async () =>
    Number(
      (
        await world.sql<{ n: string }>(
          "select count(*) as n from pgboss.job where name = 'letter.send' and state = 'created' and data::text like '%' || $1 || '%'",
          [await marcel()],
        )
      )[0]?.n,
    )
  const queued = async () => {
    for (let i = 0; i < 400 && (await waiting()) === 0; i += 1)
      await new Promise((then) => setTimeout(then, 25))
  }
  /** The rest is over. */
  const goesNow = async () => {
    await world.sql(
      "update pgboss.job set start_after = now() where name = 'letter.send' and state = 'created'",
    )
    return (await letters(world)).filter(({ recipient }) => recipient === 'marcel@wielhuis.example')
  }

  test('waits, and is not sent when it was undone; a link that was made opens nothing, and says so', async () => {
    await goOnward(asked)
    await queued()
    const code = newPaperCode()
    await world.sql(
      "insert into circles.seat_code (seat_id, kind, long_hash, short_hash) values ($1, 'carrier', $2, $3)",
      [await marcel(), hashOf(code.long), hashOf(code.short)],
    )
    await press()
    expect(await goesNow()).toEqual([])
    const visitor = world.visitor()
    await visitor.get(`/a/${code.long}`)
    await visitor.submit({})
    expect(visitor.status).toBe(410)
    expect(visitor.text()).toContain('Deze link werkt niet meer')
  })

  test('goes once when it was undone and done again, and then it stays', async () => {
    await goOnward(asked)
    await queued()
    await press()
    await press()
    expect(await owed()).not.toBeNull()
    await fire.keeper.get(at(`/${cluster}`))
    const button = buttonIn(fire.keeper)
    const sent = await goesNow()
    await new Promise((then) => setTimeout(then, 100))
    expect([sent.length, (await goesNow()).length]).toEqual([1, 1])
    await fire.keeper.submit({ step: button }, at('/undo'))
    expect(fire.keeper.status).toBe(409)
    expect(fire.keeper.text()).toContain('Bel dan wie je vroeg: Marcel, Wil.')
    expect(await owed()).not.toBeNull()
  })
})
