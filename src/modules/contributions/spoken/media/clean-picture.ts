import sharp, { type Sharp } from 'sharp'
import { Invalid } from '../../../../platform/errors/errors.ts'
import type { MediaKind } from '../../schema.ts'
import type { Told } from './told.ts'

export type PictureKind = Exclude<MediaKind, 'sound'>

/** As large as a telephone's photo gets. */
export const pictureLimit = 10 * 1024 * 1024

/** Pixels along the longer side of what is kept. */
const longest = 1600

/** What a sender's picture may hold before it is made smaller: more than a telephone's camera gives. */
const mostPixels = 64_000_000

/** By how a file begins, never by its name: a picture that carries a script of its own (SVG) is none of these. */
const isSent = (start: string) =>
  start.startsWith('\xff\xd8\xff') || start.startsWith('\x89PNG\r\n\x1a\n') || /^RIFF.{4}WEBP/s.test(start)

/** What old sites hold besides; of what moves there the first picture. */
const isOlder = (start: string) => /^GIF8[79]a|^.{4}ftypavi[fs]/s.test(start)

/**
 * The pixels of a picture alone, upright and not too large: nothing else of the file is kept, neither where and when and with
 * what it was made, nor what hung behind it.
 * @param taken over from another site, by whoever runs the house: also formats that nobody sends
 * @returns what is still to be drawn in some format; that fails for what cannot be read.
 * @throws Invalid when it is none, or too large
 */
export function uprightPicture(kind: PictureKind, file: Buffer | undefined, taken = false): Sharp {
  if (!file) throw new Invalid({ media: `${kind}.none` })
  if (file.length > pictureLimit) throw new Invalid({ media: `${kind}.large` })
  const start = file.toString('latin1', 0, 12)
  if (!isSent(start) && !(taken && isOlder(start))) throw new Invalid({ media: `${kind}.unknown` })
  return sharp(file, { limitInputPixels: mostPixels, pages: 1 })
    .timeout({ seconds: 20 })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
}

/**
 * Draws the picture anew from its pixels.
 * @throws Invalid when it is none, or too large
 */
export async function cleanPicture(kind: PictureKind, file: Buffer | undefined): Promise<Told> {
  const picture = uprightPicture(kind, file)
  try {
    const { data, info } = await picture.webp({ quality: 84 }).toBuffer({ resolveWithObject: true })
    return {
      kind,
      contentType: 'image/webp',
      body: data,
      seconds: null,
      width: info.width,
      height: info.height,
    }
  } catch {
    // Whatever the library says of it may quote the file.
    throw new Invalid({ media: `${kind}.unknown` })
  }
}

export const cleanDrawing = (file: Buffer | undefined) => cleanPicture('drawing', file)
export const cleanPhoto = (file: Buffer | undefined) => cleanPicture('photo', file)
