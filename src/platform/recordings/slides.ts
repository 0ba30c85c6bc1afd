import { Invalid } from '../errors/errors.ts'

/** Kinds of slides that one may take along, with how their name ends. */
export const slideKinds = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.presentation': 'odp',
} as const

/** What a form holds, with room for what is typed beside it. */
export const slidesLimit = 15 * 1024 * 1024

type SlideKind = keyof typeof slideKinds

/**
 * Slides as they were sent, known by their content. They are not cleaned: in them may stand who made them, and the page that
 * asks for them says so.
 * @throws Invalid at `file`
 */
export function readSlides(file: Buffer): { contentType: SlideKind; body: Buffer; seconds: null } {
  const contentType = slideKind(file)
  if (!contentType) throw new Invalid({ file: 'slides.unknown' })
  return { contentType, body: file, seconds: null }
}

/** Which of those kinds it is, by its content; undefined: none. */
export function slideKind(file: Buffer): SlideKind | undefined {
  if (file.toString('latin1', 0, 5) === '%PDF-')
    return file.subarray(-2048).includes('%%EOF') ? 'application/pdf' : undefined
  const names = namesPacked(file)
  // A program in a file is nothing to be looked at.
  if (names.some((name) => /vbaProject\.bin$|^Basic\//.test(name))) return undefined
  if (names.includes('ppt/presentation.xml') && names.includes('[Content_Types].xml'))
    return 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  const odp = 'application/vnd.oasis.opendocument.presentation'
  const isOdp = names[0] === 'mimetype' && file.toString('latin1', 38, 38 + odp.length) === odp
  return isOdp && names.includes('content.xml') ? odp : undefined
}

const [DIRECTORY_END, ENTRY] = [0x06054b50, 0x02014b50]

/** What a zip says is packed in it, in its order; nothing where it is none. */
function namesPacked(file: Buffer): string[] {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== DIRECTORY_END) return []
  const names: string[] = []
  for (let at = file.readUInt32LE(end + 16); at + 46 <= end && file.readUInt32LE(at) === ENTRY; ) {
    const [name, extra, note] = [28, 30, 32].map((where) => file.readUInt16LE(at + where)) as [
      number,
      number,
      number,
    ]
    names.push(file.toString('utf8', at + 46, at + 46 + name))
    at += 46 + name + extra + note
  }
  return names
}
