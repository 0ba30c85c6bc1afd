import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LineScreen, type Loopback, onLoopback } from '../../../../../tests/support/loopback.ts'
import { aPdf, aZip } from '../../../../platform/recordings/testing/slides.ts'
import { at } from '../../testing/world.ts'
import { aStage, type Stage } from '../testing/stage.ts'

let stage: Stage
let server: Loopback
const live = () => `${stage.here}/live`
const desk = () => `${stage.here}/desk`

beforeAll(async () => {
  stage = await aStage()
  server = await onLoopback(stage.test)
})
afterAll(async () => {
  await server.close()
  await stage.test.close()
})

/** A picture in which its maker is told. */
const aPicture = (width: number, kind: 'png' | 'jpeg' | 'webp' = 'png') =>
  sharp({ create: { width, height: 90, channels: 3, background: '#b5522a' } })
    .withExif({ IFD0: { Artist: 'Bos bij Kadehaven' } })
    .toFormat(kind)
    .toBuffer()

const ids = async () =>
  (await stage.test.sql<{ id: string }>('select id from weeks.live_show order by position')).map(
    ({ id }) => id,
  )
const file = (id = '') => `${live()}/show/${id}/file`
const statusFor = async (path: string, who = stage.visitor) => (await who.get(path)).status

async function tellsOf(id: string, words: string, who = stage.lotte) {
  await who.get(`${desk()}/slides/${id}`)
  await who.submit({ words })
}
async function onStage(values: Record<string, string>) {
  await stage.lotte.get(desk())
  await stage.lotte.submit(values, `${desk()}/stage`)
}
/** Presses a button of the desk as it stands in front of them. */
async function press(say: string, who = stage.lotte, fresh = true) {
  if (fresh) await who.get(desk())
  const button = [...who.html.matchAll(/<button[^>]*name="turn"[^>]*value="([^"]+)"[^>]*><span>([^<]*)/g)]
  const turn = button.find(([, , label]) => label === say)?.[1] ?? 'there is no such button'
  await who.submit({ turn }, `${desk()}/slide`)
}

test('several pictures are laid ready at once, in their order, with nothing of who made them; for who leads alone', async () => {
  const pictures = await Promise.all([aPicture(160), aPicture(170, 'jpeg'), aPicture(180, 'webp')])
  await stage.lotte.get(`${desk()}/slides`)
  await stage.lotte.upload({ agreed: 'yes' }, { slides: pictures })
  expect([stage.lotte.status, stage.lotte.path]).toEqual([200, `${desk()}/slides`])
  const laid = await stage.test.sql<{ width: number }>('select width from weeks.live_show order by position')
  expect(laid.map(({ width }) => width)).toEqual([160, 170, 180])
  const [first = ''] = await ids()
  const kept = Buffer.from(await (await stage.lotte.once('GET', file(first))).arrayBuffer())
  expect((await sharp(kept).metadata()).format).toBe('webp')
  expect(kept.includes('Kadehaven')).toBe(false)
  expect(await statusFor(file(first))).toBe(404)
  await stage.visitor.get(`${desk()}/slides`)
  expect(stage.visitor.path).toMatch(/^\/sign-in/)
})

test('what is no picture is refused, all of it, and a pdf is told what to do', async () => {
  const before = await ids()
  const wrong: [Buffer[], Record<string, string>, string][] = [
    [[], { agreed: 'yes' }, 'Kies een of meer plaatjes.'],
    [[await aPicture(20)], {}, 'Vraag dit eerst aan wie'],
    [[await aPicture(20), aPdf()], { agreed: 'yes' }, 'Bewaar de dia’s eerst als png of jpg.'],
    [
      [aZip({ '[Content_Types].xml': 'x', 'ppt/presentation.xml': 'x' })],
      { agreed: 'yes' },
      'Bewaar de dia’s eerst als',
    ],
    [[await aPicture(20), Buffer.from('<svg/>')], { agreed: 'yes' }, 'niet als plaatje lezen'],
  ]
  for (const [slides, typed, said] of wrong) {
    await stage.lotte.get(`${desk()}/slides`)
    await stage.lotte.upload(typed, { slides })
    expect([stage.lotte.status, stage.lotte.text()]).toEqual([422, expect.stringContaining(said)])
  }
  expect(await ids()).toEqual(before)
})

test('what there is to see on each is asked one after the other, and two who write keep both', async () => {
  const [first = '', second = '', third = ''] = await ids()
  await tellsOf(first, 'Een voordeur')
  expect(stage.lotte.path).toBe(`${desk()}/slides/${second}`)
  await stage.sem.get(`${desk()}/slides/${second}`)
  await stage.lotte.submit({ words: 'Een bel' })
  expect(stage.lotte.path).toBe(`${desk()}/slides/${third}`)
  await stage.sem.submit({ words: 'Een knop' })
  expect([stage.sem.status, stage.sem.form().values.words]).toEqual([409, 'Een knop'])
  expect(stage.sem.text()).toContain('Een bel')
})

test('who goes through them takes everybody along: page, open screens, the hall and the door', async () => {
  const [first = '', second = ''] = await ids()
  const screen = new LineScreen(server, stage.test.origin, `${live()}/line`)
  await screen.shows('Nog niet begonnen')
  await press('Toon de eerste dia')
  expect(stage.lotte.text()).toContain('Wie meekijkt ziet deze dia pas als het onderdeel bezig is.')
  expect(await statusFor(file(first))).toBe(404)
  await onStage({ stage: 'now' })
  await screen.shows('Een voordeur')
  await press('Volgende dia')
  await screen.shows('Een bel')
  expect([...screen.shown.values()].join()).not.toContain('Een voordeur')
  screen.close()
  for (const path of [live(), `${live()}/screen`]) {
    await stage.visitor.get(path)
    expect(stage.visitor.html).toContain(`src="${file(second)}" alt="Een bel"`)
  }
  await stage.test.sql(
    "update weeks.programme_session set starts_at = now() - interval '1 minute', ends_at = now() + interval '1 hour'",
  )
  const [room] = await stage.test.sql<{ room_id: string }>('select room_id from weeks.programme_session')
  expect((await stage.visitor.get(`${at}/rooms/${room?.room_id}`)).html).toContain(file(second))
  expect([await statusFor(file(first)), await statusFor(file(second))]).toEqual([404, 200])
  await press('Vorige dia')
  expect([await statusFor(file(first)), await statusFor(file(second))]).toEqual([200, 404])
})

test('of two who turn at once the second sees where it is now; what was turned away from is nobody’s again', async () => {
  const [first = ''] = await ids()
  await stage.sem.get(desk())
  await press('Haal de dia van het scherm')
  await press('Volgende dia', stage.sem, false)
  expect(stage.sem.status).toBe(409)
  expect(stage.sem.text()).toContain('terwijl je bezig was')
  expect((await stage.visitor.get(live())).html).not.toContain('<img class="kv-slide')
  expect(await statusFor(file(first))).toBe(404)
})

test('who does not lead turns nothing, and taken away a slide is gone', async () => {
  const [first = ''] = await ids()
  await press('Toon de eerste dia')
  const member = await stage.person('Mina', stage.movementId)
  await member.get(live())
  for (const path of [`${desk()}/slides`, `${desk()}/slides/${first}`, `${desk()}/slides/${first}/remove`])
    expect(await statusFor(path, member)).toBe(404)
  await stage.lotte.get(`${desk()}/slides/${first}/remove`)
  await stage.lotte.submit({})
  expect((await stage.visitor.get(live())).html).not.toContain(first)
  expect(await statusFor(file(first), stage.lotte)).toBe(404)
})
