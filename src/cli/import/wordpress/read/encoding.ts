import { CliProblem } from '../../../problem.ts'

/** How the bytes of an export become text, and how many bytes before it say so. */
export interface Encoding {
  /** A label that `TextDecoder` knows. */
  label: string
  skip: number
}

const marks: readonly [bytes: string, label: string][] = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
]
const packed: readonly string[] = [
  '\x1f\x8b',
  'PK\x03\x04',
  'PK\x05\x06',
  'BZh',
  '\xfd7zXZ',
  '7z\xbc\xaf',
  '\x28\xb5\x2f\xfd',
]
const known = new Set([
  'utf-8',
  'us-ascii',
  'iso-8859-1',
  'iso-8859-15',
  'windows-1252',
  'utf-16',
  'utf-16le',
  'utf-16be',
])

/** With one byte for each character any bytes are text, also those of UTF-8. */
export const isSingleByte = (label: string): boolean => !label.startsWith('utf-')

/** Whether bytes are UTF-8 and more than ASCII: no other text looks like that by chance. */
export async function readsAsUtf8(chunks: AsyncIterable<Buffer>): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let more = false
  try {
    for await (const chunk of chunks)
      more = decoder.decode(chunk, { stream: true }).length < chunk.length || more
    decoder.decode()
    return more
  } catch {
    return false
  }
}

/**
 * By the mark that the file begins with, else by what its first line declares, else UTF-8.
 * @param start its first hundreds of bytes
 * @throws CliProblem for what is packed, which is never unpacked here, for a web page, and for what cannot be read
 */
export function encodingOf(start: Buffer): Encoding {
  const bytes = start.toString('latin1')
  if (packed.some((sign) => bytes.startsWith(sign))) throw new CliProblem('wordpress.packed')
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)\b/i.test(bytes)) throw new CliProblem('wordpress.html')
  // A picture, a document or a list of words: blank lines and messages before an export are short.
  if (start.length >= 100 && !/[<\s]/.test(bytes[0] ?? '') && !bytes.includes('<'))
    throw new CliProblem('wordpress.no-xml')
  const mark = marks.find(([sign]) => bytes.startsWith(sign))
  if (mark) return { label: mark[1], skip: mark[0].length }
  if (bytes.startsWith('<\0')) return { label: 'utf-16le', skip: 0 }
  if (bytes.startsWith('\0<')) return { label: 'utf-16be', skip: 0 }
  const declared =
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]{1,40})["']/.exec(bytes)?.[1]?.toLowerCase() ?? 'utf-8'
  if (!known.has(declared)) throw new CliProblem('wordpress.encoding', { encoding: declared, line: 1 })
  // Declared in one byte per character and yet two per character: the bytes themselves say that it is not so.
  return { label: declared.startsWith('utf-16') ? 'utf-8' : declared, skip: 0 }
}
