import { linkedAt } from '../../../../modules/stories/index.ts'
import type { Document } from '../../../../platform/documents/index.ts'

/** A file of the old site to which a post leads, before it is known whether it can be had. */
export interface WantedFile {
  /** As the text leads to it. */
  href: string
  /** Where it stood. */
  src: string
  /** What it is called. */
  name: string
}

/** Leads to each file that is kept, by the id under which it is; one whose address stood there as its words has its name there. */
export function withFiles(
  document: Document,
  kept: ReadonlyMap<string, Pick<WantedFile, 'name'> & { id: string }>,
): Document {
  if (kept.size === 0) return document
  return JSON.parse(JSON.stringify(document), (_, value: unknown) => {
    if (!isLinked(value)) return value
    const link = value.marks.find(({ attrs }) => kept.has(attrs?.href ?? ''))
    const file = kept.get(link?.attrs?.href ?? '')
    if (!link || !file) return value
    const text = value.text === link.attrs?.href ? file.name : value.text
    const marks = value.marks.map((mark) =>
      mark === link ? { ...mark, attrs: { ...mark.attrs, href: linkedAt(file.id, file.name) } } : mark,
    )
    return { ...value, text, marks }
  }) as Document
}

interface Linked {
  text: string
  marks: { attrs?: { href?: string } }[]
}

const isLinked = (value: unknown): value is Linked =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'marks' in value &&
  Array.isArray(value.marks)
