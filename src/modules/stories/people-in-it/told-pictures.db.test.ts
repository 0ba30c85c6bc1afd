// Covers: src/modules/stories, src/modules/circles, src/modules/people, src/modules/contributions, src/modules/dialogues, src/modules/action-teams, src/modules/movements, src/modules/introductions
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

let world: TestApplication
let house: string
let photo: Buffer
let writer: Browserless
let reader: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, { name: 'Het Wielhuis', parentId: movement, movementId: movement })
  const person = await makePerson(world, 'Toos')
  await makeSeat(world, house, person)
  writer = await world.as(person)
  photo = await sharp({ create: { width: 620, height: 400, channels: 3, background: '#a63' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => world.close())
beforeEach(() => {
  reader = world.visitor()
})

/** A story in which somebody is told of, with a picture in its text and one beside it. */
async function written(): Promise<{ at: string; inText: string; beside: string }> {
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: house })
  const at = writer.path
  await writer.submit({ title: 'Op de bank', body: 'De man met de hond.', next: 'stay' })
  const [inText, beside] = [await added(at), await added(at)]
  await writer.get(`${at}/pictures/${inText}`)
  await writer.submit(
    { alt: 'Een lege bank', caption: 'Om drie uur', go: 'text' },
    `${at}/pictures/${inText}`,
  )
  await writer.get(`${at}/people`)
  await writer.submit({ name: 'de man met de hond' }, `${at}/people`)
  return { at, inText, beside }
}
async function added(at: string, recognisable = 'nobody'): Promise<string> {
  await writer.get(`${at}/pictures`)
  await writer.upload({ recognisable }, { media: photo }, `${at}/pictures`)
  return writer.path.split('/').at(-1) ?? ''
}
async function askedAt(at: string): Promise<string> {
  await writer.get(`${at}/people`)
  await writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
  return /\/told\/[0-9A-Z]{26}/.exec(writer.html)?.[0] ?? ''
}
const status = async (path: string) => (await reader.once('GET', path)).status
const file = (page: string, id: string) => `${page}/pictures/${id}/480.webp`

test('who is told of sees its pictures as readers would, with what there is to see', async () => {
  const { at, inText } = await written()
  const page = await askedAt(at)
  await reader.get(page)
  expect(reader.html).toContain('alt="Een lege bank"')
  expect(reader.text()).toContain('Om drie uur')
  expect(reader.html).toContain(file(page, inText))
  const sent = await reader.once('GET', file(page, inText))
  expect([sent.status, sent.headers.get('content-type'), sent.headers.get('cache-control')]).toEqual([
    200,
    'image/webp',
    'no-store',
  ])
})

test('a picture beside the text, or one of another story, opens at no address of theirs', async () => {
  const [one, other] = [await written(), await written()]
  const [page, elsewhere] = [await askedAt(one.at), await askedAt(other.at)]
  expect(await status(file(page, one.beside))).toBe(404)
  expect(await status(file(page, other.inText))).toBe(404)
  expect(await status(file(elsewhere, one.inText))).toBe(404)
  expect(await status(file(elsewhere, other.inText))).toBe(200)
})

test('nothing opens once they are told of no longer, or the picture was thrown away', async () => {
  const { at, inText } = await written()
  const page = await askedAt(at)
  await writer.get(`${at}/people`)
  await writer.submit({}, /action="([^"]+\/leave-out)"/.exec(writer.html)?.[1] ?? '')
  expect([await status(page), await status(file(page, inText))]).toEqual([404, 404])
  const again = await written()
  const second = await askedAt(again.at)
  await writer.get(`${again.at}/pictures/${again.inText}`)
  await writer.submit({}, `${again.at}/pictures/${again.inText}/remove`)
  expect([await status(second), await status(file(second, again.inText))]).toEqual([200, 404])
})

test('before they are asked, and with a code that nobody has, nothing opens', async () => {
  const { at, inText } = await written()
  expect(await status(file('/told/ABCDEFGHJKMNPQRSTVWXYZ0123', inText))).toBe(404)
  const page = await askedAt(at)
  await world.sql('update stories.told_of set asked_number = null where story_id = $1', [at.slice(7)])
  expect(await status(file(page, inText))).toBe(404)
})

/** A story with a picture in its text on which somebody is recognised. */
async function recognised(): Promise<{ at: string; id: string }> {
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: house })
  const at = writer.path
  await writer.submit({ title: 'Op de bank', body: 'Het regende.', next: 'stay' })
  const id = await added(at, 'asked')
  await writer.get(`${at}/pictures/${id}`)
  await writer.submit({ alt: 'Twee buren', go: 'text' }, `${at}/pictures/${id}`)
  return { at, id }
}
/** Its writer says that somebody who was not named yet is on it. */
async function saysIsOn(at: string, id: string, other: string): Promise<void> {
  await writer.get(`${at}/pictures/${id}`)
  await writer.submit({ other, go: 'keep' }, `${at}/pictures/${id}`)
}
/** What a writer could lay before readers by hand. */
const layDown = (at: string, picture: string) =>
  world.app.house.database.write(writer.cookie('kampvuur_session'), ({ db }) =>
    sql`insert into stories.published
        (id, story_id, movement_id, circle_id, kind, language, audience, slug, title, in_short, body, plain, bylines)
      select gen_random_uuid(), s.id, s.movement_id, s.circle_id, s.kind, s.language, s.audience, ${`op-de-bank-${randomUUID().slice(0, 6)}`},
        'Op de bank', '', ${JSON.stringify({ content: [{ type: 'picture', attrs: { picture } }] })}::jsonb, '', '{}'
      from stories.story s where s.id = ${at.split('/')[2]}::uuid`.execute(db),
  )

test('with raw SQL nobody lays down a picture of somebody who did not see it and say yes, to that many readers', async () => {
  const { at, id } = await recognised()
  const refused = () =>
    expect(layDown(at, id)).rejects.toThrow('not everybody who is seen on a picture said yes')
  await refused()
  await saysIsOn(at, id, 'de buurvrouw')
  const asked = await askedAt(at)
  await expect(layDown(at, id)).rejects.toThrow(/said yes/)
  await reader.get(asked)
  await reader.submit({ says: 'yes' })
  // A yes to the text without the picture is none to the picture.
  const shown = async (pictures: string[]) =>
    world.sql('update stories.told_of set asked_pictures = $2 where story_id = $1', [
      at.split('/')[2],
      pictures,
    ])
  await shown([])
  await refused()
  await shown([id])
  await world.sql("update stories.told_of set said_audience = 'circle' where story_id = $1", [
    at.split('/')[2],
  ])
  await expect(layDown(at, id)).rejects.toThrow()
  await world.sql("update stories.story set audience = 'circle' where id = $1", [at.split('/')[2]])
  await layDown(at, id)
  await expect(
    world.sql("update stories.published set audience = 'everyone' where story_id = $1", [at.split('/')[2]]),
  ).rejects.toThrow()
  // A picture that goes takes nothing else along, also where another version waits for its yes.
  await world.sql('update stories.told_of set says = null where story_id = $1', [at.split('/')[2]])
  await world.sql('delete from stories.picture where id = $1', [id])
  expect(
    await world.sql('select pictures from stories.published where story_id = $1', [at.split('/')[2]]),
  ).toEqual([{ pictures: [] }])
})

test('a picture on which somebody is recognised is read by nobody before it says who that is, and they said yes', async () => {
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: house })
  const at = writer.path
  await writer.submit({ title: 'Op de bank', body: 'Het regende.', next: 'stay' })
  const id = await added(at, 'asked')
  const publish = async () => {
    await writer.get(`${at}/publish`)
    await writer.submit({ audience: 'everyone' }, `${at}/publish`)
    return writer.status
  }
  // Beside the text it shows nobody to anybody.
  expect(await publish()).toBe(200)
  await writer.get(`${at}/pictures/${id}`)
  await writer.submit({ alt: 'Twee buren', go: 'text' }, `${at}/pictures/${id}`)
  expect(await publish()).toBe(422)
  expect(writer.text()).toContain('Op een foto is iemand te herkennen')
  // Who is told of is not yet who is on it.
  await writer.get(`${at}/people`)
  await writer.submit({ name: 'de man met de hond' }, `${at}/people`)
  await reader.get(await askedAt(at))
  await reader.submit({ says: 'yes' })
  expect(await publish()).toBe(422)
  expect(writer.text()).toContain('Op een foto is iemand te herkennen')
  await saysIsOn(at, id, 'de buurvrouw')
  expect(await publish()).toBe(422)
  await writer.get(`${at}/people`)
  await writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
  for (const path of new Set(writer.html.match(/\/told\/[0-9A-Z]{26}/g))) {
    const one = world.visitor()
    await one.get(path)
    const says = one.text().includes('Je staat op deze foto')
    expect(says).toBe(!one.text().includes('Jij zei ja'))
    if (says) await one.submit({ says: 'yes' })
  }
  expect(await publish()).toBe(200)
})

/** Two who are told of, one of them on a picture in the text; everybody said yes. */
async function oneOfTwo() {
  const { at, id } = await recognised()
  await writer.get(`${at}/people`)
  await writer.submit({ name: 'de man met de hond' }, `${at}/people`)
  await saysIsOn(at, id, 'de buurvrouw')
  await askedAt(at)
  const paths = [...new Set(writer.html.match(/\/told\/[0-9A-Z]{26}/g))]
  for (const path of paths) {
    await reader.get(path)
    await reader.submit({ says: 'yes' })
  }
  const rows = await world.sql<{ id: string; on: boolean }>(
    `select t.id, exists (select from stories.seen_on o where o.told_id = t.id) as on from stories.told_of t where story_id = $1`,
    [at.slice(7)],
  )
  const [on, not] = [rows.find((row) => row.on)?.id ?? '', rows.find((row) => !row.on)?.id ?? '']
  return { at, id, on, not }
}

test('of those in it only who is on a picture opens it, and struck off the list it stays away', async () => {
  const { at, id, on, not } = await oneOfTwo()
  const said = (told: string, says: string | null) =>
    world.sql('update stories.told_of set says = $2 where id = $1', [told, says])
  const refused = () => expect(layDown(at, id)).rejects.toThrow(/said yes/)
  await said(on, null)
  await refused()
  await said(on, 'yes')
  await world.sql('update stories.told_of set asked_pictures = $2 where id = $1', [on, []])
  await refused()
  await world.sql('update stories.told_of set asked_pictures = $2 where id = $1', [on, [id]])
  await writer.get(`${at}/people`)
  await writer.submit({}, `${at}/people/${on}/leave-out`)
  await writer.get(`${at}/pictures/${id}`)
  expect(writer.text()).toContain('komt niet meer voor in het verhaal')
  expect(writer.text()).not.toContain('Deze foto staat in je tekst')
  await world.sql(
    `delete from stories.version v where v.story_id = $1
       and v.number > (select max(t.said_number) from stories.told_of t where t.story_id = $1)`,
    [at.slice(7)],
  )
  await refused()
  // Its writer says anew who is on it, and that one said yes.
  await writer.submit({ on: not, go: 'keep' }, `${at}/pictures/${id}`)
  await layDown(at, id)
})

test('who said no stays on a picture, and by hand nobody takes them off it or puts another story’s people on it', async () => {
  const { at, id, on } = await oneOfTwo()
  const other = await oneOfTwo()
  await world.sql("update stories.told_of set says = 'no' where id = $1", [on])
  const byHand = <Row>(query: ReturnType<typeof sql<Row>>) =>
    world.app.house.database.write(writer.cookie('kampvuur_session'), ({ db }) => query.execute(db))
  await byHand(sql`delete from stories.seen_on where picture_id = ${id}::uuid`)
  expect(await world.sql('select told_id from stories.seen_on where picture_id = $1', [id])).toEqual([
    { told_id: on },
  ])
  await expect(
    byHand(sql`insert into stories.seen_on (picture_id, told_id) values (${id}::uuid, ${other.not}::uuid)`),
  ).rejects.toThrow('row-level security')
  await writer.get(`${at}/pictures/${id}`)
  expect(writer.text()).toContain('Iemand die op deze foto staat, zei nee')
})

test('left out, whoever may be on a picture is seen by readers no longer, and nothing else of the text changes', async () => {
  const { at, id } = await recognised()
  const story = at.split('/')[2]
  const plainPicture = await added(at)
  await writer.get(`${at}/pictures/${plainPicture}`)
  await writer.submit({ alt: 'Een lege bank', go: 'text' }, `${at}/pictures/${plainPicture}`)
  await saysIsOn(at, id, 'de buurvrouw')
  await reader.get(await askedAt(at))
  await reader.submit({ says: 'yes' })
  await writer.get(`${at}/publish`)
  await writer.submit({ audience: 'everyone' })
  const read = async () => {
    const [row] = await world.sql<{ pictures: string[]; plain: string; read: number }>(
      `select p.pictures, p.plain, s.read_number as read from stories.published p join stories.story s on s.id = p.story_id
       where s.id = $1`,
      [story],
    )
    return row
  }
  const before = await read()
  expect(before?.pictures).toEqual([id, plainPicture])
  // Meanwhile another text waits for a yes of somebody who came since.
  await writer.get(at)
  await writer.submit({ body: 'Het waaide.', next: 'stay' })
  await writer.get(`${at}/people`)
  await writer.submit({ name: 'de man met de hond' }, `${at}/people`)
  await expect(
    world.sql(
      "update stories.published set body = stories.without_pictures(body, pictures::text[]), title = 'Anders' where story_id = $1",
      [story],
    ),
  ).rejects.toThrow(/said yes/)
  const [buurvrouw] = await world.sql<{ id: string }>(
    "select id from stories.told_of where story_id = $1 and says = 'yes'",
    [story],
  )
  await writer.submit({}, `${at}/people/${buurvrouw?.id}/leave-out`)
  expect(await read()).toEqual({
    pictures: [plainPicture],
    plain: 'Het regende.\n\nEen lege bank',
    read: before?.read,
  })
  // A copy from before does not bring it back.
  expect(
    await world.sql("select part from platform.stays_closed where kind = 'told-of' and subject_id = $1", [
      buurvrouw?.id,
    ]),
  ).toEqual([{ part: 'yes' }])
})
