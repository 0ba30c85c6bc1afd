// Covers: src/cli/import, src/modules/circles, src/modules/movements, src/modules/participants, src/modules/people
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../tests/support/postgres.ts'
import { houseOn, tryCommand } from '../../../tests/support/try-command.ts'
import { movementContact } from '../../modules/circles/index.ts'
import { connect } from '../../platform/database/connect.ts'
import { withClient } from '../../platform/database/server/answer.ts'

const fixture = join(import.meta.dirname, 'fixtures/participants.csv')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kampvuur-import-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(text: string | Buffer): Promise<string> {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.csv`)
  await writeFile(path, text)
  return path
}

const take = (database: TestDatabase, path: string) =>
  tryCommand(['import', 'participants', path], houseOn(database))

interface Row {
  kind: string
  slug: string
  name: string
  visibility: string
  movement: string | null
  sector: string | null
}

async function circlesIn(database: TestDatabase): Promise<Row[]> {
  const { rows } = await withClient(database.superuser, (client) =>
    client.query<Row>(
      `select c.kind, c.slug, c.name, c.visibility, m.slug as movement, s.slug as sector from circles.circle c
       left join circles.circle m on m.id = c.movement_id and m.id = c.parent_id
       left join circles.within w on w.circle_id = c.id and w.until is null
       left join circles.circle s on s.id = w.in_id order by c.created_at, c.slug`,
    ),
  )
  return rows
}

test('takes in movements, sectors and organisations, open to everyone; the first movement is the house', async () => {
  const database = await freshDatabase()
  expect(await take(database, fixture)).toEqual({
    exit: 0,
    out: 'Opgenomen: 2 bewegingen, 4 sectoren en 12 organisaties. De beweging van dit huis is De Lange Tafel.',
    err: '',
  })
  const circles = await circlesIn(database)
  expect(circles.filter(({ kind }) => kind !== 'organisation').map(({ slug }) => slug)).toEqual([
    'de-lange-tafel',
    'sector-gehandicaptenzorg',
    'sector-langdurige-ggz',
    'sector-verpleeghuis-en-thuis',
    'jeugdzorg-eigen-tafel',
    'sector-jeugdzorg',
  ])
  expect(circles).toContainEqual({
    kind: 'organisation',
    slug: 'cafe-partners',
    name: 'Café Partners',
    visibility: 'everyone',
    movement: 'de-lange-tafel',
    sector: 'sector-verpleeghuis-en-thuis',
  })
  const web = connect(database.web)
  const { name } = await web.read(undefined, ({ db }) => movementContact(db, ''))
  await web.close()
  expect(name).toBe('De Lange Tafel')
})

test('taken in twice, also at the same time or in other capitals, nothing doubles', async () => {
  const database = await freshDatabase()
  const again = await file(
    'name;sector;movement\r\nCAFÉ  partners;verpleeghuis en thuis;de lange tafel\r\nK4;;Jeugdzorg (eigen tafel)\r\n',
  )
  const both = await Promise.all([take(database, fixture), take(database, fixture)])
  expect(both.map(({ out }) => out).sort()).toEqual([
    'Er is niets bijgekomen. 12 organisaties stonden er al.',
    expect.stringMatching(/^Opgenomen/),
  ])
  expect((await take(database, again)).out).toBe('Er is niets bijgekomen. 2 organisaties stonden er al.')
  expect(await circlesIn(database)).toHaveLength(18)
})

test('a bad row stops nothing that is good, and each is named by its line', async () => {
  const database = await freshDatabase()
  const { exit, out, err } = await take(
    database,
    await file(
      Buffer.concat([
        Buffer.from('movement,sector,name\nVuur,Thuis,Zomerhek\nVuur,Thuis\nVuur,Thuis,"Open\n'),
        Buffer.from('Vuur,Thuis,Sant\xe9\n', 'latin1'),
        Buffer.from(`Vuur,Thuis,${'x'.repeat(10_000_000)}\nVuur,Thuis,Zomerhek\nVuur,Thuis,Lange Ádem`),
      ]),
    ),
  )
  expect(exit).toBe(1)
  expect(err.split('\n')).toEqual([
    'Regel 3: de naam (name) ontbreekt.',
    expect.stringMatching(/^Regel 4: de aanhalingstekens/),
    expect.stringMatching(/^Regel 5: hier staan tekens die niet te lezen zijn/),
    expect.stringMatching(/^Regel 6: deze regel is veel te lang/),
    'Regel 7: dezelfde als regel 2. Eén keer opgenomen.',
  ])
  expect(out).toBe(
    'Opgenomen: 1 beweging, 1 sector en 2 organisaties. 4 regels konden niet mee; hierboven staat waarom. De beweging van dit huis is Vuur.',
  )
  expect((await circlesIn(database)).map(({ slug }) => slug)).toEqual([
    'vuur',
    'sector-thuis',
    'zomerhek',
    'lange-adem',
  ])
})

test('one name in two movements gets two addresses, and an organisation keeps the sector it has', async () => {
  const database = await freshDatabase()
  const first = await file('movement,sector,name\nVuur,,Zomerhek\nWater,Thuis,Zomerhek\n')
  const later = await file('movement,sector,name\nVuur,Thuis,Zomerhek\nWater,Jeugd,Zomerhek\n')
  await take(database, first)
  const { exit, out, err } = await take(database, later)
  expect({ exit, err }).toEqual({
    exit: 0,
    err: 'Regel 3: Zomerhek stond al in een andere sector dan Jeugd. Dat is zo gelaten.',
  })
  expect(out).toBe(
    'Opgenomen: 1 sector. 2 organisaties stonden er al. 1 organisatie had nog geen sector en heeft die nu.',
  )
  const organisations = (await circlesIn(database)).filter(({ kind }) => kind === 'organisation')
  expect(organisations.map(({ slug, sector }) => [slug, sector])).toEqual([
    ['zomerhek', 'sector-thuis'],
    ['zomerhek-water', 'sector-thuis'],
  ])
})

test('every circle that was made has an audit entry', async () => {
  const database = await freshDatabase()
  await take(database, fixture)
  const { rows } = await withClient(database.superuser, (client) =>
    client.query(
      `select count(*)::int as entries, count(distinct e.thing_id)::int as circles from platform.audit_entry e
       join circles.circle c on c.id = e.thing_id where e.action = 'cli.import-participants' and e.thing = 'circle'`,
    ),
  )
  expect(rows).toEqual([{ entries: 18, circles: 18 }])
})

test('a file without one good row opens no database', async () => {
  const { exit, err, out } = await tryCommand(
    ['import', 'participants', await file('movement,sector,name\n,,x\n')],
    { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing', KAMPVUUR_MASTER_KEY: '00'.repeat(32) },
  )
  expect({ exit, err, out }).toEqual({
    exit: 1,
    err: 'Regel 2: de beweging (movement) ontbreekt.',
    out: 'Er is niets bijgekomen. 1 regel kon niet mee; hierboven staat waarom.',
  })
})
