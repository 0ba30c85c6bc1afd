import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  letters,
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../tests/support/application.ts'
import type { Browserless } from '../../../tests/support/browserless.ts'
import { refusing } from '../../../tests/support/refusing.ts'
import { withdraw, writeAndPublish } from '../stories/testing/written.ts'

let world: TestApplication
let movement: string
let ria: Browserless
let mina: Browserless
let story: { at: string; path: string }
let number = 0
const base = '/circles/beweging/vision'
const said = () => `Wie was hier niet bij ${number}?`

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  await makeCircle(world, { kind: 'movement', name: 'De Zuster', slug: 'zuster' })
  const host = await makePerson(world, 'Ria', 'ria@voorbeeld.example')
  await makeSeat(world, movement, host, 'host')
  ria = await world.as(host)
})
afterAll(() => world.close())
beforeEach(async () => {
  number += 1
  await world.sql('delete from vision.look')
  await world.sql('delete from vision.watcher')
  const id = await makePerson(world, 'Mina', `mina${number}@voorbeeld.example`)
  await makeSeat(world, movement, id)
  mina = await world.as(id)
  story = await writeAndPublish(mina, { place: movement, title: `De soep ${number}` })
})

const member = async (name: string) => {
  const id = await makePerson(world, name, `${name.toLowerCase()}${number}@voorbeeld.example`)
  await makeSeat(world, movement, id)
  return world.as(id)
}
async function begin(who = ria) {
  await who.get(base)
  await who.submit({ months: '3' }, `${base}/begin`)
  return who.path.replace('/write', '')
}
const storyId = () => story.at.split('/').at(-1) ?? ''
async function say(check: string, fields: Record<string, string> = {}, who = ria) {
  const at = `${check}/beside/story/${storyId()}`
  await who.get(at)
  return who.submit({ says: 'pinches', words: said(), ...fields }, at)
}
async function press(at: string, who = ria, from = at.replace(/\/[a-z]+$/, '/write')) {
  await who.get(from)
  return who.submit({}, at)
}
const remarkId = async () => (await world.sql<{ id: string }>('select id from vision.remark'))[0]?.id ?? ''
/** What raw SQL shows somebody. */
const past = (who: Browserless, table: 'vision.look' | 'vision.remark') =>
  world.app.house.database.read(who.cookie('kampvuur_session'), ({ db }) =>
    db.selectFrom(table).select('id').execute(),
  )
const aWeekOn = () => world.sql('update vision.remark set told_on = told_on - 7')
/** What the person reads of it, wherever it might stand. */
async function reads(check: string, who = world.visitor()) {
  const pages = [base, check, `/vision/${await remarkId()}`]
  const texts = await Promise.all(pages.map(async (at) => (await who.once('GET', at)).text()))
  return texts.some((text) => text.includes(said()))
}

test('what is said beside a piece is first its writer’s, who hears of it kindly, and then the movement’s', async () => {
  const other = await member('Kees')
  const check = await begin()
  expect(ria.text()).toContain(`De soep ${number}`)
  await say(check)
  expect(ria.text()).toContain(said())
  expect([await reads(check, mina), await reads(check, other), await reads(check)]).toEqual([
    false,
    false,
    false,
  ])
  await press(`${check}/tell`)
  const letter = (await letters(world)).find(
    ({ recipient }) => recipient === `mina${number}@voorbeeld.example`,
  )
  expect([letter?.body.includes(`/vision/${await remarkId()}`), letter?.body.includes('Wie was')]).toEqual([
    true,
    false,
  ])
  expect([await reads(check, mina), await reads(check, other)]).toEqual([true, false])
  expect((await mina.get('/mine')).links()).toContain(`/vision/${await remarkId()}`)
  await aWeekOn()
  await press(`${check}/read`)
  expect([ria.path, await reads(check, other), await reads(check)]).toEqual([check, true, false])
})

test('nobody else reads it before its writer had a week, or answered; the answer stands beside it', async () => {
  const check = await begin()
  await say(check)
  await ria.get(`${check}/write`)
  const form = ria.form(`${check}/tell`).values
  expect(await ria.post(`${check}/read`, { ...form, _key: crypto.randomUUID() })).toMatchObject({
    status: 422,
  })
  await press(`${check}/tell`)
  await expect(
    world.app.house.database.write(ria.cookie('kampvuur_session'), ({ db }) =>
      db.updateTable('vision.look').set({ read_on: '2026-11-27' }).execute(),
    ),
  ).rejects.toThrow(/time to answer/)
  const at = `/vision/${await remarkId()}`
  await mina.get(at)
  await mina.submit({ words: '' }, at)
  expect(mina.status).toBe(422)
  await mina.submit({ words: `Bea at mee ${number}.`, name: 'Mina' }, at)
  await press(`${check}/read`)
  const other = await member('Kees')
  expect((await other.get(check)).text()).toMatch(
    new RegExp(`Wie was hier niet.*Mina zegt Bea at mee ${number}`),
  )
  await mina.get(at)
  await mina.submit({}, `${at}/back`)
  expect((await other.get(check)).text()).not.toContain('Bea at mee')
  expect(await world.sql('select 1 from vision.answer')).toEqual([])
})

test('what was withdrawn is spoken of nowhere on the next request, also for who wrote that', async () => {
  const check = await begin()
  await say(check)
  await press(`${check}/tell`)
  await aWeekOn()
  await press(`${check}/read`)
  const other = await member('Kees')
  expect(await reads(check, other)).toBe(true)
  await withdraw(mina, story.at)
  expect([await reads(check, other), await reads(check, ria), await reads(check, mina)]).toEqual([
    false,
    false,
    false,
  ])
  expect(await past(ria, 'vision.remark')).toEqual([])
  await world.sql('select vision.forget()')
  expect(await world.sql('select 1 from vision.remark')).toEqual([])
})

test('everybody reads it once hosts let them, and no more once they do not', async () => {
  const check = await begin()
  await ria.get(`${check}/write`)
  await ria.submit({ fits: `Wat mensen zelf schreven ${number}.`, name: 'Ria' }, `${check}/write`)
  await press(`${check}/read`)
  const visitor = async () => (await world.visitor().once('GET', check)).status
  expect(await visitor()).toBe(404)
  await press(`${check}/audience`, ria, check)
  expect([await visitor(), (await world.visitor().get(base)).links().includes(check)]).toEqual([200, true])
  await press(`${check}/audience`, ria, check)
  expect(await visitor()).toBe(404)
  await press(`${check}/away`, ria, check)
  expect([ria.path, await world.sql('select 1 from vision.look')]).toEqual([base, []])
})

test('who takes part asks to look along, and does once a host says yes; an own check is nobody else’s, also not a host’s', async () => {
  const kees = await member('Kees')
  expect((await kees.once('GET', `${base}/x/write`)).status).toBe(403)
  await kees.get(base)
  await kees.submit({ name: '' }, `${base}/offer`)
  expect(kees.status).toBe(422)
  await kees.submit({ name: 'Kees' }, `${base}/offer`)
  const letter = (await letters(world)).findLast(({ recipient }) => recipient === 'ria@voorbeeld.example')
  expect([letter?.body.includes(base), letter?.body.includes('Kees')]).toEqual([true, false])
  expect((await mina.get(base)).text()).not.toContain('Kees wil graag')
  expect((await ria.get(base)).text()).toContain('Kees wil graag meekijken')
  const [watcher] = await world.sql<{ id: string }>('select id from vision.watcher')
  await press(`${base}/watchers/${watcher?.id}/yes`, ria, base)
  const check = await begin(kees)
  await say(check, {}, kees)
  expect([kees.text().includes(said()), await reads(check, ria)]).toEqual([true, false])
  expect((await ria.once('GET', `${check}/write`)).status).toBe(404)
  expect([(await ria.get(base)).links().includes(`${check}/write`), await past(ria, 'vision.look')]).toEqual([
    false,
    [],
  ])
  await press(`${base}/stop`, kees, base)
  expect((await kees.once('GET', `${check}/write`)).status).toBe(403)
})

test('past the pages: no other’s check, no remark on what not everybody may see, no other words once told', async () => {
  const check = await begin()
  await say(check)
  await press(`${check}/tell`)
  const as = (who: Browserless) => who.cookie('kampvuur_session')
  const { database } = world.app.house
  const write = (who: Browserless, what: Parameters<typeof database.write>[1]) =>
    database.write(as(who), what)
  expect(
    await database.read(as(mina), ({ db }) => db.selectFrom('vision.look').select('id').execute()),
  ).toEqual([])
  const changed = await database.write(as(ria), ({ db }) =>
    db.updateTable('vision.remark').set({ told_on: '2020-01-01' }).executeTakeFirstOrThrow(),
  )
  expect(changed.numUpdatedRows).toBe(0n)
  const own = await writeAndPublish(mina, { place: movement, title: 'Alleen wij', audience: 'movement' })
  await expect(
    write(ria, async ({ db }) => {
      const key = world.app.house.sealing.newKey(world.app.house.clock)
      await db.insertInto('platform.sealing_key').values(key.row).execute()
      await db
        .insertInto('vision.remark')
        .values({
          ...{ id: crypto.randomUUID(), look_id: check.split('/').at(-1) ?? '', movement_id: movement },
          ...{ sealing_key_id: key.row.id, content: key.seal('{}'), says: 'fits', thing: 'story' },
          thing_id: own.at.split('/').at(-1) ?? '',
        })
        .execute()
    }),
  ).rejects.toThrow(/row-level security/)
  expect((await ria.once('GET', `${check}/beside/story/${own.at.split('/').at(-1)}`)).status).toBe(404)
})

test('what one wrote while looking goes along with them, and nothing of it with anybody else', async () => {
  const taken = async (who: Browserless) =>
    (await (await who.once('GET', '/mine/take-along/kampvuur.json')).json()) as {
      looks: { movement: string; readBy: string; fits: string; remarks: { says: string; text: string }[] }[]
      lookReplies: { text: string }[]
    }
  const check = await begin()
  await say(check)
  await ria.get(`${check}/write`)
  await ria.submit({ fits: 'De deur stond open.', pinches: '', proposes: '', name: 'Ria' }, `${check}/write`)
  const { looks } = await taken(ria)
  expect(looks).toMatchObject([
    {
      ...{ movement: 'De Beweging', readBy: 'nobody', fits: 'De deur stond open.' },
      remarks: [{ says: 'pinches', text: said() }],
    },
  ])
  expect(await (await ria.once('GET', '/mine/take-along/kampvuur.html')).text()).toContain(said())
  expect(await taken(mina)).toMatchObject({ looks: [], lookReplies: [] })
})

test('where the database lets nothing be changed, nobody is told that makers hear of it', async () => {
  const check = await begin()
  await say(check)
  await refusing(world, 'update', 'vision.remark', () => press(`${check}/tell`))
  expect(ria.status).toBe(409)
  expect(await world.sql('select from vision.remark where told_on is not null')).toEqual([])
})
