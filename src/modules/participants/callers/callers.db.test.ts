import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'

let world: TestApplication
let web: Database
let host: Browserless
let mina: Browserless
let seat: string
const ask = '/circles/wielhuis/face/callers'

beforeAll(async () => {
  world = await startTestApplication()
  web = connect(world.database.web)
  const house = await makeCircle(world, { slug: 'wielhuis', name: 'Het Wielhuis' })
  const ria = await makePerson(world, 'Ria')
  await makeSeat(world, house, ria, 'host')
  host = await world.as(ria)
  const person = await makePerson(world, 'Mina')
  seat = await makeSeat(world, house, person)
  mina = await world.as(person)
})
afterAll(async () => {
  await web?.close()
  await world?.close()
})

const seen = async () => (await world.visitor().get('/circles/wielhuis')).text()

test('nobody is named before they said yes themselves', async () => {
  await host.get(ask)
  await host.submit({}, ask)
  expect(host.text()).toContain('Kies iemand.')
  await host.submit({ seatId: seat, about: 'de moestuin' }, ask)
  expect(host.text()).toContain('Mina is gevraagd, en zei nog niets.')
  expect(await seen()).not.toContain('Mina')
  // Past the pages the host cannot say yes for her.
  const forced = web.write(host.cookie('kampvuur_session'), ({ db }) =>
    db.updateTable('participants.caller').set({ phone: '0', yes_at: new Date() }).executeTakeFirstOrThrow(),
  )
  expect((await forced).numUpdatedRows).toBe(0n)
})

test('who was asked says yes with a number of their choice, and takes it back', async () => {
  await mina.get('/mine')
  expect(mina.links()).toContain(`/mine/called/${seat}`)
  await mina.get(`/mine/called/${seat}`)
  await mina.submit({ answer: 'yes', phone: 'bel maar' })
  expect(mina.status).toBe(422)
  expect(mina.form().values).toMatchObject({ phone: 'bel maar', about: 'de moestuin' })
  await mina.submit({ answer: 'yes', phone: '085 000 00 77' })
  expect(await seen()).toMatch(/Mina, over de moestuin.*085 000 00 77/)
  await mina.get(`/mine/called/${seat}`)
  await mina.submit({ answer: 'no' })
  expect(mina.text()).toContain('Je staat er niet bij.')
  expect(await seen()).not.toContain('Mina')
})

test('nobody else answers for them, and who leaves is named no longer', async () => {
  await host.get(ask)
  await host.submit({ seatId: seat, about: '' }, ask)
  expect((await host.get(`/mine/called/${seat}`)).status).toBe(404)
  await mina.get(`/mine/called/${seat}`)
  await mina.submit({ answer: 'yes', phone: '085 000 00 77' })
  expect(await seen()).toContain('Mina')
  await world.sql('update circles.seat set ended_at = now() where id = $1', [seat])
  await world.sql("select platform.audit('test.done', 'test', null, null)")
  expect(await seen()).not.toContain('Mina')
  expect(await world.sql('select from participants.caller')).toEqual([])
})

test('who is called no longer leaves the backups too, and no copy of before names them again', async () => {
  const [house] = await world.sql<{ circle_id: string }>('select circle_id from circles.seat where id = $1', [
    seat,
  ])
  const laid = (id: string) =>
    world.sql(
      `insert into participants.caller (id, seat_id, circle_id, name, phone) values ($1, $2, $3, 'Mina', '085')`,
      [id, seat, house?.circle_id],
    )
  const id = randomUUID()
  await laid(id)
  await world.sql('delete from participants.caller')
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [id])).toEqual([
    { wrapped: null },
  ])
  await laid(id)
  await world.sql('update platform.sealing_key set wrapped = null where id = $1', [id])
  expect(await world.sql('select from participants.caller')).toEqual([])
  // By that id something is struck: nobody chooses whose it is.
  const chosen = web.write(host.cookie('kampvuur_session'), ({ db }) =>
    db
      .insertInto('participants.caller')
      .values({ id, seat_id: seat, circle_id: house?.circle_id ?? '', name: 'x' })
      .execute(),
  )
  await expect(chosen).rejects.toMatchObject({ code: '42501' })
  expect(
    await world.sql(
      `select table_name, columns from platform.named_by_key where table_name in ('participants.caller', 'people.scim_user') order by 1`,
    ),
  ).toEqual([
    { table_name: 'participants.caller', columns: ['name', 'about', 'phone', 'yes_at'] },
    { table_name: 'people.scim_user', columns: ['user_name', 'external_id', 'email', 'name'] },
  ])
})
