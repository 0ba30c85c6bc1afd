// Covers: src/modules/weeks
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anMp4, secret } from '../../../../platform/recordings/testing/sounds.ts'
import { aStage, type Stage } from '../testing/stage.ts'

// A film larger than a form.

let stage: Stage
const films = () => `${stage.here}/desk/films`
const mega = 1024 * 1024

beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.test.close())

/** A film that begins as one does and goes on for so many megabytes, with its maker told behind it. */
function film(megabytes: number): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + megabytes * mega)
  head.write('mdat', 4, 'latin1')
  const maker = Buffer.alloc(8 + secret.length)
  maker.writeUInt32BE(maker.length)
  maker.write(`uuid${secret}`, 4, 'latin1')
  return Buffer.concat([anMp4('vide'), head, Buffer.alloc(megabytes * mega, 'x'), maker])
}

const count = async (of: string) => (await stage.test.sql(`select from ${of}`)).length
const kept = () => count('platform.kept_file where kept')

async function sends(file: Buffer, typed: Record<string, string> = {}) {
  await stage.sem.get(films())
  await stage.sem.upload({ title: 'Een lange avond', agreed: 'yes', ...typed }, { file })
  return stage.sem
}

test('is kept in parts, cleaned, and played back as it came; sent twice it is one', async () => {
  const file = film(17)
  await stage.sem.get(films())
  const form = stage.sem.form().values
  const twice = { ...form, title: 'Een lange avond', agreed: 'yes' }
  await stage.sem.upload(twice, { file })
  expect(stage.sem.status).toBe(200)
  const [, id = ''] = /films\/([0-9a-f-]{36})$/.exec(stage.sem.path) ?? []
  await stage.sem.get(films())
  await stage.sem.upload(twice, { file })
  expect(await count('weeks.live_show')).toBe(1)
  const answer = await stage.sem.once('GET', `${stage.here}/live/show/${id}/file`)
  const played = Buffer.from(await answer.arrayBuffer())
  expect([played.length, played.includes(secret)]).toEqual([file.length, false])
  expect(played.subarray(-secret.length - 8, -secret.length).toString('latin1', 4)).toBe('free')
  expect(await kept()).toBe(18)
})

test('without a name or a yes it is refused before anything of it is written, with what was typed', async () => {
  const announced = await count('platform.kept_file')
  const tries: Record<string, string>[] = [{ title: '' }, { agreed: '' }]
  for (const typed of tries) {
    const sem = await sends(film(17), typed)
    expect(sem.status).toBe(422)
    expect(sem.form().values.title).toBe(typed.title ?? 'Een lange avond')
  }
  expect([await count('platform.kept_file'), await count('weeks.live_show')]).toEqual([announced, 1])
})

test('cut off as no film is, it is said at the field, and nothing of it is kept', async () => {
  const before = await kept()
  const sem = await sends(film(17).subarray(0, 16 * mega))
  expect([sem.status, sem.form().values.title]).toEqual([422, 'Een lange avond'])
  expect([await kept(), await count('weeks.live_show')]).toEqual([before, 1])
})

test('of who may not send it, or with a form that is forged, nothing is written', async () => {
  const announced = await count('platform.kept_file')
  const member = await stage.person('Mina', stage.movementId)
  const { values } = (await member.get(`${stage.here}/live/ask`)).form()
  member.html = (await stage.sem.get(films())).html
  const typed = { title: 'Weg', agreed: 'yes', _csrf: String(values._csrf) }
  await member.upload(typed, { file: film(17) })
  await stage.sem.upload(typed, { file: film(17) })
  expect([member.status, stage.sem.status]).toEqual([404, 403])
  expect(await count('platform.kept_file')).toBe(announced)
})
