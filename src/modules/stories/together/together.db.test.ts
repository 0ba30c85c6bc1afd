import { type RawBuilder, sql } from 'kysely'
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

let world: TestApplication
let house: string
let toos: Browserless
let nel: Browserless
let nelId: string
let introduction: string
let at: string

const secret = 'De man met de hond bleef staan.'

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

async function introduce(person: string, audience: 'nobody' | 'everyone'): Promise<string> {
  const [row] = await world.sql<{ id: string }>(
    `insert into introductions.introduction (id, person_id, name, audience, findable, takes_notes)
     values (gen_random_uuid(), $1, 'Nel van de haven', $2, $2 = 'everyone', true) returning id`,
    [person, audience],
  )
  return row?.id ?? ''
}

beforeEach(async () => {
  toos = (await member('Toos de Wit')).browser
  const other = await member('Nel')
  nel = other.browser
  nelId = other.id
  introduction = await introduce(nelId, 'everyone')
  await toos.get('/write/new')
  await toos.submit({ kind: 'story', place: house })
  at = toos.path
  await toos.submit({ title: 'Aan de kade', body: secret, byline: 'Toos', next: 'stay' })
})

async function ask(): Promise<string> {
  await toos.get(`${at}/writers`)
  await toos.submit({ person: introduction }, `${at}/writers`)
  await nel.get('/mine')
  return nel.links().find((link) => link.startsWith('/write-along/')) ?? ''
}
async function sayYes(): Promise<void> {
  await nel.get(await ask())
  await nel.submit({ byline: 'Nel', says: 'yes' })
}
/** A form that their page does not have, with everything a form has. */
async function forge(browser: Browserless, path: string, fields: Record<string, string>): Promise<number> {
  await browser.get('/mine/settings')
  const { values } = browser.form()
  return (await browser.post(path, { ...values, ...fields })).status
}
const status = async (browser: Browserless, path: string) => (await browser.get(path)).status

describe('somebody asked to write along', () => {
  test('reads the title and who asks, and nothing of the text until they say yes', async () => {
    const asked = await ask()
    await nel.get(asked)
    expect(nel.text()).toContain('Toos de Wit vraagt of je wilt meeschrijven')
    expect(nel.text()).toContain('Aan de kade')
    expect(nel.text()).not.toContain(secret)
    expect(await status(nel, at)).toBe(404)
    const [row] = await world.sql<{ title: Buffer; name: Buffer }>(
      'select title, name from stories.asked_writer where person_id = $1',
      [nelId],
    )
    expect(`${row?.title.toString('latin1')}${row?.name.toString('latin1')}`).not.toMatch(/kade|haven/)
    await nel.get(asked)
    await nel.submit({ byline: 'Nel', says: 'yes' })
    expect(nel.path).toBe(at)
    expect(nel.text()).toContain(secret)
  })

  test('stands above it only after a yes, with the name they chose', async () => {
    const asked = await ask()
    await toos.get(`${at}/publish`)
    await toos.submit({ audience: 'everyone' })
    expect(toos.text()).toContain('Door Toos')
    expect(toos.text()).not.toContain('Nel')
    await nel.get(asked)
    await nel.submit({ byline: 'Nel uit Klaverum', says: 'yes' })
    await nel.get(`${at}/publish`)
    await nel.submit({ audience: 'everyone' })
    expect(nel.text()).toContain('Door Toos en Nel uit Klaverum')
  })

  test('hears at once that another let it be read, by mail and among what is theirs, and takes it away with one button', async () => {
    await sayYes()
    await world.sql('update people.person set email = $2 where id = $1', [
      nelId,
      `nel-${nelId}@voorbeeld.example`,
    ])
    await toos.get(`${at}/publish`)
    await toos.submit({ audience: 'everyone' })
    const read = toos.path
    const letter = (await letters(world)).find(
      ({ recipient }) => recipient === `nel-${nelId}@voorbeeld.example`,
    )
    expect([letter?.body.includes(`${at}/withdraw`), letter?.body.includes('Aan de kade')]).toEqual([
      true,
      false,
    ])
    await nel.get('/mine')
    expect([nel.links().includes(`${at}/withdraw`), nel.text().includes('“Aan de kade”, sinds')]).toEqual([
      true,
      true,
    ])
    const other = await member('Kees')
    expect((await other.browser.get('/mine')).links()).not.toContain(`${at}/withdraw`)
    await nel.get(`${at}/withdraw`)
    await nel.submit({})
    expect(await status(world.visitor(), read)).toBe(404)
    expect((await nel.get('/mine')).links()).not.toContain(`${at}/withdraw`)
  })

  test('hears of a correction only among what is theirs, and who writes alone hears nothing of it', async () => {
    await toos.get(`${at}/publish`)
    await toos.submit({ audience: 'everyone' })
    expect((await toos.get('/mine')).links()).not.toContain(`${at}/withdraw`)
    await sayYes()
    await world.sql('update people.person set email = $2 where id = $1', [
      nelId,
      `nel-${nelId}@voorbeeld.example`,
    ])
    await toos.get(`${at}/publish`)
    await toos.submit({ audience: 'everyone' })
    const to = (await letters(world)).filter(
      ({ recipient }) => recipient === `nel-${nelId}@voorbeeld.example`,
    )
    expect(to.filter(({ body }) => body.includes('/withdraw'))).toEqual([])
    expect((await nel.get('/mine')).links()).toContain(`${at}/withdraw`)
  })

  test('says no, of which nobody hears, and is not asked again', async () => {
    await nel.get(await ask())
    await nel.submit({ says: 'no' })
    expect(await status(nel, at)).toBe(404)
    await toos.get(`${at}/writers`)
    expect(toos.text()).toContain('Is gevraagd.')
    const back = /action="([^"]+\/take-back)"/.exec(toos.html)?.[1] ?? ''
    await toos.submit({}, back)
    expect(toos.text()).not.toContain('Is gevraagd.')
    expect(await ask()).toBe('')
  })

  test('is told by a letter that names neither the story nor who asks', async () => {
    await world.sql('update people.person set email = $2 where id = $1', [nelId, 'nel@example.org'])
    await ask()
    const letter = (await letters(world)).find(({ recipient }) => recipient === 'nel@example.org')
    expect(letter?.body).toContain('/mine')
    expect(`${letter?.subject}${letter?.body}`).not.toMatch(/Toos|kade/)
  })

  test('is asked no longer once it is taken back', async () => {
    const asked = await ask()
    await toos.get(`${at}/writers`)
    await toos.submit({}, /action="([^"]+\/take-back)"/.exec(toos.html)?.[1] ?? '')
    expect(await status(nel, asked)).toBe(404)
  })
})

describe('who may be asked', () => {
  const offers = async () => {
    await toos.get(`${at}/writers`)
    return toos.html.includes(introduction)
  }
  const takeBack = () => toos.submit({}, /action="([^"]+\/take-back)"/.exec(toos.html)?.[1] ?? '')

  test('is nobody who is asked already, also after a no; and again once that is taken back', async () => {
    expect(await offers()).toBe(true)
    const asked = await ask()
    expect(await offers()).toBe(false)
    await nel.get(asked)
    await nel.submit({ says: 'no' })
    expect(await offers()).toBe(false)
    await takeBack()
    expect(await offers()).toBe(true)
  })

  test('is nobody who writes along', async () => {
    await sayYes()
    expect(await offers()).toBe(false)
    const other = (await member('Jan')).browser
    const seen = await asPerson(other, sql`select stories.asked_introductions(${at.slice(7)}::uuid) as id`)
    expect(seen).toEqual([])
  })
})

describe('nobody else', () => {
  test('comes in: no stranger, and nobody who looks after the house, by an address or by a form', async () => {
    const asked = await ask()
    const manager = (await member('Gerda', 'host')).browser
    const stranger = await world.as(await makePerson(world, 'Iemand'))
    for (const browser of [manager, stranger]) {
      expect(await status(browser, at)).toBe(404)
      expect(await status(browser, `${at}/writers`)).toBe(404)
      expect(await status(browser, asked)).toBe(404)
      expect(await forge(browser, asked, { says: 'yes', byline: 'Gerda' })).toBe(404)
      expect(await forge(browser, `${at}/writers`, { person: introduction })).toBe(404)
    }
    expect(await world.sql('select from stories.writer where name = $1', ['Gerda'])).toEqual([])
  })

  test('is asked who does not let themselves be approached by this writer', async () => {
    await world.sql(
      "update introductions.introduction set audience = 'nobody', findable = false where id = $1",
      [introduction],
    )
    await toos.get(`${at}/writers`)
    expect(toos.html).not.toContain(introduction)
    expect(await forge(toos, `${at}/writers`, { person: introduction })).toBe(422)
    expect(await world.sql('select from stories.asked_writer where person_id = $1', [nelId])).toEqual([])
  })
})

describe('who writes along', () => {
  test('leaves: reads nothing of it any more, and their name goes from it', async () => {
    await sayYes()
    await nel.get(`${at}/publish`)
    await nel.submit({ audience: 'everyone' })
    const path = nel.path
    await nel.get(`${at}/writers`)
    await nel.submit({}, `${at}/writers/leave`)
    expect(nel.text()).toContain('Je schrijft niet meer mee.')
    expect(await status(nel, at)).toBe(404)
    const visitor = world.visitor()
    await visitor.get(path)
    expect(visitor.text()).toContain('Door Toos')
    expect(visitor.text()).not.toContain('Nel')
    expect(visitor.text()).toContain(secret)
  })

  test('is taken off by who began it, and by nobody else', async () => {
    await sayYes()
    const off = async (browser: Browserless) => {
      await browser.get(`${at}/writers`)
      return /action="([^"]+\/take-off)"/.exec(browser.html)?.[1]
    }
    expect(await off(nel)).toBeUndefined()
    const [first] = await world.sql<{ id: string }>(
      'select id from stories.writer where story_id = $1 and place = 1',
      [at.slice('/write/'.length)],
    )
    expect(await forge(nel, `${at}/writers/${first?.id}/take-off`, {})).toBe(404)
    await expect(
      asPerson(nel, sql`select stories.take_off_writer(${first?.id}::uuid) as off`),
    ).resolves.toEqual([{ off: false }])
    await toos.submit({}, (await off(toos)) ?? '')
    expect(await status(nel, at)).toBe(404)
    expect(await status(toos, at)).toBe(200)
  })

  test('chooses their own name above it, and no other', async () => {
    await sayYes()
    await asPerson(nel, sql`update stories.writer set name = 'Gerda' where story_id = ${at.slice(7)}::uuid`)
    const names = await world.sql('select name from stories.writer where story_id = $1 order by place', [
      at.slice(7),
    ])
    expect(names).toEqual([{ name: 'Toos' }, { name: 'Gerda' }])
  })

  test('is never the last to leave', async () => {
    await toos.get(`${at}/writers`)
    expect(toos.text()).not.toContain('Wil je stoppen?')
    expect(await forge(toos, `${at}/writers/leave`, {})).toBe(404)
    expect(await status(toos, at)).toBe(200)
  })
})
