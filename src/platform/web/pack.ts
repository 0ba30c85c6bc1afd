import { promisify } from 'node:util'
import { brotliCompress, constants, gunzipSync, gzip, gzipSync } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

/** Small answers are not worth packing. */
const least = 1024
/** A page up to this many bytes is packed sooner than it is handed to another thread. */
const atOnce = 64 * 1024
const quickly = { level: 5 }

/**
 * How the browser likes it. What is sent once goes as gzip, which takes a page a quarter of a millisecond each time: brotli takes as long for
 * larger bytes, and for some lengths of a page four times as long. What is sent often goes as brotli, packed well.
 */
export function encodingFor(headers: Headers, size: number, often = false): Encoding {
  if (size < least) return 'identity'
  const accepted = headers.get('accept-encoding') ?? ''
  const takesGzip = /\bgzip\b/.test(accepted)
  if (/\bbr\b/.test(accepted) && (often || !takesGzip)) return 'br'
  return takesGzip ? 'gzip' : 'identity'
}

const isShort = (plain: Buffer): boolean => plain.length <= atOnce

/** Whether it gets smaller by being packed, and may be packed while everybody else waits. */
export const isPackable = (plain: Buffer): boolean => plain.length >= least && isShort(plain)

export async function pack(plain: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return plain
  if (encoding === 'gzip') return isShort(plain) ? packAtOnce(plain) : gzipped(plain, quickly)
  return brotli(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  })
}

/** As gzip. */
export const packAtOnce = (plain: Buffer): Buffer => gzipSync(plain, quickly)

export const unpack = (packed: Buffer): Buffer => gunzipSync(packed)
