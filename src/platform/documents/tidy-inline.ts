import type { Inline, Mark, Text } from './document.ts'
import { safeHref } from './href.ts'

/** Words on one line, without control characters and halves of letters. */
export const tidyWords = (text: string): string => bare(text).trim()

/** Every piece of white space that is not seen as a space is one; what is no letter at all is gone. */
const bare = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')

/** Inline content by its lines: no line begins or ends with a space, the text neither with a line break. */
export function tidyInline(content: readonly Inline[]): Inline[] {
  const lines: Text[][] = [[]]
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([])
    else if (node.type === 'text')
      for (const [at, text] of node.text.split(/\r\n?|\n/).entries()) {
        if (at > 0) lines.push([])
        lines.at(-1)?.push({ ...node, text })
      }
  }
  const tidied = lines.map(tidyLine).filter((line) => line.length > 0)
  return tidied.flatMap((line, at) => (at === 0 ? line : [{ type: 'hardBreak' as const }, ...line]))
}

/** Text on one line: pieces that look the same are one, and no mark begins or ends at a space. */
export function tidyLine(content: readonly Inline[]): Text[] {
  const pieces = content.map((node) =>
    node.type === 'text'
      ? { text: bare(node.text), marks: marksOf(node) }
      : { text: ' ', marks: marksOf({ type: 'text', text: ' ' }) },
  )
  const letters = trimmed(joined(pieces))
  for (const mark of ['bold', 'italic'] as const) letEdgesGo(letters, mark)
  return joined(letters).map(({ text, marks }) => asText(text, marks))
}

interface Marks {
  bold: boolean
  italic: boolean
  href: string | undefined
}

interface Piece {
  text: string
  marks: Marks
}

function marksOf({ marks = [] }: Text): Marks {
  const link = marks.find((mark) => mark.type === 'link')
  return {
    bold: marks.some(({ type }) => type === 'bold'),
    italic: marks.some(({ type }) => type === 'italic'),
    href: link && safeHref(String(link.attrs.href)),
  }
}

const same = (one: Marks, other: Marks) =>
  one.bold === other.bold && one.italic === other.italic && one.href === other.href

function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  for (const { text, marks } of pieces) {
    const before = all.at(-1)
    if (before && same(before.marks, marks)) before.text += text
    else if (text) all.push({ text, marks: { ...marks } })
  }
  return all
}

function trimmed(pieces: Piece[]): Piece[] {
  const all = [...pieces]
  while (all[0] && !all[0].text.trimStart()) all.shift()
  while (all.at(-1) && !all.at(-1)?.text.trimEnd()) all.pop()
  const [first, last] = [all[0], all.at(-1)]
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return all
}

/** Takes a mark off the spaces at both ends of what it covers. */
function letEdgesGo(pieces: Piece[], mark: 'bold' | 'italic'): void {
  letBeginningsGo(pieces, mark, ({ text }) => {
    const words = text.trimStart()
    return [text.slice(0, text.length - words.length), words]
  })
  pieces.reverse()
  letBeginningsGo(pieces, mark, ({ text }) => {
    const words = text.trimEnd()
    return [text.slice(words.length), words]
  })
  pieces.reverse()
}

function letBeginningsGo(pieces: Piece[], mark: 'bold' | 'italic', parted: (piece: Piece) => string[]): void {
  let inside = false
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece
    if (!piece.marks[mark]) inside = false
    if (!piece.marks[mark] || inside) continue
    const [space = '', words = ''] = parted(piece)
    inside = words !== ''
    if (space === '') continue
    piece.text = space
    const covered = { text: words, marks: { ...piece.marks } }
    piece.marks[mark] = false
    if (words) {
      pieces.splice(at + 1, 0, covered)
      at += 1
    }
  }
}

function asText(text: string, { bold, italic, href }: Marks): Text {
  const marks: Mark[] = [
    ...(bold ? [{ type: 'bold' as const }] : []),
    ...(italic ? [{ type: 'italic' as const }] : []),
    ...(href === undefined ? [] : [{ type: 'link' as const, attrs: { href } }]),
  ]
  return marks.length ? { type: 'text', text, marks } : { type: 'text', text }
}
