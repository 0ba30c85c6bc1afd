import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

// A no at the moment that it is published for the first time, whichever comes first.

let world: TestApplication
let writer: Browserless
let house: string
let other: pg.Client

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, { name: 'Het Wielhuis', parentId: movement })
  await world.sql('update circles.circle set movement_id = $1 where id = $2', [movement, house])
  const toos = await makePerson(world, 'Toos')
  await makeSeat(world, house, toos)
  writer = await world.as(toos)
  other = new pg.Client({ connectionString: world.database.superuser })
  await other.connect()
})
afterAll(async () => {
  await other.end()
  await world.close()
})

/** A story to which everybody in it said yes. */
async function agreed(): Promise<{ at: string; id: string; reader: Browserless }> {
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: house })
  const at = writer.path
  await writer.submit({ title: 'In de schuur', body: 'De vrouw met de hond.', next: 'stay' })
  await writer.get(`${at}/people`)
  await writer.submit({ name: 'Sjaan' }, `${at}/people`)
  await writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
  await writer.get(`${at}/people`)
  const reader = world.visitor()
  await reader.get(/\/told\/[0-9A-Z]{26}/.exec(writer.html)?.[0] ?? '')
  await reader.submit({ says: 'yes' })
  await reader.get(reader.path)
  return { at, id: at.slice('/write/'.length), reader }
}
/** Until somebody waits for a lock, or the other thing is over. */
async function untilBlocked(doing: Promise<unknown>): Promise<void> {
  let over = false
  void doing.finally(() => {
    over = true
  })
  for (;;) {
    const waiting = await world.sql(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    )
    if (waiting.length > 0 || over) return
  }
}
const readers = (id: string) => world.sql('select 1 from stories.published where story_id = $1', [id])

test('said just before, it is not published', async () => {
  const { at, id, reader } = await agreed()
  await writer.get(`${at}/publish`)
  await other.query('begin')
  await other.query("select set_config('kampvuur.told_of', $1, true)", [reader.path.slice('/told/'.length)])
  const { rows } = await other.query(
    "select stories.answer_told_of(t.id, 'no', t.asked_number, t.asked_audience, '', null) as said from stories.told_of t where t.story_id = $1",
    [id],
  )
  expect(rows).toEqual([{ said: true }])
  const publishing = writer.submit({ audience: 'everyone' })
  await untilBlocked(publishing)
  await other.query('commit')
  await publishing
  expect([writer.status, writer.text().includes('Nog niet iedereen die erin staat, zei ja')]).toEqual([
    422,
    true,
  ])
  expect(await readers(id)).toEqual([])
})

test('said just after, it is taken away again', async () => {
  const { id, reader } = await agreed()
  await other.query('begin')
  await other.query(
    `insert into stories.published (id, story_id, movement_id, circle_id, kind, language, audience, slug, title, in_short, body, plain)
     select gen_random_uuid(), s.id, s.movement_id, s.circle_id, s.kind, s.language, 'everyone', 'schuur', 'In de schuur', '', '{}', ''
     from stories.story s where s.id = $1`,
    [id],
  )
  const saying = reader.submit({ says: 'no' })
  await untilBlocked(saying)
  await other.query('commit')
  await saying
  expect(reader.status).toBe(200)
  expect(await readers(id)).toEqual([])
})

test('a yes that is taken back after it was read: its writer reads why nobody reads it, and never who', async () => {
  await world.sql('delete from stories.story')
  const { at, reader } = await agreed()
  await writer.get(`${at}/publish`)
  await writer.submit({ audience: 'everyone' })
  const pages = async () => {
    const texts = []
    for (const page of [at, `${at}/people`, `${at}/publish`, '/write', '/mine'])
      texts.push((await writer.get(page)).text())
    return texts
  }
  for (const text of await pages()) expect(text).not.toContain('zegt geen ja meer')
  // A correction is open: what is read stays until everybody said yes to it.
  await writer.get(at)
  await writer.submit({ body: 'De vrouw met de twee honden.', next: 'stay' })
  await writer.get(`${at}/publish`)
  expect(writer.text()).toContain('blijft staan wat er nu te lezen is')
  await reader.get(`${reader.path}/no`)
  await reader.submit({ says: 'no' })
  for (const text of await pages()) expect(text).toContain('zegt geen ja meer')
  await writer.get(at)
  expect(writer.text()).not.toContain('Sjaan')
  expect(writer.text()).not.toContain('Daarna veranderde er iets')
  await writer.get(`${at}/people`)
  expect(writer.text()).not.toContain('Zei nee tegen een eerdere tekst')
})

test('after a no there is no address to hand on any more', async () => {
  const { at, reader } = await agreed()
  await writer.get(`${at}/people`)
  expect(writer.text()).toContain('Geef deze persoon dit adres')
  await reader.submit({ says: 'no' })
  await writer.get(`${at}/people`)
  expect(writer.text()).not.toContain('Geef deze persoon dit adres')
})

test('who was asked types the code that stands on a sheet, which tells whom to call', async () => {
  const { at } = await agreed()
  await writer.get(`${at}/people`)
  const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(writer.text())?.[0] ?? ''
  const told = /\/told\/[0-9A-Z]{26}/.exec(writer.html)?.[0]
  await writer.get(writer.links().find((link) => link.endsWith('/sheet')) ?? '')
  expect(writer.text().replaceAll(' ', '')).toContain(code.replace('-', ''))
  // Nothing of the story lies on a table with it.
  expect(writer.text()).toContain('Toos vraagt je dit.')
  expect(writer.text()).not.toContain('In de schuur')
  const visitor = world.visitor()
  await visitor.get('/share/code')
  await visitor.submit({ code })
  expect(visitor.path).toBe(told)
  expect(visitor.text()).toContain('Jij zei ja')
  // Asked before there was a code: it has one once they are asked again.
  await world.sql('update stories.told_of set short_hash = null')
  await visitor.get('/share/code')
  await visitor.submit({ code })
  expect(visitor.status).toBe(422)
  await writer.get(`${at}/people`)
  expect(writer.text()).not.toContain(code)
  await writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
  await visitor.submit({ code }, '/share/code')
  expect(visitor.path).toBe(told)
})
