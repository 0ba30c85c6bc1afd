import type { Block } from '../document.ts'
import { readList, readWordItem } from './lists.ts'
import { type Look, plainLook } from './look.ts'
import { asParagraphs, type Page } from './page.ts'
import { readTable } from './table.ts'
import type { HtmlElement } from './tree.ts'

/** Reads an element that is more than words in a line. */
export function readBlock(element: HtmlElement, look: Look, page: Page): void {
  const { name, children, attrs } = element
  page.endParagraph()
  if (/^h[1-6]$/.test(name) || /\bMso(?:Title|Subtitle)\b/.test(attrs.class ?? ''))
    readHeading(name === 'h1' || name === 'h2' || name === 'p' ? 2 : 3, children, page)
  else if (name === 'hr') page.add([{ type: 'horizontalRule' }])
  else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') readList(element, look, page)
  else if (name === 'table') readTable(element, look, page)
  else if (name === 'blockquote') readQuotation(children, look, page)
  else if (name === 'figure') readFigure(children, look, page)
  else if (!readWordItem(element, look, page))
    page.read(children, name === 'dt' || name === 'summary' ? { ...look, bold: true } : look)
  page.endParagraph()
}

/** A heading is words; a picture or list in it stands under it. */
function readHeading(level: 2 | 3, children: HtmlElement['children'], page: Page): void {
  const inside = page.inside()
  inside.read(children, plainLook)
  inside.endParagraph()
  const [first, ...rest] = inside.blocks
  if (first?.type !== 'paragraph') {
    page.add(inside.blocks)
    return
  }
  const content = (first.content ?? []).map((node) =>
    node.type === 'text' ? node : { type: 'text' as const, text: ' ' },
  )
  page.add([{ type: 'heading', attrs: { level }, content }, ...rest])
}

function readQuotation(children: HtmlElement['children'], look: Look, page: Page): void {
  const inside = page.inside()
  inside.read(children, look)
  inside.endParagraph()
  const content = inside.blocks.flatMap(asParagraphs)
  if (content.length) page.add([{ type: 'blockquote', content }])
  page.add(inside.blocks.filter(({ type }) => type === 'picture'))
}

/** In characters, as a document holds it. */
const longestCaption = 900

/** The caption goes to the picture, where there is one that has none; else it stands below. */
function readFigure(children: HtmlElement['children'], look: Look, page: Page): void {
  const isCaption = (child: HtmlElement | string) => typeof child !== 'string' && child.name === 'figcaption'
  const inside = page.inside()
  inside.read(
    children.filter((child) => !isCaption(child)),
    look,
  )
  inside.endParagraph()
  const below = page.inside()
  below.read(children.filter(isCaption), look)
  below.endParagraph()
  const caption = below.blocks.flatMap(asParagraphs).map(wordsOf).join(' ')
  const pictures = inside.blocks.filter(({ type }) => type === 'picture')
  const [alone] = pictures
  const fits = pictures.length === 1 && alone?.type === 'picture' && alone.attrs.caption === ''
  if (!fits || caption.length > longestCaption) {
    page.add([...inside.blocks, ...below.blocks])
    return
  }
  page.add(
    inside.blocks.map((block) =>
      block === alone ? { ...alone, attrs: { ...alone.attrs, caption } } : block,
    ),
  )
}

const wordsOf = (block: Block & { type: 'paragraph' }): string =>
  (block.content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join('')
