import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { anMp3 } from '../../../platform/recordings/testing/sounds.ts'

let world: TestApplication
let lotte: Browserless
let visitor: Browserless
let own: string
let one: string
let number = 0
const desk = '/circles/beweging/shared'
const alt = 'Een omgevallen zonnebloem.'
const spoken = 'De buurman zette hem weer recht.'
beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const id = await makePerson(world, 'Lotte', 'lotte@voorbeeld.example')
  await makeSeat(world, movement, id, 'host')
  lotte = await world.as(id)
})
afterAll(() => world.close())

beforeEach(async () => {
  number += 1
  await world.sql('delete from stories.shared')
  await world.sql('delete from stories.story')
  visitor = world.visitor(`192.0.2.${number}`)
})

const photo = () =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#a63' } })
    .jpeg()
    .toBuffer()

async function shares(fields: Record<string, string>, files: Record<string, Buffer>) {
  await visitor.get('/share')
  await visitor.upload({ where: 'everyone', ...fields }, files, '/share')
  own = visitor.path
  const [row] = await world.sql<{ id: string }>('select id from stories.shared')
  one = `${desk}/${row?.id}`
  await lotte.get(one)
}
async function begins(): Promise<string> {
  await lotte.submit({}, `${one}/begin-story`)
  expect(lotte.path).toMatch(/^\/write\/[0-9a-f-]{36}$/)
  return lotte.path
}
async function asks(story: string): Promise<string> {
  await lotte.get(`${story}/people`)
  await lotte.submit({ audience: 'everyone' }, `${story}/people/ask`)
  await visitor.get(own)
  return visitor.links().find((link) => link.startsWith('/told/')) ?? ''
}
const status = async (who: Browserless, path: string) => (await who.once('GET', path)).status
const imageIn = (html: string) =>
  /<img[^>]* src="([^"]+\/pictures\/[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''

test('the photo goes along with what there is to see on it, is seen by its sharer before their yes, and goes with what they take back', async () => {
  await shares({ words: 'Kijk.', alt }, { photo: await photo() })
  const story = await begins()
  expect(lotte.html).toContain(alt)
  const [kept] = await world.sql<{ id: string; recognisable: string }>(
    'select id, recognisable from stories.picture',
  )
  // They did not say that nobody can be recognised: it waits for a yes of who is in it.
  expect(kept?.recognisable).toBe('asked')
  await lotte.get(`${story}/publish`)
  const mine = imageIn(lotte.html)
  expect([mine.includes(kept?.id ?? 'none'), await status(lotte, mine)]).toEqual([true, 200])
  expect(await status(visitor, mine)).not.toBe(200)

  const told = await asks(story)
  await visitor.get(told)
  expect(visitor.text()).toContain('daar is een verhaal van gemaakt')
  expect(visitor.text()).not.toContain('waar jij in voorkomt')
  const theirs = imageIn(visitor.html)
  expect([visitor.html.includes(`alt="${alt}"`), await status(visitor, theirs)]).toEqual([true, 200])
  await visitor.submit({ says: 'yes' })

  await lotte.get(`${story}/publish`)
  await lotte.submit({ audience: 'everyone' })
  const stranger = world.visitor()
  const read = imageIn((await stranger.get(lotte.path)).html)
  expect(read).toContain(kept?.id ?? 'none')
  expect(await status(stranger, read)).toBe(200)

  await visitor.get(own)
  await visitor.get(`${own}/take-back`)
  await visitor.submit({}, `${own}/take-back`)
  expect([await status(stranger, read), await status(lotte, mine)]).toEqual([404, 404])
  expect(await world.sql('select id from stories.picture')).toEqual([])
})

test('a photo of which its sharer said that nobody can be recognised asks nobody more', async () => {
  await shares({ words: 'Kijk.', alt, recognisable: 'nobody' }, { photo: await photo() })
  await begins()
  expect(await world.sql('select recognisable from stories.picture')).toEqual([{ recognisable: 'nobody' }])
})

test('what was spoken goes along as it was written out, and is heard by who writes alone, until they make a recording of it', async () => {
  await shares({}, { sound: anMp3() })
  await lotte.submit({ title: 'De zonnebloem', words: spoken, alt: '' }, `${one}/propose`)
  await lotte.get(one)
  const story = await begins()
  expect(lotte.html).toContain(spoken)
  const file = `${story}/shown/file`
  expect([lotte.html.includes(`src="${file}"`), await status(lotte, file)]).toEqual([true, 200])
  expect(await status(visitor, file)).not.toBe(200)

  const told = await asks(story)
  await visitor.get(told)
  expect([visitor.text().includes(spoken), await status(visitor, `${told}/shown/file`)]).toEqual([true, 404])
  await visitor.submit({ says: 'yes' })
  await lotte.get(`${story}/publish`)
  await lotte.submit({ audience: 'everyone' })
  const read = lotte.path
  expect(read).toMatch(/^\/stories\//)
  expect(await status(world.visitor(), `${read}/shown/file`)).toBe(404)

  // As a recording it is another text: they hear it, and are told that it is heard, before anybody else does.
  await lotte.get(story)
  await lotte.submit({ kind: 'recording' }, story)
  const again = await asks(story)
  await visitor.get(again)
  expect(visitor.text()).toContain('Wil je niet dat je stem te horen is, zeg dan nee.')
  expect(await status(visitor, `${again}/shown/file`)).toBe(200)
  expect(await status(world.visitor(), `${read}/shown/file`)).toBe(404)

  await visitor.get(own)
  await visitor.get(`${own}/take-back`)
  await visitor.submit({}, `${own}/take-back`)
  expect(await status(lotte, file)).toBe(404)
  expect(await world.sql('select id from stories.shown_file')).toEqual([])
})

test('of a moment that is read, the story begins with the photo as it is looked at there', async () => {
  await shares({ words: 'Kijk.', alt, recognisable: 'nobody' }, { photo: await photo() })
  await lotte.submit({ title: 'De zonnebloem', words: 'Kijk.', alt }, `${one}/propose`)
  await visitor.get(own)
  await visitor.submit({}, `${own}/agree`)
  await world.sql('update stories.picture set focus_x = 20, focus_y = 80')
  await lotte.get(one)
  await begins()
  expect(await world.sql('select focus_x, focus_y from stories.picture')).toEqual([
    { focus_x: 20, focus_y: 80 },
    { focus_x: 20, focus_y: 80 },
  ])
})
