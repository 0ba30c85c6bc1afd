import { isUtf8 } from 'node:buffer'
import { CliProblem } from '../../../problem.ts'
import type { Encoding } from './encoding.ts'

/**
 * Text from bytes as they come, however they are cut.
 * @throws CliProblem with line and column at the first byte that is no text in this encoding
 */
export async function* decode(
  chunks: AsyncIterable<Buffer>,
  { label, skip }: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true })
  const place = { line: 1, column: 0 }
  let left = skip
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const fresh = left > 0 ? chunk.subarray(left) : chunk
    left = Math.max(0, left - chunk.length)
    const bytes = held.length > 0 ? Buffer.concat([held, fresh]) : fresh
    const whole = label === 'utf-8' ? wholeCharacters(bytes) : bytes.length - (bytes.length % unit(label))
    held = bytes.subarray(whole)
    const text = textOf(decoder, bytes.subarray(0, whole), label, place, true)
    moveOn(place, text)
    yield text
  }
  const text = textOf(decoder, held, label, place, false)
  if (text) yield text
}

const unit = (label: string) => (label.startsWith('utf-16') ? 2 : 1)

/** How many of these bytes are whole characters: a last one may be cut. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return length > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

interface Place {
  line: number
  column: number
}

function textOf(decoder: TextDecoder, bytes: Buffer, label: string, place: Place, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    moveOn(place, goodPart(bytes, label))
    throw new CliProblem('wordpress.bytes', { line: place.line, column: place.column + 1, encoding: label })
  }
}

/** What can be read before the first byte that cannot: halved until it is found. */
function goodPart(bytes: Buffer, label: string): string {
  const decoder = new TextDecoder(label)
  if (label !== 'utf-8') return decoder.decode(bytes).split('\uFFFD', 1)[0] ?? ''
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    const end = wholeCharacters(bytes.subarray(0, middle))
    if (isUtf8(bytes.subarray(0, end))) good = middle
    else bad = middle
  }
  return decoder.decode(bytes.subarray(0, wholeCharacters(bytes.subarray(0, good))))
}

function moveOn(place: Place, text: string): void {
  let from = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    place.line += 1
    place.column = 0
    from = at + 1
  }
  place.column += text.length - from
}
