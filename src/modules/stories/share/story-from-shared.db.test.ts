import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let lotte: Browserless
let visitor: Browserless
let own: string
let one: string
let story: string
let words: string
let number = 0
const desk = '/circles/beweging/shared'
beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const id = await makePerson(world, 'Lotte', 'lotte@voorbeeld.example')
  await makeSeat(world, movement, id, 'host')
  lotte = await world.as(id)
})
afterAll(() => world.close())

/** Shared by somebody without an account; a host begins a story with it. */
beforeEach(async () => {
  number += 1
  await world.sql('delete from stories.shared')
  await world.sql('delete from stories.story')
  words = `Er viel een zonnebloem${number} om.`
  visitor = world.visitor(`192.0.2.${number}`)
  await shares('everyone')
  await lotte.get(one)
  await lotte.submit({}, `${one}/begin-story`)
  story = lotte.path
})
async function shares(where: string) {
  await visitor.get('/share')
  await visitor.upload({ words, where }, {}, '/share')
  own = visitor.path
  const [row] = await world.sql<{ id: string }>('select id from stories.shared')
  one = `${desk}/${row?.id}`
}
async function asks() {
  await lotte.get(`${story}/people`)
  await lotte.submit({ audience: 'everyone' }, `${story}/people/ask`)
}
async function publishes() {
  await lotte.get(`${story}/publish`)
  await lotte.submit({ audience: 'everyone' })
  return lotte.path
}
/** On the page behind the code, to where the story is read. */
async function toStory() {
  await visitor.get(own)
  return visitor.links().find((link) => link.startsWith('/told/'))
}

test('a host begins a story with what somebody shared, who says yes behind their code before anybody reads it', async () => {
  expect(story).toMatch(/^\/write\/[0-9a-f-]{36}$/)
  expect((await lotte.get(story)).html).toContain(words)
  expect(await toStory()).toBeUndefined()
  expect(visitor.text()).toContain('schrijft een verhaal dat begint met wat je deelde')
  expect(await publishes()).toBe(`${story}/publish`)
  expect(lotte.status).toBe(422)
  await asks()
  expect(lotte.text()).toContain('Wie deelde waar het mee begon, leest het met de code.')
  expect(lotte.text()).not.toContain('Geef anderen het adres')
  expect(lotte.html).not.toContain('/leave-out')
  const told = (await toStory()) ?? ''
  expect(visitor.text()).toContain('Zonder jouw ja leest niemand anders het.')
  await visitor.get(told)
  expect(visitor.text()).toContain(words)
  await visitor.submit({ says: 'yes' })
  expect((await visitor.get(own)).text()).toContain('Je zei ja tegen het verhaal.')
  const read = await publishes()
  expect(read).toMatch(/^\/stories\//)
  expect((await world.visitor().get(read)).text()).toContain(words)
  expect((await visitor.get(own)).text()).toContain('Het is te lezen.')
})

test('a no keeps it from being read, and who shared it is not left out', async () => {
  await asks()
  await visitor.get((await toStory()) ?? '')
  await visitor.submit({ says: 'no' })
  await publishes()
  expect(lotte.status).toBe(422)
  const told = world.sql<{ id: string }>('select id from stories.told_of')
  const [row] = await told
  await lotte.get(`${story}/people`)
  const { values } = lotte.form(`${story}/people`)
  expect((await lotte.post(`${story}/people/${row?.id}/leave-out`, { ...values })).status).toBe(404)
  // Also after a yes, where anybody else is left out by who writes.
  await world.sql("update stories.told_of set says = 'yes'")
  await world.app.house.database.write(lotte.cookie('kampvuur_session'), async ({ db }) => {
    expect((await db.deleteFrom('stories.told_of').executeTakeFirst()).numDeletedRows).toBe(0n)
  })
  await expect(
    world.app.house.database.write(lotte.cookie('kampvuur_session'), ({ db }) =>
      db.updateTable('stories.told_of').set({ left_out: true }).execute(),
    ),
  ).rejects.toThrow('is not left out')
})

test('nobody is asked to write or read along before the yes of who shared it: told was that nobody else sees it', async () => {
  for (const page of [`${story}/writers`, `${story}/readers`]) {
    await lotte.get(page)
    expect(lotte.text()).toContain('Tot diegene ja zegt tegen het verhaal, leest niemand anders het.')
    expect(lotte.html).not.toMatch(/name="(person|called|q)"/)
  }
  const invites = async () => {
    await lotte.get(`${story}/people`)
    return lotte.post(`${story}/writers/invite`, { ...lotte.form(`${story}/people`).values, called: 'Ad' })
  }
  expect((await invites()).status).toBe(422)
  expect(lotte.text()).toContain('Daarna kun je hier iemand vragen.')
  const mina = await makePerson(world, `Mina${number}`)
  const id = story.split('/')[2] ?? ''
  // In the database too, whoever may ask.
  await expect(
    world.sql(
      `insert into stories.reader (id, story_id, person_id, asked_by, title, name)
       select gen_random_uuid(), w.story_id, $2, w.id, 'x', 'x' from stories.writer w where w.story_id = $1`,
      [id, mina],
    ),
  ).rejects.toThrow('before the yes of who shared it')
  await asks()
  await visitor.get((await toStory()) ?? '')
  await visitor.submit({ says: 'yes' })
  expect((await invites()).status).toBe(200)
  expect(await world.sql('select id from stories.invited_writer where story_id = $1', [id])).toHaveLength(1)
})

test('what is taken back takes the story along, also where it is read', async () => {
  await asks()
  await visitor.get((await toStory()) ?? '')
  await visitor.submit({ says: 'yes' })
  const read = await publishes()
  await visitor.get(own)
  await visitor.get(`${own}/take-back`)
  await visitor.submit({}, `${own}/take-back`)
  expect((await world.visitor().once('GET', read)).status).toBe(404)
  expect((await lotte.once('GET', story)).status).toBe(404)
})

test('it lasts as long as the story does', async () => {
  await world.sql('update stories.shared set shared_on = shared_on - 400')
  await world.sql('select stories.forget_shared()')
  expect((await visitor.get(own)).status).toBe(200)
  await world.sql('delete from stories.story')
  await world.sql('select stories.forget_shared()')
  expect(await world.sql('select id from stories.shared')).toEqual([])
})

test('with what stays with who looks along no story begins, and with anything once', async () => {
  await lotte.get(one)
  expect([lotte.links().includes(story), lotte.html.includes(`${one}/begin-story`)]).toEqual([true, false])
  await world.sql('delete from stories.shared')
  await shares('nearby')
  await lotte.get(one)
  expect(lotte.html).not.toContain(`${one}/begin-story`)
  await lotte.submit({ answer: '' }, `${one}/close`)
  const { values } = lotte.form(`${one}/close`)
  expect((await lotte.post(`${one}/begin-story`, { ...values })).status).toBe(409)
  const stranger = await world.as(await makePerson(world, `Kees${number}`))
  await stranger.get('/mine/settings')
  expect((await stranger.post(`${one}/begin-story`, { ...stranger.form().values })).status).toBe(404)
})
