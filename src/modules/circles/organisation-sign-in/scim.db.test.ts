import { createHash, randomUUID } from 'node:crypto'
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
import { people } from '../../people/index.ts'

let world: TestApplication
let movement: string
let house: string
let team: string
let elsewhere: string
let petra: Browserless
let signIn = ''
const token = 'a-token-of-this-organisation-alone'
const other = 'a-token-of-another-organisation-x'
const path = '/circles/de-linde/sign-in'

async function settle(circle: string, secret: string, domain: string) {
  const id = randomUUID()
  const { database, sealing, clock } = world.app.house
  const [key, sealed] = await database.write(undefined, async ({ db }) => {
    const made = await sealing.makeKey(db, clock)
    return [made, await sealing.seal(db, made, 'secret')] as const
  })
  await world.sql(
    `insert into people.organisation_sign_in (id, circle_id, issuer, client_id, sealing_key_id, client_secret, open)
     values ($1, $2, 'https://inlog.example', 'x', $3, $4, true)`,
    [id, circle, key, sealed],
  )
  await world.sql(
    `insert into people.organisation_domain (id, sign_in_id, domain, line, proved_at) values (gen_random_uuid(), $1, $2, 'x', now())`,
    [id, domain],
  )
  await world.sql('insert into people.scim_token (id, sign_in_id, hash) values (gen_random_uuid(), $1, $2)', [
    id,
    createHash('sha256').update(secret).digest(),
  ])
  return id
}

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'Beweging' })
  house = await makeCircle(world, { slug: 'de-linde', name: 'De Linde' })
  team = await makeCircle(world, { kind: 'team', name: 'Team', parentId: house })
  elsewhere = await makeCircle(world, { slug: 'elders', name: 'Elders' })
  signIn = await settle(house, token, 'delinde.example')
  await settle(elsewhere, other, 'elders.example')
  const person = await makePerson(world, 'Petra', 'petra@huis.example')
  await makeSeat(world, house, person, 'host')
  petra = await world.as(person)
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.sql('delete from people.scim_user')
  await world.sql('delete from platform.failed_guess')
  await world.sql('delete from platform.example_mail')
  await world.sql('delete from people.letter_asked')
})

type Json = Record<string, unknown>

async function ask(method: string, rest: string, body?: unknown, bearer: string | null = token) {
  const headers: Record<string, string> = { ...(bearer && { authorization: `Bearer ${bearer}` }) }
  if (body !== undefined) headers['content-type'] = 'application/scim+json'
  const sent = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await world.app.fetch(
    new Request(`${world.origin}/scim/v2${rest}`, {
      method,
      headers,
      ...(body !== undefined && { body: sent }),
    }),
  )
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, json: (text ? JSON.parse(text) : {}) as Json }
}

const noor = (more: Json = {}) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName: 'noor@delinde.example',
  displayName: 'Noor Aziz',
  externalId: 'x1',
  ...more,
})
const add = async (more: Json = {}) => (await ask('POST', '/Users', noor(more))).json.id as string
const gone = { Operations: [{ op: 'replace', path: 'active', value: false }] }

test('a machine without its secret, or with another’s, gets nothing, at every address', async () => {
  const id = await add()
  const routes = people.machines ?? []
  expect(routes.length).toBeGreaterThanOrEqual(11)
  for (const { method, path: address } of routes) {
    const rest = address.replace('/scim/v2', '').replace(':id', id)
    const refused = await ask(method, rest, method === 'GET' ? undefined : noor(), null)
    expect(refused.status).toBe(401)
    expect(refused.json).toEqual({ schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '401' })
    expect(refused.headers.get('www-authenticate')).toBe('Bearer')
  }
  for (const [method, body] of [['GET'], ['PUT', noor()], ['PATCH', gone], ['DELETE']] as const)
    expect((await ask(method, `/Users/${id}`, body, other)).status).toBe(404)
  expect((await ask('GET', '/Users', undefined, other)).json).toMatchObject({
    totalResults: 0,
    Resources: [],
  })
  expect((await ask('GET', `/Users/${id}`)).json).toMatchObject({ active: true })
})

test('a browser that is signed in opens nothing with that, and a made-up secret is guessed twenty times at most', async () => {
  await petra.get('/scim/v2/Users')
  expect(petra.status).toBe(401)
  for (let i = 0; i < 20; i += 1)
    expect((await ask('GET', '/Users', undefined, 'made-up-made-up-made-up')).status).toBe(401)
  expect((await ask('GET', '/Users', undefined, 'made-up-made-up-made-up')).status).toBe(429)
  expect((await ask('GET', '/Users')).status).toBe(200)
})

test('somebody is added, found by name, changed and taken away', async () => {
  const added = await ask('POST', '/Users', noor())
  expect(added.status).toBe(201)
  expect(added.headers.get('content-type')).toContain('application/scim+json')
  const { id, meta } = added.json as { id: string; meta: { location: string } }
  expect(added.headers.get('location')).toBe(meta.location)
  expect(added.json).toMatchObject({ userName: 'noor@delinde.example', externalId: 'x1', active: true })
  expect((await ask('POST', '/Users', noor({ userName: 'NOOR@delinde.example' }))).json).toMatchObject({
    status: '409',
    scimType: 'uniqueness',
  })
  const found = await ask('GET', `/Users?filter=${encodeURIComponent('userName eq "Noor@DeLinde.example"')}`)
  expect(found.json).toMatchObject({ totalResults: 1, startIndex: 1, itemsPerPage: 1, Resources: [{ id }] })
  expect((await ask('PUT', `/Users/${id}`, noor({ displayName: 'N. Aziz' }))).json).toMatchObject({
    displayName: 'N. Aziz',
  })
  expect((await ask('PATCH', `/Users/${id}`, gone)).json).toMatchObject({ active: false })
  expect((await ask('DELETE', `/Users/${id}`)).status).toBe(204)
  expect((await ask('GET', `/Users/${id}`)).status).toBe(404)
})

test.each([
  ['POST', '/Users', '{'],
  ['POST', '/Users', 'null'],
  ['POST', '/Users', '[]'],
  ['POST', '/Users', '{"userName":{"a":1}}'],
  ['POST', '/Users', '{"userName":"\\u0000"}'],
  ['POST', '/Users', `{"userName":"${'x'.repeat(70_000)}"}`],
  ['POST', '/Users', '{"userName":"noor@elders.example"}'],
  [
    'POST',
    '/Users',
    '{"userName":"noor@delinde.example","emails":[{"value":"noor@elders.example","primary":true}]}',
  ],
  ['POST', '/Users', '{"userName":"noor@elders.example@delinde.example"}'],
  ['GET', '/Users?filter=userName%20co%20%22a%22', undefined],
  ['GET', "/Users?filter=userName%20eq%20%22a%22%20or%20'1'%3D'1", undefined],
])('%s %s with %.60s is refused in SCIM’s own way', async (method, rest, body) => {
  const refused = await ask(method, rest, body)
  expect(refused.status).toBe(400)
  expect(refused.json).toMatchObject({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: '400',
  })
  expect(await world.sql('select * from people.scim_user')).toEqual([])
})

test('what there is of SCIM is told', async () => {
  expect((await ask('GET', '/ServiceProviderConfig')).json).toMatchObject({ patch: { supported: true } })
  expect((await ask('GET', '/ResourceTypes/User')).json).toMatchObject({ endpoint: '/Users' })
  expect((await ask('GET', '/Schemas')).json).toMatchObject({ totalResults: 1 })
  expect((await ask('GET', '/Schemas/nothing')).status).toBe(404)
  expect((await ask('GET', '/Users/no-id')).status).toBe(404)
  expect((await ask('GET', '/Users?startIndex=-3&count=-1')).json).toMatchObject({
    startIndex: 1,
    Resources: [],
  })
})

describe('whoever leaves', () => {
  async function member(email = 'noor@delinde.example') {
    await world.sql(
      'delete from people.person where email = $1 and not exists (select from circles.seat s where s.person_id = person.id)',
      [email],
    )
    const person = await makePerson(world, 'Noor', email)
    const seats = {
      house: await makeSeat(world, house, person, 'host'),
      team: await makeSeat(world, team, person),
      movement: await makeSeat(world, movement, person),
      elsewhere: await makeSeat(world, elsewhere, person),
    }
    return { person, seats }
  }
  const open = async (person: string) =>
    (
      await world.sql<{ name: string }>(
        'select c.name from circles.seat s join circles.circle c on c.id = s.circle_id where s.person_id = $1 and s.ended_at is null order by 1',
        [person],
      )
    ).map(({ name }) => name)

  let number = 0
  const another = () => {
    number += 1
    return `leaver${number}@delinde.example`
  }

  test.each(['PATCH', 'PUT', 'DELETE'])(
    'by %s leaves the house and what has its home there, and nothing else',
    async (method) => {
      const email = another()
      const { person } = await member(email)
      const id = await add({ userName: email })
      const body =
        method === 'PATCH' ? gone : method === 'PUT' ? noor({ userName: email, active: false }) : undefined
      expect((await ask(method, `/Users/${id}`, body)).status).toBe(method === 'DELETE' ? 204 : 200)
      expect(await open(person)).toEqual(['Beweging', 'Elders'])
      const letter = (await letters(world)).find(
        ({ subject }) => subject === 'Je plek bij De Linde is voorbij',
      )
      expect(letter?.recipient).toBe(email)
      expect(letter?.body).toContain('Wat je zelf zei, blijft van jou.')
      expect(letter?.body).toContain('/mine/take-along')
    },
  )

  test('keeps their words and their place around a fire, and keeps no fire any more', async () => {
    const email = another()
    const { person } = await member(email)
    const fire = await makeCircle(world, { kind: 'fire', name: 'Soep', parentId: house })
    const seat = await makeSeat(world, fire, person, 'initiator')
    await ask('PATCH', `/Users/${await add({ userName: email })}`, gone)
    expect(await world.sql('select role, ended_at from circles.seat where id = $1', [seat])).toEqual([
      { role: 'guest', ended_at: null },
    ])
    expect((await (await world.as(person)).get('/mine/words')).status).toBe(200)
  })

  test('is let out where they came in through the organisation, and stays in by their own way', async () => {
    const email = another()
    const { person } = await member(email)
    const [byHouse, byMail] = [await world.as(person), await world.as(person)]
    await world.sql(
      `update platform.session set method = $2 where id = (select id from platform.session where person_id = $1 order by opened_at limit 1)`,
      [person, `organisation:${signIn}`],
    )
    await world.sql(
      `insert into auth.account (id, "accountId", "providerId", "userId", "createdAt", "updatedAt") values (gen_random_uuid(), 'x', $2, $1, now(), now())`,
      [person, signIn],
    )
    await ask('PATCH', `/Users/${await add({ userName: email })}`, gone)
    expect((await byHouse.get('/mine')).path).toContain('/sign-in')
    expect((await byMail.get('/mine')).status).toBe(200)
    expect(await world.sql('select * from auth.account where "userId" = $1', [person])).toEqual([])
  })

  test('and comes again is invited again, and nothing comes back by itself', async () => {
    const email = another()
    const { person } = await member(email)
    const id = await add({ userName: email })
    await ask('PATCH', `/Users/${id}`, gone)
    await letters(world)
    await world.sql('delete from platform.example_mail')
    await ask('PATCH', `/Users/${id}`, { Operations: [{ op: 'replace', path: 'active', value: true }] })
    expect(await open(person)).toEqual(['Beweging', 'Elders'])
    expect((await letters(world)).map(({ subject }) => subject)).toEqual([
      'De Linde nodigt je uit bij Beweging',
    ])
  })

  test('twice leaves once, and somebody with a card is nobody to the organisation', async () => {
    const email = another()
    await member(email)
    const id = await add({ userName: email })
    await Promise.all([ask('PATCH', `/Users/${id}`, gone), ask('PATCH', `/Users/${id}`, gone)])
    await ask('PATCH', `/Users/${id}`, gone)
    const left = (await letters(world)).filter(({ subject }) => subject.includes('voorbij'))
    expect(left).toHaveLength(1)
    expect((await ask('GET', '/Users')).json).toMatchObject({ totalResults: 1 })
  })

  test('is never somebody of another domain: an address outside its own ends nothing', async () => {
    const { person } = await member('samira@elders.example')
    const id = await add()
    await world.sql(`update people.scim_user set email = 'samira@elders.example' where id = $1`, [id])
    await ask('DELETE', `/Users/${id}`)
    expect(await open(person)).toEqual(['Beweging', 'De Linde', 'Elders', 'Team'])
  })
})

describe('a secret', () => {
  beforeEach(() => world.sql('delete from people.scim_token where sign_in_id = $1', [signIn]))

  test('is made by a host, shown once, two at a time, and works until it is ended', async () => {
    await petra.get(path)
    const form = petra.form(`${path}/tokens`)
    await petra.post(form.action, form.values)
    const made = /<code>([\w-]{43})<\/code>/.exec(petra.html)?.[1] ?? ''
    expect((await ask('GET', '/Users', undefined, made)).status).toBe(200)
    await petra.post(form.action, form.values)
    expect(petra.html).toContain(made)
    expect(await world.sql('select * from people.scim_token where sign_in_id = $1', [signIn])).toHaveLength(1)
    await petra.get(path)
    expect(petra.html).not.toContain(made)
    await petra.submit({}, `${path}/tokens`)
    await petra.get(path)
    expect(petra.text()).toContain('twee')
    const [first] = await world.sql<{ id: string }>(
      'select id from people.scim_token where sign_in_id = $1 order by made_at limit 1',
      [signIn],
    )
    await petra.submit({}, `${path}/tokens/${first?.id}/end`)
    expect((await ask('GET', '/Users', undefined, made)).status).toBe(401)
    const sent = JSON.stringify([await letters(world), world.logged])
    expect(sent).toContain('De inlog van De Linde is veranderd')
    expect(sent).not.toContain(made)
  })

  test('is not made by who is no host, nor a third one by raw SQL', async () => {
    const wil = await makePerson(world, 'Wil')
    await makeSeat(world, house, wil, 'member')
    const member = await world.as(wil)
    const { _csrf } = (await petra.get(path)).form(`${path}/tokens`).values
    expect((await member.post(`${path}/tokens`, { _csrf: String(_csrf) })).status).toBe(403)
    const insert = () =>
      world.sql(
        `insert into people.scim_token (id, sign_in_id, hash) values (gen_random_uuid(), $1, gen_random_uuid()::text::bytea)`,
        [signIn],
      )
    await insert()
    await insert()
    await expect(insert()).rejects.toMatchObject({ constraint: 'two_tokens' })
  })
})
