import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePerson, makeSeat } from '../../../../tests/support/application.ts'
import { connect } from '../../../platform/database/connect.ts'
import { ask, makeWorld, startReadyFire, type World } from '../invite/testing/world.ts'

let world: World
let id: string
let mina: string
const at = () => `/dialogues/${id}/talks`

beforeAll(async () => {
  world = await makeWorld()
  id = await startReadyFire(world)
  await world.toos.get(`/dialogues/${id}/prepare/format`)
  await world.toos.submit({ format: 'mirror', sits: 'among' })
  mina = await ask(world, id, { name: 'Mina' })
})
afterAll(() => world?.test.close())

test('everybody who will tell stands there, and the listeners as one', async () => {
  const { toos } = world
  await toos.get(at())
  expect(toos.text()).toContain('Mina')
  expect(toos.text()).not.toContain('De luisteraars, samen')
  await ask(world, id, { name: 'Petra', listens: 'yes' })
  await ask(world, id, { name: 'Ruud', listens: 'yes' })
  await toos.get(at())
  expect(toos.text()).toContain('De luisteraars, samen')
  expect(toos.text()).not.toMatch(/Petra|Ruud/)
  await toos.get(`/dialogues/${id}`)
  expect(toos.links()).toContain(at())
})

test('a talk is ticked with its day and a note that is sealed', async () => {
  const { toos, test: app } = world
  await toos.get(`${at()}/${mina}`)
  await toos.submit({ talkedOn: '2031-01-01', note: 'Een stoel bij de deur 🌷' })
  expect(toos.status).toBe(422)
  expect(toos.form().values.note).toBe('Een stoel bij de deur 🌷')
  await toos.submit({ talkedOn: '3 mei' })
  expect(toos.status).toBe(422)
  await toos.submit({ talkedOn: '2026-11-02' })
  expect(toos.path).toBe(at())
  expect(toos.text()).toContain('Gesproken op 2 november 2026')
  expect(toos.text()).not.toContain('stoel bij de deur')
  await toos.get(`${at()}/${mina}`)
  expect(toos.form().values).toMatchObject({ talkedOn: '2026-11-02', note: 'Een stoel bij de deur 🌷' })
  const [row] = await app.sql<{ note: Buffer }>(
    'select note from dialogues.preparation_talk where seat_id = $1',
    [mina],
  )
  expect(row?.note.toString()).not.toContain('stoel')
  await toos.get(`${at()}/listeners`)
  await toos.submit({ talkedOn: '2026-11-03', note: '' })
  expect(toos.text()).toContain('Gesproken op 3 november 2026')
})

test('two people note the same talk: both texts stand there', async () => {
  const { toos, test: app, toosId } = world
  const second = await app.as(toosId)
  await Promise.all([toos.get(`${at()}/${mina}`), second.get(`${at()}/${mina}`)])
  await toos.submit({ note: 'Liever in de ochtend' })
  await second.submit({ note: 'Haar zus komt mee' })
  expect(second.status).toBe(409)
  expect(second.text()).toContain('Liever in de ochtend')
  expect(second.form().values.note).toBe('Haar zus komt mee')
  await toos.get(`${at()}/listeners`)
  await toos.submit({ _version: '0', note: 'Van een oude bladzijde' })
  expect(toos.status).toBe(409)
})

test('nobody else sees it: not in the house, not who is spoken to, not past the pages', async () => {
  const { test: app, houseId } = world
  const host = await makePerson(app, 'Gastvrouw')
  await makeSeat(app, houseId, host, 'host')
  const person = await makePerson(app, 'Mina zelf')
  await app.sql('update circles.seat set person_id = $1 where id = $2', [person, mina])
  const web = connect(app.database.web)
  for (const one of [host, person]) {
    const browser = await app.as(one)
    expect((await browser.get(at())).status).not.toBe(200)
    const token = browser.cookie('kampvuur_session')
    const seen = await web.read(token, ({ db }) =>
      db.selectFrom('dialogues.preparation_talk').select('id').execute(),
    )
    expect(seen).toEqual([])
  }
  await web.close()
})
