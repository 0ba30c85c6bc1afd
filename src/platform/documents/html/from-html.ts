import type { Block, Document } from '../document.ts'
import { documentSchema } from '../schema.ts'
import { tidy } from '../tidy.ts'
import type { LeftOut } from './elements.ts'
import { plainLook } from './look.ts'
import { Page } from './page.ts'
import { readHtml } from './tree.ts'
import { walk } from './walk.ts'

export interface FromHtmlOptions {
  /** The id of the picture that was kept from this address, which is http or https. Default: no picture is kept. */
  picture?: (src: string, alt: string) => string | undefined
  /** Where the text stood: its own paths lead there. Without it they are no links. */
  base?: string
  /** Empty lines part paragraphs, and line ends are line ends, as in texts of old WordPress editors. */
  lines?: boolean
}

export interface FromHtml {
  document: Document
  /** Each kind once, in the order in which it was met. The words for it: `leftOutWords`. */
  left: LeftOut[]
}

/** In characters; more is no text of one page. */
const LONGEST = 3_000_000

/**
 * The text of a page of Word, Google Docs, WordPress or anybody, with what it may hold and nothing else. Never throws; what it gives
 * is what `documentSchema` takes.
 */
export function fromHtml(html: string, options: FromHtmlOptions = {}): FromHtml {
  const left = new Set<LeftOut>()
  if (html.length > LONGEST) left.add('tooLong')
  const { picture = () => undefined, base, lines = false } = options
  const page = new Page(left, { picture, base }, walk)
  page.read(readHtml(html.slice(0, LONGEST)).children, { ...plainLook, asTyped: lines })
  page.endParagraph()
  const content = whatFits(tidy({ type: 'doc', content: page.blocks }).content.flatMap(inParts), left)
  return { document: { type: 'doc', content }, left: [...left] }
}

/** In characters of one paragraph; a document holds none that is longer than some more. */
const mostInOne = 15_000

/** A text without any paragraphs is parted at spaces: better than not at all. */
function inParts(block: Block): Block[] {
  if (block.type !== 'paragraph') return [block]
  const content = block.content ?? []
  if (!content.some((node) => node.type === 'text' && node.text.length > mostInOne)) return [block]
  return content.flatMap((node): Block[] => {
    if (node.type !== 'text') return []
    const pieces = node.text.match(/[\s\S]{1,15000}(?:\s|$)|[\s\S]{1,15000}/gu) ?? []
    return tidy({
      type: 'doc',
      content: pieces.map((text) => ({ type: 'paragraph', content: [{ ...node, text }] })),
    }).content
  })
}

function whatFits(blocks: readonly Block[], left: Set<LeftOut>): Block[] {
  const kept: Block[] = []
  let length = 0
  for (const block of blocks) {
    length += JSON.stringify(block).length + 1
    const fits = length < 700_000 && kept.length < 4000
    if (fits && documentSchema.safeParse({ type: 'doc', content: [block] }).success) kept.push(block)
    else left.add('tooLong')
  }
  return kept
}
