import pino from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { testMasterKey } from '../../../../tests/support/postgres.ts'
import { Watching } from '../../../../tests/support/watching.ts'
import { type Application, createApplication } from '../../../application.ts'
import { readSettings } from '../../../platform/settings.ts'
import { makeFire, type TestFire } from './testing/fire.ts'

let world: TestApplication
/** A second server process over the same database. */
let other: Application
let fire: TestFire
let mina: string
const open: Watching[] = []

beforeAll(async () => {
  world = await startTestApplication()
  const env = { KAMPVUUR_DATA: '/nonexistent', KAMPVUUR_EXAMPLE: 'yes', KAMPVUUR_ORIGIN: world.origin }
  other = await createApplication({
    settings: readSettings(env),
    addresses: world.database,
    masterKey: testMasterKey,
    assets: { url: (name) => name, css: [], fonts: [], styles: () => [], file: () => undefined },
    log: pino({ enabled: false }),
  })
})
afterAll(async () => {
  await other.close()
  await world.close()
})
beforeEach(async () => {
  await Promise.all(open.splice(0).map((watching) => watching.leave()))
  fire = await makeFire(world)
  mina = await fire.seat('Mina')
})

const at = (path: string) => `/dialogues/${fire.dialogueId}${path}`

/** An open screen, at the second process when asked so. */
async function watch(browser: Browserless, path: string, process: Application = world.app) {
  const name = browser.cookie('kampvuur_session') ? 'kampvuur_session' : 'kampvuur_seat'
  const cookie = `${name}=${browser.cookie(name)}`
  const answer = await process.fetch(new Request(`${world.origin}${path}`, { headers: { cookie } }))
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
  ])
  const watching = new Watching(answer)
  open.push(watching)
  return watching
}

/** Waits until a message fits. */
async function until(watching: Watching, fits: (text: string) => boolean): Promise<string> {
  for (;;) {
    const text = JSON.stringify(await watching.next())
    if (text === undefined || fits(text)) return text
  }
}
const saying = (words: string) => (text: string) => text.includes(words)

test('what somebody lets go appears on the screens of every process, and goes when it is taken back', async () => {
  const wall = await watch(fire.keeper, at('/wall/live'), other)
  const phone = await watch(await fire.sitting(mina, 'room'), '/room/table/live')
  await Promise.all([wall.next(), phone.next()])
  const slip = await fire.say(mina, 'De deur mag open', 'here')
  await Promise.all([wall, phone].map((screen) => until(screen, saying('De deur mag open'))))
  await fire.decide(slip, null)
  for (const screen of [wall, phone]) expect(await until(screen, saying('gone'))).toContain(slip)
})

test('a sentence that is nobody else’s wakes nobody with its words', async () => {
  const wall = await watch(fire.keeper, at('/wall/live'))
  await wall.next()
  await fire.say(mina, 'Alleen voor mij', null)
  await fire.say(mina, 'Voor de kring', 'here')
  expect(await until(wall, saying('kring'))).not.toContain('Alleen voor mij')
})

test('what one lays together lies so on all screens, and can be undone and done again', async () => {
  const slip = await fire.say(mina, 'Zondag wil ik een ei', 'here')
  const wall = await watch(fire.keeper, at('/wall/live'), other)
  await wall.next()
  const { keeper } = fire
  await keeper.get(at('/harvest'))
  await keeper.submit({ slips: [slip], name: 'Een warm ei' }, at('/harvest'))
  await until(wall, saying('Een warm ei'))
  const press = async (which: 'undo' | 'redo') => {
    await keeper.get(at('/harvest'))
    const words = which === 'undo' ? 'Maak ongedaan' : 'Doe toch weer'
    const button = new RegExp(`<button[^>]*name="step"[^>]*value="([^"]+)"[^>]*><span>${words}`).exec(
      keeper.html,
    )
    return keeper.submit({ step: button?.[1] ?? 'none' }, at('/harvest/undo'))
  }
  await press('undo')
  expect(keeper.text()).toContain('Het ligt weer zoals het lag.')
  expect(await until(wall, saying('gone'))).not.toContain('Een warm ei')
  await press('redo')
  await until(wall, saying('Een warm ei'))
})

test('the wall shows who listens behind the circle nothing of what stays in it', async () => {
  await world.sql("update dialogues.dialogue set format = 'mirror' where id = $1", [fire.dialogueId])
  await fire.say(mina, 'Ik was bang', 'here')
  await fire.say(mina, 'Klop eerst', 'organisation')
  const wall = await watch(fire.keeper, at('/wall/live'))
  const first = JSON.stringify(await wall.next())
  await fire.keeper.get(at('/wall'))
  for (const shown of [first, fire.keeper.html]) {
    expect(shown).toContain('Klop eerst')
    expect(shown).not.toContain('Ik was bang')
  }
  await fire.keeper.get(at('/harvest'))
  expect(fire.keeper.html).toContain('Ik was bang')
})

test('who took their words back and looks first tells the others nothing of it', async () => {
  const slip = await fire.say(mina, 'De deur mag open', 'here')
  await fire.keeper.get(at('/harvest'))
  await fire.keeper.submit({ slips: [slip], name: 'Open deuren' }, at('/harvest'))
  await fire.decide(slip, null)
  const hers = await watch(await fire.sitting(mina, 'room'), '/room/table/live')
  const before = JSON.stringify(await hers.next())
  const others = await watch(await fire.sitting(await fire.seat('Wil'), 'room'), '/room/table/live')
  const after = JSON.stringify(await others.next())
  for (const shown of [before, after]) {
    expect(shown).toContain('Er is nog niets gekozen')
    expect(shown).not.toContain('Open deuren')
  }
})

test('whose place is taken away, and whose device left, looks on no longer', async () => {
  const phone = await watch(await fire.sitting(mina, 'room'), '/room/table/live', other)
  const tablet = await fire.sitting(await fire.seat('Bos'), 'room')
  const second = await watch(tablet, '/room/table/live', other)
  await Promise.all([phone.next(), second.next()])
  await world.sql('update circles.seat set ended_at = now() where id = $1', [mina])
  expect(await until(phone, saying('over'))).toBe('"over"')
  await tablet.get('/room')
  await tablet.submit({}, '/seat/leave')
  expect(await until(second, saying('over'))).toBe('"over"')
})

test('a stranger and somebody of the house who did not come find no stream', async () => {
  for (const path of ['/harvest/live', '/wall/live'])
    expect((await world.visitor().once('GET', at(path))).status).toBe(404)
  expect((await world.visitor().once('GET', '/room/table/live')).status).toBe(404)
  const petra = await makePerson(world, 'Petra')
  await makeSeat(world, fire.organisationId, petra)
  const member = await world.as(petra)
  for (const path of ['/harvest/live', '/wall/live'])
    expect((await member.once('GET', at(path))).status).toBe(403)
})

test('where something goes stands on all screens, and goes from them when it is undone', async () => {
  const slip = await fire.say(mina, 'Zondag wil ik een ei', 'organisation')
  const { keeper } = fire
  await keeper.get(at('/harvest'))
  await keeper.submit({ slips: [slip], name: 'Een warm ei' }, at('/harvest'))
  const [row] = await world.sql<{ id: string }>('select id from dialogues.cluster where circle_id = $1', [
    fire.circleId,
  ])
  const wall = await watch(keeper, at('/wall/live'), other)
  await wall.next()
  const onward = at(`/harvest/${row?.id}/onward`)
  await keeper.get(onward)
  const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  const carriers = { seat1: mina, seat2: await fire.seat('Wil') }
  await keeper.submit({ kind: 'question', askedOf: 'De keuken', dueOn, ...carriers }, onward)
  await until(wall, saying('Een vraag aan de keuken.'))
  await keeper.get(at('/harvest'))
  const step = /name="step"[^>]*value="([^"]+)"/.exec(keeper.html)?.[1] ?? ''
  await keeper.submit({ step }, at('/harvest/undo'))
  expect(await until(wall, saying('Een warm ei'))).not.toContain('Een vraag aan')
})
