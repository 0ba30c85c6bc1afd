import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at } from '../../testing/world.ts'
import { type KeptWorld, keptWorld } from '../testing/kept.ts'

let world: KeptWorld
const pictures = `${at}/make/afterwards/pictures`
const afterwards = async () => (await world.visitor.get(`${at}/afterwards`)).html
const count = async (of: string) => (await world.test.sql(`select from ${of}`)).length

beforeAll(async () => {
  world = await keptWorld()
})
afterAll(() => world.test.close())

const aPhoto = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#245' } })
    .withExif({ IFD0: { Artist: 'Bos' }, IFD3: { GPSLatitude: '52/1 22/1 0/1' } })
    .jpeg()
    .toBuffer()

async function adds(typed: Record<string, string>, media?: Buffer) {
  await world.lotte.get(pictures)
  await world.lotte.upload(typed, media ? { media } : {})
}

test('without a photo, a yes or what there is to see it is refused at the field, and nothing typed is lost', async () => {
  const words = 'Twee stoelen.'
  for (const [typed, media, said] of [
    [{ words, recognisable: 'nobody' }, undefined, 'Kies een foto.'],
    [{ words }, await aPhoto(), 'Kies een van de twee.'],
    [{ words: ' ', recognisable: 'asked' }, await aPhoto(), 'Schrijf wat erop te zien is.'],
    [{ words, recognisable: 'asked' }, Buffer.from('<svg/>'), 'niet als foto lezen'],
  ] as const) {
    await adds(typed, media)
    expect([world.lotte.status, world.lotte.text()]).toEqual([422, expect.stringContaining(said)])
    expect(world.lotte.form().values.words).toBe(typed.words)
  }
  // Two photos wait for the form to be sent again; what is no photo does not.
  expect(await count('platform.kept_file')).toBe(2)
})

test('a picture stands with the impression for everybody, with its words and nothing of where it was made', async () => {
  await adds({ words: 'Twee stoelen, leeg.', recognisable: 'asked' }, await aPhoto())
  expect([world.lotte.status, world.lotte.path]).toEqual([200, pictures])
  const src = /src="([^"]+)" alt="Twee stoelen, leeg."/.exec(await afterwards())?.[1] ?? ''
  const answer = await world.visitor.once('GET', src)
  const { format, exif } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
  expect([answer.headers.get('content-type'), format, exif]).toEqual(['image/webp', 'webp', undefined])
})

test('of two makers who write at once the second sees both', async () => {
  const [{ id = '' } = {}] = await world.test.sql<{ id: string }>('select id from weeks.afterword_picture')
  const page = `${pictures}/${id}`
  await world.lotte.get(page)
  await world.sem.get(page)
  await world.lotte.submit({ words: 'Van Lotte' }, page)
  await world.sem.submit({ words: 'Van Sem' }, page)
  expect([world.sem.status, world.sem.form(page).values.words]).toEqual([409, 'Van Sem'])
  expect(world.sem.text()).toContain('Van Lotte')
  await world.sem.get(page)
  await world.sem.submit({ position: 'x' }, page)
  expect(world.sem.status).toBe(422)
})

test('nobody but its makers adds or takes away; taken away it is gone with its key and its file', async () => {
  const [{ id = '' } = {}] = await world.test.sql<{ id: string }>('select id from weeks.afterword_picture')
  const member = await world.person('Mina', world.movementId)
  for (const path of [pictures, `${pictures}/${id}`]) expect((await member.get(path)).status).toBe(404)
  await world.lotte.get(`${pictures}/${id}`)
  await world.lotte.submit({}, `${pictures}/${id}/remove`)
  expect(await afterwards()).not.toContain('/afterwards/pictures/')
  expect((await world.visitor.get(`${at}/afterwards/pictures/${id}`)).status).toBe(404)
  expect(await count('weeks.afterword_picture')).toBe(0)
  expect(await count('platform.kept_file where kept and let_go_at is null')).toBe(0)
})
