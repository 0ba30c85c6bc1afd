/** A piece of a mail: what stands above it and what is in it, decoded. */
export interface Part {
  /** Undefined where it has no such line; over several lines it is one. */
  field(name: string): string | undefined
  /** `text/plain` where it says nothing. */
  type: string
  body: string
}

/** No mail that says that a letter came back lies deeper. */
const deepest = 6

/** A mail as it is: what stands above it, and all of it below. Bytes as Latin-1. */
export function readPart(message: string): Part {
  const text = message.replace(/\r\n?/g, '\n')
  const end = /^\n|\n\n/.exec(text)
  const head = (end ? text.slice(0, end.index) : text).replace(/\n[ \t]+/g, ' ')
  const field = (name: string) => new RegExp(`^${name}[ \\t]*:[ \\t]*(.*)$`, 'im').exec(head)?.[1]
  const type =
    /^\s*([\w.+-]+\/[\w.+-]+)/.exec(field('content-type') ?? '')?.[1]?.toLowerCase() ?? 'text/plain'
  const raw = end ? text.slice(end.index + end[0].length) : ''
  return { field, type, body: decoded(raw, field('content-transfer-encoding') ?? '') }
}

/** The pieces of a mail, those within others too; a mail within it is one piece. */
export function partsIn(part: Part, depth = 0): Part[] {
  if (!part.type.startsWith('multipart/') || depth >= deepest) return [part]
  const [, quoted, plain] =
    /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(part.field('content-type') ?? '') ?? []
  const boundary = quoted ?? plain
  if (!boundary) return [part]
  const lines = part.body.split('\n')
  const pieces: string[][] = []
  for (const line of lines) {
    const ended = line.trimEnd()
    if (ended === `--${boundary}--`) break
    if (ended === `--${boundary}`) pieces.push([])
    else pieces.at(-1)?.push(line)
  }
  return pieces.flatMap((piece) => partsIn(readPart(piece.join('\n')), depth + 1))
}

function decoded(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('latin1').replace(/\r\n?/g, '\n')
  if (/quoted-printable/i.test(encoding))
    return body
      .replace(/[ \t]*=\n/g, '')
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return body
}
