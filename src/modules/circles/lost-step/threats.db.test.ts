import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type LostWorld, openLostWorld, type Sat, stopIn } from './testing/lost.ts'

let world: LostWorld
let house: string
let mina: Sat
let anne: Sat
let bo: Sat

beforeAll(async () => {
  world = await openLostWorld()
})
afterAll(() => world.test.close())
beforeEach(async () => {
  house = await world.house()
  mina = await world.sits('Mina', house)
  anne = await world.sits('Anne', house, 'host')
  bo = await world.sits('Bo', house, 'host')
  await world.hasStep(mina)
})

const page = (id: string) => `/lost-steps/${id}`
const bothAgree = async (id: string) => {
  await world.agrees(anne, id)
  await world.agrees(bo, id)
}
/** Past all forms, as the web's own role in somebody's session. */
const raw = ({ browser }: Pick<Sat, 'browser'>, call: ReturnType<typeof sql>) =>
  world.test.app.house.database.write(browser.cookie('kampvuur_session'), ({ db }) => call.execute(db))
const agreedAt = async (id: string) =>
  (
    await world.test.sql<{ at: Date | null }>('select agreed_at as at from circles.lost_step where id = $1', [
      id,
    ])
  )[0]?.at

describe('a second yes is not', () => {
  test('the same host again: twice at once, from another place of theirs, or past the form', async () => {
    const other = await world.house()
    await world.test.sql(
      `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
       select gen_random_uuid(), $1, s.person_id, s.name, s.role, s.sealing_key_id, now() - interval '90 days' from circles.seat s
       where s.id in ($2, $3)`,
      [other, anne.seat, mina.seat],
    )
    const id = await world.asks(mina)
    await anne.browser.get(page(id))
    const yes = { ...anne.browser.form(page(id)).values, answer: 'yes', declared: ['spoke', 'knows'] }
    await Promise.all([anne.browser.once('POST', page(id), yes), anne.browser.once('POST', page(id), yes)])
    for (let i = 0; i < 3; i += 1) await raw(anne, sql`select circles.agree_lost_step(${id}::uuid)`)
    expect(await agreedAt(id)).toBeNull()
    await world.agrees(bo, id)
    expect(await agreedAt(id)).not.toBeNull()
  })

  test('of the person themselves, who is a host there as well', async () => {
    await world.test.sql('update platform.session set strong_at = null where person_id = $1', [anne.id])
    await world.hasStep(anne)
    const nel = await world.sits('Nel', house, 'host')
    const id = await world.asks(anne)
    await world.agrees(bo, id)
    await world.test.sql('update platform.session set strong_at = now() where person_id = $1', [bo.id])
    const refused = raw(anne, sql`select circles.agree_lost_step(${id}::uuid)`)
    await expect(refused).rejects.toMatchObject({ code: '42501' })
    expect(await agreedAt(id)).toBeNull()
    // Nor would they with the step: that ends the asking, and they are none of those whose yes counts.
    const may = await world.test.sql<{ person_id: string }>(
      'select h.person_id from circles.lost_step l cross join lateral circles.lost_step_helpers(l) h where l.id = $1',
      [id],
    )
    expect(may.map(({ person_id }) => person_id).sort()).toEqual([bo.id, nel.id].sort())
    await world.agrees(nel, id)
    expect(await agreedAt(id)).not.toBeNull()
  })

  test('of who was made host since, or two weeks before; nor of two of them together', async () => {
    const fresh = [await world.sits('Cas', house, 'host', 13), await world.sits('Dirk', house, 'host', 0)]
    const kees = await world.sits('Kees', house)
    const id = await world.asks(mina)
    await world.test.sql("update circles.seat set role = 'host' where id = $1", [kees.seat])
    await world.test.sql('update platform.session set strong_at = now() where person_id = $1', [kees.id])
    for (const one of [...fresh, kees]) {
      expect((await one.browser.get(page(id))).status).toBe(404)
      await raw(one, sql`select circles.agree_lost_step(${id}::uuid)`)
    }
    expect(await agreedAt(id)).toBeNull()
    expect(await world.test.sql('select 1 from circles.lost_step_yes where lost_step_id = $1', [id])).toEqual(
      [],
    )
  })

  test('of a host without a second step of their own, or whose organisation vouches for them', async () => {
    const id = await world.asks(mina)
    const refused = raw(
      { browser: await world.test.as(anne.id) },
      sql`select circles.agree_lost_step(${id}::uuid)`,
    )
    await expect(refused).rejects.toMatchObject({ code: '42501' })
    await world.test.sql('update platform.session set strong_in = $2 where person_id = $1', [bo.id, house])
    await expect(raw(bo, sql`select circles.agree_lost_step(${id}::uuid)`)).rejects.toMatchObject({
      code: '42501',
    })
  })

  test('of hosts of a place that somebody was given for it', async () => {
    const trap = await world.house()
    const two = [await world.sits('Cas', trap, 'host'), await world.sits('Dirk', trap, 'host')]
    await world.test.sql(
      `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
       select gen_random_uuid(), $1, s.person_id, s.name, 'member', s.sealing_key_id, now() from circles.seat s where s.id = $2`,
      [trap, mina.seat],
    )
    const id = await world.asks(mina)
    for (const one of two) expect((await one.browser.get(page(id))).status).toBe(404)
  })
})

test('a host who is removed between the yes and the day counts no more', async () => {
  const first = await world.asks(mina)
  await world.agrees(anne, first)
  await world.test.sql("update circles.seat set role = 'member' where id = $1", [anne.seat])
  const nel = await world.sits('Nel', house, 'host')
  await world.agrees(bo, first)
  expect(await agreedAt(first)).toBeNull()
  await world.agrees(nel, first)
  expect(await agreedAt(first)).not.toBeNull()
  await world.test.sql('update circles.seat set ended_at = now() where id = $1', [bo.seat])
  await world.passes(25)
  expect([await world.outcomeOf(first), await world.stepsOf(mina)]).toEqual(['lapsed', 3])
  expect((await world.lastTo(mina))?.body).toContain('niet weggehaald')
})

test('it is asked once a day, once at a time, also past the form; and lapses after two weeks', async () => {
  const id = await world.asks(mina)
  await raw(mina, sql`select circles.ask_lost_step(gen_random_uuid())`)
  await mina.browser.get('/sign-in/lost')
  await mina.browser.submit({ answer: 'stop' }, page(id))
  await mina.browser.get('/sign-in/lost')
  expect(mina.browser.text()).toContain('minder dan een dag geleden')
  await raw(mina, sql`select circles.ask_lost_step(gen_random_uuid())`)
  const asked = () => world.test.sql('select 1 from circles.lost_step where person_id = $1', [mina.id])
  expect(await asked()).toHaveLength(1)
  await world.passes(25)
  const next = await world.asks(mina)
  expect(next).not.toBe(id)
  await world.passes(24 * 14 + 1)
  expect(await world.outcomeOf(next)).toBe('lapsed')
})

test('the link does nothing after the day, says so, and the one of before stops no later asking', async () => {
  const first = await world.asks(mina)
  const before = stopIn(await world.lastTo(mina))
  await mina.browser.submit({ answer: 'stop' }, page(first))
  await world.passes(25)
  const second = await world.asks(mina)
  await bothAgree(second)
  const stranger = world.test.visitor()
  await stranger.get(before)
  expect(stranger.text()).toContain('Dit is tegengehouden')
  expect((await raw({ browser: stranger }, sql`select 1`)).rows).toHaveLength(1)
  const link = stopIn(await world.lastTo(mina))
  await stranger.get(link)
  const { values } = stranger.form(link)
  await world.passes(25)
  await stranger.post(link, values)
  expect(stranger.text()).toContain('Je tweede stap is al weggehaald')
  expect(await world.outcomeOf(second)).toBe('reset')
  await stranger.get('/sign-in/lost/stop/made-up')
  expect(stranger.status).toBe(404)
})

test('who is in two circles is asked about once, and hosts of either may stop it', async () => {
  const other = await world.house()
  const cor = await world.sits('Cor', other, 'host', 3)
  await world.test.sql(
    `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
     select gen_random_uuid(), $1, s.person_id, s.name, 'member', s.sealing_key_id, now() from circles.seat s where s.id = $2`,
    [other, mina.seat],
  )
  const id = await world.asks(mina)
  expect((await cor.browser.get(page(id))).status).toBe(404)
  await bothAgree(id)
  expect((await world.lastTo(cor))?.body).toContain(page(id))
  await cor.browser.get(page(id))
  await cor.browser.submit({ answer: 'stop' }, page(id))
  expect(await world.outcomeOf(id)).toBe('stopped')
})

test('whoever shows the step after all ends what was asked in their name', async () => {
  const id = await world.asks(mina)
  await bothAgree(id)
  const owner = await world.test.as(mina.id)
  await world.test.sql(
    `update platform.session set strong_at = now() where id = (select id from platform.session where person_id = $1 order by opened_at desc limit 1)`,
    [mina.id],
  )
  expect((await owner.get('/mine')).status).toBe(200)
  await world.passes(25)
  expect([await world.outcomeOf(id), await world.stepsOf(mina)]).toEqual(['found', 3])
})

test('an account that was erased meanwhile leaves nothing, and its link leads nowhere', async () => {
  const id = await world.asks(mina)
  await bothAgree(id)
  const link = stopIn(await world.lastTo(mina))
  await world.test.sql('update circles.seat set person_id = null where person_id = $1', [mina.id])
  await world.test.sql('delete from people.person where id = $1', [mina.id])
  await world.passes(25)
  expect(await world.outcomeOf(id)).toBeUndefined()
  expect((await world.test.visitor().get(link)).status).toBe(404)
})

test('raw SQL reads and writes nothing of it, and takes no step away', async () => {
  const id = await world.asks(mina)
  for (const call of [
    sql`select * from circles.lost_step`,
    sql`select * from circles.lost_step_yes`,
    sql`update circles.lost_step set agreed_at = now() - interval '2 days' where id = ${id}::uuid`,
    sql`insert into circles.lost_step_yes (lost_step_id, seat_id) values (${id}::uuid, ${bo.seat}::uuid)`,
    sql`select circles.reset_lost_steps()`,
    sql`select circles.end_lost_step(${id}::uuid, 'reset')`,
    sql`select circles.lay_stop_link(${id}::uuid, 'x')`,
    sql`select * from circles.told_of_lost_step(${id}::uuid)`,
    sql`delete from auth.second_step where "userId" = ${mina.id}::uuid`,
  ])
    await expect(raw(anne, call)).rejects.toMatchObject({ code: '42501' })
  const stranger = await world.sits('Kees', await world.house(), 'host')
  const { rows } = await raw(stranger, sql`select * from circles.lost_steps_for_me(null)`)
  expect(rows).toEqual([])
  await raw(stranger, sql`select circles.stop_lost_step(${id}::uuid)`)
  expect(await world.outcomeOf(id)).toBeNull()
})
