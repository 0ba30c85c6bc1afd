import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anMp3, anMp4, aWav, secret } from '../../../platform/recordings/testing/sounds.ts'
import { at, fill } from '../testing/world.ts'
import { bepSays, type KeptWorld, keeps, keptWorld, noorSays } from './testing/kept.ts'

let world: KeptWorld
beforeAll(async () => {
  world = await keptWorld()
})
afterAll(() => world.test.close())
beforeEach(async () => {
  await world.test.sql('delete from weeks.keepsake')
})

const statusFor = async (who: KeptWorld['visitor'], path: string) => (await who.get(path)).status
const count = async (table: string) => (await world.test.sql(`select from ${table}`)).length

describe('a recording', () => {
  test('is nobody’s but the makers’ and of who is asked, until all of those said yes', async () => {
    const kept = await keeps(world, aWav(30))
    const everywhere = [kept, `${kept}/file`, `${kept}/yes/${'0'.repeat(8)}`]
    for (const path of everywhere.slice(0, 2)) {
      expect(await statusFor(world.visitor, path)).toBe(404)
      expect(await statusFor(world.lotte, path)).toBe(200)
      expect(await statusFor(world.noor, path)).toBe(200)
    }
    expect((await world.visitor.get(world.here)).text()).not.toContain('Praten op de bank, alles')
    await noorSays(world, 'yes')
    expect(await statusFor(world.visitor, kept)).toBe(404)
    await bepSays(world, kept, {})
    expect(await statusFor(world.visitor, kept)).toBe(200)
    expect((await world.visitor.get(world.here)).text()).toContain('Praten op de bank, alles')
    expect(world.visitor.text()).not.toContain('Noor')
  })

  test('is gone at once, with its words, its key and its file, when one of them takes that back', async () => {
    const kept = await keeps(world, aWav(30))
    await noorSays(world, 'yes')
    await bepSays(world, kept, {})
    await world.lotte.get(`${kept}/words`)
    await world.lotte.submit({ captions: 'WEBVTT\n\n00:01.000 --> 00:02.000\nDe deur ging open.' })
    expect((await world.visitor.get(kept)).text()).toContain('De deur ging open.')
    await noorSays(world, 'no')
    for (const who of [world.visitor, world.lotte, world.noor])
      for (const path of [kept, `${kept}/file`, `${kept}/captions.vtt`])
        expect(await statusFor(who, path)).toBe(404)
    expect(await count('weeks.keepsake_piece')).toBe(0)
    expect(await count('platform.kept_file where let_go_at is null and kept')).toBe(0)
  })

  test('holds until the earliest day that somebody named, also where no work was done', async () => {
    const kept = await keeps(world, aWav(30))
    await noorSays(world, 'yes', '2020-01-01')
    expect(world.noor.text()).toContain('Die dag is al voorbij')
    await noorSays(world, 'yes', '2999-01-01')
    await bepSays(world, kept, { until: '2998-01-01' })
    expect(await statusFor(world.visitor, kept)).toBe(200)
    await world.test.sql(
      "update weeks.keepsake_yes set until = platform.day_of(now()) - 2 where yes_how = 'account'",
    )
    for (const who of [world.visitor, world.lotte, world.noor]) expect(await statusFor(who, kept)).toBe(404)
    await world.test.sql('select weeks.forget_keepsakes()')
    expect(await count('weeks.keepsake')).toBe(0)
  })

  test('waits again when somebody is put there who was not asked', async () => {
    const kept = await keeps(world, aWav(30))
    await noorSays(world, 'yes')
    await bepSays(world, kept, {})
    await fill(world.lotte, `sessions/${world.session}/speakers/new`, { name: 'Toos' })
    expect(await statusFor(world.visitor, kept)).toBe(404)
    const [toos] = await world.test.sql<{ id: string }>(
      "select id from weeks.draft_speaker where name = 'Toos'",
    )
    await fill(world.lotte, `speakers/${toos?.id}/remove`, {})
    expect(world.lotte.text()).toContain('is iets bewaard')
    await world.test.sql('delete from weeks.keepsake')
    await fill(world.lotte, `speakers/${toos?.id}/remove`, {})
    expect(await count("weeks.draft_speaker where name = 'Toos'")).toBe(0)
  })

  test('is sealed and cleaned, and sent in parts without being read whole', async () => {
    const body = aWav(400)
    const kept = await keeps(world, body)
    const [first] = await world.test.sql<{ id: string }>(
      'select file_id as id from weeks.keepsake_piece order by number',
    )
    const sealed = await world.test.app.house.files.get(first?.id ?? '')
    expect(sealed?.includes('WAVE') || sealed?.includes(secret)).toBe(false)
    const part = async (range?: string) => {
      world.lotte.headers.range = range ?? ''
      const answer = await world.lotte.once('GET', `${kept}/file`)
      delete world.lotte.headers.range
      return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
    }
    const whole = await part()
    expect([whole.answer.status, whole.answer.headers.get('accept-ranges')]).toEqual([200, 'bytes'])
    expect(whole.answer.headers.get('content-type')).toBe('audio/wav')
    expect(whole.bytes.length).toBe(Number(whole.answer.headers.get('content-length')))
    expect(whole.bytes.includes(secret)).toBe(false)
    for (const [start, end] of [
      [0, 1],
      [1_048_570, 1_048_585],
      [1_048_576, 3_000_000],
    ] as const) {
      const some = await part(`bytes=${start}-${end}`)
      expect([some.answer.status, some.answer.headers.get('content-range')]).toEqual([
        206,
        `bytes ${start}-${end}/${whole.bytes.length}`,
      ])
      expect(some.bytes.equals(whole.bytes.subarray(start, end + 1))).toBe(true)
    }
    expect((await part('bytes=-4')).bytes.equals(whole.bytes.subarray(-4))).toBe(true)
    expect((await part('bytes=99999999-')).answer.status).toBe(416)
  })

  test.each<[string, Buffer | undefined, Record<string, string>, string]>([
    ['nothing', undefined, {}, 'Kies een bestand, of typ een adres'],
    ['words called a film', Buffer.from('geen film'), {}, 'kunnen we niet afspelen'],
    [
      'a file and an address',
      anMp3(),
      { url: 'https://beeld.example/1', urlHost: 'Beeld' },
      'Kies één van twee',
    ],
    [
      'an address of nobody',
      undefined,
      { url: 'https://beeld.example/1' },
      'Van wie is die website? Wie kijkt',
    ],
    ['another kind of address', undefined, { url: 'http://beeld.example/1' }, 'geen heel adres'],
  ])('of %s says so, and nothing typed is lost', async (_, file, typed, message) => {
    await world.lotte.get(`${world.here}/keep/recording`)
    await world.lotte.upload({ title: 'Een eigen titel', ...typed }, file ? { file } : {})
    expect(world.lotte.status).toBe(422)
    expect(world.lotte.text()).toContain(message)
    expect(world.lotte.form().values).toMatchObject({ title: 'Een eigen titel', ...typed })
    expect(await count('weeks.keepsake')).toBe(0)
  })

  test('sent twice is kept once', async () => {
    await world.lotte.get(`${world.here}/keep/recording`)
    const form = world.lotte.form()
    for (const _ of [1, 2])
      await world.lotte.post(form.action, {
        ...form.values,
        title: 'Eens',
        url: 'https://beeld.example/1',
        urlHost: 'Beeld',
      })
    expect(await count('weeks.keepsake')).toBe(1)
    expect(world.lotte.text()).toMatch(/ziet Beeld dat jij kijkt.*Kijk bij Beeld/s)
  })

  test('a film plays in its page with its captions and chapters, from here and nowhere else', async () => {
    const kept = await keeps(world, anMp4('vide'))
    await world.lotte.get(`${kept}/words`)
    await world.lotte.upload(
      { chapters: '0:00 Begin\n0:20 Wat we leerden' },
      { captionsFile: Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nVan <i>een</i> SRT') },
    )
    expect(world.lotte.status).toBe(200)
    expect(world.lotte.html).toMatch(
      /<video[^>]*preload="metadata"[^>]*>\s*<track kind="captions" src="\/week/,
    )
    expect(world.lotte.links()).toContain(`${kept}/file#t=20`)
    expect(world.lotte.text()).toContain('Van een SRT')
    expect((await world.lotte.get(`${kept}/captions.vtt`)).html).toBe(
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nVan een SRT\n',
    )
    expect((await world.lotte.get(`${kept}/chapters.vtt`)).html).toContain(
      '00:00:20.000 --> 00:00:42.000\nWat we',
    )
  })

  test('words that are not right are said by their line, and come back as they were typed', async () => {
    const kept = await keeps(world, anMp3())
    await world.lotte.get(`${kept}/words`)
    const captions = 'WEBVTT\n\n00:01.000 -> 00:02.000\nHallo'
    await world.lotte.submit({ captions, chapters: '0:00 Begin' })
    expect(world.lotte.status).toBe(422)
    expect(world.lotte.text()).toContain('Regel 4: hier horen twee tijden')
    expect(world.lotte.form().values).toMatchObject({ captions, chapters: '0:00 Begin' })
    await world.sem.get(`${kept}/words`)
    await world.lotte.submit({ captions: '', transcript: 'Van Lotte' })
    await world.sem.submit({ transcript: 'Van Sem' })
    expect(world.sem.status).toBe(409)
    expect(world.sem.text()).toContain('Van Lotte')
    expect(world.sem.form().values).toMatchObject({ transcript: 'Van Sem' })
  })
})

describe('who may', () => {
  test('nobody but its makers keeps, writes or takes away; nobody answers for somebody with an account', async () => {
    const kept = await keeps(world, anMp3())
    const member = await world.person('Mina', world.movementId)
    const asked = await world.test.sql<{ id: string }>('select id from weeks.draft_speaker order by name')
    const paths = [
      `${world.here}/keep/recording`,
      `${kept}/words`,
      `${kept}/remove`,
      `${kept}/yes/${asked[0]?.id}`,
    ]
    for (const path of paths)
      expect([path, await statusFor(member, path), await statusFor(world.noor, path)]).toEqual([
        path,
        404,
        404,
      ])
    await noorSays(world, 'yes')
    await world.lotte.get(`${kept}/yes/${asked.at(-1)?.id}`)
    expect(world.lotte.text()).toContain('zei dit zelf, met het eigen account')
    await bepSays(world, kept, {})
    await world.lotte.get('/mine/kept')
    expect(world.lotte.text()).toContain('Er is niets van jou bewaard')
    // The same asked with somebody else’s speaker.
    await world.noor.get('/mine/kept')
    const { values } = world.noor.form()
    await world.noor.post('/mine/kept', { ...values, speaker: asked[0]?.id ?? '', says: 'no' })
    expect(world.noor.status).toBe(404)
    await world.lotte.get(`${kept}/remove`)
    await world.lotte.submit({})
    expect(await statusFor(world.visitor, kept)).toBe(404)
  })

  test('of what was not yet, and where nobody speaks, nothing is kept', async () => {
    await world.test.sql("update weeks.programme_session set ends_at = now() + interval '1 hour'")
    expect(await statusFor(world.lotte, `${world.here}/keep/recording`)).toBe(404)
    await world.test.sql("update weeks.programme_session set ends_at = now() - interval '1 hour'")
    expect((await world.lotte.get(`${at}/sessions/${world.session}`)).text()).toContain('Bewaar een opname')
  })

  test('who was heard and says no on paper takes it away as well', async () => {
    const kept = await keeps(world, anMp3())
    await bepSays(world, kept, { yesHow: 'no' })
    expect(await statusFor(world.lotte, kept)).toBe(404)
  })
})
