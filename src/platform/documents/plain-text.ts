import type { Block, Document, Inline } from './document.ts'

interface PlainTextOptions {
  /** Behind the words of a link stands where it leads: for letters. Default: only its words. */
  links?: boolean
}

/**
 * Only the words, an empty line between blocks: for search, letters and readability. Of a picture its caption, or else what is to be
 * seen; of somebody's own words nothing.
 */
export const toPlainText = (document: Document, { links = false }: PlainTextOptions = {}): string =>
  document.content
    .map((block) => wordsOf(block, links))
    .filter(Boolean)
    .join('\n\n')

function wordsOf(block: Block, links: boolean): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inline(block.content, links)
    case 'blockquote':
      return block.content.map(({ content }) => inline(content, links)).join('\n\n')
    case 'bulletList':
    case 'orderedList':
      return block.content
        .map((item, at) => {
          const sign = block.type === 'bulletList' ? '- ' : `${at + 1}. `
          return (
            sign + item.content.map((inner) => wordsOf(inner, links).replaceAll('\n', '\n  ')).join('\n  ')
          )
        })
        .join('\n')
    case 'picture':
      return block.attrs.caption || block.attrs.alt
    case 'said':
    case 'horizontalRule':
      return ''
  }
}

function inline(content: readonly Inline[] = [], links: boolean): string {
  let text = ''
  for (const [at, node] of content.entries()) {
    if (node.type === 'hardBreak') text += '\n'
    else {
      text += node.text
      const href = hrefOf(node)
      if (links && href !== undefined && href !== hrefOf(content[at + 1]) && href !== node.text)
        text += ` (${href})`
    }
  }
  return text
}

const hrefOf = (node: Inline | undefined): string | undefined =>
  node?.type === 'text' ? node.marks?.find((mark) => mark.type === 'link')?.attrs.href : undefined
