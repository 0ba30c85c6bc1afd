import { promisify } from 'node:util'
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gzip,
  gzipSync,
} from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

/** Small answers are not worth packing. */
const least = 1024
/** A page up to this many bytes is packed sooner than it is handed to another thread. */
const atOnce = 64 * 1024

/** How the browser likes it. */
export function encodingFor(headers: Headers, size: number): Encoding {
  const accepted = headers.get('accept-encoding') ?? ''
  if (size < least) return 'identity'
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

const isShort = (plain: Buffer): boolean => plain.length <= atOnce

/** Whether it gets smaller by being packed, and may be packed while everybody else waits. */
export const isPackable = (plain: Buffer): boolean => plain.length >= least && isShort(plain)

/** @param often whether it is sent more than once: what is sent once is packed in a fifth of the time, and a tenth larger. */
export async function pack(plain: Buffer, encoding: Encoding, often = false): Promise<Buffer> {
  if (encoding === 'identity') return plain
  if (encoding === 'gzip') return isShort(plain) ? gzipSync(plain) : gzipped(plain)
  if (!often && isShort(plain)) return packAtOnce(plain)
  return brotli(plain, { params: params(plain, often) })
}

/** As `br`, quickly. */
export const packAtOnce = (plain: Buffer): Buffer =>
  brotliCompressSync(plain, { params: params(plain, false) })

export const unpack = (packed: Buffer): Buffer => brotliDecompressSync(packed)

const params = (plain: Buffer, often: boolean) => ({
  [constants.BROTLI_PARAM_QUALITY]: often ? 5 : 2,
  [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
})
