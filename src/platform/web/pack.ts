import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, gzipSync } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

/** Small answers are not worth packing. */
const least = 1024
/** A page up to this many bytes is packed sooner than it is handed to another thread. */
const atOnce = 64 * 1024

/**
 * How the browser likes it.
 * @param often whether it is sent more than once: gzip takes a third of the time, and makes a page a fiftieth larger.
 */
export function encodingFor(headers: Headers, size: number, often = false): Encoding {
  const accepted = headers.get('accept-encoding') ?? ''
  if (size < least) return 'identity'
  const [br, gz] = [/\bbr\b/.test(accepted), /\bgzip\b/.test(accepted)]
  if (br && (often || !gz)) return 'br'
  return gz ? 'gzip' : 'identity'
}

export async function pack(plain: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') return brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  if (encoding === 'identity') return plain
  return plain.length <= atOnce ? gzipSync(plain) : gzipped(plain)
}
