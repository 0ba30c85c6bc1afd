import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type LostWorld, openLostWorld, type Sat, stopIn } from './testing/lost.ts'

let world: LostWorld
let house: string
let mina: Sat
let anne: Sat
let bo: Sat
let nel: Sat

beforeAll(async () => {
  world = await openLostWorld()
})
afterAll(() => world.test.close())
beforeEach(async () => {
  house = await world.house()
  mina = await world.sits('Mina', house)
  anne = await world.sits('Anne', house, 'host')
  bo = await world.sits('Bo', house, 'host')
  nel = await world.sits('Nel', house, 'host', 2)
  await world.hasStep(mina)
})

const page = (id: string) => `/lost-steps/${id}`

test('two hosts who know somebody say yes; a day later every step of old is gone, and every sign-in', async () => {
  const elsewhere = await world.test.as(mina.id)
  await mina.browser.get('/sign-in/second')
  expect(mina.browser.links()).toContain('/sign-in/lost')
  const id = await world.asks(mina)
  expect(mina.browser.text()).toContain('Het wacht op een ja van twee mensen')
  expect((await world.lastTo(mina))?.body).toContain('Iemand die inlogde als jij')
  expect((await world.lastTo(anne))?.body).toContain(page(id))
  expect((await world.lastTo(anne))?.body).not.toContain('Mina')
  expect(await world.lastTo(nel)).toBeUndefined()
  await anne.browser.get('/mine')
  expect(anne.browser.links()).toContain(page(id))
  await anne.browser.get(page(id))
  expect(anne.browser.text()).toContain('Mina vraagt of de tweede stap')
  expect((await world.agrees(anne, id)).text()).toContain('Het wacht op iemand anders die Mina kent')
  expect((await world.agrees(bo, id)).text()).toContain('Twee mensen hebben ja gezegd')
  for (const who of [mina, anne, bo, nel]) expect((await world.lastTo(who))?.body).toContain('Twee mensen')
  await elsewhere.get('/mine')
  expect(elsewhere.text()).toContain('Jouw tweede stap wordt weggehaald. Klopt dat?')
  await world.passes(23)
  expect(await world.stepsOf(mina)).toBe(3)
  await world.passes(1.1)
  expect([await world.stepsOf(mina), await world.outcomeOf(id)]).toEqual([0, 'reset'])
  for (const one of [elsewhere, mina.browser]) expect((await one.get('/mine')).path).toContain('/sign-in')
  expect((await world.lastTo(mina))?.body).toContain('Je oude tweede stap is weg')
  expect((await world.lastTo(nel))?.body).toContain('is weggehaald')
  const again = await world.test.as(mina.id)
  await again.get('/sign-in/second')
  expect(again.links()).toContain('/mine/second-step')
  const told = await world.test.sql(
    `select action from platform.audit_entry where (thing = 'lost step' and thing_id = $1) or (thing = 'person' and thing_id = $2
       and action like 'circles.%') order by at`,
    [id, mina.id],
  )
  expect(told.map((row) => (row as { action: string }).action)).toEqual(
    expect.arrayContaining([
      'circles.ask-lost-step',
      'circles.answer-lost-step',
      'circles.reset-second-step',
    ]),
  )
})

test('a yes takes both declarations, and keeps what was ticked', async () => {
  const id = await world.asks(mina)
  await anne.browser.get(page(id))
  await anne.browser.submit({ answer: 'yes', declared: 'knows' }, page(id))
  expect(anne.browser.status).toBe(422)
  expect(anne.browser.text()).toContain('Zet beide vinkjes')
  expect(anne.browser.html).toMatch(/value="knows"\s+checked|checked[^>]*value="knows"/)
})

test('the link in the letter stops it without signing in, and again does nothing more', async () => {
  const id = await world.asks(mina)
  await world.agrees(anne, id)
  await world.agrees(bo, id)
  const link = stopIn(await world.lastTo(mina))
  const stranger = world.test.visitor()
  await stranger.get(link)
  expect(stranger.text()).toContain('Daarvoor hoef je niet in te loggen')
  expect(stranger.text()).not.toContain('Mina')
  const { values } = stranger.form(link)
  expect((await stranger.post(link, values)).text()).toContain('Dit is tegengehouden')
  expect(await world.outcomeOf(id)).toBe('stopped')
  for (const who of [mina, anne, bo, nel])
    expect((await world.lastTo(who))?.body).toMatch(/tegengehouden|niet weggehaald/)
  await world.passes(25)
  expect(await world.stepsOf(mina)).toBe(3)
  const once = (await world.lastTo(anne))?.body
  await stranger.get(link)
  expect(stranger.html).not.toContain('<button class="kv-button kv-button--danger"')
  await stranger.post(link, values)
  expect((await world.lastTo(anne))?.body).toBe(once)
})

test('any host stops it, also one of yesterday; so does whoever asked', async () => {
  const id = await world.asks(mina)
  expect((await nel.browser.get(page(id))).status).toBe(404)
  await world.agrees(anne, id)
  await world.agrees(bo, id)
  await nel.browser.get(page(id))
  expect(nel.browser.html).not.toContain('value="yes"')
  await nel.browser.submit({ answer: 'stop' }, page(id))
  expect(nel.browser.text()).toContain('Het is tegengehouden')
  expect(await world.outcomeOf(id)).toBe('stopped')
  await world.passes(25)
  const second = await world.asks(mina)
  await mina.browser.submit({ answer: 'stop' }, page(second))
  expect(await world.outcomeOf(second)).toBe('stopped')
})

test('members see nothing of it, nor does a host who did not show a second step read whose it is', async () => {
  const kees = await world.sits('Kees', house)
  const id = await world.asks(mina)
  expect((await kees.browser.get(page(id))).status).toBe(404)
  const weak = await world.test.as(anne.id)
  await weak.get(page(id))
  expect(weak.text()).toContain('Laat eerst je eigen tweede stap zien')
  expect(weak.text()).not.toContain('Mina')
  await weak.get('/mine')
  expect(weak.text()).not.toContain('Mina')
})

test('where there are not two, a host of the place above or of the core team of the movement says yes', async () => {
  const alone = await world.house()
  const daan = await world.sits('Daan', alone, 'host')
  await world.test.sql('update platform.session set strong_at = null where person_id = $1', [daan.id])
  await world.hasStep(daan)
  await daan.browser.get('/sign-in/lost')
  expect(daan.browser.text()).toContain('nog geen twee mensen')
  const lotte = await world.sits('Lotte', world.movement, 'host')
  const team = await world.test.sql<{ id: string }>(
    `insert into circles.circle (id, kind, slug, name, parent_id, movement_id) values (gen_random_uuid(), 'core-team', 'kern', 'Kern', $1, $1)
     returning id`,
    [world.movement],
  )
  const saar = await world.sits('Saar', team[0]?.id ?? '', 'host')
  const id = await world.asks(daan)
  await world.agrees(lotte, id)
  await world.agrees(saar, id)
  await world.passes(24.1)
  expect(await world.stepsOf(daan)).toBe(0)
  await world.test.sql("update circles.seat set role = 'member' where id in ($1, $2)", [
    lotte.seat,
    saar.seat,
  ])
})
