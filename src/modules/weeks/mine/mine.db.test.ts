import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { at, begin, onProgramme, release, type WeekWorld, weekWorld } from '../testing/world.ts'

let world: WeekWorld
let visitor: Browserless
let gatherings: string[]
const codes: string[] = []

beforeAll(async () => {
  world = await weekWorld()
  visitor = world.test.visitor()
  const made = await begin(world)
  for (const title of ['Zitten', 'Staan', 'Liggen'])
    await onProgramme(world, made, { title, ...(title === 'Staan' && { mostPeople: '1' }) })
  await release(world.lotte)
  const found = await world.test.sql<{ id: string }>(
    'select gathering_id as id from weeks.programme_session order by title',
  )
  gatherings = found.map(({ id }) => id)
  for (const id of gatherings) codes.push(await signsUp(id))
})
afterAll(() => world.test.close())

/** Signs up without an account. @returns the code. */
async function signsUp(gathering: string, name = 'Wil'): Promise<string> {
  const who = world.test.visitor()
  await who.get(`/gatherings/${gathering}/sign-up`)
  await who.submit({ answer: 'yes', name })
  return /Jouw code is ([\w-]+)/.exec(who.text())?.[1] ?? ''
}

const types = async (code: string) => visitor.submit({ code }, `${at}/mine`)

test('with its code each thing one signed up for comes onto one page, that an address holds', async () => {
  await visitor.get(`${at}/mine`)
  await types(codes[1] ?? '')
  const first = visitor.path
  expect(visitor.text()).toMatch(/Staan 10:00 - 11:30\. zaal 2\. Je komt\. Code /)
  expect(visitor.text()).not.toContain('Zitten')
  await types((codes[2] ?? '').toLowerCase())
  await types(codes[2] ?? '')
  expect(visitor.text().match(/Zitten/g)).toHaveLength(1)
  expect(visitor.text()).toContain('Staan')
  expect(visitor.text()).not.toContain('Liggen')
  expect(visitor.path).not.toBe(first)
  expect(visitor.cookie('kampvuur_session')).toBeUndefined()
  const stranger = world.test.visitor()
  expect((await stranger.get(visitor.path)).text()).toContain('Zitten')
  const [change] = stranger.links().filter((link) => link.startsWith('/s/'))
  expect((await stranger.get(change ?? '')).text()).toContain('Je komt')
})

test('of somebody else who signed up it shows nothing, and of another Week it opens nothing', async () => {
  const other = await signsUp(gatherings[1] ?? '', 'Bep')
  const held = visitor.path
  expect((await visitor.get(held)).text()).not.toContain('wacht op een plek')
  await world.test.visitor().get(`${at}/mine`)
  await types(other)
  expect(visitor.path).not.toBe(held)
  const last = held.at(-1) === 'A' ? 'Q' : 'A'
  for (const path of [
    `${held.slice(0, -6)}${last}${held.slice(-5)}`,
    held.replace('2031', '2030'),
    `${at}/mine/x`,
  ])
    expect((await world.test.visitor().get(path)).status).toBe(404)
  await visitor.get(held)
})

test('a wrong code, and one of something else, are said at the field, and nothing gathered is lost', async () => {
  const held = visitor.path
  await types('AAAAA-BBBBB')
  expect(visitor.status).toBe(404)
  expect(visitor.text()).toContain('Deze code opent niets')
  expect(visitor.form(`${at}/mine`).values.code).toBe('AAAAA-BBBBB')
  expect(visitor.text()).toContain('Zitten')
  const other = crypto.randomUUID()
  await world.test.sql(
    `insert into gatherings.gathering (id, circle_id, kind, title, audience, status, sign_up)
     values ($1, $2, 'open-day', 'Elders', 'everyone', 'announced', true)`,
    [other, world.movementId],
  )
  await world.test.sql(
    `insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
     values (gen_random_uuid(), $1, '2031-01-13 13:00', '2031-01-13 13:00', '2031-01-13 16:00')`,
    [other],
  )
  await visitor.get(held)
  await types(await signsUp(other))
  expect(visitor.status).toBe(422)
  expect(visitor.text()).toContain('hoort bij iets anders')
  await visitor.get(held)
})

test('it is taken along as a calendar, with the same lines as everywhere', async () => {
  const held = visitor.path
  const file = await (await visitor.once('GET', `${held}/calendar.ics`)).text()
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  expect(file).toContain(`UID:${gatherings[1]}@kampvuur`)
  expect(file).toContain('SUMMARY:Zitten')
  expect(file).not.toContain('Wil')
})

test('who says no is not on it any more', async () => {
  const held = visitor.path
  const who = world.test.visitor()
  await who.get(held)
  const [change] = who.links().filter((link) => link.startsWith('/s/'))
  await who.get(change ?? '')
  await who.submit({ answer: 'no' })
  expect((await visitor.get(held)).links().filter((link) => link.startsWith('/s/'))).toHaveLength(1)
})

test('wrong codes are counted with those that are typed elsewhere', async () => {
  await visitor.get(`${at}/mine`)
  const { values } = visitor.form(`${at}/mine`)
  for (let i = 0; i < 31; i += 1)
    await visitor.once('POST', i % 2 ? '/s' : `${at}/mine`, { ...values, code: `AAAAABBB${10 + i}` })
  await visitor.get(`${at}/mine`)
  await types(codes[0] ?? '')
  expect(visitor.status).toBe(429)
})
