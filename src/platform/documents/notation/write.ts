import type { Block, Document, Inline, ItemBlock, List, Text } from '../document.ts'
import { tidy } from '../tidy.ts'
import { escapeStart } from './escape.ts'
import { writeLine } from './write-line.ts'

/**
 * A document as somebody can read and write it without any script. `fromPlainText` gives the same document back.
 * What the signs mean stands in `notation/read.ts`.
 */
export const toPlainNotation = (document: Document): string =>
  tidy(document).content.map(writeBlock).join('\n\n')

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return writeLines(block.content)
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${writeLine(block.content ?? [])}`
    case 'bulletList':
    case 'orderedList':
      return writeList(block)
    case 'blockquote':
      return block.content
        .map(({ content }) => writeLines(content))
        .join('\n\n')
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n')
    case 'horizontalRule':
      return '---'
    case 'picture': {
      const { picture, alt, caption } = block.attrs
      return `[[picture:${picture}|${part(alt)}|${part(caption)}]]`
    }
    case 'said':
      return `[[said:${block.attrs.contribution}]]`
  }
}

const part = (words: string) => words.replace(/[\\|\]]/g, '\\$&')

function writeLines(content: readonly Inline[] = []): string {
  const lines: Text[][] = [[]]
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines.map((line) => escapeStart(writeLine(line))).join('\n')
}

/** What belongs to an item stands as far in as its words. */
const writeList = ({ type, content }: List): string =>
  content
    .map((item, at) => {
      const sign = type === 'bulletList' ? '- ' : `${at + 1}. `
      const inside = item.content.map((block, place) => writeInItem(block, place)).join('')
      return sign + inside.replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(sign.length)}`)
    })
    .join('\n')

function writeInItem(block: ItemBlock, place: number): string {
  if (block.type !== 'paragraph') return `\n${writeList(block)}`
  return `${place === 0 ? '' : '\n\n'}${writeLines(block.content)}`
}
