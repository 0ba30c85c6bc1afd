import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
import { connect } from '../../../platform/database/connect.ts'
import { people } from '../../people/index.ts'

let world: TestApplication
let house: string
let petra: Browserless
let dns: Record<string, string[]> = {}
const path = '/circles/de-linde/sign-in'
const settled = {
  issuer: 'https://inlog.delinde.example',
  clientId: 'kampvuur',
  secret: 'a secret that nobody reads',
  admits: 'invited',
}

const sits = async (name: string, role: string) =>
  (await seated(world, house, { name, role, email: `${name.toLowerCase()}@elders.example` })).browser

beforeAll(async () => {
  const outside = {
    fetch: async () => new Response(null, { status: 500 }),
    loopback: false,
    async lines(name: string) {
      if (name.includes('away')) throw new Error('no answer')
      return dns[name] ?? []
    },
  }
  world = await startTestApplication({}, undefined, undefined, { outside })
  house = await makeCircle(world, { slug: 'de-linde', name: 'De Linde' })
  petra = await sits('Petra', 'host')
  await sits('Anne', 'host')
})
afterAll(() => world.close())
beforeEach(async () => {
  dns = {}
  await world.sql('delete from people.organisation_sign_in')
  await world.sql('delete from platform.example_mail')
})

async function settles(host = petra, fields: Partial<typeof settled> = {}) {
  await host.get(path)
  return host.submit({ ...settled, ...fields }, path)
}

async function addsDomain(domain: string) {
  await petra.submit({ domain }, `${path}/domains`)
  const [row] = await world.sql<{ id: string; line: string }>(
    'select id, line from people.organisation_domain where domain = $1',
    [domain],
  )
  return row ?? { id: '', line: '' }
}

/** What the clock does at night. */
async function atNight() {
  const work = people.schedules?.find(({ name }) => name === 'people.look-at-domains')
  const worker = connect(world.database.worker)
  await worker.write(undefined, async ({ db }) =>
    work?.run({ db, house: world.app.house, origin: world.origin, post: async () => {} }),
  )
  await worker.close()
}

const provedAt = async (id: string) =>
  (
    await world.sql<{ at: Date | null }>(
      'select proved_at as at from people.organisation_domain where id = $1',
      [id],
    )
  )[0]?.at
const now = async () =>
  (await world.sql('select issuer, admits, open, version from people.organisation_sign_in'))[0]

test('a host settles it, shows that a domain is theirs, and opens it; all hosts hear of each change', async () => {
  expect((await settles()).text()).toContain('Het is bewaard.')
  expect(petra.text()).toContain('De inlog staat dicht.')
  expect(petra.html).not.toContain(settled.secret)
  expect(petra.html).toMatch(/\/sign-in\/organisation\/[0-9a-f-]{36}\/back/)
  const { id, line } = await addsDomain('DeLinde.example')
  expect(id).toBe('')
  const domain = await addsDomain('delinde.example')
  expect(petra.text()).toContain('_kampvuur.delinde.example')
  await petra.submit({ open: 'yes' }, `${path}/open`)
  expect(petra.status).toBe(422)
  expect(petra.text()).toContain('Laat eerst zien')
  await petra.submit({}, `${path}/domains/${domain.id}/look`)
  expect(petra.status).toBe(422)
  expect(petra.text()).toContain('De regel staat er nog niet')
  dns['_kampvuur.delinde.example'] = ['v=spf1', domain.line]
  await petra.submit({}, `${path}/domains/${domain.id}/look`)
  expect(petra.text()).toContain('Gevonden.')
  await petra.submit({ open: 'yes' }, `${path}/open`)
  expect(petra.text()).toContain('De inlog staat open.')
  expect(line).toBe('')
  const visitor = await world.visitor().get('/sign-in')
  await visitor.submit({ email: 'wie-dan-ook@delinde.example' })
  expect(visitor.text()).toContain('Ga verder met de inlog van De Linde')
  const sent = await letters(world)
  for (const host of ['petra@elders.example', 'anne@elders.example']) {
    const theirs = sent.filter(({ recipient }) => recipient === host)
    expect(theirs.length).toBeGreaterThanOrEqual(4)
    expect(theirs[0]?.body).toContain('Petra veranderde hoe mensen inloggen via De Linde')
    expect(JSON.stringify(theirs)).not.toContain(settled.secret)
  }
  expect(
    (
      await world.sql<{ action: string }>(
        "select distinct action from platform.audit_entry where thing = 'organisation sign-in' order by 1",
      )
    ).map(({ action }) => action),
  ).toEqual([
    'circles.add-domain',
    'circles.look-at-domain',
    'circles.open-sign-in',
    'circles.settle-sign-in',
  ])
})

test('the secret is kept sealed, stays where none is typed, and another issuer needs another', async () => {
  await settles()
  const kept = () =>
    world.sql<{ client_secret: Buffer }>('select client_secret from people.organisation_sign_in')
  const [before] = await kept()
  expect(before?.client_secret.toString('latin1')).not.toContain('secret')
  await settles(petra, { secret: '', admits: 'all' })
  expect(await now()).toMatchObject({ admits: true })
  expect(await kept()).toEqual([before])
  await settles(petra, { secret: '', issuer: 'https://inlog.elders.example' })
  expect(petra.status).toBe(422)
  expect(petra.text()).toContain('Bij een ander adres of een andere naam hoort een ander geheim.')
  expect(petra.form(path).values.issuer).toBe('https://inlog.elders.example')
})

test('another issuer closes the way until a host opens it again', async () => {
  await settles()
  await world.sql('update people.organisation_sign_in set open = true')
  await settles(petra, { secret: 'new' })
  expect(await now()).toMatchObject({ open: true })
  await settles(petra, { issuer: 'https://inlog.elders.example' })
  expect(await now()).toMatchObject({ open: false })
})

test('two hosts keep both texts, and what is sent twice is done once', async () => {
  await settles()
  const anne = await sits('Bea', 'host')
  await anne.get(path)
  await petra.get(path)
  const sent = { ...petra.form(path).values, ...settled, clientId: 'van petra' }
  for (let times = 0; times < 2; times += 1) await petra.post(path, sent)
  expect(await now()).toMatchObject({ version: 2 })
  await anne.submit({ ...settled, clientId: 'van bea' }, path)
  expect(anne.status).toBe(409)
  expect(anne.html).toContain('van bea')
})

test('a domain that is lost closes the way at night; a silent DNS changes nothing', async () => {
  await settles()
  const { id, line } = await addsDomain('delinde.example')
  const away = await addsDomain('away.example')
  dns['_kampvuur.delinde.example'] = [line]
  await petra.submit({}, `${path}/domains/${id}/look`)
  await world.sql('update people.organisation_domain set proved_at = now() where id = $1', [away.id])
  await petra.get(path)
  await petra.submit({ open: 'yes' }, `${path}/open`)
  await petra.submit({}, `${path}/domains/${away.id}/look`)
  expect(petra.text()).toContain('De DNS gaf geen antwoord.')
  await world.sql('delete from platform.example_mail')
  await atNight()
  expect(await provedAt(id)).not.toBeNull()
  dns = {}
  await atNight()
  expect(await provedAt(id)).toBeNull()
  expect(await provedAt(away.id)).not.toBeNull()
  const visitor = await world.visitor().get('/sign-in')
  await visitor.submit({ email: 'wie-dan-ook@delinde.example' })
  expect(visitor.path).toBe('/sign-in/sent')
  expect((await letters(world)).map(({ subject }) => subject)).toContain(
    'Een domein van De Linde is niet meer bewezen',
  )
})

describe('refuses', () => {
  test.each([
    { issuer: 'http://inlog.delinde.example' },
    { issuer: 'javascript:alert(1)' },
    { issuer: 'https://user:word@inlog.delinde.example' },
    { issuer: 'https://inlog.delinde.example/?x=1' },
    { issuer: 'inlog' },
    { clientId: '' },
    { secret: '' },
  ])('%j', async (fields) => {
    await settles(petra, fields)
    expect(petra.status).toBe(422)
    expect(petra.html).toContain('aria-invalid="true"')
    expect(await now()).toBeUndefined()
  })

  test.each(['nl', 'localhost', '127.0.0.1', 'a b.example', ''])('%j as a domain', async (domain) => {
    await settles()
    await petra.submit({ domain }, `${path}/domains`)
    expect(petra.status).toBe(422)
    expect(petra.text()).toContain('Dit is geen domein.')
  })

  test('who is no host there: they see, change and prove nothing, by form or by raw SQL', async () => {
    await settles()
    const { id } = await addsDomain('delinde.example')
    const member = await sits('Wil', 'member')
    expect((await member.get(path)).status).toBe(403)
    expect((await world.visitor().get(path)).path).toContain('/sign-in')
    const token = member.cookie('kampvuur_session')
    const read = (table: 'people.organisation_sign_in' | 'people.organisation_domain') =>
      world.app.house.database.read(token, ({ db }) => db.selectFrom(table).select('id').execute())
    expect(await read('people.organisation_sign_in')).toEqual([])
    expect(await read('people.organisation_domain')).toEqual([])
    for (const browser of [member, petra]) {
      const proving = world.app.house.database.write(browser.cookie('kampvuur_session'), ({ db }) =>
        db
          .updateTable('people.organisation_domain')
          .set({ proved_at: new Date() })
          .where('id', '=', id)
          .execute(),
      )
      await expect(proving).rejects.toMatchObject({ code: '42501' })
      const secret = world.app.house.database.read(browser.cookie('kampvuur_session'), ({ db }) =>
        db.selectFrom('people.organisation_sign_in').select('client_secret').execute(),
      )
      await expect(secret).rejects.toMatchObject({ code: '42501' })
    }
  })

  test('a host of another organisation, also with the id of this one’s domain', async () => {
    await settles()
    const { id } = await addsDomain('delinde.example')
    const other = await makeCircle(world, { slug: 'elders', name: 'Elders' })
    const person = await makePerson(world, 'Evil', 'evil@elders.example')
    await makeSeat(world, other, person, 'host')
    const evil = await world.as(person)
    await evil.get('/circles/elders/sign-in')
    await evil.submit({ ...settled }, '/circles/elders/sign-in')
    const { _csrf } = evil.form('/circles/elders/sign-in').values
    for (const what of ['look', 'remove']) {
      await evil.post(`/circles/elders/sign-in/domains/${id}/${what}`, { _csrf: String(_csrf) })
      expect(evil.status).toBe(404)
    }
    expect(await provedAt(id)).toBeNull()
  })
})
