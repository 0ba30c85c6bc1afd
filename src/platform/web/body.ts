import type { Taken } from './intake.ts'
import type { Files, Posted } from './visit.ts'
import { xmlText } from './xml-text.ts'

/** No form larger than this is kept in memory: far above the longest text a field allows. */
export const bodyLimit = 16 * 1024 * 1024

export class TooLarge extends Error {}
export class NotAForm extends Error {}

export interface Form {
  posted: Posted
  files: Files
  /** All that came under each name, in their order. */
  everyFile: Readonly<Record<string, readonly Buffer[]>>
  /** Fields whose file was too large to be read. */
  letGo: readonly string[]
  /** Fields of which the file that was chosen has nothing in it. */
  empty: readonly string[]
  /** What was taken in while it came, by the field's name. */
  taken: Readonly<Record<string, Taken>>
  /** Fields whose file was refused while it came in, each with the key of why. */
  refused: Readonly<Record<string, string>>
}

/** A form without files. */
export const formOf = (posted: Posted): Form => ({
  ...{ posted, files: {}, everyFile: {}, empty: [], letGo: [], taken: {}, refused: {} },
})

/** Reads a posted form. @throws TooLarge, NotAForm */
export async function readForm(request: Request): Promise<Posted> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') throw new NotAForm()
  return valuesOf(new URLSearchParams((await readBytes(request)).toString('utf8')))
}

/** Names and their texts; a name that came more than once has a list. */
export function valuesOf(pairs: Iterable<[string, string]>): Posted {
  const values: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of pairs) {
    const text = clean(value)
    const earlier = values[name]
    if (earlier === undefined) values[name] = text
    else values[name] = Array.isArray(earlier) ? [...earlier, text] : [earlier, text]
  }
  return values
}

/** @throws TooLarge */
async function readBytes(request: Request): Promise<Buffer> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) throw new TooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > bodyLimit) throw new TooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Line ends as one character; without NUL, which PostgreSQL cannot keep, and what no feed can carry. */
function clean(value: string): string {
  return xmlText(value.replace(/\r\n?/g, '\n'))
}
