import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { connect } from '../../../platform/database/connect.ts'
import { remindCarriers, reminderLetter } from '../answers/index.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
let mina: string
let carrier: Browserless
let guest: Browserless
let words: Record<'first' | 'second', string>
let cluster: string
let owed: string
beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())

const name = 'De deur van acht uur'
const at = (rest = '') => `/dialogues/${fire.dialogueId}${rest}`

beforeEach(async () => {
  await world.sql('delete from dialogues.taken_back')
  fire = await makeFire(world)
  mina = await fire.seat('Mina')
  const person = await makePerson(world, 'Rie')
  const rie = await fire.seat('Rie', { personId: person })
  carrier = await world.as(person)
  guest = await fire.sitting(await fire.seat('Wil'))
  words = {
    first: await fire.say(mina, 'Om acht uur gaat hij dicht', 'everyone'),
    second: await fire.say(await fire.seat('Bos'), 'Ik wil naar buiten', 'organisation'),
  }
  await takesOnward(fire, rie, [words.first, words.second])
})

async function takesOnward({ keeper }: TestFire, rie: string, slips: string[], kind = 'question') {
  await keeper.get(at('/harvest'))
  await keeper.submit({ slips, name, isQuestion: '' })
  const [laid] = await world.sql<{ id: string }>('select id from dialogues.cluster where dialogue_id = $1', [
    fire.dialogueId,
  ])
  cluster = laid?.id ?? ''
  await keeper.get(at(`/harvest/${cluster}/onward`))
  const dueOn = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  await keeper.submit({ kind, askedOf: 'De keuken', dueOn, seat1: rie, seat2: await fire.seat('Toos') })
  owed =
    (
      await world.sql<{ id: string }>('select id from contributions.owed_answer where circle_id = $1', [
        fire.circleId,
      ])
    )[0]?.id ?? ''
}

const told = async (who: Browserless) => {
  await who.get('/mine')
  return who.text()
}
const decided = (decision: string) =>
  fire.keeper.get(at(`/harvest/${cluster}`)).then((page) =>
    page.post(at(`/harvest/${cluster}/apart`), {
      ...page.form(at(`/harvest/${cluster}/apart`)).values,
      decision,
    }),
  )

test('who keeps the cluster and who carries the answer hear that something is gone, and not whose, when or how much', async () => {
  await fire.keeper.get(at('/report/sort'))
  await fire.keeper.submit({ [`stands.${words.first}`]: 'wish' })
  expect(await told(fire.keeper)).not.toContain('Er is iets weg')
  await fire.decide(words.first, null)
  const [keeps, carries] = [await told(fire.keeper), await told(carrier)]
  expect(keeps).toContain(`Bij ‘${name}’, in De achterdeur, liggen niet meer alle woorden.`)
  expect(keeps).toContain('In het verslag van De achterdeur')
  expect(carries).toContain('Je zoekt een antwoord bij de keuken. Daar liggen niet meer alle woorden bij.')
  expect(carries).not.toContain('verslag')
  for (const text of [keeps, carries]) {
    expect(text).not.toContain('Mina')
    expect(text).not.toContain('acht uur gaat')
  }
})

test('who carries it with a link alone reads it there, without what the conversation is called', async () => {
  const [toos] = await world.sql<{ id: string }>(
    'select seat_id as id from contributions.carrier where owed_answer_id = $1 and name = $2',
    [owed, 'Toos'],
  )
  const linked = await fire.sitting(toos?.id ?? '', 'carrier')
  await fire.decide(words.first, null)
  await linked.get('/carrier')
  expect(linked.text()).toContain('Daar liggen niet meer alle woorden bij.')
  expect(linked.links()).toContain(`/carrier/${owed}`)
  expect(linked.text()).not.toContain('De achterdeur')
})

test('nobody else hears it: not the circle, not the house, and there is no row for them below the pages', async () => {
  await fire.decide(words.first, null)
  const worker = await makePerson(world, 'Ruud')
  await makeSeat(world, fire.organisationId, worker, 'host')
  const house = await world.as(worker)
  expect(await told(house)).not.toContain('Er is iets weg')
  for (const token of [
    house.cookie('kampvuur_session'),
    guest.cookie('kampvuur_seat'),
    (await fire.sitting(mina)).cookie('kampvuur_seat'),
    undefined,
  ]) {
    const { rows } = await world.app.house.database.read(token, ({ db }) =>
      sql`select 1 from dialogues.taken_back`.execute(db),
    )
    expect(rows).toEqual([])
  }
  const columns = await world.sql<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = 'dialogues' and table_name = 'taken_back'`,
  )
  expect(
    columns.filter(({ name: one, type }) => type.startsWith('timestamp') || /contribution|seat/.test(one)),
  ).toEqual([])
})

test('who keeps the fire and listens to it hears nothing of what lies together there', async () => {
  await world.sql("update circles.seat set listens = true where circle_id = $1 and role = 'facilitator'", [
    fire.circleId,
  ])
  for (const id of Object.values(words)) await fire.decide(id, null)
  expect(await told(fire.keeper)).not.toContain(name)
  expect(await told(fire.keeper)).not.toContain('ligt niets meer')
})

test('who read it is told no more, until something else goes', async () => {
  await fire.decide(words.first, null)
  await told(carrier)
  await carrier.submit({}, '/mine/taken-back')
  expect(carrier.text()).not.toContain('Er is iets weg')
  await fire.decide(words.second, null)
  expect(carrier.text()).not.toContain('Er is iets weg')
  expect(await told(carrier)).toContain('Daar liggen geen woorden meer bij.')
})

test('back before anybody looked: then nobody hears that it was gone', async () => {
  await fire.decide(words.first, null)
  await fire.decide(words.first, 'organisation')
  expect(await told(fire.keeper)).not.toContain('Er is iets weg')
  expect(await told(carrier)).not.toContain('Er is iets weg')
})

test('what stays within the house tells nobody anything', async () => {
  await fire.decide(words.first, 'organisation')
  expect(await world.sql('select from dialogues.taken_back')).toEqual([])
})

test('what rested on those words alone is set apart: closed to all others, below the pages too', async () => {
  for (const id of Object.values(words)) await fire.decide(id, null)
  expect(await told(fire.keeper)).toContain(`Onder ‘${name}’, in De achterdeur, ligt niets meer.`)
  const { rows } = await world.app.house.database.read(guest.cookie('kampvuur_seat'), ({ db }) =>
    sql`select k.name from dialogues.cluster k union all select o.asked_of from contributions.owed_answer o
      union all select contributions.who_answered(${owed})`.execute(db),
  )
  expect(rows).toEqual([{ name: null }])
})

test('its keeper lets its own text stand, for who was there, until something lies there and goes again', async () => {
  for (const id of Object.values(words)) await fire.decide(id, null)
  await guest.get(at('/look-back'))
  expect(guest.text()).not.toContain(name)
  await decided('keep')
  await guest.get(at('/look-back'))
  expect(guest.text()).toContain(name)
  expect(guest.text()).toContain('keuken')
  const stranger = await world.as(await makePerson(world, 'Iris'))
  await stranger.get(at('/look-back'))
  expect(stranger.text()).not.toContain(name)
  await fire.decide(words.first, 'here')
  await fire.decide(words.first, null)
  await guest.get(at('/look-back'))
  expect(guest.text()).not.toContain(name)
})

test('asked anew it stays closed, until words lie with it again', async () => {
  for (const id of Object.values(words)) await fire.decide(id, null)
  await decided('ask-anew')
  await guest.get(at('/look-back'))
  expect(guest.text()).not.toContain(name)
  expect(await told(fire.keeper)).not.toContain('Er is iets weg')
  await fire.decide(words.second, 'organisation')
  await guest.get(at('/look-back'))
  expect(guest.text()).toContain(name)
})

test('let go, the name is gone; a decision on a page left open meets what is there now', async () => {
  for (const id of Object.values(words)) await fire.decide(id, null)
  const { keeper } = fire
  await keeper.get(at(`/harvest/${cluster}`))
  const { values } = keeper.form(at(`/harvest/${cluster}/apart`))
  await fire.decide(words.second, 'organisation')
  await keeper.post(at(`/harvest/${cluster}/apart`), { ...values, decision: 'keep' })
  expect(await world.sql('select from dialogues.cluster where stands_alone')).toEqual([])
  await fire.decide(words.second, null)
  await keeper.get(at(`/harvest/${cluster}`))
  await keeper.submit({}, at(`/harvest/${cluster}/take-apart`))
  expect(await world.sql('select from dialogues.cluster where id = $1', [cluster])).toEqual([])
  expect(await world.sql("select from dialogues.taken_back where thing = 'cluster'")).toEqual([])
})

test('only who keeps the fire decides', async () => {
  for (const id of Object.values(words)) await fire.decide(id, null)
  await fire.keeper.get(at(`/harvest/${cluster}`))
  const { values } = fire.keeper.form(at(`/harvest/${cluster}/apart`))
  await carrier.post(at(`/harvest/${cluster}/apart`), { ...values, decision: 'keep' })
  expect(carrier.status).toBeGreaterThanOrEqual(400)
  expect(await world.sql('select from dialogues.cluster where stands_alone')).toEqual([])
})

test('post about words that are gone is not sent: no reminder of an answer nobody waits for, and a queued one is let go', async () => {
  const worker = connect(world.database.worker, { max: 1 })
  const { house } = world.app
  const remind = () =>
    worker.write(undefined, async ({ db }) => {
      const posted: string[] = []
      const post = async ({ ids }: { ids: Readonly<Record<string, string>> }) =>
        void posted.push(ids.owedAnswerId ?? '')
      await remindCarriers.run({ db, house, origin: world.origin, post })
      return posted.filter((id) => id === owed)
    })
  await fire.decide(words.first, null)
  expect(await remind()).toHaveLength(2)
  await world.sql('update contributions.owed_answer set reminded_at = null where id = $1', [owed])
  await fire.decide(words.second, null)
  expect(await remind()).toEqual([])
  const [seat] = await world.sql<{ id: string }>(
    'select seat_id as id from contributions.carrier where owed_answer_id = $1 and name = $2',
    [owed, 'Rie'],
  )
  await world.sql(
    "update people.person set email = 'rie@example.org' where id = (select person_id from circles.seat where id = $1)",
    [seat?.id],
  )
  const site = { origin: world.origin, example: true, production: false }
  const movement = { name: '', contactName: '', contactPhone: '' }
  const written = () =>
    worker.write(undefined, ({ db }) =>
      reminderLetter.write({ house, db, site, movement }, { owedAnswerId: owed, seatId: seat?.id ?? '' }),
    )
  expect(await written()).toBeNull()
  await fire.decide(words.second, 'organisation')
  expect(await written()).not.toBeNull()
  await worker.close()
})
