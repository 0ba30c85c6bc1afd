import { sql } from 'kysely'
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
import { publishAgain, writeAndPublish } from '../testing/written.ts'

let world: TestApplication
let movement: string
let lotte: Browserless
let daan: Browserless
const desk = '/circles/beweging/about-somebody'
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const person = async (name: string, role: string) => {
    const id = await makePerson(world, name, `${name.toLowerCase()}@voorbeeld.example`)
    await makeSeat(world, movement, id, role)
    return world.as(id)
  }
  lotte = await person('Lotte', 'host')
  daan = await person('Daan', 'member')
})
afterAll(() => world.close())
let at: string
let path: string
let reader: Browserless
beforeEach(async () => {
  await world.sql('delete from stories.objection')
  await world.sql('delete from platform.failed_guess')
  ;({ at, path } = await writeAndPublish(daan, { place: movement, title: 'De buurvrouw' }))
  reader = world.visitor()
})

const said = { said: 'De buurvrouw met de parkiet, dat ben ik', wish: 'leave-out', reach: '06 11 22 33 44' }
async function objects(fields: Record<string, string> = said): Promise<string> {
  await reader.get(`${path}/about-me`)
  await reader.submit(fields, `${path}/about-me`)
  return /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(reader.text())?.[0] ?? ''
}
async function atDesk(): Promise<string> {
  await lotte.get(desk)
  const one = lotte.links().find((link) => link.startsWith(`${desk}/`)) ?? ''
  await lotte.get(one)
  return one
}

describe('whoever finds themselves in a story', () => {
  test('finds the way under it and on its paper, and it lies sealed, without who said it', async () => {
    await reader.get(path)
    expect(reader.links()).toContain(`${path}/about-me`)
    expect(reader.text()).toContain('/about-me.')
    const code = await objects()
    expect([reader.status, code.length]).toEqual([200, 11])
    const [row] = await world.sql<{ said: Buffer; reach: Buffer }>(
      'select said, reach from stories.objection',
    )
    expect(Buffer.concat([row?.said ?? Buffer.of(), row?.reach ?? Buffer.of()]).toString()).not.toMatch(
      /parkiet|06 11/,
    )
  })

  test('who is signed in says it as nobody', async () => {
    reader = daan
    await objects()
    expect(
      await world.sql("select distinct actor from platform.audit_entry where thing = 'story objection'"),
    ).toEqual([{ actor: 'nobody' }])
  })

  test('says what is wrong at its field, and nothing typed is lost', async () => {
    await objects({ said: '', wish: 'talk', reach: 'Bel mijn dochter' })
    expect([reader.status, reader.text().includes('welk stuk over jou gaat')]).toEqual([422, true])
    expect(reader.form(`${path}/about-me`).values.reach).toBe('Bel mijn dochter')
    await reader.submit({ said: 'Ik', wish: '' }, `${path}/about-me`)
    expect([reader.status, reader.text().includes('Kies wat je wilt')]).toEqual([422, true])
  })

  test('reads the answer with the code, at both places where codes are typed; another code opens nothing', async () => {
    const code = await objects()
    const one = await atDesk()
    await lotte.submit({ answer: '' }, one)
    expect([lotte.status, lotte.text().includes('Schrijf een antwoord')]).toEqual([422, true])
    await lotte.submit({ answer: 'We haalden je eruit.' }, one)
    for (const typed of ['/share/code', '/about-me']) {
      const back = world.visitor()
      await back.get(typed)
      await back.submit({ code: code.toLowerCase() }, typed)
      expect(back.text()).toContain('We haalden je eruit.')
      await back.get(typed)
      await back.submit({ code: 'K7F2M-QX9RT' }, typed)
      expect(back.status).toBe(422)
    }
  })

  test('of a story that they may not read there is no such page', async () => {
    await publishAgain(daan, at, 'movement')
    await reader.get(`${path}/about-me`)
    expect(reader.status).toBe(404)
  })

  test('sent twice it lies there once, and ten about one story wait at most', async () => {
    await objects()
    const first = reader.path
    await objects()
    expect(reader.path).toBe(first)
    for (let i = 0; i < 9; i += 1) await objects({ ...said, said: `Nog ${i}` })
    await objects({ ...said, said: 'Te veel' })
    expect([reader.status, reader.text().includes('ligt al veel')]).toEqual([422, true])
    expect(await world.sql('select from stories.objection')).toHaveLength(10)
  })
})

describe('whoever looks after the movement', () => {
  test('reads it beside the story and hears of it by letter, which tells nothing', async () => {
    await objects()
    const sent = (await letters(world)).filter(({ subject }) => subject === 'Iemand leest over zichzelf')
    expect(sent.length).toBeGreaterThan(0)
    expect(JSON.stringify(sent)).not.toContain('parkiet')
    await atDesk()
    for (const told of ['parkiet', '06 11 22 33 44', 'Laat mij eruit']) expect(lotte.text()).toContain(told)
    expect(lotte.links()).toContain(path)
  })

  test('passes it on to who wrote it: what is said and wanted, never where somebody can be reached', async () => {
    await objects()
    await daan.get(`${at}/people`)
    expect(daan.text()).not.toContain('parkiet')
    const one = await atDesk()
    await lotte.submit({}, `${one}/pass-on`)
    await daan.get('/mine')
    expect(daan.text()).toContain('Iemand leest over zichzelf in een verhaal van jou.')
    await daan.get(`${at}/people`)
    expect(daan.text()).toContain('parkiet')
    expect(daan.text()).toContain('Laat mij eruit')
    expect(daan.text()).not.toContain('06 11')
    await lotte.submit({ answer: 'Gedaan.' }, one)
    await daan.get(`${at}/people`)
    expect(daan.text()).not.toContain('parkiet')
  })

  test('nobody else finds it, also not below the pages', async () => {
    await objects()
    const one = await atDesk()
    for (const browser of [daan, world.visitor()]) {
      await browser.get(one)
      expect(browser.text()).not.toContain('parkiet')
      const tried = await world.app.house.database.write(
        browser.cookie('kampvuur_session'),
        async ({ db }) => [
          (await sql`select id from stories.objection`.execute(db)).rows.length,
          (
            await sql`update stories.objection set answer = 'x', answered_on = platform.day_of(now())`.execute(
              db,
            )
          ).numAffectedRows,
        ],
      )
      expect(tried).toEqual([0, 0n])
    }
  })
})

test('a year after, or with the story, it is gone, and its key with it', async () => {
  await objects()
  const [row] = await world.sql<{ key: string }>('select sealing_key_id as key from stories.objection')
  await world.sql('update stories.objection set asked_on = platform.day_of(now()) - 365')
  await world.sql('select stories.forget_objections()')
  expect(await world.sql('select from stories.objection')).toHaveLength(1)
  await world.sql('update stories.objection set asked_on = platform.day_of(now()) - 366')
  await world.sql('select stories.forget_objections()')
  expect(await world.sql('select from stories.objection')).toHaveLength(0)
  expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [row?.key])).toEqual([
    { wrapped: null },
  ])
})
