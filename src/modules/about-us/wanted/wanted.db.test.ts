import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { connect, type Database } from '../../../platform/database/connect.ts'

let world: TestApplication
let host: Browserless
let iris: Browserless
let role: string
const base = '/circles/beweging/support'

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De beweging', slug: 'beweging' })
  const els = await makePerson(world, 'Els', 'els@voorbeeld.example')
  await makeSeat(world, movement, els, 'host')
  host = await world.as(els)
  iris = await world.as(await makePerson(world, 'Iris'))
})
afterAll(() => world.close())

const seek = async (fields: Record<string, string>, at = `${base}/wanted/new`) => {
  await host.get(at)
  return host.submit(fields, at)
}
const about = async () => (await world.visitor().get('/circles/beweging/about')).text()

test('a circle says whom it looks for, and two hosts who write at once both keep their text', async () => {
  await seek({ role: '', about: 'Een middag in de maand.' })
  expect([host.status, host.form(`${base}/wanted/new`).values.about]).toEqual([
    422,
    'Een middag in de maand.',
  ])
  await seek({ role: 'Iemand die verhalen opschrijft', about: 'Een middag in de maand.' })
  expect(await about()).toMatch(/We zoeken iemand Iemand die verhalen opschrijft Een middag in de maand\./)
  role = (await world.sql<{ id: string }>('select id from about_us.wanted_role'))[0]?.id ?? ''
  const at = `${base}/wanted/${role}`
  await host.get(at)
  const stale = host.form(at).values
  await host.submit({ about: 'Een ochtend.' }, at)
  await host.post(at, { ...stale, _key: crypto.randomUUID(), about: 'Een avond.' })
  expect([host.status, host.text().includes('Een ochtend.'), host.form(at).values.about]).toEqual([
    409,
    true,
    'Een avond.',
  ])
  expect((await iris.get(at)).status).toBe(403)
})

test('who would like to says so once, sealed, to who looks after the circle and to nobody else', async () => {
  const at = `/roles/${role}`
  expect((await world.visitor().get(at)).path).toContain('/sign-in')
  await iris.get(at)
  await iris.submit({ name: 'Iris', words: 'Ik schrijf graag.' }, at)
  expect([iris.status, iris.form(at).values.words]).toEqual([422, 'Ik schrijf graag.'])
  const fields = { ...iris.form(at).values, reach: '085 000 09 12' }
  for (const _ of [1, 2]) await iris.post(at, fields)
  expect(await world.sql('select 1 from about_us.role_reply')).toHaveLength(1)
  expect((await iris.get(at)).text()).toContain('Ik schrijf graag.')
  const other = await world.as(await makePerson(world, 'Wil'))
  expect((await other.get(at)).text()).not.toContain('Ik schrijf graag.')
  expect((await host.get(base)).text()).toMatch(/Ik schrijf graag\..*Iris.*Te bereiken: 085 000 09 12/)
  const [letter] = await letters(world)
  expect(letter?.body).toContain(base)
  expect(letter?.body).not.toMatch(/Iris|schrijf graag/)
  const [row] = await world.sql<{ body: Buffer }>('select body from about_us.role_reply')
  expect(row?.body.includes('Iris')).toBe(false)
})

test('past the pages nobody reads, writes or throws away for another', async () => {
  const wil = await world.as(await makePerson(world, 'Wil'))
  const web: Database = connect(world.database.web)
  const token = wil.cookie('kampvuur_session')
  const seen = await web.read(token, ({ db }) => db.selectFrom('about_us.role_reply').select('id').execute())
  const gone = await web.write(token, ({ db }) =>
    db.deleteFrom('about_us.role_reply').executeTakeFirstOrThrow(),
  )
  await web.close()
  expect([seen, gone.numDeletedRows]).toEqual([[], 0n])
})

test('taken back it is gone, and a role that is taken takes along what people wrote', async () => {
  const at = `/roles/${role}`
  const key = async () =>
    (await world.sql<{ id: string }>('select sealing_key_id as id from about_us.role_reply'))[0]?.id
  const first = await key()
  await iris.get(at)
  await iris.submit({}, `${at}/take-back`)
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [first])).toEqual([
    { wrapped: null },
  ])
  await iris.get(at)
  await iris.submit({ name: 'Iris', words: '', reach: '085 000 09 12' }, at)
  const second = await key()
  await host.get(`${base}/wanted/${role}`)
  await host.submit({}, `${base}/wanted/${role}/end`)
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [second])).toEqual([
    { wrapped: null },
  ])
  expect(await about()).not.toContain('Iemand die verhalen opschrijft')
  expect((await iris.get(at)).status).toBe(404)
})
