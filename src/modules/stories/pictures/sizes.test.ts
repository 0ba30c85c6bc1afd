import sharp from 'sharp'
import { expect, test } from 'vitest'
import { makeSizes } from './sizes.ts'

const frame = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer()

test('a picture of an old site may be a GIF, of which the first picture is kept, or an AVIF; nobody sends those', async () => {
  const moving = await sharp(await Promise.all([frame('#f00'), frame('#00f')]), { join: { animated: true } })
    .gif()
    .toBuffer()
  const avif = await sharp(await frame('#f00'))
    .avif()
    .toBuffer()
  for (const file of [moving, avif]) {
    const { width, height, sizes } = await makeSizes(file, true)
    expect([width, height]).toEqual([40, 30])
    const { channels } = await sharp(sizes.find(({ format }) => format === 'jpg')?.body).stats()
    expect(channels.map(({ mean }) => mean > 128)).toEqual([true, false, false])
    await expect(async () => makeSizes(file)).rejects.toMatchObject({ fields: { media: 'photo.unknown' } })
  }
  await expect(makeSizes(moving.subarray(0, 40), true)).rejects.toMatchObject({
    fields: { media: 'photo.unknown' },
  })
})
