import { sql } from 'kysely'
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
let at: string

const secret = 'De man met de hond bleef staan.'
const address = 'nel@example.org'

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, {
    ...{ name: 'Het Wielhuis', slug: 'wielhuis', parentId: movement, movementId: movement },
  })
})
afterAll(() => world.close())

beforeEach(async () => {
  const id = await makePerson(world, 'Toos de Wit')
  await makeSeat(world, house, id, 'member')
  toos = await world.as(id)
  await toos.get('/write/new')
  await toos.submit({ kind: 'story', place: house })
  at = toos.path
  await toos.submit({ title: 'Aan de kade', body: secret, byline: 'Toos', next: 'stay' })
})

async function invite(email = ''): Promise<void> {
  await toos.get(`${at}/writers`)
  await toos.submit({ called: 'Nel', email }, `${at}/writers/invite`)
}
/** Where the letter to an address leads. */
async function inLetter(to: string): Promise<string> {
  const all = (await letters(world)).filter(({ recipient }) => recipient === to)
  return /(\/write-along\/with\/\S+|\/sign-in\/link\/\S+)/.exec(all.at(-1)?.body ?? '')?.[1] ?? ''
}
const handedOn = () => /\/write-along\/with\/\w+/.exec(toos.text())?.[0] ?? ''
const status = async (browser: Browserless, path: string) => (await browser.get(path)).status
const kept = () => world.sql('select id from stories.invited_writer where story_id = $1', [at.slice(7)])
const back = async () => {
  await toos.get(`${at}/writers`)
  await toos.submit({}, /action="([^"]+\/take-back)"/.exec(toos.html)?.[1] ?? '')
}

describe('a letter to an address', () => {
  test('names neither the story nor who asks, and opens the title alone', async () => {
    await invite('Nel@Example.org')
    const letter = (await letters(world)).findLast(({ recipient }) => recipient === address)
    expect(`${letter?.subject}${letter?.body}`).not.toMatch(/Toos|kade/)
    const visitor = world.visitor()
    await visitor.get(await inLetter(address))
    expect(visitor.text()).toContain('Toos de Wit vraagt of je wilt meeschrijven')
    expect(visitor.text()).toContain('Aan de kade')
    expect(visitor.text()).not.toContain(secret)
    expect(toos.text()).not.toContain(address)
    expect(handedOn()).toBe('')
  })

  test('lets in who said yes and had no account, once, and forgets the address', async () => {
    const to = 'nieuw@example.org'
    await invite(to)
    const link = await inLetter(to)
    const visitor = world.visitor()
    await visitor.get(link)
    await visitor.submit({ byline: '', says: 'yes' })
    expect(visitor.text()).toContain('Typ hoe je heet.')
    await visitor.submit({ byline: 'Nel', says: 'yes' })
    expect(visitor.text()).toContain('Kijk in je mail')
    const comeIn = await inLetter(to)
    expect(comeIn).toMatch(/^\/sign-in\/link/)
    await visitor.get(comeIn)
    await visitor.submit({})
    expect(visitor.path).toBe(at)
    expect(visitor.text()).toContain(secret)
    expect(await status(world.visitor(), link)).toBe(404)
    expect(await kept()).toEqual([])
  })

  test('is answered with no, which looks like silence, and the address is gone with its key', async () => {
    await invite(address)
    const link = await inLetter(address)
    const [before] = await world.sql<{ key: string }>(
      'select email_key_id as key from stories.invited_writer where story_id = $1',
      [at.slice(7)],
    )
    const visitor = world.visitor()
    await visitor.get(link)
    await visitor.submit({ says: 'no' })
    expect(visitor.text()).toContain('Dat hoort niemand.')
    const page = toos.text()
    await toos.get(`${at}/writers`)
    expect(toos.text()).toContain('Kreeg een brief.')
    expect(page).toContain('Kreeg een brief.')
    expect(await status(visitor, link)).toBe(404)
    expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [before?.key])).toEqual([
      { wrapped: null },
    ])
    expect(
      await world.sql('select email from stories.invited_writer where story_id = $1', [at.slice(7)]),
    ).toEqual([{ email: null }])
  })

  test('is not sent to what is no address, and nothing typed is lost', async () => {
    await invite('nel bij de kade')
    expect(toos.text()).toContain('Dit lijkt geen mailadres.')
    expect(toos.html).toContain('value="nel bij de kade"')
    expect(await kept()).toEqual([])
  })
})

describe('a link to hand on', () => {
  test('asks to come in first, and makes a writer of who says yes, once', async () => {
    await invite()
    const link = handedOn()
    const visitor = world.visitor()
    await visitor.get(link)
    expect(visitor.text()).toContain('Aan de kade')
    expect(visitor.text()).not.toContain(secret)
    expect(visitor.links()).toContain(`/sign-in?next=${encodeURIComponent(link)}`)
    const nel = await world.as(await makePerson(world, 'Nel'))
    await nel.get(link)
    await nel.submit({ byline: 'Nel', says: 'yes' })
    expect(nel.path).toBe(at)
    expect(nel.text()).toContain(secret)
    const other = await world.as(await makePerson(world, 'Jan'))
    expect(await status(other, link)).toBe(404)
    expect(await status(other, at)).toBe(404)
  })

  test('opens nothing once it is taken back, ended or guessed', async () => {
    await invite()
    const link = handedOn()
    await back()
    expect(await status(world.visitor(), link)).toBe(404)
    expect(await kept()).toEqual([])
    await invite()
    const next = handedOn()
    expect(next).not.toBe(link)
    await world.sql(
      'update stories.invited_writer set until_on = platform.day_of(now()) - 1 where story_id = $1',
      [at.slice(7)],
    )
    expect(await status(world.visitor(), next)).toBe(404)
    await toos.get(`${at}/writers`)
    expect(toos.text()).not.toContain('Geef deze link')
    expect(await status(world.visitor(), `${link.slice(0, -3)}ABC`)).toBe(404)
  })

  test('says to who writes already that it is for somebody else', async () => {
    await invite()
    await toos.get(handedOn())
    expect(toos.text()).toContain('Jij schrijft al mee.')
  })
})

describe('nobody else', () => {
  test('invites, takes back, or says yes for an address of their choice', async () => {
    await invite('nooit@example.org')
    const stranger = await world.as(await makePerson(world, 'Iemand'))
    await stranger.get('/mine/settings')
    const { values } = stranger.form()
    expect((await stranger.post(`${at}/writers/invite`, { ...values, email: '' })).status).toBe(404)
    const [{ id } = { id: '' }] = (await kept()) as { id: string }[]
    expect((await stranger.post(`${at}/writers/invited/${id}/take-back`, values)).status).toBe(404)
    const asWeb = (query: ReturnType<typeof sql>) =>
      world.app.house.database.write(stranger.cookie('kampvuur_session'), async ({ db }) => query.execute(db))
    await expect(
      asWeb(
        sql`select stories.welcome_writer(${id}::uuid, ${id}::uuid, ${id}::uuid, 'ik@example.org', 'Ik')`,
      ),
    ).rejects.toThrow(/permission denied/)
    await expect(asWeb(sql`select email from stories.invited_writer`)).rejects.toThrow(/permission denied/)
    await expect(asWeb(sql`select says from stories.invited_writer`)).rejects.toThrow(/permission denied/)
    expect((await asWeb(sql`select id from stories.invited_writer`)).rows).toEqual([])
  })
})
