import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanRecording, pieceBytes } from '../../../../platform/recordings/index.ts'
import { anMp4, aWav } from '../../../../platform/recordings/testing/sounds.ts'
import { aStage, type Stage } from '../testing/stage.ts'

let stage: Stage
const live = () => `${stage.here}/live`
const desk = () => `${stage.here}/desk`
const captionsFile = Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nEen <i>stoel</i> erbij')

beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.test.close())

async function onStage(values: Record<string, string>, who = stage.lotte) {
  await who.get(desk())
  await who.submit(values, `${desk()}/stage`)
}

/** Sem lays a film ready. @returns its id. */
async function laysReady(file: Buffer, typed: Record<string, string> = {}): Promise<string> {
  await stage.sem.get(`${desk()}/films`)
  await stage.sem.upload({ title: 'De lege stoel', agreed: 'yes', ...typed }, { file, captionsFile })
  return stage.sem.path.split('/').at(-1) ?? ''
}
const at = (id: string, rest = 'file') => `${live()}/show/${id}/${rest}`
const statusFor = async (who: Stage['visitor'], path: string) => (await who.get(path)).status
const count = async (of: string) => (await stage.test.sql(`select from ${of}`)).length

test('a film is there for everybody while it is on stage, and neither before nor after', async () => {
  const { visitor, lotte } = stage
  const id = await laysReady(anMp4('vide'))
  const nowhere = async () => {
    expect((await visitor.get(live())).html).not.toMatch(/<video|lege stoel/)
    expect((await visitor.get(`${live()}/line`)).html).not.toContain('lege stoel')
    for (const rest of ['file', 'captions.vtt']) expect(await statusFor(visitor, at(id, rest))).toBe(404)
    expect(await statusFor(lotte, at(id))).toBe(200)
  }
  await nowhere()
  await onStage({ stage: 'before', film: id })
  await nowhere()
  await onStage({ stage: 'now', film: id })
  await visitor.get(live())
  expect(visitor.html).toMatch(/<video[^>]*preload="none"[^>]*>\s*<track kind="captions" src="\/week/)
  expect(visitor.html).not.toContain('autoplay')
  expect((await visitor.get(at(id, 'captions.vtt'))).html).toContain('Een stoel erbij')
  expect((await visitor.get(`${live()}/line`)).html).toContain('lege stoel')
  await onStage({ stage: 'pause' })
  expect(await statusFor(visitor, at(id))).toBe(200)
  await onStage({ stage: 'over' })
  await nowhere()
})

test('its file comes in the parts that are asked for, across where it was sealed apart, and whole', async () => {
  const { body } = cleanRecording(aWav(150))
  const id = await laysReady(aWav(150))
  await onStage({ stage: 'now', film: id })
  const bytesOf = async (range: string) => {
    const { visitor } = stage
    if (range) visitor.headers.range = range
    const answer = await visitor.once('GET', at(id))
    delete visitor.headers.range
    return { range: answer.headers.get('content-range'), body: Buffer.from(await answer.arrayBuffer()) }
  }
  const [from, to] = [pieceBytes - 2, pieceBytes + 1]
  expect(await bytesOf(`bytes=${from}-${to}`)).toEqual({
    range: `bytes ${from}-${to}/${body.length}`,
    body: body.subarray(from, to + 1),
  })
  expect((await bytesOf('')).body.equals(body)).toBe(true)
})

test('while it plays the words beside it change, and it goes on', async () => {
  await onStage({ stage: 'now', nowWords: 'Eerst' })
  const piece = async () =>
    /data-piece="[^"]+" data-mark="([^"]+)"><div class="kv-stage__film"/.exec(
      (await stage.visitor.get(live())).html,
    )?.[1]
  const before = await piece()
  await onStage({ stage: 'now', nowWords: 'Dan' })
  expect([before === undefined, await piece()]).toEqual([false, before])
})

test('without a file, a yes or a name, or with captions that are none, it is refused with what was typed', async () => {
  const { lotte } = stage
  const wrong: [Record<string, string>, Record<string, Buffer>, string][] = [
    [{ title: 'Bank', agreed: 'yes' }, {}, 'Kies een bestand.'],
    [{ title: 'Bank' }, { file: aWav() }, 'Vraag dit eerst'],
    [{ title: '', agreed: 'yes' }, { file: aWav() }, 'Hoe heet het?'],
    [{ title: 'Bank', agreed: 'yes' }, { file: Buffer.from('geen film') }, 'kunnen we niet afspelen'],
    [
      { title: 'Bank', agreed: 'yes' },
      { file: aWav(), captionsFile: Buffer.from('zomaar') },
      'hier horen twee tijden',
    ],
  ]
  const before = await count('weeks.live_show')
  for (const [typed, files, said] of wrong) {
    await lotte.get(`${desk()}/films`)
    await lotte.upload(typed, files)
    expect([lotte.status, lotte.form().values.title]).toEqual([422, typed.title])
    expect(lotte.text()).toContain(said)
  }
  expect(await count('weeks.live_show')).toBe(before)
})

test('of two who change its captions at once the second sees both; of two who steer one stage as well', async () => {
  const id = await laysReady(anMp4('vide'), { title: 'Twee stoelen' })
  const page = `${desk()}/films/${id}`
  await stage.lotte.get(page)
  await stage.sem.get(page)
  await stage.lotte.submit({ captions: '00:01.000 --> 00:02.000\nVan Lotte' }, page)
  await stage.sem.submit({ captions: '00:01.000 --> 00:02.000\nVan Sem' }, page)
  expect(stage.sem.status).toBe(409)
  expect([stage.sem.text(), stage.sem.form().values.captions]).toEqual([
    expect.stringContaining('Van Lotte'),
    expect.stringContaining('Van Sem'),
  ])
  await stage.sem.get(desk())
  await onStage({ stage: 'now', film: id })
  await stage.sem.submit({ stage: 'now', film: '' }, `${desk()}/stage`)
  expect(stage.sem.status).toBe(409)
  expect((await stage.visitor.get(live())).text()).toContain('Twee stoelen')
})

test('only who leads lays ready, changes and takes away; taken away it is gone from stage and store', async () => {
  const id = await laysReady(anMp4('vide'), { title: 'Weg ermee' })
  await onStage({ stage: 'now', film: id })
  const member = await stage.person('Mina', stage.movementId)
  for (const path of [`${desk()}/films`, `${desk()}/films/${id}`, `${desk()}/films/${id}/remove`])
    for (const who of [member, stage.visitor]) expect((await who.get(path)).html).not.toContain('Weg ermee')
  expect(member.status).toBe(404)
  const remove = `${desk()}/films/${id}/remove`
  await stage.lotte.get(remove)
  await stage.lotte.submit({})
  await stage.lotte.post(remove, {})
  expect((await stage.visitor.get(live())).text()).not.toContain('Weg ermee')
  for (const who of [stage.visitor, stage.lotte]) expect(await statusFor(who, at(id))).toBe(404)
  expect(await count(`weeks.live_show_piece where show_id = '${id}'`)).toBe(0)
  expect(await count('platform.kept_file where kept and let_go_at is not null')).toBeGreaterThan(0)
})

test('thirty days after the Week nothing of it is left, nor a key that opens it', async () => {
  const days = (n: number) =>
    stage.test.sql('update weeks.week set last_on = platform.day_of(now()) - $1::int', [n])
  await days(30)
  await stage.test.sql('select weeks.forget_live()')
  expect(await count('weeks.live_show')).toBeGreaterThan(0)
  await days(32)
  await stage.test.sql('select weeks.forget_live()')
  expect(await count('weeks.live_show')).toBe(0)
  expect(await count('platform.kept_file where kept and let_go_at is null')).toBe(0)
})
