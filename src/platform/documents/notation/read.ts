import {
  type Block,
  DEEPEST_LIST,
  type Document,
  type Inline,
  type ItemBlock,
  type ListItem,
  type Paragraph,
} from '../document.ts'
import { tidy } from '../tidy.ts'
import { ownBlock } from './own-block.ts'
import { readLine } from './read-line.ts'

/** Where a piece of text stands: in a list and in a quotation not everything may stand. */
type Place = 'document' | 'item' | 'quotation'

/** A sign that begins an item: how far in it stands, the sign with its space, and the words. */
const ITEM = /^( *)((?:[-*•]|\d{1,3}[.)])(?: +|$))(.*)$/s

/**
 * The document somebody wrote in signs: an empty line parts paragraphs, `## ` and `### ` are headings, `- ` and `1. ` lists
 * (further in: a list in a list), `> ` a quotation, `---` a line, `**bold**`, `*italic*`, `[words](https://…)`, and on a line of
 * their own `[[picture:id|what is to be seen|caption]]` and `[[said:id]]`. A backslash takes the meaning from a sign. Any text can
 * be read: what is no sign is a word.
 */
export function readNotation(text: string): Document {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^[ \t]+/, (far) => far.replaceAll('\t', '    ')))
  return tidy({ type: 'doc', content: readBlocks(lines, 'document', 1) })
}

function readBlocks(lines: readonly string[], place: Place, depth: number): Block[] {
  const blocks: Block[] = []
  let words: string[] = []
  const endParagraph = () => {
    if (words.length) blocks.push(paragraph(words))
    words = []
  }
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as string
    const until = place === 'document' ? quotationUntil(lines, at) : at
    const list = place !== 'quotation' && ITEM.test(line) ? readList(lines, at, depth) : undefined
    const own = place === 'document' ? ownBlock(line) : undefined
    if (line.trim() === '' || list || until > at || own) endParagraph()
    else words.push(line)
    if (until > at) blocks.push(quotation(lines.slice(at, until)))
    else if (own) blocks.push(own)
    else if (list) for (const block of list.blocks) blocks.push(block)
    at = list && until === at && !own ? list.until : Math.max(until, at + 1)
  }
  endParagraph()
  return blocks
}

function quotationUntil(lines: readonly string[], from: number): number {
  let until = from
  while (lines[until]?.startsWith('>')) until += 1
  return until
}

function quotation(lines: readonly string[]): Block {
  const inside = lines.map((line) => line.replace(/^> ?/, ''))
  return { type: 'blockquote', content: readBlocks(inside, 'quotation', 1) as Paragraph[] }
}

/** Items that follow each other, with what stands further in than their sign. Deeper than may be, signs are words. */
function readList(lines: readonly string[], from: number, depth: number) {
  const blocks: Block[] = []
  const [, first = ''] = ITEM.exec(lines[from] as string) ?? []
  let at = from
  for (let found = ITEM.exec(lines[at] ?? ''); found; found = ITEM.exec(lines[at] ?? '')) {
    const [, far = '', sign = '', words = ''] = found
    if (far.length > first.length + 1) break
    const until = itemUntil(lines, at, far.length)
    const inside = lines
      .slice(at + 1, until)
      .map((line) => line.slice(Math.min(indent(line), far.length + sign.length)))
    const item: ListItem = { type: 'listItem', content: readItem([words, ...inside], depth) }
    blocks.push({ type: /^\d/.test(sign) ? 'orderedList' : 'bulletList', content: [item] })
    at = until
    const next = nextWritten(lines, at)
    if (ITEM.test(lines[next] ?? '')) at = next
  }
  return { blocks, until: at }
}

const readItem = (lines: string[], depth: number): ItemBlock[] =>
  depth < DEEPEST_LIST
    ? (readBlocks(lines, 'item', depth + 1) as ItemBlock[])
    : (readBlocks(lines, 'quotation', depth) as ItemBlock[])

/** An item goes on over what stands further in than its sign, also behind empty lines. */
function itemUntil(lines: readonly string[], from: number, far: number): number {
  let at = from + 1
  for (;;) {
    const next = nextWritten(lines, at)
    if (next >= lines.length || indent(lines[next] as string) < far + 2) return at
    at = next + 1
  }
}

function nextWritten(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]?.trim() === '') at += 1
  return at
}

const indent = (line: string) => line.length - line.trimStart().length

function paragraph(lines: readonly string[]): Paragraph {
  const content = lines.flatMap((line, at): Inline[] => [
    ...(at === 0 ? [] : [{ type: 'hardBreak' as const }]),
    ...readLine(line.trim()),
  ])
  return { type: 'paragraph', content }
}
