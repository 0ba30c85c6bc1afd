import { afterAll, beforeAll, expect, test } from 'vitest'
import { letters } from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { at, begin, fill, onProgramme, release, type WeekWorld, weekWorld } from '../testing/world.ts'

let world: WeekWorld
let mina: Browserless
let visitor: Browserless
let made: { day: string; rooms: string[] }
let session: string
let gathering: string
const page = () => `${at}/sessions/${session}`

beforeAll(async () => {
  world = await weekWorld()
  mina = await world.person('Mina', world.movementId, 'member', 'mina@voorbeeld.example')
  visitor = world.test.visitor()
  made = await begin(world)
  session = await onProgramme(world, made, { mostPeople: '1' })
  await release(world.lotte)
  const [found] = await world.test.sql<{ id: string }>(
    'select gathering_id as id from weeks.programme_session where id = $1',
    [session],
  )
  gathering = found?.id ?? ''
})
afterAll(() => world.test.close())

const signUps = () =>
  world.test.sql<{ placed: boolean; answer: string }>(
    'select placed_at is not null as placed, answer from gatherings.sign_up order by placed_at',
  )
const signsUp = async (who: Browserless, typed: Record<string, string>) => {
  await who.get(`/gatherings/${gathering}/sign-up`)
  await who.submit({ answer: 'yes', ...typed })
}
const mailAbout = async (words: string) =>
  (await letters(world.test)).filter(({ body }) => body.includes(words)).map(({ recipient }) => recipient)

test('one signs up for it as for any gathering, with an account or without', async () => {
  await mina.get(page())
  expect(mina.html).toContain(`href="/gatherings/${gathering}"`)
  await signsUp(mina, {})
  await signsUp(visitor, { name: 'Wil', email: 'wil@voorbeeld.example' })
  expect(await signUps()).toMatchObject([{ placed: true }, { placed: false }])
  expect((await mina.get(`${at}/mine`)).text()).toMatch(/Praten op de bank.*10:00 - 11:30\. zaal 2\. Je komt/)
  expect((await visitor.get(`${at}/mine`)).text()).not.toContain('Praten op de bank')
})

test('a programme that is released while people sign up keeps every place, and who signed up hears of it', async () => {
  await fill(world.lotte, `sessions/${session}`, {
    roomId: made.rooms[1] ?? '',
    from: '11:00',
    until: '12:30',
  })
  expect(await mailAbout('de tuin')).toEqual([])
  const bep = world.test.visitor()
  await world.lotte.get(`${at}/make`)
  await Promise.all([world.lotte.submit({}), signsUp(bep, { name: 'Bep', email: 'bep@voorbeeld.example' })])
  expect(await signUps()).toMatchObject([{ placed: true }, { placed: false }, { placed: false }])
  expect(await mailAbout('de tuin')).toEqual(
    expect.arrayContaining(['mina@voorbeeld.example', 'wil@voorbeeld.example']),
  )
  expect((await visitor.get(`/gatherings/${gathering}`)).text()).toContain('van 11:00 tot 12:30 uur')
})

test('with more room who waits gets a place', async () => {
  await fill(world.lotte, `sessions/${session}`, { mostPeople: '2' })
  await release(world.lotte)
  expect((await signUps()).filter(({ placed }) => placed)).toHaveLength(2)
})

test('it is changed where the programme is made, and nowhere else', async () => {
  for (const part of ['what', 'when', 'where', 'who'])
    expect((await world.lotte.get(`/gatherings/${gathering}/prepare/${part}`)).status).toBe(403)
  expect((await world.lotte.get(`/gatherings/${gathering}/cancel`)).status).toBe(403)
  expect((await world.lotte.get(`/gatherings/${gathering}/prepare/sign-up`)).status).toBe(200)
  expect((await visitor.get(`/gatherings/${gathering}`)).html).toContain(`href="${page()}"`)
})

test('called off, everybody who signed up hears why', async () => {
  await fill(world.lotte, `sessions/${session}/drop`, { because: 'de bank is stuk' })
  await release(world.lotte)
  expect(await mailAbout('de bank is stuk')).toHaveLength(3)
  expect((await visitor.get(`/gatherings/${gathering}`)).text()).toContain('Dit gaat niet door')
})
