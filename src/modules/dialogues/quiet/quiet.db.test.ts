import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, noted } from '../harvest/testing/fire.ts'

let world: TestApplication
let anne: Browserless
let movement: string
const slugOf = async (id: string) =>
  (await world.sql<{ slug: string }>('select slug from circles.circle where id = $1', [id]))[0]?.slug ?? ''

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'Een stoel erbij' })
  const person = await makePerson(world, 'Anne')
  await makeSeat(world, movement, person, 'member')
  anne = await world.as(person)
})
afterAll(() => world.close())

/** A house of the movement in which so many people said something for everyone, long ago. */
async function house(name: string, people: number, answered = false): Promise<string> {
  const fire = await makeFire(world, { inDays: -200 })
  const id = fire.organisationId
  await world.sql(
    "update circles.circle set name = $2, movement_id = $3, visibility = 'everyone' where id = $1",
    [id, name, movement],
  )
  const said: string[] = []
  for (let i = 0; i < people; i++)
    said.push(await fire.say(await fire.seat(`${name} ${i}`), `Zin ${i}`, 'everyone'))
  // The ledger is only added to: here it is made old, so that it held when this quarter began.
  await world.sql('alter table contributions.consent_entry disable trigger user')
  await world.sql("update contributions.consent_entry set at = now() - interval '200 days'")
  await world.sql('alter table contributions.consent_entry enable trigger user')
  if (answered)
    await world.sql(
      `with o as (insert into contributions.owed_answer
         (id, circle_id, organisation_id, kind, asked_of, due_on, answer_kind, answered_at)
         values (gen_random_uuid(), $1, $2, 'question', 'De keuken', platform.day_of(now()), 'told-in-person', now()) returning id)
       insert into contributions.owed_answer_words select id, $3 from o`,
      [fire.circleId, id, said[0]],
    )
  await noted(world)
  return id
}

test('says where people were heard and nothing came back, and of few people nothing: few and nobody are alike', async () => {
  const [loud, answered, small, silent] = [
    await house('Het Grote Huis', 70),
    await house('Het Antwoordhuis', 70, true),
    await house('Het Kleine Huis', 3),
    await house('Het Lege Huis', 0),
  ]
  expect([loud, answered, small, silent]).toHaveLength(4)
  await anne.get(`/circles/${await slugOf(movement)}/quiet`)
  const [before = '', after = ''] = anne.text().split('Van wie we nog bijna niets hoorden')
  expect(before).toContain('Het Grote Huis Veel mensen zeiden hier iets.')
  expect(before).not.toMatch(/Het Antwoordhuis|Het Kleine Huis|Het Lege Huis/)
  expect(after).toContain('Het Kleine Huis')
  expect(after).toContain('Het Lege Huis')
  expect(after).not.toContain('Het Grote Huis')
  expect(anne.text()).not.toMatch(/\b(3|70)\b/)
})

test('is for who belongs there; of a house with few people it tells nothing', async () => {
  const small = await house('Het Hoekje', 2)
  const slug = await slugOf(small)
  const person = await makePerson(world, 'Toos')
  await makeSeat(world, small, person, 'member')
  const toos = await world.as(person)
  await toos.get(`/circles/${slug}/quiet`)
  expect(toos.text()).toMatch(/te weinig mensen/i)
  await anne.get(`/circles/${slug}/quiet`)
  expect(anne.status).toBe(403)
  const nobody = world.visitor()
  await nobody.get(`/circles/${slug}/quiet`)
  expect(nobody.path).toContain('/sign-in')
})
