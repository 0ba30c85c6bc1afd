// Covers: src/cli/create-host, src/cli/circles, src/modules/circles, src/modules/movements, src/modules/people
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { letters, startTestApplication } from '../../../tests/support/application.ts'
import { freshDatabase, type TestDatabase, testServer } from '../../../tests/support/postgres.ts'
import { houseOn, tryCommand } from '../../../tests/support/try-command.ts'
import { withClient } from '../../platform/database/server/answer.ts'

const els = ['--name', 'Els Brinkman', '--email', 'els@voorbeeld.nl', '--organisation', 'Zomerhek']

const make = (database: TestDatabase, ...args: string[]) =>
  tryCommand(['create-host', ...args], houseOn(database))

async function ask<Row>(database: TestDatabase, sql: string): Promise<Row[]> {
  const { rows } = await withClient(database.superuser, (client) => client.query(sql))
  return rows as Row[]
}

test('in an empty house it makes the movement, the organisation, the host and asks for the letter', async () => {
  const database = await freshDatabase()
  const { exit, out, err } = await make(database, ...els, '--movement', 'Vuur', '--phone', '085 000 00 11')
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  expect(out.split('\n')).toEqual([
    'De beweging Vuur is gemaakt.',
    'De organisatie Zomerhek is gemaakt.',
    'Els Brinkman ontvangt nu mensen bij Zomerhek.',
    "Op de pagina's van Vuur en Zomerhek staat nu wie je kunt bellen: Els Brinkman.",
    'De brief naar els@voorbeeld.nl ligt klaar. Hij gaat weg zodra Kampvuur draait met een SMTP_URL.',
  ])
  expect(
    await ask(
      database,
      `select p.email, p.slug, s.role, s.name, s.taken_at is not null as taken, k.wrapped is not null as sealed,
         c.slug as circle, c.contact_phone, m.slug as movement
       from circles.seat s join people.person p on p.id = s.person_id join platform.sealing_key k on k.id = s.sealing_key_id
       join circles.circle c on c.id = s.circle_id join circles.circle m on m.id = c.movement_id`,
    ),
  ).toEqual([
    {
      email: 'els@voorbeeld.nl',
      slug: null,
      role: 'host',
      name: 'Els Brinkman',
      taken: true,
      sealed: true,
      circle: 'zomerhek',
      contact_phone: '085 000 00 11',
      movement: 'vuur',
    },
  ])
  expect(
    await ask(
      database,
      `select o.fact, s.name, o.ids ->> 'locale' as locale from platform.outbox o
       join circles.seat s on s.id = (o.ids ->> 'seat')::uuid`,
    ),
  ).toEqual([{ fact: 'circles.person-invited', name: 'Els Brinkman', locale: 'nl' }])
  expect(
    await ask(database, 'select distinct action, thing from platform.audit_entry order by thing'),
  ).toEqual([
    { action: 'cli.create-host', thing: 'circle' },
    { action: 'cli.create-host', thing: 'person' },
    { action: 'cli.create-host', thing: 'seat' },
  ])
})

test('with a movement alone it makes who looks after the movement and answers its telephone', async () => {
  const database = await freshDatabase()
  await make(database, ...els, '--movement', 'Vuur')
  const person = ['--name', 'Femke Bos', '--email', 'femke@voorbeeld.nl', '--movement', 'Vuur']
  const { exit, out } = await make(database, ...person, '--phone', '085 000 00 12')
  expect(exit).toBe(0)
  expect(out).toContain('Femke Bos ontvangt nu mensen bij Vuur.')
  expect(out).toContain("Op de pagina's van Vuur staat nu wie je kunt bellen: Femke Bos.")
  expect(
    await ask(
      database,
      `select c.kind, c.slug, s.role from circles.seat s join circles.circle c on c.id = s.circle_id
       where s.name = 'Femke Bos'`,
    ),
  ).toEqual([{ kind: 'movement', slug: 'vuur', role: 'host' }])
})

test('again, also at the same time, nothing doubles and the letter is asked for again', async () => {
  const database = await freshDatabase()
  await Promise.all([1, 2].map(() => make(database, ...els, '--movement', 'Vuur')))
  const { out } = await make(database, '--name', 'E. Brinkman', ...els.slice(2))
  expect(out).toContain('Els Brinkman ontving al mensen bij Zomerhek.')
  expect(out).toContain('Bij els@voorbeeld.nl hoort al iemand: Els Brinkman.')
  expect(
    await ask(
      database,
      `select (select count(*) from people.person)::int as people, (select count(*) from circles.seat)::int as seats,
         (select count(*) from circles.circle)::int as circles, (select count(*) from platform.outbox where fact not like 'search.%')::int as facts`,
    ),
  ).toEqual([{ people: 1, seats: 1, circles: 2, facts: 3 }])
})

test('without --movement the organisation is looked for, then the house’s own movement is meant', async () => {
  const database = await freshDatabase()
  expect((await make(database, ...els)).err).toContain('Er is nog geen beweging')
  await make(database, ...els, '--movement', 'Vuur')
  await make(database, ...els.slice(0, 4), '--organisation', 'Halte', '--movement', 'Water')
  await make(database, ...els.slice(0, 4), '--organisation', 'halte')
  await make(database, ...els.slice(0, 4), '--organisation', 'Nieuw')
  const homes = await ask(
    database,
    `select c.slug, m.slug as movement from circles.circle c join circles.circle m on m.id = c.movement_id order by 1`,
  )
  expect(homes).toEqual([
    { slug: 'halte', movement: 'water' },
    { slug: 'nieuw', movement: 'vuur' },
    { slug: 'zomerhek', movement: 'vuur' },
  ])
})

test('one organisation name in two other movements has to be told apart', async () => {
  const database = await freshDatabase()
  for (const movement of ['Vuur', 'Water', 'Wind'])
    await make(
      database,
      ...els.slice(0, 4),
      '--organisation',
      movement === 'Vuur' ? 'Zomerhek' : 'Halte',
      '--movement',
      movement,
    )
  const { exit, err } = await make(database, ...els.slice(0, 4), '--organisation', 'Halte')
  expect({ exit, err }).toEqual({
    exit: 1,
    err: expect.stringContaining('Halte bestaat in meer dan één beweging'),
  })
})

test('a member who becomes host keeps their seat, and a contact that is there stays', async () => {
  const database = await freshDatabase()
  await make(database, ...els, '--movement', 'Vuur', '--phone', '085 000 00 11')
  await ask(database, "update circles.seat set role = 'member', taken_at = null")
  const [before] = await ask<{ id: string }>(database, 'select id from circles.seat')
  const { out } = await make(database, ...els, '--phone', '085 000 00 99')
  expect(out).toContain('Els Brinkman ontvangt nu mensen bij Zomerhek.')
  expect(out).not.toContain('bellen')
  expect(await ask(database, 'select id, role, taken_at is not null as taken from circles.seat')).toEqual([
    { ...before, role: 'host', taken: true },
  ])
  expect(await ask(database, 'select distinct contact_phone from circles.circle')).toEqual([
    { contact_phone: '085 000 00 11' },
  ])
})

test('where who was called erased themselves, this host is called from now on', async () => {
  const database = await freshDatabase()
  await make(database, ...els, '--movement', 'Vuur', '--phone', '085 000 00 11')
  await ask(database, "update circles.circle set contact_name = null where kind = 'organisation'")
  const { out } = await make(database, ...els, '--phone', '085 000 00 99')
  expect(out).toContain("Op de pagina's van Zomerhek staat nu wie je kunt bellen: Els Brinkman.")
})

test('another master key than the running house has changes nothing and locks nobody out', async () => {
  const database = await freshDatabase()
  const { exit, err } = await tryCommand(
    ['create-host', ...els, '--movement', 'Vuur'],
    houseOn(database, { KAMPVUUR_MASTER_KEY: 'ab'.repeat(32) }),
  )
  expect({ exit, err }).toEqual({ exit: 1, err: expect.stringContaining('Deze hoofdsleutel hoort niet bij') })
  await withClient(database.web, (client) => client.query('select 1'))
  expect(await ask(database, 'select id from circles.circle')).toEqual([])
})

test('beside a running house the letter leaves at once, and its link lets the host in', async () => {
  const world = await startTestApplication()
  try {
    const env = houseOn(world.database, { KAMPVUUR_EXAMPLE: 'yes', KAMPVUUR_ORIGIN: world.origin })
    await world.app.drained()
    const { out } = await tryCommand(
      ['create-host', ...els, '--movement', 'Vuur', '--phone', '085 000 00 11'],
      env,
    )
    expect(out).toContain(`De brief is zo te lezen op ${world.origin}/demo/mail`)
    const [letter, ...others] = await letters(world)
    expect(others).toEqual([])
    expect(letter?.recipient).toBe('els@voorbeeld.nl')
    expect(letter?.body).toContain('Vuur nodigt je uit om mee te doen in Zomerhek, bij Vuur.')
    const visitor = await world.visitor().get(/\/sign-in\/link\/\S+/.exec(letter?.body ?? '')?.[0] ?? '')
    await visitor.submit({})
    expect(visitor.text()).toContain('Els Brinkman')
    expect(visitor.html).toContain('085 000 00 11')
  } finally {
    await world.close()
  }
})

test('on a database that nobody made ready, before the first start', async () => {
  const name = `test_${randomUUID().slice(0, 8)}`
  await withClient(testServer(), (client) => client.query(`create database "${name}"`))
  const address = new URL(testServer())
  address.pathname = `/${name}`
  const env = houseOn({ owner: address.href, web: address.href, worker: '', auth: '' })
  const made = await tryCommand(['create-host', ...els, '--movement', 'Vuur'], env)
  expect(made).toMatchObject({ exit: 0, out: expect.stringContaining('Els Brinkman ontvangt nu mensen') })
  expect(await tryCommand(['doctor'], env)).toMatchObject({ exit: 0, err: '' })
})
