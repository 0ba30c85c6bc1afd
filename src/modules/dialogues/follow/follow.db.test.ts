import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world, { name: 'De achterdeur' })
})
afterAll(() => world?.close())

/** Words with the answer that came back on them. */
async function answered(words: string, audience: 'here' | 'organisation' | 'everyone', seat: string) {
  const said = await fire.say(seat, words, audience)
  const [clusterId, owedId] = [randomUUID(), randomUUID()]
  await world.sql(
    `insert into contributions.owed_answer (id, circle_id, organisation_id, kind, asked_of, due_on, answer,
       answer_kind, answered_by, answered_at)
     values ($1, $2, $3, 'experiment', 'De keuken', '2030-05-01', $4, 'answered', 'Marcel', now())`,
    [owedId, fire.circleId, fire.organisationId, `Antwoord op: ${words}`],
  )
  await world.sql(
    'insert into dialogues.cluster (id, dialogue_id, circle_id, name, owed_answer_id) values ($1, $2, $3, $4, $5)',
    [clusterId, fire.dialogueId, fire.circleId, `Over ${words}`, owedId],
  )
  await world.sql(
    'insert into dialogues.cluster_contribution (cluster_id, contribution_id) values ($1, $2)',
    [clusterId, said],
  )
  await world.sql(
    'insert into contributions.owed_answer_words (owed_answer_id, contribution_id) values ($1, $2)',
    [owedId, said],
  )
}

const nextOf = async (id: string) =>
  (
    await world.sql<{ id: string; circle_id: string; status: string; rhythm: string; starts_at: Date }>(
      'select * from dialogues.dialogue where follows_dialogue_id = $1',
      [id],
    )
  )[0]

test('a next evening begins as a draft with the same people, place and agreements, and asks nobody', async () => {
  const { dialogueId, keeper } = fire
  await world.sql(
    `update dialogues.dialogue set pass_on_to = 'Ria', confidant_name = 'Corrie', confidant_phone = '085 000 04 01',
       most_seats = 9, starts_at = '2031-06-12T12:00:00Z', status = 'inviting' where id = $1`,
    [dialogueId],
  )
  await keeper.get(`/dialogues/${dialogueId}/next`)
  expect(keeper.text()).toContain('Dit gesprek moet nog komen')
  await world.sql("update dialogues.dialogue set status = 'closed' where id = $1", [dialogueId])
  await world.sql(
    'insert into dialogues.dialogue_question (dialogue_id, position, text) values ($1, 1, $2)',
    [dialogueId, 'Wat mag weg?'],
  )
  const petraId = await makePerson(world, 'Petra')
  const petra = await fire.seat('Petra', { personId: petraId })
  await fire.seat('Fatma')
  await fire.seat('')
  await answered('De deur mag open', 'everyone', petra)
  await answered('Mijn zus is bang', 'organisation', petra)

  await keeper.get(`/dialogues/${dialogueId}`)
  expect(keeper.links()).toContain(`/dialogues/${dialogueId}/next`)
  await keeper.get(`/dialogues/${dialogueId}/next`)
  await keeper.submit({ rhythm: 'none', date: '' })
  expect(keeper.status).toBe(422)
  expect(keeper.text()).toContain('Kies een dag, of kies hoe vaak')
  await keeper.submit({ rhythm: 'month', date: '2001-01-01' })
  expect(keeper.text()).toContain('Deze dag is al geweest')
  const { values } = keeper.form()
  await keeper.post(`/dialogues/${dialogueId}/next`, { ...values, rhythm: 'month', date: '' })
  const next = await nextOf(dialogueId)
  expect(keeper.path).toBe(`/dialogues/${next?.id}/prepare`)
  expect(next).toMatchObject({
    status: 'draft',
    title: 'De achterdeur',
    occasion: '',
    place: 'De geheime schuur',
    pass_on_to: 'Ria',
    most_seats: 9,
    rhythm: 'month',
    starts_at: new Date('2031-07-10T12:00:00Z'),
  })
  const seats = await world.sql<{ name: string; role: string; asked: boolean; answer: string | null }>(
    `select s.name, s.role, s.person_id = $2 as petra, i.answer from circles.seat s
     join dialogues.invitation i on i.seat_id = s.id where s.circle_id = $1 order by s.name`,
    [next?.circle_id, petraId],
  )
  expect(seats).toEqual([
    { name: 'Daan', role: 'initiator', petra: false, answer: 'yes' },
    { name: 'Fatma', role: 'guest', petra: null, answer: null },
    { name: 'Petra', role: 'guest', petra: true, answer: null },
  ])
  const letters = await world.sql("select 1 from platform.outbox where fact = 'dialogues.invited'")
  expect(letters).toEqual([])
  await keeper.post(`/dialogues/${dialogueId}/next`, { ...values, rhythm: 'month', date: '' })
  expect(keeper.path).toBe(`/dialogues/${next?.id}/prepare`)
  await keeper.get(`/dialogues/${dialogueId}/next`)
  expect(keeper.text()).toContain('Er is al een volgende avond: donderdag 10 juli 2031.')
})

test('it opens with what became of the first, for each as far as they may read that', async () => {
  const first = `/dialogues/${fire.dialogueId}`
  const next = await nextOf(fire.dialogueId)
  const at = `/dialogues/${next?.id}`
  await world.sql("update dialogues.dialogue set status = 'inviting', announced = true where id = $1", [
    next?.id,
  ])
  const house = await makePerson(world, 'Van het huis')
  await makeSeat(world, fire.organisationId, house, 'member')
  const inside = await world.as(house)
  await inside.get(at)
  expect(inside.text()).toContain('Wat is er gebeurd met wat we vorige keer zeiden?')
  expect(inside.text()).toContain('De deur mag open')
  expect(inside.text()).toContain('Antwoord op: Mijn zus is bang')
  expect(inside.links()).toContain(first)
  expect((await inside.get(first)).links()).toContain(at)

  const stranger = world.visitor()
  await stranger.get(at)
  expect(stranger.text()).toContain('De deur mag open')
  expect(stranger.text()).not.toContain('zus')
  expect(stranger.links()).not.toContain(first)

  await fire.keeper.get(`${at}/kit`)
  expect(fire.keeper.text()).toContain('Antwoord op: De deur mag open')
  expect(fire.keeper.text()).not.toContain('zus')

  await world.sql("update dialogues.dialogue set status = 'harvesting' where id = $1", [next?.id])
  const [newcomer] = await world.sql<{ id: string }>(
    `insert into circles.seat (id, circle_id, name, role, sealing_key_id, taken_at, came_at)
     select gen_random_uuid(), $1, 'Nieuw', 'guest', sealing_key_id, now(), now() from circles.seat limit 1 returning id`,
    [next?.circle_id],
  )
  const table = await fire.sitting(newcomer?.id ?? '', 'room')
  await table.get('/room')
  expect(table.text()).toContain('Wat is er gebeurd met wat we vorige keer zeiden?')
  expect(table.text()).toContain('De deur mag open')
  expect(table.text()).not.toContain('zus')
})

test('two who begin one at the same moment begin one', async () => {
  const other = await makeFire(world)
  const second = await world.as(await makePerson(world, 'Toos'))
  await world.sql(
    `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
     select gen_random_uuid(), $1, p.id, 'Toos', 'facilitator', s.sealing_key_id, now()
     from people.person p, circles.seat s where p.name = 'Toos' limit 1`,
    [other.circleId],
  )
  const address = `/dialogues/${other.dialogueId}/next`
  const both = [other.keeper, second]
  for (const one of both) await one.get(address)
  await Promise.all(both.map((one) => one.submit({ date: '2031-09-01', time: '14:00', until: '16:00' })))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
  const begun = await world.sql('select 1 from dialogues.dialogue where follows_dialogue_id = $1', [
    other.dialogueId,
  ])
  expect(begun).toHaveLength(1)
})

test('late in the evening, with both times as they were, the next one lasts past midnight too', async () => {
  const { house } = world.app
  const late = await makeFire(world)
  await world.sql(
    "update dialogues.dialogue set starts_at = '2031-06-12T20:30:00Z', minutes = 150 where id = $1",
    [late.dialogueId],
  )
  const { clock } = house
  house.clock = { ...clock, now: () => new Date('2031-06-12T22:20:00Z') }
  try {
    await late.keeper.get(`/dialogues/${late.dialogueId}/next`)
    expect(late.keeper.form().values).toMatchObject({ time: '22:30', until: '01:00' })
    await late.keeper.submit({ rhythm: 'month' })
    expect([late.keeper.status, late.keeper.path]).toEqual([200, expect.stringMatching(/prepare$/)])
  } finally {
    house.clock = clock
  }
  const [next] = await world.sql(
    'select starts_at, minutes from dialogues.dialogue where follows_dialogue_id = $1',
    [late.dialogueId],
  )
  expect(next).toEqual({ starts_at: new Date('2031-07-10T20:30:00Z'), minutes: 150 })
  // Nor does what the page of the occasion itself shows stand in its way.
  await late.keeper.get(`${late.keeper.path}/occasion`)
  const typed = late.keeper.form().values
  expect(typed).toMatchObject({ time: '22:30', until: '01:00' })
  await late.keeper.submit({})
  expect(late.keeper.text()).not.toContain('Dit is te dicht op het begin')
  expect(late.keeper.status).toBe(200)
})

test('who does not keep the first cannot begin a next one from it', async () => {
  const other = await makeFire(world)
  expect((await other.keeper.get(`/dialogues/${fire.dialogueId}/next`)).status).toBe(404)
  const member = await makePerson(world, 'Lid')
  await makeSeat(world, fire.organisationId, member, 'host')
  const host = await world.as(member)
  expect((await host.get(`/dialogues/${fire.dialogueId}/next`)).status).toBe(403)
})
