import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeCircle, startTestApplication, type TestApplication } from '../../../tests/support/application.ts'
import type { Browserless } from '../../../tests/support/browserless.ts'
import { seated } from '../../../tests/support/seated.ts'

let world: TestApplication
let [movement, house, partner] = ['', '', '']
let keeper: Browserless
let host: Browserless
let member: Browserless
let outside: Browserless

const sits = async (name: string, role: string, circle: string) =>
  (await seated(world, circle, { name, role })).browser

beforeAll(async () => {
  world = await startTestApplication()
  const open = { visibility: 'everyone' as const }
  movement = await makeCircle(world, { kind: 'movement', slug: 'beweging', name: 'Een stoel erbij', ...open })
  house = await makeCircle(world, { kind: 'organisation', slug: 'linde', name: 'De Linde', ...open })
  partner = await makeCircle(world, { kind: 'partner', slug: 'kantoor', name: 'Het kantoor', ...open })
  await world.sql('update circles.circle set movement_id = $1 where id = any ($2)', [
    movement,
    [house, partner],
  ])
  keeper = await sits('Lotte', 'host', movement)
  host = await sits('Petra', 'host', house)
  member = await sits('Mina', 'member', house)
  outside = await sits('Omar', 'host', partner)
})
afterAll(() => world.close())
beforeEach(() => world.sql('delete from funding.line'))

const rows = () =>
  world.sql<{
    id: string
    kind: string
    planned_cents: number
    actual_cents: number | null
    version: number
  }>('select id, kind, planned_cents, actual_cents, version from funding.line order by created_at')

async function writes(who: Browserless, path: string, typed: Record<string, string>) {
  await who.get(path)
  await who.submit(typed)
  return who
}

test('a house promises by its means, the movement says what came, and who takes part reads both', async () => {
  const path = '/circles/linde/money/contributions/new'
  await writes(host, path, { from: '2026', planned: '€ 1.250,50', 'words.kind': 'Soep voor veertig mensen' })
  expect(host.text()).toContain('Dit is bewaard.')
  const [line] = await rows()
  expect(line).toMatchObject({ planned_cents: 125_050, actual_cents: null })
  const at = `/circles/linde/money/contributions/${line?.id}`
  expect((await host.get(at)).html).not.toContain('name="actual"')
  await writes(keeper, at, { actual: '1000' })
  await member.get('/circles/beweging/money?year=2026')
  expect(member.text()).toMatch(/Beloofd €\s1\.250,50 · Ontvangen €\s1\.000/)
  expect(member.text()).toContain('Soep voor veertig mensen')
  expect(member.text()).toMatch(/In 2026 kwam er €\s1\.000 binnen/)
  expect(member.html).not.toContain(at)
  expect((await member.get('/circles/beweging/money?year=2025')).text()).not.toContain('Soep')
})

test('what a house says it paid is not taken from it, not in the form and not in the database', async () => {
  const path = '/circles/linde/money/contributions/new'
  await host.get(path)
  await host.post(path, { ...host.form().values, from: '2026', planned: '5', actual: '99' })
  expect(await rows()).toMatchObject([{ planned_cents: 500, actual_cents: null }])
  const received = (who: Browserless) =>
    world.app.house.database.write(who.cookie('kampvuur_session'), ({ db }) =>
      sql`update funding.line set actual_cents = 9900`.execute(db),
    )
  await expect(received(host)).rejects.toMatchObject({ code: '42501', message: 'said by who receives it' })
  expect(await rows()).toMatchObject([{ actual_cents: null }])
  await received(keeper)
  expect(await rows()).toMatchObject([{ actual_cents: 9900 }])
})

test('an idea is everybody’s who takes part: another writes on, and only a host takes it away', async () => {
  await writes(member, '/circles/beweging/money/ideas/new', { title: 'Soep verkopen', state: 'open' })
  const [idea] = await rows()
  const at = `/circles/beweging/money/ideas/${idea?.id}`
  await writes(host, at, { 'words.never': 'Nooit met een naam van een bewoner erop' })
  expect((await member.get('/circles/beweging/money/ideas')).text()).toContain('Nooit met een naam')
  expect((await member.get(`${at}/remove`)).status).toBe(404)
  await keeper.get(`${at}/remove`)
  await keeper.submit({})
  expect(await rows()).toEqual([])
})

test('a way to pay close ones that is public is for everybody, the rest for who takes part', async () => {
  const path = '/circles/beweging/money/routes'
  await writes(keeper, `${path}/new`, { title: 'Een dagdeel met onkosten', state: 'agreed', isPublic: 'yes' })
  await writes(keeper, `${path}/new`, { title: 'Nog niet rond', state: 'exploring' })
  const visitor = world.visitor()
  await visitor.get(path)
  expect(visitor.text()).toContain('Een dagdeel met onkosten')
  expect(visitor.text()).not.toContain('Nog niet rond')
  expect((await member.get(path)).text()).toContain('Nog niet rond')
  expect((await visitor.get('/circles/beweging/money')).html).toContain('name="email"')
  expect((await outside.get('/circles/beweging/money')).status).toBe(403)
  expect((await outside.get('/circles/beweging/money/sheet.csv')).status).toBe(403)
})

test('what is for several years counts in each for its days, and no cent is lost', async () => {
  await writes(keeper, '/circles/beweging/money/grants/new', {
    ...{
      title: 'Startsubsidie',
      from: '2025-07-01',
      until: '2027-06-30',
      planned: '1000',
      actual: '1000,01',
    },
    ...{ state: 'given', 'words.purpose': 'Om te beginnen' },
  })
  const came = async (year: number) => {
    await member.get(`/circles/beweging/money?year=${year}`)
    return /kwam er €\s([\d.,]+) binnen/.exec(member.text())?.[1]
  }
  // 184, 365 and 181 of 730 days.
  expect([await came(2025), await came(2026), await came(2027)]).toEqual(['252,06', '500', '247,95'])
  expect(await came(2028)).toBeUndefined()
})

test('the sheet holds every line of the year, and nothing in it is reckoned', async () => {
  await writes(keeper, '/circles/beweging/money/grants/new', {
    ...{ title: '=HYPERLINK("x")', from: '2026-01-01', until: '2026-06-30', planned: '10', actual: '9,50' },
    ...{ state: 'given', 'words.purpose': 'Reisgeld; en "eten"' },
  })
  await member.get('/circles/beweging/money/sheet.csv?year=2026')
  expect(member.answer?.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(member.html).toContain(`"'=HYPERLINK(""x"")";2026-01-01;2026-06-30;10;9,50;Toegekend`)
  expect(member.html).toContain('"Waarvoor is het? Reisgeld; en ""eten"""')
  await member.get('/circles/beweging/money/sheet.csv?year=2027')
  expect(member.html.trim().split('\r\n')).toHaveLength(1)
})

describe('bad days', () => {
  test('what cannot be read is said at the field, and nothing typed is lost', async () => {
    const path = '/circles/linde/money/contributions/new'
    await writes(host, path, { from: '26', planned: 'veel', 'words.means': 'Twee euro per mens' })
    expect(host.status).toBe(422)
    expect(host.text()).toContain('Dit lezen we niet als een bedrag.')
    expect(host.text()).toContain('Typ het jaar met vier cijfers')
    expect(host.html).toContain('value="veel"')
    expect(host.html).toContain('Twee euro per mens')
    await writes(host, path, { from: '', planned: '99999999999' })
    expect(host.text()).toContain('Om welk jaar gaat het?')
    expect(host.text()).toContain('te groot')
    await writes(keeper, '/circles/beweging/money/grants/new', {
      ...{ title: 'Fonds', from: '2030-01-01', until: '2026-01-01', state: 'idea' },
    })
    expect(keeper.text()).toContain('Het einde ligt voor het begin.')
    expect(await rows()).toEqual([])
  })

  test('two who change the same line: the second sees both', async () => {
    await writes(member, '/circles/beweging/money/ideas/new', { title: 'Soep', state: 'open' })
    const at = `/circles/beweging/money/ideas/${(await rows())[0]?.id}`
    await member.get(at)
    await writes(host, at, { title: 'Warme soep' })
    await member.submit({ title: 'Koude soep' })
    expect(member.status).toBe(409)
    expect(member.text()).toContain('Warme soep')
    expect(member.html).toContain('value="Koude soep"')
  })

  test('a form sent twice is one line', async () => {
    const path = '/circles/beweging/money/ideas/new'
    await member.get(path)
    const sent = { ...member.form().values, title: 'Soep', state: 'open' }
    await Promise.all([member.post(path, sent), member.post(path, sent)])
    expect(await rows()).toHaveLength(1)
  })
})
