import type { Block, ItemBlock, List, ListItem } from '../document.ts'
import { DEEPEST_LIST } from '../document.ts'
import { type Look, stylesOf } from './look.ts'
import { asParagraphs, type Page } from './page.ts'
import { signsOf } from './signs.ts'
import type { HtmlElement } from './tree.ts'

type Kind = List['type']

/** Also a list that stands in a list instead of in its item, as Google Docs and old editors write it. */
export function readList(list: HtmlElement, look: Look, page: Page): void {
  const { name, children } = list
  const signs = name === 'ol' ? signsOf(list) : undefined
  const type: Kind = name === 'ol' && !signs ? 'orderedList' : 'bulletList'
  const content: ListItem[] = []
  const after: Block[] = []
  for (const child of children) {
    if (typeof child === 'string' && child.trim() === '') continue
    const inside = page.inside()
    const isItem = typeof child !== 'string' && child.name === 'li'
    const sign = isItem ? signs?.next().value : undefined
    if (sign) inside.words(`${sign} `, look)
    inside.read(isItem ? child.children : [child], look)
    inside.endParagraph()
    for (const block of inside.blocks) if (block.type === 'picture') after.push(block)
    const blocks = inside.blocks.flatMap(inItem)
    const last = content.at(-1)
    const nested = typeof child !== 'string' && /^(?:ul|ol)$/.test(child.name)
    if (nested && last) for (const block of blocks) last.content.push(block)
    else if (blocks.length) content.push({ type: 'listItem', content: blocks })
  }
  if (content.length) page.add([{ type, content }])
  page.add(after)
}

const inItem = (block: Block): ItemBlock[] =>
  block.type === 'bulletList' || block.type === 'orderedList' ? [block] : asParagraphs(block)

/** Word writes the items of a list as paragraphs that say how far in they stand. False for other elements. */
export function readWordItem(element: HtmlElement, look: Look, page: Page): boolean {
  const place = stylesOf(element).get('mso-list')
  const level = Number(/\blevel(\d)\b/.exec(place ?? '')?.[1] ?? 0)
  if (!level) return false
  const sign: string[] = []
  const inside = page.inside()
  inside.read(withoutSign(element.children, sign), look)
  inside.endParagraph()
  const content = inside.blocks.flatMap(asParagraphs)
  if (content.length === 0) return true
  const type: Kind = /^\s*\(?(?:\d+|[a-z]|[ivxl]+)[.)]/i.test(sign.join('')) ? 'orderedList' : 'bulletList'
  hang({ type: 'listItem', content }, type, Math.min(level, DEEPEST_LIST), page)
  return true
}

/** Word puts the sign itself in the text, for those who know no lists. */
const withoutSign = (children: HtmlElement['children'], sign: string[]): HtmlElement['children'] =>
  children.flatMap((child): HtmlElement['children'] => {
    if (typeof child === 'string') return [child]
    if (stylesOf(child).get('mso-list') !== 'ignore')
      return [{ ...child, children: withoutSign(child.children, sign) }]
    sign.push(lettersOf(child))
    return []
  })

const lettersOf = ({ children }: HtmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : lettersOf(child))).join('')

/** Hangs an item under the last one that stands less far in. */
function hang(item: ListItem, type: Kind, level: number, page: Page): void {
  let blocks: Block[] = page.blocks
  for (let at = 1; at < level; at += 1) {
    const above = blocks.at(-1)
    if (above?.type !== 'bulletList' && above?.type !== 'orderedList') break
    blocks = (above.content.at(-1) as ListItem).content
  }
  const last = blocks.at(-1)
  if (last?.type === type) last.content.push(item)
  else blocks.push({ type, content: [item] })
}
