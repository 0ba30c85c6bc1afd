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
let web: Database
let movement: string
let host: Browserless
let noor: Browserless
let noorId: string
const base = '/circles/beweging/support'

beforeAll(async () => {
  world = await startTestApplication()
  web = connect(world.database.web)
  movement = await makeCircle(world, { kind: 'movement', name: 'De beweging', slug: 'beweging' })
  host = await hosting('Els', movement)
  noorId = await makePerson(world, 'Noor Visser', 'noor@voorbeeld.example')
  noor = await world.as(noorId)
})
afterAll(async () => {
  await web?.close()
  await world?.close()
})

async function hosting(name: string, circle: string) {
  const id = await makePerson(world, name)
  await makeSeat(world, circle, id, 'host')
  return world.as(id)
}
const reads = async () => (await world.visitor().get('/circles/beweging/about')).text()
const ask = async (fields: Record<string, string>, at = `${base}/ask/new`) => {
  await host.get(at)
  return host.submit({ role: 'Verhalenschrijver', yesHow: '', ...fields }, at)
}
const idOf = async (name: string) =>
  (await world.sql<{ id: string }>('select id from about_us.supporter where name = $1', [name]))[0]?.id ?? ''
const own = async () => `/mine/support/${await idOf('Noor Visser')}`

test('nobody is named before they said yes themselves, and whether there is an account is not told', async () => {
  await ask({ name: 'Noor Visser', email: '' })
  expect([host.status, host.text().includes('Vul een mailadres in')]).toEqual([422, true])
  expect(host.form(`${base}/ask/new`).values.role).toBe('Verhalenschrijver')
  await ask({ name: 'Noor Visser', email: 'Noor@voorbeeld.example' })
  await ask({ name: 'Niemand', email: 'niemand@voorbeeld.example' })
  const page = await host.get(base)
  expect(page.text()).toMatch(/Niemand Gevraagd\. Nog geen ja\..*Noor Visser Gevraagd\. Nog geen ja\./)
  expect(page.html).not.toContain('voorbeeld.example')
  expect(await reads()).not.toContain('Noor')
  const [letter] = await letters(world)
  expect(letter?.body).toContain(await own())
  expect(letter?.body).not.toMatch(/Verhalenschrijver|beweging.*naam/)
})

test('with their own account they say yes in their own words, and nobody says it for them', async () => {
  const at = await own()
  const other = await world.as(await makePerson(world, 'Iris'))
  for (const browser of [other, host]) expect((await browser.get(at)).status).toBe(404)
  await noor.get('/mine')
  expect(noor.links()).toContain(at)
  await noor.get(at)
  await noor.submit({ words: 'Ik luister en schrijf.', since: 'ooit' }, at)
  expect([noor.status, noor.form(at).values.words]).toEqual([422, 'Ik luister en schrijf.'])
  await noor.submit({ since: '2022', shows: 'no', asks: 'meelezen' }, at)
  expect(await reads()).toMatch(
    /Noor Visser Verhalenschrijver Ik luister en schrijf\. Je kunt vragen naar: meelezen\. Sinds 2022\./,
  )
})

test('what somebody said with their account no host changes, by no way', async () => {
  const id = await idOf('Noor Visser')
  expect((await host.get(`${base}/ask/${id}`)).text()).toContain('Noor Visser zei dit zelf')
  const csrf = host.form(`${base}/ask/${id}/take-away`).values
  const words = {
    role: 'Baas',
    name: 'Noor Visser',
    words: '',
    asks: '',
    since: '',
    email: '',
    yesHow: 'paper',
  }
  await host.post(`${base}/ask/${id}`, { ...csrf, ...words, yesOn: '2026-01-01', _version: '2' })
  expect(host.status).toBe(404)
  const forced = web.write(host.cookie('kampvuur_session'), ({ db }) =>
    db.updateTable('about_us.supporter').set({ role: 'Baas' }).execute(),
  )
  await expect(forced).rejects.toMatchObject({ code: '42501' })
  expect(await reads()).not.toContain('Baas')
})

test('two windows at once lose nothing', async () => {
  const at = await own()
  await noor.get(at)
  const stale = { ...noor.form(at).values, shows: 'no' }
  await noor.submit({ words: 'Ik schrijf.', shows: 'no' }, at)
  await noor.post(at, { ...stale, _key: crypto.randomUUID(), words: 'Ik luister vooral.' })
  expect([noor.status, noor.text().includes('Ik schrijf.')]).toEqual([409, true])
  expect(noor.form(at).values.words).toBe('Ik luister vooral.')
})

test('how they introduce themselves stands beside it for who may see that, and for nobody else', async () => {
  await noor.get('/mine/introduction/words')
  await noor.submit({ name: 'Noor', hereBecause: 'Om mijn moeder.' })
  await noor.get(await own())
  await noor.submit({ shows: 'yes' }, await own())
  expect((await world.visitor().get('/circles/beweging/about')).html).not.toContain('/people/persons/')
  await world.sql("update introductions.introduction set audience = 'everyone'")
  await world.sql("select platform.audit('test.done', 'test', null, null)")
  expect((await world.visitor().get('/circles/beweging/about')).html).toContain('/people/persons/')
})

test('who stopped is named no longer, unless they say themselves that they are thanked', async () => {
  const id = await idOf('Noor Visser')
  await host.get(`${base}/ask/${id}`)
  await host.submit({ thanks: 'yes' }, `${base}/ask/${id}/stop`)
  expect(await reads()).not.toContain('Noor Visser')
  expect((await host.get(base)).text()).toContain('De naam staat er niet meer.')
  await noor.get(await own())
  await noor.submit({ thanks: 'yes' }, `${await own()}/stop`)
  expect(await reads()).toMatch(/Met dank aan Noor Visser, Verhalenschrijver, 2022 tot \d{4}/)
})

test('taken away it is gone at once, also from the backups and from a copy of before', async () => {
  const id = await idOf('Noor Visser')
  await noor.get(await own())
  await noor.submit({}, `${await own()}/take-away`)
  expect(await reads()).not.toContain('Noor')
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [id])).toEqual([
    { wrapped: null },
  ])
  await world.sql(
    `insert into about_us.supporter (id, circle_id, role, name, yes_on, yes_how) values ($1, $2, 'x', 'Noor', now(), 'paper')`,
    [id, movement],
  )
  await world.sql('update platform.sealing_key set wrapped = null where id = $1', [id])
  expect(await idOf('Noor')).toBe('')
})

test('a yes that was said elsewhere is written down with its day, and says how it was said', async () => {
  await ask({ name: 'Truus', role: 'De koffie', yesHow: 'telephone' })
  expect([host.status, host.text().includes('Vul in wanneer iemand ja zei.')]).toEqual([422, true])
  await ask({ name: 'Truus', role: 'De koffie', yesHow: 'telephone', yesOn: '2026-03-01' })
  expect(await reads()).toContain('Truus De koffie')
  expect((await host.get(base)).text()).toContain('Zei ja aan de telefoon, op 1 maart 2026.')
  const id = await idOf('Truus')
  await host.get(`${base}/ask/${id}`)
  await host.submit({ thanks: 'no' }, `${base}/ask/${id}/stop`)
  expect(await reads()).not.toContain('Truus')
})

test('the same for a team: seen by who may see the team, kept by its hosts, and nothing is asked once it closed', async () => {
  const team = await makeCircle(world, {
    ...{ kind: 'team', name: 'Het team', slug: 'team', visibility: 'members' as const },
    ...{ parentId: movement, movementId: movement },
  })
  const coach = await hosting('Bea', team)
  await coach.get('/circles/team/support/ask/new')
  await coach.submit(
    { role: 'Coach', name: 'Wil', yesHow: 'paper', yesOn: '2026-03-01' },
    '/circles/team/support/ask/new',
  )
  expect((await coach.get('/circles/team')).text()).toMatch(/Wie ondersteunt.*Wil Coach/)
  expect((await host.get('/circles/team/support')).status).toBe(404)
  const rows = await web.read(host.cookie('kampvuur_session'), ({ db }) =>
    db.selectFrom('about_us.supporter').select('name').execute(),
  )
  expect(rows.map(({ name }) => name)).not.toContain('Wil')
  await world.sql('update circles.circle set closed_on = platform.day_of(now()) where id = $1', [team])
  expect((await coach.get('/circles/team/support/ask/new')).status).toBe(404)
  const asked = web.write(coach.cookie('kampvuur_session'), ({ db }) =>
    db
      .selectFrom((eb) =>
        eb
          .fn<{ id: string | null }>('about_us.ask_supporter', [
            ...[eb.lit(null), eb.lit(0), eb.cast(eb.val(team), 'uuid')],
            ...['x', 'x', '', ''].map((one) => eb.val(one)),
            ...[eb.lit(null), eb.val(''), eb.val('paper'), eb.cast(eb.val('2026-01-01'), 'date')],
          ])
          .as('id'),
      )
      .selectAll()
      .execute(),
  )
  expect(JSON.stringify(await asked)).toContain('null')
})
