import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { cleanDrawing, cleanPhoto, pictureLimit } from './clean-picture.ts'

const red = { create: { width: 40, height: 20, channels: 3, background: '#c00' } } as const
let photo: Buffer
beforeAll(async () => {
  photo = await sharp(red)
    .withExif({
      IFD0: { Make: 'Galaxy', Artist: 'Meneer Bos' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 45/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><where>Kadehaven</where></x:xmpmeta>')
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
})

const refusal = (file: Buffer | undefined) =>
  cleanDrawing(file).then(
    () => 'kept',
    (error) => (error instanceof Invalid ? error.fields.media : error),
  )

const traces = ['Exif', 'GPS', 'EXIF', 'XMP', 'xmpmeta', 'ICCP', 'ICC_PROFILE', 'Galaxy', 'Bos', 'Kadehaven']

test('of a photo nothing is left but what is to be seen, upright', async () => {
  expect(traces.filter((trace) => photo.includes(trace)).length).toBeGreaterThan(4)
  const told = await cleanPhoto(photo)
  expect(told).toMatchObject({ kind: 'photo', contentType: 'image/webp', width: 20, height: 40 })
  expect(traces.filter((trace) => told.body.includes(trace))).toEqual([])
  const { exif, xmp, icc, orientation } = await sharp(told.body).metadata()
  expect({ exif, xmp, icc, orientation }).toEqual({})
  const [pixel] = (await sharp(told.body).raw().toBuffer({ resolveWithObject: true })).data
  expect(pixel).toBeGreaterThan(150)
})

test('what hangs behind a picture or hides in it is not kept', async () => {
  const behind = Buffer.from('PK\x03\x04<script>alert(document.cookie)</script>%PDF-1.7')
  for (const format of ['png', 'jpeg', 'webp'] as const) {
    const both = Buffer.concat([await sharp(red).toFormat(format).toBuffer(), behind])
    const told = await cleanDrawing(both)
    expect(told.body.includes('script')).toBe(false)
    expect(told.body.includes('PDF')).toBe(false)
  }
})

test('a large picture becomes 1600 pixels at most, a small one stays small, what is clear becomes paper', async () => {
  const large = { create: { ...red.create, width: 4000, height: 1000 } }
  expect(await cleanDrawing(await sharp(large).png().toBuffer())).toMatchObject({ width: 1600, height: 400 })
  const clear = { create: { width: 8, height: 8, channels: 4, background: '#0000' } } as const
  const told = await cleanDrawing(await sharp(clear).png().toBuffer())
  const { dominant, channels } = await sharp(told.body)
    .stats()
    .then(({ dominant, channels }) => ({ dominant, channels: channels.length }))
  expect([told.width, channels]).toEqual([8, 3])
  expect(dominant.r).toBeGreaterThan(240)
})

test.each<[string, () => Buffer | undefined | Promise<Buffer>, string]>([
  ['nothing', () => undefined, 'drawing.none'],
  ['rubbish called a picture', () => Buffer.from('dit is geen plaatje'), 'drawing.unknown'],
  [
    'rubbish that begins as a picture',
    () => Buffer.from('\x89PNG\r\n\x1a\nrubbish', 'latin1'),
    'drawing.unknown',
  ],
  [
    'a drawing that carries a script',
    () =>
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
      ),
    'drawing.unknown',
  ],
  ['a page', () => Buffer.from('%PDF-1.7\n1 0 obj'), 'drawing.unknown'],
  ['a picture that moves', () => sharp(red).gif().toBuffer(), 'drawing.unknown'],
  ['a picture that was cut off', async () => photo.subarray(0, 300), 'drawing.unknown'],
  ['ten megabytes and one', () => Buffer.alloc(pictureLimit + 1), 'drawing.large'],
  [
    'a small file that unfolds into more than any camera makes',
    () =>
      sharp({ create: { ...red.create, width: 12_000, height: 9000 } })
        .png({ compressionLevel: 2 })
        .toBuffer(),
    'drawing.unknown',
  ],
])(
  'refuses %s',
  async (_, file, message) => {
    expect(await refusal(await file())).toBe(message)
    await expect(cleanPhoto(await file())).rejects.toMatchObject({
      fields: { media: message.replace('drawing', 'photo') },
    })
  },
  30_000,
)
