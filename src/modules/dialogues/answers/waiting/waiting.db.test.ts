import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makePerson,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { queryCount } from '../../../../platform/database/connect.ts'
import { makeFire, noted, type TestFire } from '../../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
let person: string
let seat: string
let mina: Browserless
beforeAll(async () => {
  world = await startTestApplication()
  fire = await makeFire(world)
  person = await makePerson(world, 'Mina')
  seat = await fire.seat('Mina', { personId: person })
  mina = await world.as(person)
})
afterAll(() => world.close())

/** Promised by Mina and Joost, so many days from now. */
async function promise(name: string, days: number): Promise<string> {
  const words = await fire.say(await fire.seat(`${name} zegt`), name, 'organisation')
  const joost = await fire.seat(`Joost van ${name}`)
  const [row] = await world.sql<{ id: string }>(
    `with o as (insert into contributions.owed_answer (id, circle_id, organisation_id, kind, asked_of, due_on)
       values (gen_random_uuid(), $1, $2, 'question', 'De keuken', platform.day_of(now()) + $3::integer) returning id),
     w as (insert into contributions.owed_answer_words select id, $4 from o),
     c as (insert into contributions.carrier (owed_answer_id, seat_id, name)
       select id, $5::uuid, 'Mina' from o union all select id, $6::uuid, 'Joost' from o),
     k as (insert into dialogues.cluster (id, dialogue_id, circle_id, name, owed_answer_id)
       select gen_random_uuid(), $7, $1, $8, id from o returning id),
     x as (insert into dialogues.cluster_contribution (contribution_id, cluster_id) select $4, id from k)
     select id from o`,
    [fire.circleId, fire.organisationId, days, words, seat, joost, fire.dialogueId, name],
  )
  await noted(world)
  return row?.id ?? ''
}

test('nothing waits, and the page says so calmly', async () => {
  await mina.get('/mine')
  expect(mina.text()).not.toContain('Dit wacht op jou')
  await mina.get('/answers')
  expect(mina.text()).toContain('Er wacht niets op jou.')
})

test('each thing that waits stands there in one sentence, with whom, by when, and one step', async () => {
  const owed = await promise('De bel', 1)
  const late = await promise('De lift', -1)
  const told = await fire.say(seat, 'Ik zei dit', null)
  const karin = await fire.seat('Karin')
  await world.sql("update contributions.contribution set state = 'waiting' where id = $1", [told])
  await world.sql(
    "update contributions.speaker set writer_seat_id = $2, way = 'typed-by-other' where contribution_id = $1",
    [told, karin],
  )
  const asked = await promise('De stoep', 40)
  await world.sql(
    'update contributions.carrier set seat_id = $2, name = $3 where owed_answer_id = $1 and seat_id = $4',
    [asked, karin, 'Karin', seat],
  )
  await world.sql(
    `insert into contributions.handover (id, owed_answer_id, circle_id, from_seat_id, from_name, to_seat_id, to_name,
       of_house, asked_on) values (gen_random_uuid(), $1, $2, $3, 'Karin', $4, 'Mina', false, platform.day_of(now()))`,
    [asked, fire.circleId, karin, seat],
  )
  await noted(world)
  await mina.get('/mine')
  const text = mina.text()
  expect(text).toContain('Op ‘De bel’ komt antwoord van jou en Joost, uiterlijk morgen.')
  expect(text).toContain('Op ‘De lift’ wacht nog iemand op jou en Joost: dit had er gisteren kunnen zijn.')
  expect(text).toContain('Karin schreef iets op dat jij zei bij ‘De achterdeur’. Klopt het?')
  expect(text).toMatch(/Karin vraagt of jij een antwoord wilt brengen, [^.]+\./)
  for (const href of [
    `/answers/${owed}`,
    `/answers/${late}`,
    `/mine/words/${told}/read-back`,
    `/answers/${asked}/take-over`,
  ])
    expect((await mina.get(href)).status).toBe(200)
  const other = await world.as(await makePerson(world, 'Iris'))
  await other.get('/answers')
  expect(other.text()).toContain('Er wacht niets op jou.')
})

test('the number of queries does not grow with what waits', async () => {
  const cost = async () => {
    await mina.get('/answers')
    const before = queryCount.value
    await mina.get('/answers')
    return queryCount.value - before
  }
  const few = await cost()
  for (const name of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven']) await promise(name, 12)
  expect(await cost()).toBe(few)
})
