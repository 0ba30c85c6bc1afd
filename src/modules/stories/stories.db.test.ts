import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../tests/support/application.ts'
import type { Browserless } from '../../../tests/support/browserless.ts'
import { refusing } from '../../../tests/support/refusing.ts'

let world: TestApplication
let movement: string
let house: string
let otherHouse: string
let writerId: string
let writer: Browserless
let number = 0

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const inMovement = { parentId: movement, movementId: movement }
  house = await makeCircle(world, { name: 'Het Wielhuis', slug: 'wielhuis', ...inMovement })
  otherHouse = await makeCircle(world, { name: 'De Kade', slug: 'kade', ...inMovement })
})
afterAll(() => world.close())
beforeEach(async () => {
  number += 1
  writerId = await makePerson(world, `Toos ${number}`)
  await makeSeat(world, house, writerId)
  writer = await world.as(writerId)
})

async function member(circle: string | null) {
  const person = await makePerson(world, 'Iemand')
  if (circle) await makeSeat(world, circle, person)
  return world.as(person)
}

/** Begins a story from the house and keeps a first text. Returns where it is written. */
async function begin(words: Record<string, string | string[]> = {}): Promise<string> {
  await writer.get('/write/new')
  await writer.submit({ kind: 'practice', place: house })
  const at = writer.path
  await writer.submit({ title: 'De deur bleef open', body: `Het tochtte ${number}.`, next: 'stay', ...words })
  return at
}

async function publish(at: string, audience: string): Promise<string> {
  await writer.get(`${at}/publish`)
  await writer.submit({ audience })
  return writer.path
}

const statusFor = async (browser: Browserless, path: string) => (await browser.get(path)).status

describe('what somebody writes', () => {
  test('is theirs alone, sealed, until they let it be read', async () => {
    const at = await begin()
    const others = [world.visitor(), await member(house), await member(otherHouse)]
    expect(await Promise.all(others.map((browser) => statusFor(browser, at)))).toEqual([200, 404, 404])
    expect(others[0]?.path).toMatch(/^\/sign-in/)
    const kept = await world.sql<{ content: Buffer }>('select content from stories.version')
    expect(kept.map(({ content }) => content.toString('latin1')).join()).not.toContain('tochtte')
    await others[0]?.get('/stories')
    expect(others[0]?.text()).not.toContain('De deur bleef open')
  })

  test.each([
    ['everyone', [200, 200, 200, 200]],
    ['movement', [404, 404, 200, 200]],
    ['circle', [404, 404, 404, 200]],
  ])('let be read by %s, is read by nobody else', async (audience, expected) => {
    const path = await publish(await begin(), audience)
    const browsers = [world.visitor(), await member(null), await member(otherHouse), await member(house)]
    const statuses: number[] = []
    for (const browser of browsers) statuses.push(await statusFor(browser, path))
    expect(statuses).toEqual(expected)
    expect(browsers[3]?.text()).toContain(`Het tochtte ${number}.`)
  })

  test('withdrawn, is gone on the next request, everywhere, and out of the backups', async () => {
    const at = await begin()
    const path = await publish(at, 'everyone')
    const visitor = world.visitor()
    expect(await statusFor(visitor, path)).toBe(200)
    const [was] = await world.sql<{ id: string }>('select id from stories.published where slug = $1', [
      path.replace('/stories/', ''),
    ])
    await writer.get(`${at}/withdraw`)
    await writer.submit({})
    expect(await statusFor(visitor, path)).toBe(404)
    await visitor.get('/stories')
    expect(visitor.links()).not.toContain(path)
    await visitor.get('/circles/wielhuis')
    expect(visitor.links()).not.toContain(path)
    const struck = await world.sql('select from platform.sealing_key where id = $1 and wrapped is null', [
      was?.id,
    ])
    expect(struck).toHaveLength(1)
    expect(await statusFor(writer, at)).toBe(200)
  })

  test('let be read by fewer, is laid down anew at the same address', async () => {
    const at = await begin()
    const path = await publish(at, 'everyone')
    const id = async () =>
      (
        await world.sql<{ id: string }>('select id from stories.published where slug = $1', [path.slice(9)])
      )[0]?.id
    const before = await id()
    expect(await publish(at, 'circle')).toBe(path)
    expect(await id()).not.toBe(before)
    expect(await statusFor(world.visitor(), path)).toBe(404)
  })

  test('changed after it was let be read, is read as it was until its writer says so', async () => {
    const at = await begin()
    const path = await publish(at, 'everyone')
    await writer.get(at)
    await writer.submit({ title: 'De deur bleef dicht', next: 'stay' })
    const visitor = world.visitor()
    await visitor.get(path)
    expect(visitor.text()).toContain('De deur bleef open')
    await publish(at, 'everyone')
    await visitor.get(path)
    expect(visitor.text()).toContain('De deur bleef dicht')
    expect(visitor.text()).toContain('Verbeterd op')
  })

  test('thrown away, leaves nothing that opens', async () => {
    const at = await begin()
    const id = at.slice('/write/'.length)
    const [key] = await world.sql<{ key: string }>(
      'select sealing_key_id as key from stories.story where id = $1',
      [id],
    )
    await writer.get(`${at}/throw-away`)
    await writer.submit({})
    expect(await world.sql('select from stories.version where story_id = $1', [id])).toEqual([])
    expect(
      await world.sql('select from platform.sealing_key where id = $1 and wrapped is null', [key?.key]),
    ).toHaveLength(1)
    expect(await statusFor(writer, at)).toBe(404)
  })

  test('two who write at once both read what the other made of it', async () => {
    const at = await begin()
    const second = await world.as(writerId)
    await Promise.all([writer.get(at), second.get(at)])
    await writer.submit({ body: 'De eerste.', next: 'stay' })
    await second.submit({ body: 'De tweede.', next: 'stay' })
    expect(second.status).toBe(409)
    expect(second.text()).toContain('De eerste.')
    expect(second.form(at).values.body).toBe('De tweede.')
  })

  test('without a title or a text is not let be read, and nothing is lost', async () => {
    const at = await begin({ title: '' })
    await publish(at, 'everyone')
    expect(writer.status).toBe(422)
    expect(writer.text()).toContain('Er is nog geen titel.')
    expect(writer.links()).toContain(`${at}#title`)
  })

  test('stands under new words only once everybody may read it', async () => {
    const word = `tochtstrip${number}`
    const there = () =>
      world.sql('select from action_teams.theme where slug = $1', [word]).then((rows) => rows.length)
    const at = await begin({ keywords: `${word}, ${word}` })
    await publish(at, 'movement')
    expect(await there()).toBe(0)
    await publish(at, 'everyone')
    expect(await there()).toBe(1)
  })
})

test('nobody begins from a place they do not sit in', async () => {
  await writer.get('/write/new')
  await writer.submit({ kind: 'story', place: otherHouse })
  expect(writer.status).toBe(422)
  const outside = await member(null)
  await outside.get('/write/new')
  expect(outside.text()).toContain('Schrijven kan als je bij een plek in de beweging hoort.')
})

test('whoever goes takes with them what they alone wrote, and only their name from what others wrote too', async () => {
  const [alone, together] = [await begin(), await begin({ byline: 'Toos' })]
  const path = await publish(alone, 'everyone')
  const shared = await publish(together, 'everyone')
  await world.sql(
    `insert into stories.writer (id, story_id, person_id, name) values (gen_random_uuid(), $1, $2, 'Nel')`,
    [together.slice('/write/'.length), await makePerson(world, 'Nel')],
  )
  await world.sql('select platform.erase_keys(array[$1::uuid])', [writerId])
  const visitor = world.visitor()
  expect(await statusFor(visitor, path)).toBe(404)
  expect(await statusFor(visitor, shared)).toBe(200)
  expect(visitor.text()).toContain('Door Nel')
  expect(visitor.text()).not.toContain('Toos')
})

describe('where the database lets nothing be changed, its writer is not told that it was', () => {
  const title = async (path: string) => {
    const reader = world.visitor()
    await reader.get(path)
    return reader.text().includes('De deur ging dicht') ? 'new' : 'old'
  }

  test('corrected', async () => {
    const at = await begin()
    const path = await publish(at, 'everyone')
    await writer.get(at)
    await writer.submit({ title: 'De deur ging dicht' })
    await refusing(world, 'update', 'stories.published', () => publish(at, 'everyone'))
    expect([writer.status, await title(path)]).toEqual([404, 'old'])
  })

  test('read by fewer', async () => {
    const at = await begin()
    const path = await publish(at, 'everyone')
    await refusing(world, 'delete', 'stories.published', () => publish(at, 'circle'))
    expect([writer.status, await statusFor(world.visitor(), path)]).toEqual([404, 200])
  })

  test('with another name above it', async () => {
    const at = await begin()
    await writer.get(at)
    await refusing(world, 'update', 'stories.writer', () => writer.submit({ byline: 'Gerda', next: 'stay' }))
    expect(writer.status).toBe(404)
  })

  test('under a theme no longer', async () => {
    const [theme] = await world.sql<{ id: string }>(
      `insert into action_teams.theme (id, movement_id, kind, slug, name)
       values (gen_random_uuid(), $1, 'theme', 'deuren', '{"nl": "Deuren"}') returning id`,
      [movement],
    )
    const at = await begin()
    await writer.get(at)
    await writer.submit({ themes: theme?.id ?? '', next: 'stay' })
    const under = () => world.sql('select from stories.about where story_id = $1', [at.slice(7)])
    expect(await under()).toHaveLength(1)
    await writer.get(at)
    await refusing(world, 'delete', 'stories.about', () => writer.submit({ themes: [], next: 'stay' }))
    expect([writer.status, (await under()).length]).toEqual([409, 1])
  })
})
