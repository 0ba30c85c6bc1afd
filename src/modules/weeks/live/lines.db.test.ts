import { afterAll, beforeAll, expect, test } from 'vitest'
import { LineScreen, type Loopback, onLoopback } from '../../../../tests/support/loopback.ts'
import { aStage, type Stage } from './testing/stage.ts'

// Two screens over real lines, of which one is cut.

let stage: Stage
let server: Loopback
let screens: [LineScreen, LineScreen]
const desk = () => `${stage.here}/desk`
const openLine = () => new LineScreen(server, stage.test.origin, `${stage.here}/live/line`)

beforeAll(async () => {
  stage = await aStage()
  server = await onLoopback(stage.test)
  screens = [openLine(), openLine()]
})
afterAll(async () => {
  for (const screen of screens) screen.close()
  await server.close()
  await stage.test.close()
})

async function onStage(values: Record<string, string>, who = stage.lotte) {
  await who.get(desk())
  await who.submit(values, `${desk()}/stage`)
}
const typesAlong = async (words: string) => {
  await stage.sem.get(`${desk()}/captions`)
  await stage.sem.submit({ words })
}

test('what changes while a line is cut stands on its screen once it is back, and nothing is lost', async () => {
  const [stays, cut] = screens
  await onStage({ stage: 'now', nowWords: 'De bank, met Noor' })
  await typesAlong('Zit iedereen?')
  await Promise.all(screens.map((screen) => screen.shows('Zit iedereen?')))
  cut.cut()
  await onStage({ stage: 'now', nowWords: 'De stoel, met Bep' })
  await typesAlong('Dan beginnen we.')
  await stays.shows('Dan beginnen we.')
  await cut.shows('Dan beginnen we.')
  expect(cut.opened).toBe(2)
  expect([...cut.shown]).toEqual([...stays.shown])
  expect([...cut.shown.values()].join()).toMatch(/De stoel, met Bep.*Zit iedereen\?/s)
})

test('of two facilitators at once the first is on all screens, and the second sees it with what they typed', async () => {
  await stage.sem.get(desk())
  await onStage({ stage: 'pause', nowWords: 'Koffie' })
  await stage.sem.submit({ stage: 'now', nowWords: 'Soep' }, `${desk()}/stage`)
  expect(stage.sem.status).toBe(409)
  expect(stage.sem.html).toContain('value="Soep"')
  await Promise.all(screens.map((screen) => screen.shows('Koffie')))
  expect([...screens[0].shown.values()].join()).not.toContain('Soep')
})

test('where the movement closes the Week an open line ends with its next wake-up, and does not come back', async () => {
  const screen = openLine()
  await screen.shows('Koffie')
  const close = (rooms: string) =>
    stage.test.sql(
      `insert into movements.rooms (movement_id, closed) values ($1, $2)
       on conflict (movement_id) do update set closed = excluded.closed`,
      [stage.movementId, rooms],
    )
  await close('{week}')
  await stage.test.sql("update weeks.live_session set now_words = 'Na sluitingstijd'")
  await screen.until(() => screen.over && screen.ended === screen.opened)
  expect([...screen.shown.values()].join()).not.toContain('sluitingstijd')
  expect((await stage.test.visitor().get(`${stage.here}/live/line`)).status).toBe(404)
  await close('{}')
  for (const one of screens) one.close()
  screens = [openLine(), openLine()]
  await Promise.all(screens.map((one) => one.shows('Na sluitingstijd')))
})

test('what is over is told as it stays: the lines end, and nobody comes back for it', async () => {
  const opened = screens.map((screen) => screen.opened)
  await onStage({ stage: 'over' })
  await Promise.all(
    screens.map((screen) => screen.until(() => screen.over && screen.ended === screen.opened)),
  )
  for (const { shown } of screens) expect([...shown.values()].join()).toMatch(/Afgelopen.*Dan beginnen we\./s)
  const late = openLine()
  await late.until(() => late.over)
  expect([...late.shown]).toEqual([...screens[0].shown])
  expect(screens.map((screen) => screen.opened)).toEqual(opened)
  await stage.visitor.get(`${stage.here}/live`)
  expect(stage.visitor.html).toContain('data-src=""')
})
