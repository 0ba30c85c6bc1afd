import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { refusing } from '../../../../tests/support/refusing.ts'
import { aPdf } from '../../../platform/recordings/testing/slides.ts'
import { aWav } from '../../../platform/recordings/testing/sounds.ts'

let world: TestApplication
let house: string
let writer: Browserless
let at: string

const captions = 'WEBVTT\n\n00:01.000 --> 00:02.000\nDe deur ging open.'

beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, {
    ...{ name: 'Het Wielhuis', slug: 'wielhuis', parentId: movement, movementId: movement },
  })
  const id = await makePerson(world, 'Toos')
  await makeSeat(world, house, id)
  writer = await world.as(id)
})
afterAll(() => world.close())

async function begin(kind: string) {
  await writer.get('/write/new')
  await writer.submit({ kind, place: house })
  at = writer.path
  await writer.submit({ title: 'De bel', body: 'Zo ging het.', next: 'stay' })
}
beforeEach(() => begin('recording'))

const status = async (browser: Browserless, path: string) => (await browser.get(path)).status
async function shows(fields: Record<string, string>, file?: Buffer, kind = 'recording') {
  await writer.get(`${at}/${kind}`)
  await writer.upload(fields, file ? { file } : {})
}
async function publish(): Promise<string> {
  await writer.get(`${at}/publish`)
  await writer.submit({ audience: 'everyone' })
  return writer.path
}
const files = () =>
  world.sql<{ key: string }>('select sealing_key_id as key from stories.shown_file where story_id = $1', [
    at.slice(7),
  ])

describe('a recording', () => {
  test('plays with chapters and captions, for who may read the story and for exactly as long', async () => {
    await shows({ chapters: '0:00 De bel\n0:01 De deur', captions, licence: 'by' }, aWav(30))
    const visitor = world.visitor()
    const path = await publish()
    await visitor.get(path)
    expect(visitor.html).toContain(`src="${path}/shown/file"`)
    expect(visitor.html).toContain(`${path}/shown/file#t=1`)
    expect(visitor.text()).toContain('Zet erbij van wie het is.')
    expect((await visitor.once('GET', `${path}/shown/captions.vtt`)).headers.get('content-type')).toContain(
      'text/vtt',
    )
    expect(await status(visitor, `${path}/shown/chapters.vtt`)).toBe(200)
    expect((await visitor.once('GET', `${path}/shown/file`)).headers.get('content-type')).toBe('audio/wav')
    await writer.get(`${at}/withdraw`)
    await writer.submit({})
    for (const part of ['file', 'captions.vtt', 'chapters.vtt'])
      expect(await status(visitor, `${path}/shown/${part}`)).toBe(404)
    expect(await status(writer, `${at}/shown/file`)).toBe(200)
  })

  test('is nobody’s but its writers’ before it is read, and readers have the one before until it is read again', async () => {
    await shows({ chapters: '0:00 De bel' }, aWav(30))
    expect(writer.text()).toContain('Lezers zien het als je het laat lezen.')
    const path = await publish()
    const [{ key } = { key: '' }] = await files()
    await shows({ chapters: '0:00 De deur' }, aWav(40))
    expect(writer.text()).toContain('Lezers zien het als je het weer laat lezen.')
    const stranger = await world.as(await makePerson(world, 'Iemand'))
    expect(await status(stranger, `${at}/shown/file`)).toBe(404)
    expect(await status(stranger, `${at}/recording`)).toBe(404)
    await stranger.get(path)
    expect(stranger.text()).toContain('De bel')
    expect(stranger.text()).not.toContain('De deur')
    expect(await status(stranger, `${path}/shown/file`)).toBe(200)
    expect(await files()).toHaveLength(2)
    await publish()
    expect(await files()).toHaveLength(1)
    expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [key])).toEqual([
      { wrapped: null },
    ])
  })

  test('says in which line of chapters or captions something is wrong, and keeps what was typed', async () => {
    await shows({ chapters: '0:00 De bel\nzomaar', captions, url: 'https://beeld.example/x', host: 'Beeld' })
    expect(writer.status).toBe(422)
    expect(writer.text()).toContain('Regel 2: hier hoort een tijd en een naam')
    expect(writer.html).toContain('https://beeld.example/x')
    await shows({ captions: 'WEBVTT\n\n00:03.000 --> 00:02.000\nAndersom.' })
    expect(writer.text()).toContain('Regel 3: deze tijd')
    expect(writer.text()).toContain('Andersom.')
  })

  test('elsewhere names whose website it is, and is not a file as well', async () => {
    await shows({ url: 'https://beeld.example/x' })
    expect(writer.text()).toContain('Van wie is die website?')
    await shows({ url: 'https://beeld.example/x', host: 'Beeld uit Klaverum', chapters: '0:00 De bel' })
    const path = await publish()
    const visitor = world.visitor()
    await visitor.get(path)
    expect(visitor.text()).toContain('dan ziet Beeld uit Klaverum dat jij kijkt')
    expect(visitor.html).toContain('href="https://beeld.example/x"')
    expect(await status(visitor, `${path}/shown/file`)).toBe(404)
  })

  test('goes into the text as it is said, once, and stays there when the text is written on', async () => {
    await shows({ captions, asText: 'yes' })
    await writer.get(at)
    expect(writer.html).toContain('De deur ging open.')
    await shows({ captions: captions.replace('deur', 'bel'), asText: 'yes' })
    await writer.get(at)
    expect(writer.html).not.toContain('De deur ging open.')
    expect(writer.html).toContain('De bel ging open.')
    await writer.submit({ title: 'Een bel', next: 'stay' })
    await writer.get(`${at}/recording`)
    expect(writer.text()).toContain('De bel ging open.')
  })

  test('has a last day, which is said before a yes; after it nobody hears it, and the morning after its key is gone', async () => {
    await shows({ until: '2020-01-01', licence: 'ask' }, aWav(30))
    expect([writer.status, writer.text().includes('Deze dag is voorbij.')]).toEqual([422, true])
    expect(writer.html).toContain('value="2020-01-01"')
    await shows({ until: '2099-12-31', chapters: '0:00 De bel' }, aWav(30))
    await writer.get(`${at}/people`)
    await writer.submit({ name: 'mijn zus' }, `${at}/people`)
    await writer.get(`${at}/people`)
    await writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
    await writer.get(`${at}/people`)
    const told = /\/told\/[0-9A-Z]{26}/.exec(writer.html)?.[0] ?? ''
    const sister = world.visitor()
    await sister.get(told)
    expect(sister.text()).toContain('Tot en met 31 december 2099')
    await sister.submit({ says: 'yes' })
    const path = await publish()
    const visitor = world.visitor()
    await visitor.get(path)
    expect(visitor.text()).toContain('Tot en met 31 december 2099')
    expect(await status(visitor, `${path}/shown/file`)).toBe(200)
    // Somebody goes on writing with a later day: what was said yes to holds for readers.
    await shows({ until: '2099-12-31' })
    const [{ key } = { key: '' }] = await files()
    // The day after.
    const past = (what: string) =>
      world.sql(`begin; set local session_replication_role = replica; ${what}; commit`)
    const story = at.slice(7)
    await past(
      `update stories.published set shown = jsonb_set(shown, '{until}', to_jsonb((platform.day_of(now()) - 1)::text))
       where story_id = '${story}'`,
    )
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    for (const part of ['file', 'chapters.vtt'])
      expect([part, await status(visitor, `${path}/shown/${part}`)]).toEqual([part, 404])
    await visitor.get(path)
    expect([visitor.status, visitor.html.includes('/shown/')]).toEqual([200, false])
    await world.app.house.database.read(undefined, async ({ db }) =>
      expect(
        await db.selectFrom('stories.shown_file').select('id').where('story_id', '=', story).execute(),
      ).toEqual([]),
    )
    await world.sql('select stories.forget_shown()')
    expect(await files()).toEqual([])
    expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [key])).toEqual([
      { wrapped: null },
    ])
    expect(await world.sql('select shown from stories.published where story_id = $1', [story])).toEqual([
      { shown: null },
    ])
    // Its writer goes on without it.
    await shows({ until: '', chapters: '0:00 De bel' })
    expect([writer.status, writer.text().includes('Bewaard.')]).toEqual([200, true])
    expect(writer.html).not.toContain('/shown/file')
  })

  test('elsewhere has a last day too: after it the address stands nowhere', async () => {
    await shows({ url: 'https://beeld.example/x', host: 'Beeld', until: '2099-12-31' })
    const path = await publish()
    await world.sql(
      `begin; set local session_replication_role = replica;
       update stories.published set shown = jsonb_set(shown, '{until}', to_jsonb((platform.day_of(now()) - 1)::text))
         where story_id = '${at.slice(7)}'; commit`,
    )
    await world.sql("select platform.audit('test.done', 'test', null, null)")
    const visitor = world.visitor()
    expect((await visitor.get(path)).html).not.toContain('beeld.example')
    await world.sql('select stories.forget_shown()')
    expect(
      await world.sql('select 1 from stories.published where shown is not null and slug = $1', [
        path.slice(9),
      ]),
    ).toEqual([])
  })

  test('is heard beforehand by who is told of in it, and asks them anew when it is another one', async () => {
    await shows({}, aWav(30))
    await writer.get(`${at}/people`)
    await writer.submit({ name: 'mijn zus' }, `${at}/people`)
    await writer.get(`${at}/people`)
    await writer.submit({ audience: 'everyone' }, `${at}/people/ask`)
    await writer.get(`${at}/people`)
    const told = /\/told\/[0-9A-Z]{26}/.exec(writer.html)?.[0] ?? ''
    const sister = world.visitor()
    await sister.get(told)
    expect(sister.html).toContain(`src="${told}/shown/file"`)
    expect(await status(sister, `${told}/shown/file`)).toBe(200)
    await sister.get(told)
    await sister.submit({ says: 'yes' })
    await shows({}, aWav(40))
    await publish()
    expect(writer.text()).toContain('Nog niet iedereen die erin staat, zei ja')
  })
})

describe('a presentation', () => {
  beforeEach(() => begin('presentation'))

  test('is taken along as what it is, with what one may do with it', async () => {
    await shows({ licence: 'by-sa' }, aPdf(), 'presentation')
    const path = await publish()
    const visitor = world.visitor()
    await visitor.get(path)
    expect(visitor.text()).toContain('Download de presentatie (PDF')
    expect(visitor.text()).toContain('op dezelfde manier door')
    const answer = await visitor.once('GET', `${path}/shown/file`)
    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''De%20bel.pdf")
    expect(await status(writer, `${at}/recording`)).toBe(404)
  })

  test('is no other file', async () => {
    await shows({}, Buffer.from('GIF89a'), 'presentation')
    expect(writer.text()).toContain('Dit is geen pdf, pptx of odp')
    expect(await files()).toEqual([])
  })

  test('is gone with its key when its story is thrown away', async () => {
    await shows({}, aPdf(), 'presentation')
    const [{ key } = { key: '' }] = await files()
    await writer.get(`${at}/throw-away`)
    await writer.submit({})
    expect(await files()).toEqual([])
    expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [key])).toEqual([
      { wrapped: null },
    ])
  })
})

test('what the database lets not go is not said to be gone', async () => {
  await shows({}, aWav(30))
  await refusing(world, 'delete', 'stories.shown_file', () => shows({ without: 'yes' }))
  expect([writer.status, (await files()).length]).toEqual([409, 1])
})
