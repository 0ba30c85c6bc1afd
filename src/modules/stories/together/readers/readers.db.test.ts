import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'

let world: TestApplication
let house: string
let toos: Browserless
let nel: Browserless
let nelId: string
let introduction: string
let at: string

const secret = 'De man met de hond bleef staan.'
const remark = 'De hond had ook een naam.'

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, {
    ...{ name: 'Het Wielhuis', slug: 'wielhuis', parentId: movement, movementId: movement },
  })
})
afterAll(() => world.close())

async function member(name: string, role: 'member' | 'host' = 'member') {
  const id = await makePerson(world, name)
  await makeSeat(world, house, id, role)
  return { id, browser: await world.as(id) }
}

/** Past all pages, as whoever holds this browser. */
const asPerson = async (browser: Browserless, query: RawBuilder<unknown>) =>
  world.app.house.database.write(
    browser.cookie('kampvuur_session'),
    async ({ db }) => (await query.execute(db)).rows,
  )

beforeEach(async () => {
  toos = (await member('Toos de Wit')).browser
  const other = await member('Nel')
  nel = other.browser
  nelId = other.id
  const [row] = await world.sql<{ id: string }>(
    `insert into introductions.introduction (id, person_id, name, audience, findable, takes_notes)
     values (gen_random_uuid(), $1, 'Nel van de haven', 'everyone', true, true) returning id`,
    [nelId],
  )
  introduction = row?.id ?? ''
  await toos.get('/write/new')
  await toos.submit({ kind: 'story', place: house })
  at = toos.path
  await toos.submit({ title: 'Aan de kade', body: secret, byline: 'Toos', next: 'stay' })
})

async function ask(): Promise<string> {
  await toos.get(`${at}/readers`)
  await toos.submit({ person: introduction }, `${at}/readers`)
  await nel.get('/mine')
  return nel.links().find((link) => link.startsWith('/read-along/')) ?? ''
}
async function sayYes(): Promise<string> {
  await nel.get(await ask())
  await nel.submit({ says: 'yes' })
  return nel.path
}
/** A form that their page does not have, with everything a form has. */
async function forge(browser: Browserless, path: string, fields: Record<string, string>): Promise<number> {
  await browser.get('/mine/settings')
  const { values } = browser.form()
  return (await browser.post(path, { ...values, ...fields })).status
}
const status = async (browser: Browserless, path: string) => (await browser.get(path)).status
const story = () => at.slice('/write/'.length)
const takeOff = async () => {
  await toos.get(`${at}/readers`)
  await toos.submit({}, /action="([^"]+\/take-off)"/.exec(toos.html)?.[1] ?? '')
}

describe('somebody asked to read along', () => {
  test('reads the title and who asks, and nothing of the text until they say yes', async () => {
    const asked = await ask()
    await nel.get(asked)
    expect(nel.text()).toContain('Toos de Wit vraagt of je dit stuk wilt lezen')
    expect(nel.text()).toContain('Aan de kade')
    expect(nel.text()).not.toContain(secret)
    expect(await status(nel, asked.replace('/read-along/', '/reading-along/'))).toBe(404)
    await nel.get(asked)
    await nel.submit({ says: 'yes' })
    expect(nel.text()).toContain(secret)
    expect(nel.text()).toContain('Door Toos')
    expect(await status(nel, asked)).toBe(404)
  })

  test('says no, of which nobody hears, and is not asked again', async () => {
    await nel.get(await ask())
    await nel.submit({ says: 'no' })
    await toos.get(`${at}/readers`)
    expect(toos.text()).toContain('Is gevraagd.')
    await takeOff()
    expect(toos.text()).not.toContain('Is gevraagd.')
    expect(await ask()).toBe('')
  })

  test('is told by a letter that names neither the story nor who asks', async () => {
    await world.sql('update people.person set email = $2 where id = $1', [nelId, 'nel@example.org'])
    await ask()
    const letter = (await letters(world)).find(({ recipient }) => recipient === 'nel@example.org')
    expect(letter?.subject).toBe('Iemand vraagt of je meeleest')
    expect(letter?.body).toContain('/mine')
    expect(`${letter?.subject}${letter?.body}`).not.toMatch(/Toos|kade/)
  })

  test('has it no more once the question is taken back', async () => {
    const asked = await ask()
    await takeOff()
    expect(await status(nel, asked)).toBe(404)
  })
})

describe('who reads along', () => {
  test('reads what stands there now, and sees nothing else of it', async () => {
    const reading = await sayYes()
    await toos.get(at)
    await toos.submit({ title: 'Aan de kade', body: `${secret} En toen?`, byline: 'Toos', next: 'stay' })
    await nel.get(reading)
    expect(nel.text()).toContain('En toen?')
    for (const rest of [
      '',
      ...['/versions', '/versions/1', '/publish', '/people', '/writers', '/readers', '/reactions'],
      ...['/readable', '/mine.txt', '/pictures', '/words', '/throw-away'],
    ])
      expect(await status(nel, `${at}${rest}`), rest).toBe(404)
    expect(await forge(nel, at, { title: 'Van mij', body: 'Weg', byline: 'Nel' })).toBe(404)
    for (const query of [
      sql`select id from stories.story where id = ${story()}::uuid`,
      sql`select number from stories.version where story_id = ${story()}::uuid`,
      sql`select id from stories.told_of where story_id = ${story()}::uuid`,
      sql`select id from stories.reader`,
      sql`select story_id from stories.asked_oneself where story_id = ${story()}::uuid`,
    ])
      expect(await asPerson(nel, query)).toEqual([])
  })

  test('says something to who writes it, which nobody else reads, and takes it back', async () => {
    const reading = await sayYes()
    await nel.get(reading)
    await nel.submit({ words: '' })
    expect(nel.text()).toContain('Er staat nog niets.')
    await nel.submit({ words: remark, name: 'Nel' })
    expect(nel.path).toBe(reading)
    await toos.get(`${at}/readers`)
    expect(toos.links()).toContain(`${at}/reactions`)
    await toos.get(`${at}/reactions`)
    expect(toos.text()).toContain(remark)
    expect(toos.text()).toContain('wil dat het tussen jullie blijft')
    const other = (await member('Gerda', 'host')).browser
    expect(await asPerson(other, sql`select id from stories.reaction`)).toEqual([])
    await nel.get('/mine')
    expect(nel.text()).toContain('Bij iets waar je meeleest')
    await nel.get(nel.links().find((link) => link.startsWith('/react/own/')) ?? '')
    await nel.get(nel.links().find((link) => link.endsWith('/take-back')) ?? '')
    await nel.submit({})
    await toos.get(`${at}/reactions`)
    expect(toos.text()).not.toContain(remark)
  })

  test('never has it stand under anything', async () => {
    await sayYes()
    const send = (stand: boolean) =>
      asPerson(
        nel,
        sql`with k as (insert into platform.sealing_key (id, wrapped) values (gen_random_uuid(), 'x') returning id)
          insert into stories.reaction (id, story_id, person_id, sealing_key_id, content, locale, may_stand, sent_on)
          select gen_random_uuid(), ${story()}::uuid, ${nelId}::uuid, id, 'x', 'nl', ${stand}, platform.day_of(now()) from k`,
      )
    await expect(send(true)).rejects.toThrow(/row-level security/)
    await send(false)
    await takeOff()
    await expect(send(false)).rejects.toThrow(/row-level security/)
  })

  test('is taken off by a writer, and stops by themselves', async () => {
    const reading = await sayYes()
    await takeOff()
    expect(toos.text()).toContain('Deze persoon leest niet meer mee.')
    expect(await status(nel, reading)).toBe(404)
    const again = await sayYes()
    await nel.get(again)
    await nel.submit({}, `${again}/stop`)
    expect(nel.path).toBe('/mine')
    expect(await status(nel, again)).toBe(404)
    await toos.get(`${at}/readers`)
    expect(toos.text()).toContain('Nog niemand.')
  })

  test('keeps no way in after they wrote along', async () => {
    const reading = await sayYes()
    await toos.get(`${at}/writers`)
    await toos.submit({ person: introduction }, `${at}/writers`)
    await nel.get('/mine')
    await nel.get(nel.links().find((link) => link.startsWith('/write-along/')) ?? '')
    await nel.submit({ byline: 'Nel', says: 'yes' })
    expect(await status(nel, reading)).toBe(404)
    await nel.get(`${at}/writers`)
    await nel.submit({}, `${at}/writers/leave`)
    expect(await status(nel, reading)).toBe(404)
    expect(await status(nel, at)).toBe(404)
  })
})

test('nobody else comes in, by an address or by a form', async () => {
  const reading = await sayYes()
  const asked = reading.replace('/reading-along/', '/read-along/')
  const manager = (await member('Gerda', 'host')).browser
  const stranger = await world.as(await makePerson(world, 'Iemand'))
  for (const browser of [manager, stranger, toos])
    for (const path of [reading, asked]) expect(await status(browser, path)).toBe(404)
  for (const browser of [manager, stranger, nel]) {
    expect(await status(browser, `${at}/readers`)).toBe(404)
    expect(await forge(browser, `${at}/readers`, { person: introduction })).toBe(404)
    expect(
      await forge(browser, `${at}/readers/${reading.slice('/reading-along/'.length)}/take-off`, {}),
    ).toBe(404)
  }
  const id = reading.slice('/reading-along/'.length)
  const along = sql`select story_id from stories.read_along(${id}::uuid)`
  for (const browser of [manager, stranger, toos]) expect(await asPerson(browser, along)).toEqual([])
  expect(await asPerson(nel, along)).toEqual([{ story_id: story() }])
  for (const browser of [manager, stranger, nel])
    expect(await asPerson(browser, sql`select stories.take_off_reader(${id}::uuid) as off`)).toEqual([
      { off: false },
    ])
  expect(await forge(manager, reading, { words: remark })).toBe(404)
  expect(await forge(manager, `${reading}/stop`, {})).toBe(404)
  expect(await status(nel, reading)).toBe(200)
})

test('of its pictures those that stand in the text open to who reads along, and no other', async () => {
  const reading = await sayYes()
  const picture = async () => {
    const [row] = await world.sql<{ id: string }>(
      `with k as (insert into platform.sealing_key (id, wrapped) values (gen_random_uuid(), 'x') returning id)
       insert into stories.picture (id, story_id, sealing_key_id, recognisable, width, height, widths)
       select gen_random_uuid(), $1, id, 'nobody', 9, 9, '{9}' from k returning id`,
      [story()],
    )
    return row?.id ?? ''
  }
  const [inText, tried] = [await picture(), await picture()]
  const seen = () => asPerson(nel, sql`select id from stories.picture where story_id = ${story()}::uuid`)
  expect(await seen()).toEqual([])
  await toos.get(at)
  await toos.submit({
    ...{ title: 'Aan de kade', byline: 'Toos', next: 'stay' },
    body: `${secret}\n\n[[picture:${inText}|De kade]]`,
  })
  expect(await seen()).toEqual([{ id: inText }])
  expect(tried).not.toBe(inText)
  await toos.get(at)
  await toos.submit({ title: 'Aan de kade', body: secret, byline: 'Toos', next: 'stay' })
  expect(await seen()).toEqual([])
  expect(await status(nel, `${reading}/pictures/${tried}/480.webp`)).toBe(404)
})
