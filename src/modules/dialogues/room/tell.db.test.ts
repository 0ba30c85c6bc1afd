// Covers: src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { layKey } from '../../../../tests/support/keys.ts'
import { FilesTrouble } from '../../../platform/files/index.ts'
import { anMp3, anOgg, secret } from '../../../platform/recordings/testing/sounds.ts'
import { anEvening, type Evening } from './testing/evening.ts'

let evening: Evening
let drawing: Buffer
beforeAll(async () => {
  evening = await anEvening()
  await evening.openDoor()
  drawing = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#07c' } })
    .withExif({ IFD0: { Artist: 'Meneer Bos' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => evening.test.close())

const draws = async (phone: Browserless, words = '', file = drawing) => {
  await phone.get('/room/words/draw')
  await phone.upload({ words }, { media: file })
  return newestOn(phone)
}
const speaks = async (phone: Browserless, words = '', file = anOgg()) => {
  await phone.get('/room/words/speak')
  await phone.upload({ words }, { media: file })
  return newestOn(phone)
}
/** Every place on the page where something is to be seen or heard. */
const shownOn = ({ html }: Browserless) =>
  [...html.matchAll(/src="([^"]*\/media)"/g)].map(([, src = '']) => src)
const newestOn = (phone: Browserless) =>
  shownOn(phone)
    .at(-1)
    ?.match(/[0-9a-f-]{36}/)?.[0] ?? ''
const fetched = async (who: Browserless, address: string) => {
  const answer = await who.once('GET', address)
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) }
}
/** Somebody without a telephone. */
async function aChairFor(name: string): Promise<string> {
  const keyId = await layKey(evening.test.app.house)
  await evening.test.sql(
    `insert into circles.seat (id, circle_id, name, role, sealing_key_id, taken_at, came_at)
     values (gen_random_uuid(), $1, $2, 'guest', $3, now(), now())`,
    [evening.fireId, name, keyId],
  )
  return evening.seatOf(name)
}
const rows = (id: string) =>
  evening.test.sql<{ file: string; state: string; audience: string | null }>(
    `select m.file_id as file, c.state, c.audience from contributions.contribution_media m
     join contributions.contribution c on c.id = m.contribution_id where c.id = $1`,
    [id],
  )

test('a drawing is kept as it was drawn, for its maker alone until they say who', async () => {
  const mina = await evening.comesIn('Mina')
  const other = await evening.comesIn('Ans')
  await mina.get('/room/words/new')
  expect(mina.links()).toEqual(
    expect.arrayContaining(['/room/words/speak', '/room/words/draw', '/room/words/photo']),
  )
  const id = await draws(mina)
  expect(mina.path).toBe('/room')
  expect(mina.html).toContain('alt="Een tekening"')
  expect(mina.text()).toContain('Alleen jij leest dit nu.')
  const own = await fetched(mina, `/room/words/${id}/media`)
  expect([own.status, own.headers.get('content-type')]).toEqual([200, 'image/webp'])
  expect([own.headers.get('cache-control'), own.headers.get('content-disposition')]).toEqual([
    'no-store',
    'inline',
  ])
  expect(await sharp(own.body).metadata()).toMatchObject({ format: 'webp', width: 60, height: 30 })
  for (const address of [`/words/${id}/media`, `/room/words/${id}/media`, `/card/words/${id}/media`])
    expect((await fetched(other, address)).status).toBe(404)
  expect((await fetched(evening.test.visitor(), `/words/${id}/media`)).status).toBe(404)
  // In its file it is sealed.
  const [row] = await rows(id)
  const file = await evening.test.app.house.files.get(row?.file ?? '')
  expect([file && file.length > own.body.length, file?.includes('WEBP')]).toEqual([true, false])
  expect(own.body.includes('WEBP')).toBe(true)
})

test('a photo is kept upright and without what its maker did not show', async () => {
  const eef = await evening.comesIn('Eef')
  await eef.get('/room/words/photo')
  expect(eef.text()).toContain('Vraag het diegene eerst')
  const taken = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#07c' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 45/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  await eef.upload({ words: 'Mijn raam' }, { media: taken })
  const [address = ''] = shownOn(eef)
  expect(eef.html).toContain('alt="Mijn raam"')
  const { body } = await fetched(eef, address)
  expect(await sharp(body).metadata()).toMatchObject({ format: 'webp', width: 30, height: 60 })
  expect(body.includes('GPS') || body.includes('Exif') || body.includes('EXIF')).toBe(false)
})

test('what was told travels as far as its speaker allows, and is gone on the next request after they take it back', async () => {
  const sam = await evening.comesIn('Sam')
  const listener = await evening.comesIn('Luisteraar')
  const stranger = evening.test.visitor()
  const id = await speaks(sam)
  const to = async (audience: string) => {
    await sam.get('/room')
    await sam.submit({ audience }, `/room/words/${id}/audience`)
  }
  const address = `/words/${id}/media`
  const statuses = async () => [
    (await fetched(listener, address)).status,
    (await fetched(evening.daan, address)).status,
    (await fetched(stranger, address)).status,
  ]
  expect(await statuses()).toEqual([404, 404, 404])
  await to('here')
  expect(await statuses()).toEqual([200, 200, 404])
  await to('everyone')
  expect(await statuses()).toEqual([200, 200, 200])
  await evening.daan.get(`/dialogues/${evening.dialogueId}/harvest`)
  expect(shownOn(evening.daan)).toContain(address)
  expect(evening.daan.text()).toContain('Ingesproken')
  expect(evening.daan.text()).not.toContain('Ingesproken door')
  await sam.get(`/room/words/${id}/withdraw`)
  await sam.submit({}, `/room/words/${id}/withdraw`)
  expect(await statuses()).toEqual([404, 404, 404])
  expect((await fetched(sam, `/room/words/${id}/media`)).status).toBe(200)
  await evening.daan.get(`/dialogues/${evening.dialogueId}/harvest`)
  expect(shownOn(evening.daan)).not.toContain(address)
})

test('a voice is named where its words are, and nowhere else', async () => {
  const els = await evening.comesIn('Els')
  const id = await speaks(els)
  await els.submit({ audience: 'here', withName: 'yes' }, `/room/words/${id}/audience`)
  await evening.daan.get(`/dialogues/${evening.dialogueId}/harvest`)
  expect(evening.daan.text()).toContain('Ingesproken door Els')
  await els.submit({ audience: 'here', withName: [] }, `/room/words/${id}/audience`)
  await evening.daan.get(`/dialogues/${evening.dialogueId}/harvest`)
  expect(evening.daan.text()).not.toContain('Ingesproken door Els')
})

test('a sound can be asked for in parts and is not packed; nothing in it tells of its maker', async () => {
  const bea = await evening.comesIn('Bea')
  const id = await speaks(bea, '', anMp3())
  bea.headers['accept-encoding'] = 'br, gzip'
  const whole = await fetched(bea, `/room/words/${id}/media`)
  expect(whole.headers.get('content-type')).toBe('audio/mpeg')
  expect(whole.headers.get('content-encoding')).toBe(null)
  expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
  expect(whole.body.includes(secret)).toBe(false)
  for (const [range, status, part, from] of [
    ['bytes=0-1', 206, whole.body.subarray(0, 2), `bytes 0-1/${whole.body.length}`],
    ['bytes=100-', 206, whole.body.subarray(100), `bytes 100-${whole.body.length - 1}/${whole.body.length}`],
    [
      'bytes=-4',
      206,
      whole.body.subarray(-4),
      `bytes ${whole.body.length - 4}-${whole.body.length - 1}/${whole.body.length}`,
    ],
    ['bytes=99999999-', 416, Buffer.alloc(0), `bytes */${whole.body.length}`],
    ['rubbish', 200, whole.body, null],
  ] as const) {
    bea.headers.range = range
    const answer = await fetched(bea, `/room/words/${id}/media`)
    expect([range, answer.status, answer.headers.get('content-range')]).toEqual([range, status, from])
    expect(answer.body.equals(part)).toBe(true)
  }
})

test('it counts among the three, and the same form sent twice is one', async () => {
  const tom = await evening.comesIn('Tom')
  await tom.get('/room/words/draw')
  const form = { ...tom.form().values, words: 'De deur' }
  const twice = evening.test.visitor()
  for (const name of ['kampvuur_seat', 'kampvuur_visitor']) twice.setCookie(name, tom.cookie(name) ?? '')
  await twice.get('/room/words/draw')
  await tom.upload(form, { media: drawing })
  await twice.upload(form, { media: drawing })
  await tom.get('/room')
  expect(shownOn(tom)).toHaveLength(1)
  // Who goes back and sends another drawing sends another drawing.
  await twice.get('/room/words/draw')
  await twice.upload(form, { media: await sharp(drawing).negate().png().toBuffer() })
  expect(shownOn(twice)).toHaveLength(2)
  await speaks(tom)
  expect(shownOn(tom)).toHaveLength(3)
  await draws(tom, 'een vierde')
  expect(tom.status).toBe(422)
  expect(tom.text()).toContain('drie zinnen')
  expect(tom.form().values.words).toBe('een vierde')
})

test('what cannot be kept is refused at the field, in words, and what was typed stays', async () => {
  const jan = await evening.comesIn('Jan')
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  )
  for (const [way, file, sentence] of [
    ['draw', Buffer.from('rubbish that is called x.png'), 'geen foto of tekening'],
    ['draw', svg, 'geen foto of tekening'],
    ['draw', anOgg(), 'geen foto of tekening'],
    ['draw', Buffer.alloc(10_500_000), 'te groot'],
    ['draw', Buffer.alloc(17_000_000), 'te groot'],
    ['draw', Buffer.alloc(0), 'nog niets getekend'],
    ['photo', svg, 'geen foto'],
    ['photo', Buffer.alloc(17_000_000), 'te groot'],
    ['photo', Buffer.alloc(0), 'nog geen foto'],
    ['speak', drawing, 'geen opname'],
    ['speak', Buffer.alloc(10_000_000), 'te groot'],
    ['speak', Buffer.alloc(17_000_000), 'te groot'],
    ['speak', Buffer.alloc(0), 'nog niets ingesproken'],
  ] as const) {
    await jan.get(`/room/words/${way}`)
    await jan.upload({ words: 'Dit typte ik erbij' }, { media: file })
    expect([way, jan.status]).toEqual([way, 422])
    expect(jan.text()).toContain(sentence)
    expect(jan.html).toContain('id="media-error"')
    expect(jan.form().values.words).toBe('Dit typte ik erbij')
  }
  jan.headers['accept-language'] = 'en'
  await jan.get('/room/words/draw')
  await jan.upload({}, { media: svg })
  expect(jan.text()).toContain('not a photo or drawing')
  // Too many words beside it: the words are still there.
  await jan.upload({ words: 'x'.repeat(700) }, { media: drawing })
  expect([jan.status, jan.form().values.words?.length]).toEqual([422, 700])
  await jan.get('/room')
  expect(shownOn(jan)).toEqual([])
})

test('where files cannot be kept or read now it is said, and what was typed stays', async () => {
  const { files } = evening.test.app.house
  const [put, get] = [files.put, files.get]
  const bob = await evening.comesIn('Bob')
  const id = await draws(bob)
  for (const [trouble, sentence] of [
    ['full', 'geen plaats meer'],
    ['away', 'Probeer het straks opnieuw'],
  ] as const) {
    files.put = () => Promise.reject(new FilesTrouble(trouble))
    await bob.get('/room/words/photo')
    await bob.upload({ words: 'Dit typte ik erbij' }, { media: drawing })
    files.put = put
    expect([bob.status, bob.form().values.words]).toEqual([422, 'Dit typte ik erbij'])
    expect(bob.text()).toContain(sentence)
  }
  files.get = () => Promise.reject(new FilesTrouble('away'))
  expect((await fetched(bob, `/room/words/${id}/media`)).status).toBe(503)
  // Who may not see it is not sent to the store.
  expect((await fetched(evening.test.visitor(), `/words/${id}/media`)).status).toBe(404)
  files.get = get
  await bob.get('/room')
  expect(shownOn(bob)).toHaveLength(1)
})

test('a form with a file needs its token as any other, and other forms take no files', async () => {
  const kim = await evening.comesIn('Kim')
  await kim.get('/room/words/draw')
  await kim.upload({ _csrf: 'made-up' }, { media: drawing })
  expect(kim.status).toBe(403)
  await kim.get('/room/words/new')
  await kim.upload({ words: 'met een bestand erbij' }, { media: drawing })
  expect(kim.status).toBe(415)
  await kim.get('/room')
  expect(shownOn(kim)).toEqual([])
})

test('nobody writes it out but a person: its speaker adds words, changes them and takes them away', async () => {
  const noor = await evening.comesIn('Noor')
  const id = await speaks(noor)
  const { status } = await fetched(noor, `/room/words/${id}/media`)
  expect(status).toBe(200)
  for (const words of ['Ik wil een sleutel', 'Ik wil mijn eigen sleutel', '']) {
    await noor.get(`/room/words/${id}/change`)
    expect(shownOn(noor)).toEqual([`/room/words/${id}/media`])
    await noor.submit({ words })
    expect(noor.path).toBe('/room')
    if (words) expect(noor.text()).toContain(words)
    else expect(noor.text()).not.toContain('sleutel')
    // Whoever may read it hears the same.
    expect(shownOn(noor)).toEqual([`/room/words/${id}/media`])
    expect((await fetched(noor, `/room/words/${id}/media`)).status).toBe(200)
  }
  // A sentence that was typed cannot become empty.
  await noor.get('/room/words/new')
  await noor.submit({ words: 'Getypt' })
  const typed = noor.html.match(/\/room\/words\/([0-9a-f-]{36})\/change(?=">\s*Veranderen)/)?.[1] ?? ''
  await noor.get(`/room/words/${typed}/change`)
  await noor.submit({ words: ' ' })
  expect([noor.status, noor.text()]).toEqual([422, expect.stringContaining('Hier staat nog niets')])
})

test('what somebody told on another’s device waits for their yes, with the words that the other wrote beside it', async () => {
  const karin = await evening.comesIn('Karin')
  const bosId = await aChairFor('Meneer Bos')
  await karin.get(`/room/write-for/${bosId}`)
  expect(karin.links()).toContain(`/room/write-for/${bosId}/speak`)
  await karin.get(`/room/write-for/${bosId}/speak`)
  await karin.upload({ words: 'Ik wil naar de tuin' }, { media: anOgg() })
  expect(karin.path).toMatch(/read-back$/)
  expect(karin.text()).toContain('Karin legde dit voor je vast. Klopt het?')
  const [address = ''] = shownOn(karin)
  const id = address.match(/[0-9a-f-]{36}/)?.[0] ?? ''
  expect(await rows(id)).toMatchObject([{ state: 'waiting', audience: null }])
  expect((await fetched(karin, address)).status).toBe(200)
  const other = await evening.comesIn('Luisteraar twee')
  for (const who of [other, evening.daan, evening.test.visitor()])
    expect((await fetched(who, `/words/${id}/media`)).status).toBe(404)
  // What she writes differently waits too.
  await karin.get(`/room/words/${id}/change`)
  await karin.submit({ words: 'Ik wil in de tuin zitten' })
  expect(karin.path).toMatch(/read-back$/)
  expect(await rows(id)).toMatchObject([{ state: 'waiting' }])
  await karin.get(`/room/words/${id}/yes`)
  await karin.submit({ audience: 'here' })
  expect((await fetched(other, `/words/${id}/media`)).status).toBe(200)
  // One's own is not told for oneself, and nobody tells for who does not sit here.
  const own = await evening.seatOf('Karin')
  expect((await karin.get(`/room/write-for/${own}/draw`)).status).toBe(404)
})

test('only the page where one speaks may use the microphone', async () => {
  const pia = await evening.comesIn('Pia')
  const policies = async (path: string) => {
    const { headers } = await fetched(pia, path)
    return `${headers.get('permissions-policy')} ${headers.get('content-security-policy')}`
  }
  expect(await policies('/room/words/speak')).toMatch(/microphone=\(self\).*media-src 'self' blob:/)
  for (const path of ['/room/words/draw', '/room/words/new', '/room', '/']) {
    expect(await policies(path)).toContain('microphone=()')
    expect(await policies(path)).not.toContain('blob:')
  }
})

test('when its key is erased there is nothing to hear any more', async () => {
  const lia = await evening.comesIn('Lia')
  const id = await speaks(lia)
  await evening.test.sql(
    `update platform.sealing_key set wrapped = null, erased_at = now() where id =
     (select sealing_key_id from contributions.contribution_version where contribution_id = $1)`,
    [id],
  )
  expect((await fetched(lia, `/room/words/${id}/media`)).status).toBe(404)
})
