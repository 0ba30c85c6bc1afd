import {
  type Block,
  DEEPEST_LIST,
  type Document,
  type ItemBlock,
  type List,
  type ListItem,
  type Paragraph,
} from './document.ts'
import { tidyInline, tidyLine, tidyWords } from './tidy-inline.ts'

/**
 * The same text in the one form that it is kept and compared in: nothing empty, one list where two of a kind follow each other, no
 * spaces at the ends. The plain notation gives exactly this back. Takes what an editor gives too, and reads only what it knows.
 */
export const tidy = (document: Document): Document => ({
  type: 'doc',
  content: merged((document.content ?? []).flatMap(tidyBlock)),
})

function tidyBlock(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
      return tidyParagraph(block)
    case 'heading': {
      const content = tidyLine(block.content ?? [])
      return content.length
        ? [{ type: 'heading', attrs: { level: block.attrs.level === 3 ? 3 : 2 }, content }]
        : []
    }
    case 'bulletList':
    case 'orderedList':
      return tidyList(block, 1)
    case 'blockquote': {
      const content = (block.content ?? []).flatMap(tidyParagraph)
      return content.length ? [{ type: 'blockquote', content }] : []
    }
    case 'horizontalRule':
      return [{ type: 'horizontalRule' }]
    case 'picture': {
      const { picture, alt, caption } = block.attrs
      return [{ type: 'picture', attrs: { picture, alt: tidyWords(alt), caption: tidyWords(caption) } }]
    }
    case 'said':
      return [{ type: 'said', attrs: { contribution: block.attrs.contribution } }]
    default:
      return []
  }
}

function tidyParagraph(paragraph: Paragraph): Paragraph[] {
  const content = tidyInline(paragraph.content ?? [])
  return content.length ? [{ type: 'paragraph', content }] : []
}

function tidyList({ type, content }: List, depth: number): List[] {
  const items = (content ?? []).flatMap((item) => tidyItem(item, depth))
  return items.length ? [{ type, content: items }] : []
}

/** An item that has no words of its own leaves its place to what stands in it. */
function tidyItem(item: ListItem, depth: number): ListItem[] {
  const blocks: ItemBlock[] = (item.content ?? []).flatMap((block) =>
    block.type === 'paragraph'
      ? tidyParagraph(block)
      : depth < DEEPEST_LIST
        ? tidyList(block, depth + 1)
        : tidyList(block, depth).flatMap((list) => list.content.flatMap((inner) => inner.content)),
  )
  const content = merged(blocks)
  const [first, ...rest] = content
  if (!first) return []
  if (first.type === 'paragraph') return [{ type: 'listItem', content }]
  if (rest.length === 0) return first.content
  const last = first.content.at(-1) as ListItem
  return [...first.content.slice(0, -1), { type: 'listItem', content: merged([...last.content, ...rest]) }]
}

/** Two lists of a kind after each other are one. */
function merged<B extends Block>(blocks: readonly B[]): B[] {
  const all: B[] = []
  for (const block of blocks) {
    const before = all.at(-1)
    if (isList(block) && before && isList(before) && before.type === block.type)
      for (const item of block.content) before.content.push(item)
    else all.push(isList(block) ? { ...block, content: [...block.content] } : block)
  }
  return all
}

const isList = (block: Block): block is List => block.type === 'bulletList' || block.type === 'orderedList'

/** Whether two documents say the same in the same form. */
export const sameDocument = (one: Document, other: Document): boolean =>
  JSON.stringify(tidy(one)) === JSON.stringify(tidy(other))
