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

let world: TestApplication
let movement: string
let house: string
let photo: Buffer
let mina: Browserless
let story: string
beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  house = await makeCircle(world, { name: 'Het Wielhuis', parentId: movement, movementId: movement })
  photo = await sharp({ create: { width: 620, height: 400, channels: 3, background: '#a63' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 45/1' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => world.close())
beforeEach(async () => {
  mina = await writer('Mina')
  await mina.get('/write/new')
  await mina.submit({ kind: 'story', place: house })
  story = mina.path.split('/')[2] ?? ''
  await mina.submit({ title: 'De bank', body: 'Er stond een bank.' }, `/write/${story}`)
})

async function writer(name: string): Promise<Browserless> {
  const id = await makePerson(world, name)
  await makeSeat(world, house, id)
  return world.as(id)
}
const at = () => `/write/${story}/pictures`
/** Adds a picture. @returns its id. */
async function added(): Promise<string> {
  await mina.get(at())
  await mina.upload({ recognisable: 'nobody' }, { media: photo }, at())
  expect(mina.path).toContain(`${at()}/`)
  return mina.path.split('/').at(-1) ?? ''
}
async function said(id: string, fields: Record<string, string>) {
  await mina.get(`${at()}/${id}`)
  return mina.submit(fields, `${at()}/${id}`)
}
async function published(audience: string): Promise<string> {
  await mina.get(`/write/${story}/publish`)
  await mina.submit({ audience })
  expect(mina.status).toBe(200)
  return mina.path
}
const statuses = (path: string, ...browsers: Browserless[]) =>
  Promise.all(browsers.map(async (one) => (await one.once('GET', path)).status))

test('a picture is cleaned and made in sizes, and its writer says what there is to see before it is in the text', async () => {
  await mina.get(at())
  await mina.upload({}, { media: photo }, at())
  expect([mina.status, mina.text().includes('Kies een van de twee')]).toEqual([422, true])
  expect(mina.text()).toContain('Het bestand dat je koos, is er nog.')
  // Answered, it need not be chosen once more.
  await mina.upload({ recognisable: 'nobody' }, {}, at())
  expect(mina.path).toContain(`${at()}/`)
  await mina.get(at())
  await mina.upload({ recognisable: 'asked' }, { media: Buffer.from('<svg>') }, at())
  expect([mina.status, mina.text().includes('kunnen we niet als foto lezen')]).toEqual([422, true])
  const id = await added()
  const files = await world.sql<{ size: string }>(
    'select format || width as size from stories.picture_file where picture_id = $1 order by width, format',
    [id],
  )
  expect(files.map(({ size }) => size)).toEqual(['avif480', 'webp480', 'avif620', 'jpg620', 'webp620'])
  for (const { size } of files) {
    const [, format = '', width = ''] = /^([a-z]+)(\d+)$/.exec(size) ?? []
    const body = Buffer.from(await (await mina.once('GET', `${at()}/${id}/${width}.${format}`)).arrayBuffer())
    const { exif, width: drawn } = await sharp(body).metadata()
    expect([size, exif, drawn]).toEqual([size, undefined, Number(width)])
  }
  await said(id, { alt: '', caption: 'De bank', go: 'text', focus: '83-17' })
  expect([mina.status, mina.text().includes('alleen versiering')]).toEqual([422, true])
  expect(mina.form(`${at()}/${id}`).values).toMatchObject({ caption: 'De bank', focus: '83-17' })
  await said(id, { alt: 'Een bank bij een heg', caption: 'De bank', go: 'text', focus: '50-50' })
  expect(mina.form(`/write/${story}`).values.body).toContain(`[[picture:${id}|Een bank bij een heg|De bank]]`)
  await said(id, { alt: 'Een lege bank', go: 'text' })
  await mina.get(`/write/${story}`)
  expect(mina.form(`/write/${story}`).values.body).toBe(
    `Er stond een bank.\n\n[[picture:${id}|Een lege bank|De bank]]`,
  )
})

test('a picture is there for who may read it, as long as they may, and no other size, story or stranger opens it', async () => {
  const [id, unused] = [await added(), await added()]
  await said(id, { alt: 'Een bank', go: 'text', focus: '83-17' })
  const own = `${at()}/${id}/480.webp`
  const [visitor, other] = [world.visitor(), await writer('Kees')]
  expect(await statuses(own, mina, other)).toEqual([200, 404])
  expect(await statuses(own, visitor)).not.toContain(200)
  const path = await published('circle')
  const address = `${path}/pictures/${id}/480.webp`
  expect(await statuses(address, mina, other, visitor)).toEqual([200, 200, 404])
  expect((await other.once('GET', address)).headers.get('cache-control')).toBe('no-store')
  expect(await statuses(own, other)).toEqual([404])
  await published('everyone')
  const answer = await visitor.once('GET', address)
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, no-cache'])
  const etag = answer.headers.get('etag') ?? ''
  visitor.headers['if-none-match'] = etag
  expect(await statuses(address, visitor)).toEqual([304])
  for (const name of ['481.webp', '480.png', '480.webp.exe', '0480.webp', '480'])
    expect([name, await statuses(`${path}/pictures/${id}/${name}`, visitor)]).toEqual([name, [404]])
  expect(await statuses(`${path}/pictures/${unused}/480.webp`, visitor, mina)).toEqual([404, 404])
  // What was kept of it is no longer so on the next request.
  await mina.get(`/write/${story}/withdraw`)
  await mina.submit({})
  expect(await statuses(address, visitor, other, mina)).toEqual([404, 404, 404])
  expect(await statuses(own, mina)).toEqual([200])
})

test('the spot one looks at is kept to a hundredth, and a picture that only decorates is no figure without a name', async () => {
  const id = await added()
  await said(id, { decoration: 'yes', go: 'text', focus: '40-30' })
  await mina.get(`${at()}/${id}`)
  expect(mina.form(`${at()}/${id}`).values.focus).toBe('40-30')
  const { html } = await world.visitor().get(await published('everyone'))
  const [, figure = ''] = /<(\w+)[^>]*class="kv-figure"/.exec(html) ?? []
  expect(figure).toBe('div')
  expect(html).toMatch(/<img[^>]*620\.jpg"[^>]*alt=""/)
})

test('a picture keeps its room on the page, and what one looks at in a list', async () => {
  const id = await added()
  await said(id, { alt: 'Een bank', caption: 'Van opzij', go: 'text', focus: '83-17' })
  const path = await published('everyone')
  const { html } = await world.visitor().get(path)
  expect(html).toContain(`${path}/pictures/${id}/480.avif 480w, ${path}/pictures/${id}/620.avif 620w`)
  expect(html).toMatch(
    /<img[^>]*620\.jpg"[^>]*alt="Een bank"[^>]*width="620"[^>]*height="400"[^>]*loading="lazy"/,
  )
  expect(html).toMatch(/<figcaption[^>]*>Van opzij/)
  const list = await world.visitor().get('/stories')
  expect(list.html).toMatch(new RegExp(`<img[^>]*${id}[^>]*kv-cut--x8 kv-cut--y2`))
})

test('a picture of another story is not read with this one', async () => {
  const id = await added()
  const kees = await writer('Kees')
  await kees.get('/write/new')
  await kees.submit({ kind: 'story', place: house })
  await kees.submit({ title: 'Geleend', body: `Kijk.\n\n[[picture:${id}|x|y]]` })
  await kees.get(`${kees.path}/publish`)
  await kees.submit({ audience: 'everyone' })
  expect(kees.html).not.toContain(`/pictures/${id}`)
  expect(await statuses(`${kees.path}/pictures/${id}/480.webp`, kees, world.visitor())).toEqual([404, 404])
})

test('thrown away, alone or with its story, a picture loses its key and its files, and stands nowhere', async () => {
  const [id, other] = [await added(), await added()]
  for (const one of [id, other]) await said(one, { alt: 'Een bank', go: 'text' })
  const path = await published('everyone')
  const keys = await world.sql<{ key: string }>(
    'select sealing_key_id as key from stories.picture where story_id = $1 order by made_at',
    [story],
  )
  const loose = async () =>
    (
      await world.sql<{ n: number }>(
        'select count(*)::int as n from platform.kept_file where let_go_at is not null',
      )
    )[0]?.n ?? 0
  const before = await loose()
  await mina.get(`${at()}/${id}`)
  await mina.submit({}, `${at()}/${id}/remove`)
  const visitor = world.visitor()
  expect(await statuses(`${path}/pictures/${id}/480.webp`, visitor, mina)).toEqual([404, 404])
  expect(await statuses(`${path}/pictures/${other}/480.webp`, visitor)).toEqual([200])
  await mina.get(`/write/${story}`)
  expect(mina.form(`/write/${story}`).values.body).not.toContain(id)
  await mina.get(`/write/${story}/throw-away`)
  await mina.submit({})
  expect(await statuses(`${path}/pictures/${other}/480.webp`, visitor, mina)).toEqual([404, 404])
  expect(await loose()).toBe(before + 10)
  for (const { key } of keys)
    expect(await world.sql('select wrapped from platform.sealing_key where id = $1', [key])).toEqual([
      { wrapped: null },
    ])
})

test('raw SQL shows and changes nothing of it to who does not write there', async () => {
  const id = await added()
  const kees = await writer('Kees')
  const asKees = <T>(work: Parameters<typeof world.app.house.database.write<T>>[1]) =>
    world.app.house.database.write(kees.cookie('kampvuur_session'), work)
  await asKees(async ({ db }) => {
    expect(await db.selectFrom('stories.picture').select('id').where('id', '=', id).execute()).toEqual([])
    expect(
      await db.selectFrom('stories.picture_file').select('picture_id').where('picture_id', '=', id).execute(),
    ).toEqual([])
    const { numDeletedRows } = await db
      .deleteFrom('stories.picture')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(numDeletedRows).toBe(0n)
    const { numUpdatedRows } = await db
      .updateTable('stories.picture')
      .set({ focus_x: 1 })
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(numUpdatedRows).toBe(0n)
  })
  const [row] = await world.sql<Record<string, unknown>>('select * from stories.picture where id = $1', [id])
  await expect(
    asKees(({ db }) =>
      db
        .insertInto('stories.picture')
        .values({
          ...{ id: crypto.randomUUID(), story_id: story, sealing_key_id: String(row?.sealing_key_id) },
          ...{ words: null, recognisable: 'nobody', width: 1, height: 1, widths: [1] },
        })
        .execute(),
    ),
  ).rejects.toThrow(/row-level security/)
})
