import sharp from 'sharp'
import { Invalid } from '../../../platform/errors/errors.ts'
import { uprightPicture } from '../../contributions/index.ts'
import { oldSize } from './old-size.ts'
import { oneByOne } from './one-by-one.ts'
import type { PictureFormat } from './schema.ts'

/** In pixels: a telephone, a page, a page on a sharp screen. */
const standard = [480, 960, 1600]
/** In seconds, for one size in one format. */
const patience = 60

export interface PictureSize {
  format: PictureFormat
  width: number
  body: Buffer
}

/** A picture as it is kept: nothing but what is to be seen, upright, in several sizes. */
export interface MadePicture {
  /** Of the largest, in pixels. */
  width: number
  height: number
  /** From small to large. */
  widths: number[]
  sizes: PictureSize[]
}

/**
 * Draws a picture anew in each size and format; one picture at a time, so that many that come at once need no more memory than
 * one.
 * @param taken over from another site
 * @throws Invalid at `media` when it is none, or too large
 */
export const makeSizes = (file: Buffer | undefined, taken = false): Promise<MadePicture> => {
  const picture = uprightPicture('photo', file, taken)
  return oneByOne(async () => {
    try {
      const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
      const { width, height, channels } = info
      const widths = [...standard.filter((size) => size < width), width]
      const sizes: PictureSize[] = []
      for (const size of widths)
        for (const format of formatsAt(size, widths))
          sizes.push({
            format,
            width: size,
            body: await draw(data, { width, height, channels }, size, format),
          })
      return { width, height, widths, sizes }
    } catch {
      // Whatever the library says of it may quote the file.
      throw new Invalid({ media: 'photo.unknown' })
    }
  })
}

/** Of the old format one: for who has an old browser, and for other sites that show where a link leads. */
const formatsAt = (size: number, widths: readonly number[]): PictureFormat[] =>
  size === oldSize(widths) ? ['avif', 'webp', 'jpg'] : ['avif', 'webp']

function draw(
  pixels: Buffer,
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 },
  width: number,
  format: PictureFormat,
): Promise<Buffer> {
  const smaller = sharp(pixels, { raw }).timeout({ seconds: patience }).resize({ width })
  if (format === 'avif') return smaller.avif({ quality: 55, effort: 1 }).toBuffer()
  if (format === 'webp') return smaller.webp({ quality: 78 }).toBuffer()
  return smaller.jpeg({ quality: 78, progressive: true }).toBuffer()
}
