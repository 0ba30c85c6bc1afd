import { inflateSync } from 'node:zlib'
import { namesPacked } from './packed.ts'

const [office, open] = ['application/vnd.openxmlformats-officedocument', 'application/vnd.oasis.opendocument']

/** Kinds of documents that may be taken along, with how their name ends. */
export const documentKinds: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  [`${office}.wordprocessingml.document`]: 'docx',
  [`${office}.presentationml.presentation`]: 'pptx',
  [`${office}.spreadsheetml.sheet`]: 'xlsx',
  [`${open}.text`]: 'odt',
  [`${open}.presentation`]: 'odp',
  [`${open}.spreadsheet`]: 'ods',
}

/** What is to be read first in each of those of Word and the like. */
const mains: readonly [RegExp, string][] = [
  [/^word\/document\d{0,3}\.xml$/, `${office}.wordprocessingml.document`],
  [/^ppt\/presentation\d{0,3}\.xml$/, `${office}.presentationml.presentation`],
  [/^xl\/workbook\d{0,3}\.xml$/, `${office}.spreadsheetml.sheet`],
]

/** Which of those kinds a file is, by its content; `script`: it would do something by itself; undefined: none. */
export function documentKind(file: Buffer): string | 'script' | undefined {
  if (file.toString('latin1', 0, 5) === '%PDF-') {
    if (!file.subarray(-2048).includes('%%EOF')) return undefined
    return actsByItself(file) ? 'script' : 'application/pdf'
  }
  const names = namesPacked(file)
  const kind = zippedKind(file, names)
  return kind && names.some((name) => program.test(name)) ? 'script' : kind
}

const program =
  /vbaProject\.bin$|^(?:Basic|Scripts)\/|\/activeX\/|\.(?:exe|dll|js|jse|vbs|vbe|wsf|hta|scr|bat|cmd|ps1|jar)$/i

function zippedKind(file: Buffer, names: readonly string[]): string | undefined {
  if (names.includes('[Content_Types].xml'))
    return mains.find(([main]) => names.some((name) => main.test(name)))?.[1]
  if (names[0] !== 'mimetype' || !names.includes('content.xml')) return undefined
  const said = file.toString('latin1', 38, 38 + 80)
  return Object.keys(documentKinds)
    .filter((kind) => kind.startsWith(open) && said.startsWith(kind))
    .find((kind) => !/^[\w.-]/.test(said.slice(kind.length)) || said.startsWith('PK', kind.length))
}

/** A PDF that runs or opens something, in plain sight or among the objects that it has packed together. */
function actsByItself(pdf: Buffer): boolean {
  if (acts.test(plainNames(pdf))) return true
  let left = mostRead
  for (let at = pdf.indexOf('/ObjStm'); at >= 0; at = pdf.indexOf('/ObjStm', at + 1)) {
    const within = pdf.subarray(at, at + 2000).indexOf('stream')
    if (within < 0) continue
    const begin = at + within
    const from = begin + 6 + (pdf[begin + 6] === 13 ? 2 : 1)
    const to = pdf.indexOf('endstream', from)
    if (to < 0) return false
    const objects = unpacked(pdf.subarray(from, to))
    // What would have to be read without end is taken for what hides something.
    left -= to - from + objects.length
    if (left < 0 || acts.test(plainNames(objects))) return true
  }
  return false
}

const acts = /\/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia)(?=[\s/<>()[\]])/

/** Its names may be written in numbers. */
const plainNames = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/#([0-9a-f]{2})/gi, (_, sign: string) => String.fromCharCode(Number.parseInt(sign, 16)))

/** Of all that a PDF has packed together, packed and unpacked. */
const mostRead = 200 * 1024 * 1024

/** More than this is no list of objects. */
const most = 20 * 1024 * 1024

function unpacked(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: most })
  } catch {
    return bytes
  }
}
