import { type Form, NotAForm, valuesOf } from './body.ts'
import type { IntakeFor } from './intake.ts'
import { Incoming } from './let-go.ts'

const kind = 'multipart/form-data'

export const isMultipart = (request: Request): boolean =>
  request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === kind

/**
 * Reads a form that carries files. Of a file only its content is kept: its name and what its sender says it is count for
 * nothing. A field that was left empty is no file; of a file with nothing in
 * it, and of one that is too large to be read only the field's name is told.
 * @throws TooLarge, NotAForm
 */
export async function readMultipart(
  request: Request,
  intakes: readonly string[] = [],
  intakeFor?: IntakeFor,
): Promise<Form> {
  const type = request.headers.get('content-type') ?? ''
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? []
  const boundary = quoted ?? bare
  if (!boundary) throw new NotAForm()
  const typed = async () => valuesOf((await partsIn(incoming.before(), type)).filter(isText))
  const incoming: Incoming = new Incoming(boundary, async (field) =>
    intakes.includes(field) ? { intake: await intakeFor?.(field, typed) } : undefined,
  )
  try {
    for await (const chunk of request.body ?? []) await incoming.add(chunk)
    return await formFrom(incoming, type)
  } catch (error) {
    await incoming.abandon()
    throw error
  }
}

const isText = (part: [string, string | File]): part is [string, string] => typeof part[1] === 'string'

async function partsIn(bytes: Buffer, type: string): Promise<[string, string | File][]> {
  const data = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw new NotAForm()
    })
  return [...data]
}

async function formFrom(incoming: Incoming, type: string): Promise<Form> {
  const data = await partsIn(incoming.end(), type)
  const texts: [string, string][] = []
  const empty: string[] = []
  const everyFile: Record<string, Buffer[]> = Object.create(null)
  for (const [name, value] of data) {
    if (typeof value === 'string') texts.push([name, value])
    else if (value.size === 0 && value.name !== '') empty.push(name)
    else if (value.size > 0) {
      const file = Buffer.from(await value.arrayBuffer())
      everyFile[name] = [...(everyFile[name] ?? []), file]
    }
  }
  const files: Record<string, Buffer> = Object.create(null)
  for (const [name, [first]] of Object.entries(everyFile)) if (first) files[name] = first
  return {
    posted: valuesOf(texts),
    files,
    everyFile,
    empty,
    letGo: [...incoming.letGo],
    taken: incoming.taken,
    refused: incoming.refused,
  }
}
