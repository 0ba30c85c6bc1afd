import type { Block, Inline, Mark, Paragraph } from '../document.ts'
import type { LeftOut } from './elements.ts'
import type { Look } from './look.ts'
import type { HtmlElement } from './tree.ts'

/** Where what is read is laid: whole blocks, and the line that is being made. */
export class Page {
  readonly blocks: Block[] = []
  #line: Inline[] = []
  #spaced = true

  readonly left: Set<LeftOut>
  readonly places: Places

  readonly #reader: Reader

  constructor(left: Set<LeftOut>, places: Places, reader: Reader) {
    this.left = left
    this.places = places
    this.#reader = reader
  }

  /** Reads what stands in an element onto this page. */
  read(children: HtmlElement['children'], look: Look): void {
    this.#reader(children, look, this)
  }

  words(text: string, look: Look): void {
    for (const [at, part] of (look.asTyped ? text.split('\n') : [text]).entries()) {
      if (at > 0) this.breakLine()
      let bare = part.replace(/[\u200b\ufeff\u00ad]/g, '').replace(/[\s\u00a0]+/g, ' ')
      if (this.#spaced) bare = bare.trimStart()
      if (bare === '') continue
      this.#spaced = bare.endsWith(' ')
      for (const piece of inPieces(bare)) this.#line.push({ type: 'text', text: piece, marks: marksOf(look) })
    }
  }

  /** Two after each other part paragraphs. */
  breakLine(): void {
    this.#spaced = true
    if (this.#line.at(-1)?.type === 'hardBreak') this.endParagraph()
    else if (this.#line.length) this.#line.push({ type: 'hardBreak' })
  }

  endParagraph(): void {
    const content = this.takeLine()
    if (content.length) this.blocks.push({ type: 'paragraph', content })
  }

  takeLine(): Inline[] {
    const line = this.#line
    this.#line = []
    this.#spaced = true
    return line
  }

  /** As a row, not as arguments: a page may give more blocks than a call takes. */
  add(blocks: readonly Block[]): void {
    this.endParagraph()
    for (const block of blocks) this.blocks.push(block)
  }

  /** An empty sheet for what stands in something. */
  inside = (): Page => new Page(this.left, this.places, this.#reader)
}

/** How elements are read; given, because what reads them lays it on a page. */
export type Reader = (children: HtmlElement['children'], look: Look, page: Page) => void

/** What whoever asks knows of where the text comes from. */
export interface Places {
  picture: (src: string, alt: string) => string | undefined
  base: string | undefined
}

/** What is more than a text, as paragraphs: a quotation holds nothing else. */
export function asParagraphs(block: Block): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [block]
    case 'heading':
      return [{ type: 'paragraph', content: block.content ?? [] }]
    case 'blockquote':
      return block.content
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(({ content }) => content.flatMap(asParagraphs))
    default:
      return []
  }
}

/** A document keeps no endless text in one piece. */
const inPieces = (text: string): string[] =>
  text.length < 5000 ? [text] : (text.match(/[\s\S]{1,5000}/gu) ?? [])

function marksOf({ bold, italic, href }: Look): Mark[] {
  return [
    ...(bold ? [{ type: 'bold' as const }] : []),
    ...(italic ? [{ type: 'italic' as const }] : []),
    ...(href === undefined ? [] : [{ type: 'link' as const, attrs: { href } }]),
  ]
}
