import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let house: { id: string; path: string }
let anne: Browserless

const sits = async (name: string, circle: string, role = 'member') =>
  (await seated(world, circle, { name, role })).browser

beforeAll(async () => {
  world = await startTestApplication()
})
afterAll(() => world.close())
beforeEach(async () => {
  const slug = `huis-${randomUUID().slice(0, 8)}`
  const id = await makeCircle(world, { slug, name: 'Wielhuis', visibility: 'members' })
  house = { id, path: `/circles/${slug}/open-invitation` }
  anne = await sits('Anne', id, 'host')
})

const day = async (days: number) =>
  (await world.sql<{ day: string }>('select (platform.day_of(now()) + $1::int)::text as day', [days]))[0]
    ?.day ?? ''
async function makeLink(until?: string) {
  await anne.get(house.path)
  await anne.submit({ until: until ?? (await day(30)) }, house.path)
  return /\/sit\/[0-9A-Z]{26}/.exec(anne.text())?.[0] ?? ''
}
async function knocks(link: string, name: string, email = '') {
  const visitor = world.visitor()
  await visitor.get(link)
  return visitor.submit({ name, email })
}
async function answers(answer: 'yes' | 'no') {
  await anne.get(house.path)
  const action = /\/circles\/[^"]+\/knocks\/[^"]+/.exec(anne.html)?.[0] ?? ''
  return anne.submit({ answer }, action)
}
const seats = () =>
  world.sql(
    "select name, taken_at is not null as taken from circles.seat where circle_id = $1 and role = 'member'",
    [house.id],
  )

test('who opens the link of a hidden circle knocks, and comes in after a host said yes, with their own mail', async () => {
  const link = await makeLink()
  const email = `kees-${randomUUID().slice(0, 8)}@example.org`
  const kees = await knocks(link, 'Kees', email)
  expect(kees.text()).toContain('Je hebt aangeklopt')
  expect(await seats()).toEqual([])
  await anne.get('/mine')
  expect(anne.links()).toContain(house.path)
  expect((await answers('yes')).text()).toContain('Er is een plek bij.')
  expect(await seats()).toEqual([{ name: 'Kees', taken: true }])
  const letter = (await letters(world)).filter(({ recipient }) => recipient === email).at(-1)
  await kees.get(/\/sign-in\/link\/\S+/.exec(letter?.body ?? '')?.[0] ?? '')
  await kees.submit({})
  expect(kees.text()).toContain('Dag Kees')
  expect(await world.sql('select id from circles.knock where circle_id = $1', [house.id])).toEqual([])
})

test('the hosts hear that somebody knocked, and not who or where', async () => {
  const [mail, away] = ['ria', 'wil'].map((name) => `${name}-${randomUUID().slice(0, 8)}@example.org`)
  for (const email of [mail, away])
    await makeSeat(world, house.id, await makePerson(world, 'Ria', email), 'host')
  await world.sql(
    'update circles.seat set ended_at = now() where person_id = (select id from people.person where email = $1)',
    [away],
  )
  const link = await makeLink()
  await knocks(link, 'Kees Geheim')
  const sent = (await letters(world)).filter(({ recipient }) => recipient === mail || recipient === away)
  expect(sent.map(({ recipient, subject }) => [recipient, subject])).toEqual([[mail, 'Iemand klopte aan']])
  expect(sent[0]?.body).not.toMatch(/Kees|Wielhuis/)
  expect(sent[0]?.body).toContain('/mine')
})

test('who has no address gets a card, which opens nothing until a host said yes', async () => {
  const bo = await knocks(await makeLink(), 'Bo')
  const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(bo.text())?.[0] ?? ''
  await bo.get('/i')
  await bo.submit({ code })
  expect(bo.status).toBe(404)
  await answers('yes')
  await bo.get('/i')
  await bo.submit({ code })
  expect(bo.text()).toContain('Een plek voor je in Wielhuis')
  await bo.submit({ answer: 'yes' })
  expect(await seats()).toEqual([{ name: 'Bo', taken: true }])
})

test('a no keeps nothing, and what was kept until then was sealed', async () => {
  await knocks(await makeLink(), 'Geheime Bo', 'geheim@example.org')
  const kept = await world.sql<{ text: string }>(
    "select string_agg(k::text, '') as text from circles.knock k where circle_id = $1",
    [house.id],
  )
  const [key] = await world.sql<{ id: string }>(
    'select sealing_key_id as id from circles.knock where circle_id = $1',
    [house.id],
  )
  expect(kept[0]?.text).not.toMatch(/[Gg]eheim/)
  await answers('no')
  expect([
    await seats(),
    await world.sql('select id from circles.knock where circle_id = $1', [house.id]),
  ]).toEqual([[], []])
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [key?.id])).toEqual([
    { wrapped: null },
  ])
})

test('a link that was closed, that ended, or that a new one replaced opens nothing; who guesses is stopped', async () => {
  const first = await makeLink()
  const second = await makeLink()
  const visitor = world.visitor()
  expect((await visitor.get(first)).status).toBe(404)
  expect((await visitor.get(second)).status).toBe(200)
  await world.sql('update circles.open_invitation set until_on = until_on - 40 where circle_id = $1', [
    house.id,
  ])
  expect((await visitor.get(second)).status).toBe(404)
  const third = await makeLink()
  const held = (await visitor.get(third)).form().values
  await anne.get(house.path)
  await anne.submit({}, `${house.path}/end`)
  await visitor.post(third, { ...held, name: 'Kees', email: '' })
  expect(visitor.status).toBe(404)
  for (let i = 0; i < 30; i += 1) await visitor.once('GET', `/sit/${String(i).padStart(26, '0')}`)
  expect((await visitor.get(await makeLink())).status).toBe(429)
})

test('only hosts make it and see who knocked; the members read that there is one', async () => {
  const mina = await sits('Mina', house.id)
  await makeLink()
  expect((await mina.get(house.path)).status).toBe(403)
  expect((await mina.get(house.path.replace('open-invitation', 'history'))).text()).toContain(
    'Anne maakte een link om aan te schuiven',
  )
  for (const [until, why] of [
    ['', 'Kies een dag.'],
    [await day(-1), 'Deze dag is al voorbij.'],
    [await day(400), 'Dat is te ver weg.'],
  ] as const) {
    await anne.get(house.path)
    await anne.submit({ until }, house.path)
    expect([anne.status, anne.text()]).toEqual([422, expect.stringContaining(why)])
  }
})

test('a host gives somebody without mail a card straight away; to look after the circle takes an address', async () => {
  const path = house.path.replace('open-invitation', 'people/invite')
  await anne.get(path)
  await anne.submit({ name: 'Gerrit', email: '', role: 'host' })
  expect([anne.status, anne.text()]).toEqual([422, expect.stringContaining('heeft een mailadres nodig')])
  await anne.submit({ name: 'Gerrit', email: '', role: 'member' })
  expect(anne.text()).toContain('Een kaart voor Gerrit')
  const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(anne.text())?.[0] ?? ''
  const gerrit = world.visitor()
  await gerrit.get('/i')
  await gerrit.submit({ code })
  await gerrit.submit({ answer: 'yes' })
  expect(await seats()).toEqual([{ name: 'Gerrit', taken: true }])
})
