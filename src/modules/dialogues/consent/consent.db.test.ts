import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import type { Purpose } from '../../../platform/consent/index.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'

let world: TestApplication
let fire: TestFire
let seat: string
let mina: Browserless
let words: string
beforeAll(async () => {
  world = await startTestApplication()
  await makeCircle(world, { kind: 'action-team', name: 'Samen de deur open' })
  await makeCircle(world, { kind: 'partner', name: 'Zorgkantoor Veen' })
})
afterAll(() => world.close())
beforeEach(async () => {
  fire = await makeFire(world)
  seat = await fire.seat('Mina')
  mina = await fire.sitting(seat)
  words = await fire.say(seat, 'De deur mag open', 'organisation')
})

const at = (rest = '') => `/card/words/${words}/consent${rest}`
const post = (purpose: Purpose) => at(`/${purpose}`)

/** Chooses on the page of one purpose, as far as the page before the button. */
async function chooses(purpose: Purpose, audience: string, who = mina) {
  await who.get(at(`/${purpose}`))
  return who.get(`${at(`/${purpose}`)}/sure?audience=${audience}`)
}
const ledger = () =>
  world.sql(
    `select purpose, audience, with_name as named from contributions.consent_entry where contribution_id = $1 order by id`,
    [words],
  )
const allowed = async (purpose: Purpose) =>
  (
    await world.sql<{ audience: string }>(
      'select audience from contributions.allowed where contribution_id = $1 and purpose = $2',
      [words, purpose],
    )
  )[0]?.audience ?? null

test('her card leads to it: what holds, for each purpose in words, and nothing that she did not choose', async () => {
  await mina.get('/card')
  expect(mina.links()).toContain(at())
  await mina.get(at())
  const text = mina.text()
  expect(text).toContain('Iedereen bij Het Wielhuis mag dit lezen. Zonder je naam.')
  expect(text.match(/Dat mag niet\./g)).toHaveLength(3)
  for (const purpose of ['theme-work', 'publish', 'research'] as const)
    expect(await allowed(purpose)).toBeNull()
})

test('each purpose has its own question, on which nothing is chosen beforehand', async () => {
  await mina.get(post('publish'))
  expect(mina.text()).toContain('In een verhaal of bericht')
  expect(mina.html).not.toMatch(/<input[^>]*checked/)
  await mina.get(`${post('publish')}/sure`)
  expect([mina.status, mina.text()]).toEqual([422, expect.stringContaining('Kies wie dit mag')])
  expect(await ledger()).toHaveLength(1)
})

test('a yes for one purpose, with her name, leaves the others and the name elsewhere as they were', async () => {
  await chooses('publish', 'everyone')
  expect(mina.text()).toContain('Iedereen mag dit lezen in een verhaal of bericht.')
  // Wider touches nothing.
  expect(mina.text()).not.toContain('Wat we niet kunnen terughalen')
  await mina.submit({ withName: 'yes' }, post('publish'))
  expect(mina.path).toBe(at())
  expect(mina.text()).toContain('Iedereen mag dit lezen in een verhaal of bericht. Met je naam: Mina.')
  expect(mina.text()).toContain('Iedereen bij Het Wielhuis mag dit lezen. Zonder je naam.')
  expect(await allowed('research')).toBeNull()
})

test('a name that nobody said yes to does not go along', async () => {
  await chooses('research', 'movement')
  const { values } = mina.form(post('research'))
  await mina.post(post('research'), values)
  expect((await ledger()).at(-1)).toEqual({ purpose: 'research', audience: 'movement', named: false })
})

test('a team is named; without one it asks again; a circle that may not be named is no choice', async () => {
  await chooses('theme-work', 'team')
  expect(mina.text()).toContain('Samen de deur open')
  expect(mina.text()).not.toContain('Zorgkantoor Veen')
  await mina.get(`${post('theme-work')}/sure?audience=team&which=asked`)
  expect([mina.status, mina.text()]).toEqual([422, expect.stringContaining('Kies er minstens één')])
  await mina.get(`${post('theme-work')}/sure?audience=team&which=asked&circle=${fire.circleId}`)
  expect(mina.status).toBe(422)
  const [team] = await world.sql<{ id: string }>("select id from circles.circle where kind = 'action-team'")
  await mina.get(`${post('theme-work')}/sure?audience=team&which=asked&circle=${team?.id}`)
  await mina.submit({ withName: 'no' }, post('theme-work'))
  expect(mina.text()).toContain('Wie bij Samen de deur open hoort mag ermee werken bij een thema.')
})

test('narrower says first what it touches; then it holds on the next request', async () => {
  const worker = await makePerson(world, 'Ruud')
  await makeSeat(world, fire.organisationId, worker, 'member')
  const ruud = await world.as(worker)
  const lookBack = `/dialogues/${fire.dialogueId}/look-back`
  await ruud.get(lookBack)
  expect(ruud.text()).toContain('De deur mag open')
  await chooses('talk-on', 'here')
  expect(mina.text()).toContain('Wat er verandert')
  expect(mina.text()).toContain('Wat we niet kunnen terughalen')
  await mina.submit({ withName: 'no' }, post('talk-on'))
  await ruud.get(lookBack)
  expect(ruud.text()).not.toContain('De deur mag open')
})

test('the movement reads what goes that far, and one house more hides it again', async () => {
  const movementId = await makeCircle(world, { kind: 'movement', name: 'Beweging' })
  await world.sql('update circles.circle set movement_id = $1 where id = $2', [
    movementId,
    fire.organisationId,
  ])
  const elsewhere = await makeCircle(world, { name: 'Ander huis', movementId })
  const worker = await makePerson(world, 'Fien')
  await makeSeat(world, elsewhere, worker, 'member')
  const token = (await world.as(worker)).cookie('kampvuur_session')
  const reads = () =>
    world.app.house.database.read(token, ({ db }) =>
      db.selectFrom('contributions.contribution').select('id').where('id', '=', words).execute(),
    )
  expect(await reads()).toEqual([])
  await chooses('talk-on', 'movement')
  await mina.submit({ withName: 'no' }, post('talk-on'))
  expect(await reads()).toHaveLength(1)
  await mina.get('/card')
  expect(mina.text()).toContain('Iedereen in de beweging mag dit lezen. Zonder je naam.')
  await chooses('talk-on', 'organisation')
  expect(mina.text()).toContain('Wat er verandert')
  await mina.submit({ withName: 'no' }, post('talk-on'))
  expect(await reads()).toEqual([])
})

test('the history says in words what she chose and when, the latest first', async () => {
  await chooses('publish', 'everyone')
  await mina.submit({ withName: 'no' }, post('publish'))
  await chooses('publish', 'nobody')
  await mina.submit({}, post('publish'))
  const history = mina.html.slice(mina.html.indexOf('id="history"'))
  const chosen = [...history.matchAll(/‘In een verhaal of bericht’: (\p{L}+)/gu)].map(([, who]) => who)
  expect(chosen).toEqual(['niemand', 'iedereen'])
  expect(history).toMatch(/\d{4}<\/small>/)
})

test('what a return closed stands there as chosen by nobody', async () => {
  await world.sql(
    `insert into contributions.consent_entry (contribution_id, purpose, audience, decided_by_seat_id, by_return)
     values ($1, 'talk-on', null, $2, true)`,
    [words, seat],
  )
  await mina.get(`/card/words/${words}/consent`)
  const history = mina.html.slice(mina.html.indexOf('id="history"'))
  expect(history).toContain('teruggezet naar een eerder moment')
  expect(history).not.toContain('talk-on')
})

test('two devices: an older page does not undo a newer choice', async () => {
  const tablet = await fire.sitting(seat)
  await chooses('talk-on', 'everyone', tablet)
  await mina.get(`/card/words/${words}/withdraw`)
  await mina.submit({})
  await tablet.submit({ withName: 'yes' }, post('talk-on'))
  expect(tablet.text()).toContain('Dit was intussen veranderd')
  expect(await allowed('talk-on')).toBeNull()
})

test('pressed twice is one decision', async () => {
  await chooses('publish', 'everyone')
  const { values } = mina.form(post('publish'))
  await mina.post(post('publish'), { ...values, withName: 'no' })
  await mina.post(post('publish'), { ...values, withName: 'no' })
  expect(await ledger()).toHaveLength(2)
})

test('taking back closes every purpose, and so does leaving out', async () => {
  await chooses('publish', 'everyone')
  await mina.submit({ withName: 'yes' }, post('publish'))
  await mina.get(`/card/words/${words}/withdraw`)
  await mina.submit({})
  expect([await allowed('talk-on'), await allowed('publish')]).toEqual([null, null])
  await chooses('publish', 'everyone')
  await mina.submit({ withName: 'no' }, post('publish'))
  await mina.get('/card')
  await mina.submit({}, `/card/words/${words}/leave-out`)
  await mina.submit({}, `/card/words/${words}/put-back`)
  expect(await allowed('publish')).toBeNull()
})

test('nobody for talking on leaves what was allowed for something else, and says so first', async () => {
  await chooses('publish', 'everyone')
  await mina.submit({ withName: 'no' }, post('publish'))
  await chooses('talk-on', 'nobody')
  expect(mina.text()).toContain('blijft gelden: In een verhaal of bericht.')
  expect(mina.text()).not.toContain('Niemand anders kan je woorden hier nog lezen.')
  await mina.submit({}, post('talk-on'))
  expect([await allowed('talk-on'), await allowed('publish')]).toEqual([null, 'everyone'])
})

test('it is there for nobody else: not for who keeps the fire, not with another card, nor for a made-up purpose', async () => {
  const wil = await fire.sitting(await fire.seat('Wil'))
  for (const [who, base] of [
    [wil, '/card'],
    [fire.keeper, '/mine'],
  ] as const)
    for (const rest of ['', '/publish', '/publish/sure?audience=everyone']) {
      await who.get(`${base}/words/${words}/consent${rest}`)
      expect(who.status, rest).toBe(404)
    }
  await chooses('publish', 'everyone')
  const { values } = mina.form(post('publish'))
  await wil.get('/card')
  const answer = await wil.once('POST', post('publish'), values)
  expect([403, 404]).toContain(answer.status)
  expect(await allowed('publish')).toBeNull()
  await mina.get(at('/everything'))
  expect(mina.status).toBe(404)
})
