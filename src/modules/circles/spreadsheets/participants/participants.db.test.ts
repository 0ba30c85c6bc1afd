import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { textRow, workbook } from '../testing/workbook.ts'

let world: TestApplication
let movement: string
let anne: Browserless
const path = '/circles/de-lange-tafel/spreadsheet'

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', slug: 'de-lange-tafel', name: 'De Lange Tafel' })
  anne = await hostOf(movement)
})
afterAll(() => world.close())

async function hostOf(circle: string, role = 'host') {
  const person = await makePerson(world, 'Anne')
  await makeSeat(world, circle, person, role)
  return world.as(person)
}

/** Another movement, so that no test meets the houses of another. */
async function alone() {
  const slug = `tafel-${crypto.randomUUID().slice(0, 8)}`
  const id = await makeCircle(world, { kind: 'movement', slug, name: slug })
  return { id, slug, host: await hostOf(id), path: `/circles/${slug}/spreadsheet` }
}

async function send(host: Browserless, text: string | Buffer, at = path) {
  await host.get(at)
  return host.upload({ holds: 'participants' }, { file: Buffer.from(text) })
}
const takeIn = (host: Browserless, fields: Record<string, string> = {}) =>
  host.submit(fields, host.form().action)
const housesOf = async (id: string) =>
  (
    await world.sql<{ name: string }>(
      "select name from circles.circle where movement_id = $1 and kind = 'organisation' order by name",
      [id],
    )
  ).map(({ name }) => name)

test('a list of participants goes in, is looked over first, and goes back out exactly', async () => {
  const all = async () => [
    await world.sql('select * from circles.circle order by id'),
    await world.sql('select * from circles.within order by circle_id, in_id'),
  ]
  const before = await all()
  const list = await readFile(join(import.meta.dirname, '../../../../cli/import/fixtures/participants.csv'))
  await send(anne, list)
  expect(anne.text()).toContain('Er is nog niets veranderd')
  expect(await housesOf(movement)).toEqual([])
  await takeIn(anne)
  expect(anne.text()).toContain('De lijst is ingelezen')
  expect(anne.path).toMatch(/imports/)
  const made = await housesOf(movement)
  expect(made.length).toBeGreaterThan(5)
  expect(
    await world.sql(
      "select visibility, count(*)::int from circles.circle where kind = 'organisation' group by 1",
    ),
  ).toEqual([{ visibility: 'everyone', count: made.length }])
  await anne.submit({})
  expect(anne.text()).toContain('Alles wat erbij kwam, is weer weg')
  expect(await all()).toEqual(before)
})

test('the same list twice, also in other capitals and without accents, makes nothing double', async () => {
  const { id, host, path: at } = await alone()
  await takeIn(await send(host, 'naam;sector\nSanté Partners;Thuis\nKwik;Thuis\n', at))
  await send(host, 'NAAM;SECTOR\nSANTE  PARTNERS;thuis\nkwik;\n', at)
  expect(host.text()).toContain('2 huizen staan er al')
  expect(host.text()).toContain('In deze lijst staat niets nieuws')
  expect(await housesOf(id)).toEqual(['Kwik', 'Santé Partners'])
})

test('two hosts at once: each house is made once', async () => {
  const { id, host, path: at } = await alone()
  const other = await hostOf(id)
  for (const one of [host, other]) await send(one, 'naam;sector\nZomerhek;Water\nLange Adem;Water\n', at)
  await Promise.all([host, other].map((one) => takeIn(one)))
  expect(await housesOf(id)).toEqual(['Lange Adem', 'Zomerhek'])
  expect(await world.sql("select count(*)::int as n from circles.circle where name = 'Water'")).toEqual([
    { n: 1 },
  ])
})

test('sent twice is taken in once', async () => {
  const { id, host, path: at } = await alone()
  await send(host, 'naam\nZomerhek\n', at)
  const { action, values } = host.form()
  for (let times = 0; times < 2; times++) {
    await host.post(action, values as Record<string, string>)
    expect(host.text()).toContain('1 huis is erbij gekomen')
  }
  expect(await world.sql('select count(*)::int as n from circles.import where circle_id = $1', [id])).toEqual(
    [{ n: 1 }],
  )
})

test('what is wrong stands row by row, with the line, the text and what to do; the rest goes in', async () => {
  const { id, host, path: at } = await alone()
  await send(host, 'naam;telefoon\nKwik;085 000 00 11\n;085\n31-12-2024;\nKwak;bel maar\nKWIK;\n', at)
  const text = host.text()
  expect(text).toContain('Regel 3 De naam is leeg')
  expect(text).toContain('Regel 4 31-12-2024 Hier staat een datum waar een naam hoort')
  expect(text).toContain('Regel 5 bel maar Dit is geen telefoonnummer')
  expect(text).toContain('Regel 6 Dezelfde naam als op regel 2')
  await takeIn(host)
  expect(host.text()).toContain('4 regels gingen niet mee')
  expect(await housesOf(id)).toEqual(['Kwik'])
})

test('of many wrong rows fifty stand on a page', async () => {
  const { host, path: at } = await alone()
  await send(host, `naam;sector\n${';Thuis\n'.repeat(120)}`, at)
  expect(host.html.match(/<li><strong>Regel/g)).toHaveLength(50)
  expect(host.text()).toContain('Bladzijde 1 van 3')
  await host.get(`${host.path}?page=3`)
  expect(host.text()).toContain('Regel 121')
})

test('a name that is nearly there is asked about, and what was chosen stays', async () => {
  const { id, host, path: at } = await alone()
  await takeIn(await send(host, 'naam\nStichting De Boomgaard\nHet Zomerhek\n', at))
  await send(host, 'naam;sector\nBoomgaard;GGZ\nZomerhek;\nNieuw huis;\n', at)
  await takeIn(host, { 'near-2': 'same' })
  expect(host.status).toBe(422)
  expect(host.text()).toContain('Kies of het hetzelfde huis is')
  expect(host.form().values).toMatchObject({ 'near-2': 'same' })
  await takeIn(host, { 'near-3': 'new' })
  expect(host.text()).toContain('2 huizen zijn erbij gekomen')
  expect(await housesOf(id)).toEqual(['Het Zomerhek', 'Nieuw huis', 'Stichting De Boomgaard', 'Zomerhek'])
  expect(
    await world.sql(
      "select s.name from circles.circle c join circles.within w on w.circle_id = c.id join circles.circle s on s.id = w.in_id where c.name = 'Stichting De Boomgaard'",
    ),
  ).toEqual([{ name: 'GGZ' }])
})

test('columns that nobody recognises are chosen by hand, and kept when something is wrong', async () => {
  const { id, host, path: at } = await alone()
  await send(host, 'wie;waar\nKwik;Thuis\n', at)
  expect(host.path).toMatch(/columns$/)
  expect(host.text()).toContain('We konden niet zien welke kolom de naam is')
  await host.submit({ 'column-0': 'sector', 'column-1': 'sector' })
  expect(host.status).toBe(422)
  expect(host.text()).toContain('Twee kolommen kunnen niet hetzelfde zijn')
  expect(host.form().values).toMatchObject({ 'column-0': 'sector', 'column-1': 'sector' })
  await host.submit({ 'column-0': '', 'column-1': 'sector' })
  expect(host.text()).toContain('Kies in welke kolom de naam van het huis staat')
  await host.submit({ 'column-0': 'name', 'column-1': '' })
  await takeIn(host)
  expect(await housesOf(id)).toEqual(['Kwik'])
})

test('columns chosen in two windows: neither loses its choice', async () => {
  const { host, path: at } = await alone()
  await send(host, 'wie;waar\nKwik;Thuis\n', at)
  const { action, values } = host.form()
  await host.submit({ 'column-0': 'name' })
  await host.post(action, { ...values, 'column-1': 'name' } as Record<string, string>)
  expect(host.status).toBe(409)
  expect(host.text()).toContain('Jouw keuze staat er nog')
  expect(host.form().values).toMatchObject({ 'column-1': 'name' })
})

test('of two movements in a list, whoever sends it says which is theirs', async () => {
  const { id, host, path: at } = await alone()
  await send(host, 'movement,sector,name\nBreed,Thuis,Kwik\nBreed,Thuis,Kwak\nJeugd,Jeugdzorg,Kwek\n', at)
  expect(host.text()).toContain('Kies hier welke bij deze beweging horen')
  await host.submit({ movements: '0' })
  expect(host.text()).toContain('1 regel is van een andere beweging en blijft weg')
  await takeIn(host)
  expect(await housesOf(id)).toEqual(['Kwak', 'Kwik'])
})

test('of an Excel file another sheet can be chosen', async () => {
  const { id, host, path: at } = await alone()
  const first = { name: 'Uitleg', rows: textRow(1, 'Naam') + textRow(2, 'Niet deze') }
  const second = { name: 'Huizen', rows: textRow(1, 'Naam', 'Sector') + textRow(2, 'Kwik', 'Thuis') }
  await send(host, workbook([first, second]), at)
  await host.get(host.links().find((link) => link.endsWith('/columns')) ?? '')
  await host.get(host.links().find((link) => link.endsWith('?sheet=1')) ?? '')
  await host.submit({})
  await takeIn(host)
  expect(await housesOf(id)).toEqual(['Kwik'])
})

test('a file that cannot be read says so at the field', async () => {
  for (const [file, text] of [
    ['<html>', 'Dit is geen lijst die we kunnen lezen'],
    ['naam\n', 'Onder de koppen staat nog niets'],
    ['', 'Kies een bestand, of plak'],
  ] as const) {
    await send(anne, file)
    expect(anne.status).toBe(422)
    expect(anne.text()).toContain(text)
  }
  anne.headers['accept-language'] = 'en'
  await send(anne, '%PDF-1.7')
  expect(anne.text()).toContain('We cannot read this as a list')
  anne.headers['accept-language'] = 'nl'
})

test('what was used since stays, and is said to stay', async () => {
  const { host, path: at } = await alone()
  await takeIn(await send(host, 'naam;sector\nKwik;Rust\nKwak;Roer\nKwek;Roer\n', at))
  const [kwik] = await world.sql<{ id: string }>(
    "select id from circles.circle where name = 'Kwik' order by created_at desc",
  )
  await hostOf(kwik?.id ?? '')
  await host.submit({})
  expect(host.text()).toContain('Daarom blijft het')
  expect(host.text()).toMatch(/Wat er blijft staan Rust Kwik Neem/)
})

test('after thirty days it is too late', async () => {
  const { id, host, path: at } = await alone()
  await takeIn(await send(host, 'naam\nKwik\n', at))
  const { action, values } = host.form()
  await world.sql("update circles.import set at = at - interval '31 days' where circle_id = $1", [id])
  await host.post(action, values as Record<string, string>)
  expect(host.status).toBe(422)
  expect(host.text()).toContain('langer dan dertig dagen geleden')
  expect(await housesOf(id)).toEqual(['Kwik'])
})

test('a list is sealed, for its sender alone, and gone with its key when it is done or let go of', async () => {
  const { id, host, path: at } = await alone()
  const other = await hostOf(id)
  await send(host, 'naam\nHeel Geheim Huis\n', at)
  const here = host.path
  expect((await other.get(here)).status).toBe(404)
  expect((await world.visitor().get(here)).path).toMatch(/^\/sign-in\?next=/)
  const [row] = await world.sql<{ text: string; key: string }>(
    "select encode(body, 'escape') as text, sealing_key_id as key from circles.spreadsheet where circle_id = $1",
    [id],
  )
  expect(row?.text).not.toContain('Geheim')
  await host.get(here)
  await host.submit({}, `${here}/let-go`)
  expect(host.text()).toContain('Het bestand is weg')
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [row?.key])).toEqual([
    { wrapped: null },
  ])
  expect((await host.get(here)).status).toBe(404)
})

test('who is no host there, and what is no movement', async () => {
  const member = await hostOf(movement, 'member')
  expect((await member.get(path)).status).toBe(403)
})

test('the database itself refuses who is no host', async () => {
  const { id } = await alone()
  const person = await makePerson(world, 'Piet')
  await makeSeat(world, id, person, 'member')
  const token = (await world.as(person)).cookie('kampvuur_session')
  const attempt = (call: string, values: string[]) =>
    world.app.house.database.write(token, ({ db }) =>
      db
        .selectNoFrom((eb) =>
          eb
            .fn(
              call,
              values.map((value) => eb.val(value)),
            )
            .as('done'),
        )
        .execute(),
    )
  await expect(
    attempt('circles.take_in_participants', [crypto.randomUUID(), id, '{}', '[]']),
  ).rejects.toMatchObject({ code: '42501' })
  const [taken] = await world.sql<{ id: string }>('select id from circles.import limit 1')
  await expect(attempt('circles.undo_import', [taken?.id ?? ''])).rejects.toMatchObject({ code: '42501' })
})
