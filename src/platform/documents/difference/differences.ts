import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Block, Document, Inline, ItemBlock, PictureNode } from '../document.ts'
import { tidy } from '../tidy.ts'

/** Some words of a block: they stayed, they went or they came. */
export interface Piece {
  text: string
  was: 'there' | 'gone' | 'new'
}

/** What somebody sees as one thing: a heading, a paragraph, an item, a picture, somebody's words. */
export interface Part {
  kind: 'heading' | 'paragraph' | 'item' | 'quotation' | 'line' | 'picture' | 'said'
  text: string
  /** Whose words: the id of their contribution. */
  contribution?: string
  /** Of a picture. */
  picture?: PictureNode['attrs']
  /** The same for two parts that look the same too, also what is bold and where links lead. */
  same: string
}

export type Difference =
  | { was: 'there' | 'gone' | 'new'; part: Part }
  /** What stayed, went and came, in its order. No pieces: the words are the same, and look different. */
  | { was: 'changed'; part: Part; pieces: Piece[] }

/** Past so many changes there is nothing to compare, and looking for them would take long. */
const MOST_CHANGES = 2000

/** What became of a text, part by part, in the order in which one reads it. */
export function differencesBetween(before: Document, after: Document): Difference[] {
  const [was, is] = [partsOf(before), partsOf(after)]
  const comparator = (one: Part, other: Part) => one.same === other.same
  const parts = diffArrays(was, is, { comparator, maxEditLength: MOST_CHANGES })
  if (!parts) return beside(was, is)
  const all: Difference[] = []
  for (const [at, { added, removed, value }] of parts.entries()) {
    if (!added && !removed) for (const part of value) all.push({ was: 'there', part })
    // What stands in the place of something else stands together with it.
    else if (!(removed && parts[at + 1]?.added)) {
      const earlier = parts[at - 1]
      const gone = removed ? value : earlier?.removed ? earlier.value : []
      all.push(...beside(gone, added ? value : []))
    }
  }
  return all
}

/** Each part that came is laid beside the first one that went and is still alike, in their order. */
function beside(gone: readonly Part[], come: readonly Part[]): Difference[] {
  const all: Difference[] = []
  let from = 0
  for (const part of come) {
    let pieces: Piece[] | undefined
    const window = gone.slice(from, from + 10)
    const at = window.findIndex((one) => {
      pieces = changedInto(one, part)
      return pieces !== undefined
    })
    if (at < 0 || !pieces) {
      all.push({ was: 'new', part })
      continue
    }
    for (const one of window.slice(0, at)) all.push({ was: 'gone', part: one })
    all.push({ was: 'changed', part, pieces })
    from += at + 1
  }
  const rest = gone.slice(from).map((part) => ({ was: 'gone' as const, part }))
  return from === 0 ? [...rest, ...all] : [...all, ...rest]
}

/** Undefined where less than half of the longer one stayed: then nobody could read the words through each other. */
function changedInto(gone: Part, come: Part): Piece[] | undefined {
  if (gone.kind !== come.kind) return undefined
  if (gone.text === come.text) return come.text === '' ? undefined : []
  if (!alike(gone.text, come.text)) return undefined
  const pieces = diffWordsWithSpace(gone.text, come.text, { maxEditLength: MOST_CHANGES })?.map(
    ({ value, added, removed }): Piece => ({ text: value, was: added ? 'new' : removed ? 'gone' : 'there' }),
  )
  if (!pieces) return undefined
  const stayed = pieces.reduce((sum, { text, was }) => sum + (was === 'there' ? text.trim().length : 0), 0)
  return stayed * 2 >= Math.max(gone.text.length, come.text.length) ? pieces : undefined
}

/** A quick look before the long one: whether a third of the words can have stayed. */
function alike(gone: string, come: string): boolean {
  const words = new Set(gone.split(/\s+/))
  const all = come.split(/\s+/)
  return all.filter((word) => words.has(word)).length * 3 >= Math.max(all.length, words.size)
}

const partsOf = (document: Document): Part[] => tidy(document).content.flatMap((block) => partsIn(block))

function partsIn(block: Block | ItemBlock, inside?: 'item' | 'quotation'): Part[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [part(inside ?? block.type, inline(block.content), block)]
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(({ content }) => content.flatMap((inner) => partsIn(inner, 'item')))
    case 'blockquote':
      return block.content.flatMap((inner) => partsIn(inner, 'quotation'))
    case 'picture':
      return [{ ...part('picture', block.attrs.caption || block.attrs.alt, block), picture: block.attrs }]
    case 'said':
      return [{ ...part('said', '', block), contribution: block.attrs.contribution }]
    case 'horizontalRule':
      return [part('line', '', block)]
  }
}

const part = (kind: Part['kind'], text: string, block: Block): Part => ({
  kind,
  text,
  same: `${kind} ${JSON.stringify(block)}`,
})

const inline = (content: readonly Inline[] = []): string =>
  content.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
