// Covers: src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  letters,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../tests/support/application.ts'
import type { Browserless } from '../../../tests/support/browserless.ts'
import { hashOf, newSessionToken } from '../../platform/codes/codes.ts'
import { connect, type Database } from '../../platform/database/connect.ts'
import { makeFire, type TestFire } from './harvest/testing/fire.ts'
import { ask, linkFor, makeWorld, startReadyFire } from './invite/testing/world.ts'
import { anEvening } from './room/testing/evening.ts'

describe('behind the circle', () => {
  let world: TestApplication
  let fire: TestFire
  let web: Database
  let petra: string
  let token: string
  let said: Record<'here' | 'organisation' | 'everyone', string>

  beforeAll(async () => {
    world = await startTestApplication()
    fire = await makeFire(world, { status: 'harvesting' })
    await world.sql("update dialogues.dialogue set format = 'mirror' where id = $1", [fire.dialogueId])
    web = connect(world.database.web)
    const mina = await fire.seat('Mina')
    said = {
      here: await fire.say(mina, 'Ik was bang voor hem', 'here'),
      organisation: await fire.say(mina, 'Niemand klopte', 'organisation'),
      everyone: await fire.say(mina, 'Klop eerst', 'everyone'),
    }
    petra = await fire.seat('Petra', { role: 'listener' })
    token = newSessionToken()
    await world.sql(
      `insert into platform.session (token_hash, seat_id, scope, method, ends_at)
       values ($1, $2, 'room', 'test', now() + interval '1 hour')`,
      [hashOf(token), petra],
    )
  })
  afterAll(async () => {
    await web?.close()
    await world?.close()
  })

  const readAs = (as: string) =>
    web.read(as, async ({ db }) => {
      const rows = await db.selectFrom('contributions.contribution').select('id').execute()
      return rows.map(({ id }) => id).sort()
    })

  test('who listens is not of the circle: what stays there is not for them, and neither is who sat there', async () => {
    expect(await readAs(token)).toEqual([said.everyone])
    const circles = await web.read(token, ({ db }) =>
      db
        .selectFrom((eb) => eb.fn<{ id: string }>('circles.my_circles').as('mine'))
        .selectAll()
        .execute(),
    )
    expect(circles).toEqual([])
    const seats = await web.read(token, ({ db }) => db.selectFrom('circles.seat').select('name').execute())
    expect(seats.map(({ name }) => name)).not.toContain('Mina')
  })

  test('with a seat in the house they read what was let go to the house, and no more', async () => {
    const person = await makePerson(world, 'Petra Vos')
    await makeSeat(world, fire.organisationId, person, 'member')
    const seat = await fire.seat('Petra Vos', { role: 'listener', personId: person })
    const browser = await world.as(person)
    await browser.get(`/dialogues/${fire.dialogueId}/look-back`)
    expect(browser.text()).toContain('Niemand klopte')
    expect(browser.text()).not.toContain('Ik was bang voor hem')
    await world.sql('update circles.seat set ended_at = now() where id = $1', [seat])
  })

  test('nothing is said from there, also past every page', async () => {
    const id = randomUUID()
    const insert = web.write(token, ({ db }) =>
      db
        .insertInto('contributions.contribution')
        .values({
          id,
          circle_id: fire.circleId,
          organisation_id: fire.organisationId,
          state: 'confirmed',
          current_version: 1,
        })
        .execute(),
    )
    await expect(insert).rejects.toThrow(/row-level security/)
    await expect(fire.say(petra, 'Het was druk', 'organisation')).rejects.toThrow(
      'who listens does not speak',
    )
  })

  test('the room shows what listening means and nothing to write with', async () => {
    const browser = await fire.sitting(petra, 'room')
    await browser.get('/room')
    expect(browser.text()).toContain('Je luistert. Je reageert niet.')
    expect(browser.links()).not.toContain('/room/words/new')
    for (const path of ['/room/words/new', '/room/write-for'])
      expect((await browser.get(path)).status).toBe(403)
    const mina = await fire.sitting(await fire.seat('Wil'), 'room')
    await mina.get('/room/write-for')
    expect(mina.text()).not.toContain('Petra')
  })

  test('who keeps the fire is not asked whether a listener was of the circle', async () => {
    const { keeper, dialogueId } = fire
    await keeper.get(`/dialogues/${dialogueId}/room`)
    expect(keeper.text()).toContain('Mina')
    expect(keeper.text()).not.toContain('Petra')
    expect(keeper.text()).toContain('De code is voor wie vertelt.')
  })

  test('an answer they carry shows the words of the house only when who asked vouched for them', async () => {
    const { keeper, dialogueId } = fire
    await keeper.get(`/dialogues/${dialogueId}/harvest`)
    await keeper.submit({ slips: [said.organisation], name: 'Kloppen' })
    const [row] = await world.sql<{ id: string }>("select id from dialogues.cluster where name = 'Kloppen'")
    const onward = `/dialogues/${dialogueId}/harvest/${row?.id}/onward`
    const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    await keeper.get(onward)
    await keeper.submit({
      kind: 'experiment',
      askedOf: 'Het team',
      dueOn,
      seat1: petra,
      seat2: await fire.seat('Jo'),
    })
    expect(keeper.status).toBe(422)
    await keeper.submit({ house1: 'yes' })
    expect(await readAs(token)).toEqual([said.everyone, said.organisation].sort())
    await world.sql('update contributions.carrier set of_house = false where seat_id = $1', [petra])
    expect(await readAs(token)).toEqual([said.everyone])
  })
})

describe('who begins it and listens', () => {
  let world: TestApplication
  let fire: TestFire
  let petra: Browserless
  let token: string
  let web: Database
  let said: Record<'here' | 'organisation', string>
  const sits = (behind: boolean) =>
    web.write(token, ({ db }) =>
      sql<{ sits: boolean }>`select dialogues.sit_behind(${fire.dialogueId}, ${behind}) as sits`.execute(db),
    )

  beforeAll(async () => {
    world = await startTestApplication()
    fire = await makeFire(world, { status: 'harvesting' })
    await world.sql("update dialogues.dialogue set format = 'mirror' where id = $1", [fire.dialogueId])
    web = connect(world.database.web)
    const person = await makePerson(world, 'Petra')
    await makeSeat(world, fire.organisationId, person, 'host')
    const seat = await fire.seat('Petra', { role: 'initiator', personId: person })
    petra = await world.as(person)
    token = petra.cookie('kampvuur_session') ?? ''
    const mina = await fire.seat('Mina')
    said = {
      here: await fire.say(mina, 'Ik was bang voor hem', 'here'),
      organisation: await fire.say(mina, 'Niemand klopte', 'organisation'),
    }
    await world.sql('update circles.seat set listens = true where id = $1', [seat])
    await world.sql(
      `insert into dialogues.invitation (seat_id, dialogue_id, answer) values ($1, $2, 'yes')`,
      [seat, fire.dialogueId],
    )
    for (const [slip, name] of [
      [said.here, 'Bang voor hem'],
      [said.organisation, 'Kloppen'],
    ]) {
      await fire.keeper.get(`/dialogues/${fire.dialogueId}/harvest`)
      await fire.keeper.submit({ slips: [slip as string], name: name as string })
    }
  })
  afterAll(async () => {
    await web?.close()
    await world?.close()
  })

  test('looks after it, and finds nothing of what stays: no words, no name of a cluster, no step', async () => {
    for (const rest of ['', '/harvest', '/wall', '/report', '/look-back', '/room', '/guide']) {
      await petra.get(`/dialogues/${fire.dialogueId}${rest}`)
      expect([rest, petra.status]).toEqual([rest, 200])
      expect(petra.html, rest).not.toMatch(/bang voor hem/i)
    }
    await petra.get(`/dialogues/${fire.dialogueId}/harvest`)
    expect(petra.text()).toContain('Niemand klopte')
    const { rows } = await web.read(token, ({ db }) =>
      sql`select name from dialogues.cluster union all select before::text from dialogues.harvest_step`.execute(
        db,
      ),
    )
    expect(rows).toEqual([{ name: 'Kloppen' }])
  })

  test('hears of no talk with who will tell, and says nothing at the table', async () => {
    const mina = await fire.seat('Riet')
    await world.sql(
      `insert into dialogues.invitation (seat_id, dialogue_id, answer) values ($1, $2, 'yes')`,
      [mina, fire.dialogueId],
    )
    const talk = `/dialogues/${fire.dialogueId}/talks/${mina}`
    await fire.keeper.get(talk)
    await fire.keeper.submit({ note: 'Slaapt er slecht van' })
    expect(fire.keeper.status).toBe(200)
    expect((await petra.get(talk)).status).toBe(404)
    const { rows } = await web.read(token, ({ db }) =>
      sql`select id from dialogues.preparation_talk`.execute(db),
    )
    expect(rows).toEqual([])
    await petra.get(`/dialogues/${fire.dialogueId}`)
    expect(petra.text()).toContain('Je luistert. Je reageert niet.')
  })

  test('who makes up somebody to lead it finds with their invitation no talk, cluster, step or door', async () => {
    const guest = await fire.seat('Gast Heer', { role: 'facilitator' })
    const atDoor = await fire.seat('Wie wacht', { role: 'listener' })
    await world.sql('insert into dialogues.at_door (seat_id, dialogue_id) values ($1, $2)', [
      atDoor,
      fire.dialogueId,
    ])
    const found = async (browser: Browserless, cookie: 'kampvuur_seat' | 'kampvuur_session') => {
      const { rows } = await web.write(browser.cookie(cookie), ({ db }) =>
        sql<{ talks: number; clusters: string[]; steps: number; door: number; lets: boolean }>`
          select (select count(*)::int from dialogues.preparation_talk) as talks,
            array(select name from dialogues.cluster order by name) as clusters,
            (select count(*)::int from dialogues.harvest_step) as steps,
            (select count(*)::int from dialogues.at_door) as door,
            dialogues.let_in(${atDoor}, false) as lets`.execute(db),
      )
      return rows[0]
    }
    const invited = await fire.sitting(guest, 'invitation')
    expect(await found(invited, 'kampvuur_seat')).toEqual({
      talks: 0,
      clusters: [],
      steps: 0,
      door: 0,
      lets: false,
    })
    await invited.get(`/dialogues/${fire.dialogueId}/talks`)
    expect(invited.text()).toContain('Je kwam binnen met een uitnodiging.')
    expect(invited.text()).not.toContain('Riet')
    // At the table they lead, and find what was noted before them of nobody.
    const room = await fire.sitting(guest, 'room')
    expect(await found(room, 'kampvuur_seat')).toMatchObject({ talks: 0, door: 1, lets: true })
    const [riet] = await world.sql<{ id: string }>(
      "select id from circles.seat where circle_id = $1 and name = 'Riet'",
      [fire.circleId],
    )
    const talk = `/dialogues/${fire.dialogueId}/talks/${riet?.id}`
    await room.get(talk)
    expect(room.form().values.note).toBe('')
    await room.submit({ note: 'Van Gast' })
    await room.get(talk)
    expect(room.form().values.note).toBe('Van Gast')
    await fire.keeper.get(talk)
    expect(fire.keeper.form().values.note).toBe('Slaapt er slecht van')
    await world.sql('update circles.seat set ended_at = now() where id = any ($1)', [[guest, atDoor]])
  })

  test('cannot choose to hear more once anything was said, also with the conversation made a draft again', async () => {
    await world.sql("update dialogues.dialogue set status = 'draft' where id = $1", [fire.dialogueId])
    expect((await sits(false)).rows).toEqual([{ sits: false }])
    await world.sql("update dialogues.dialogue set status = 'closed' where id = $1", [fire.dialogueId])
  })

  test('listens to a next evening too, and so does everybody who listened', async () => {
    await fire.seat('Ruud', { role: 'listener' })
    await petra.get(`/dialogues/${fire.dialogueId}/next`)
    const date = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    await petra.submit({ date, time: '14:00', until: '16:00' })
    const rows = await world.sql(
      `select s.name, s.role, s.listens from circles.seat s join dialogues.dialogue d on d.circle_id = s.circle_id
        where d.follows_dialogue_id = $1 and s.name in ('Petra', 'Ruud') order by s.name`,
      [fire.dialogueId],
    )
    expect(rows).toEqual([
      { name: 'Petra', role: 'initiator', listens: true },
      { name: 'Ruud', role: 'listener', listens: false },
    ])
  })
})

test('a listener who types the code of the wall sits behind the circle, and helps nobody to write', async () => {
  const evening = await anEvening()
  const code = await evening.openDoor()
  const listener = await evening.comesIn('Ruud')
  const { sql: raw } = evening.test
  const ruud = await evening.seatOf('Ruud')
  await raw("update circles.seat set role = 'listener' where id = $1", [ruud])
  const phone = evening.test.visitor()
  const token = newSessionToken()
  await raw(
    `insert into platform.session (token_hash, seat_id, scope, method, ends_at)
     values ($1, $2, 'invitation', 'test', now() + interval '1 hour')`,
    [hashOf(token), ruud],
  )
  phone.setCookie('kampvuur_seat', token)
  await phone.get('/r')
  await phone.submit({ code })
  await phone.submit({ name: 'Ruud weer' })
  const rows = await raw("select role from circles.seat where name like 'Ruud%'")
  expect(rows).toEqual([{ role: 'listener' }, { role: 'listener' }])
  await evening.comesIn('Mina')
  const mina = await evening.seatOf('Mina')
  const { rows: begun } = await evening.test.app.house.database.write(
    listener.cookie('kampvuur_seat'),
    ({ db }) => sql`select contributions.begin_help(${randomUUID()}, ${mina}, null) as help`.execute(db),
  )
  expect(begun).toEqual([{ help: 'absent' }])
  await evening.test.close()
})

describe('asking somebody to listen', () => {
  test('they read beforehand what it means: on the page, in the letter and on the card', async () => {
    const world = await makeWorld()
    const { toos, test: app } = world
    const id = await startReadyFire(world)
    await toos.get(`/dialogues/${id}/people`)
    expect(toos.form().values).not.toHaveProperty('listens')
    expect(toos.text()).not.toContain('achter de kring')
    await toos.get(`/dialogues/${id}/prepare/format`)
    await toos.submit({ format: 'mirror' })
    await toos.get(`/dialogues/${id}/people`)
    await toos.submit({ name: 'Ruud', listens: 'yes', helps: 'yes' })
    expect(toos.status).toBe(422)
    const seat = await ask(world, id, { name: 'Ruud', email: 'ruud@voorbeeld.example', listens: 'yes' })
    const [role] = await app.sql('select role from circles.seat where id = $1', [seat])
    expect(role).toEqual({ role: 'listener' })
    await toos.get(`/dialogues/${id}/people`)
    expect(toos.text()).toContain('luistert, achter de kring')
    await toos.submit({}, `/dialogues/${id}/people/mail`)
    const [letter] = (await letters(app)).filter(({ recipient }) => recipient === 'ruud@voorbeeld.example')
    expect(letter?.body).toContain('vraagt of je komt luisteren. Het is een spiegelgesprek')
    expect(letter?.body).toContain('Je luistert. Je reageert niet.')
    const phone = app.visitor()
    await phone.get(`/i/${(await linkFor(world, id, seat)).long}`)
    expect(phone.text()).toContain('Uitleggen of verdedigen mag niet.')
    expect(phone.text()).toContain('jou is gevraagd te komen luisteren')
    await app.close()
  })
})
