import type { Quote } from '../sources/source.ts'
import type { Block } from './blocks.ts'

/** The plain text of a letter: for who reads it that way, and for who listens to it. */
export const plainText = (blocks: readonly Block[]): string => `${blocks.map(linesOf).join('\n\n')}\n`

function linesOf(block: Block): string {
  switch (block.is) {
    case 'title':
      return `${block.text}\n${'='.repeat(Math.min(block.text.length, 60))}`
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(block.text.length, 60))}`
    case 'entry':
      return [block.title, block.words, quoted(block.quote), block.by, block.href].filter(Boolean).join('\n')
    case 'link':
      return `${block.label}\n${block.href}`
    default:
      return block.text
  }
}

const quoted = (quote: Quote | undefined) => quote && `${quote.lead} “${quote.said}”`
