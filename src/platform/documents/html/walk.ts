import { addressFrom } from './address.ts'
import { readBlock } from './blocks.ts'
import { BLOCKS, DROPPED, EMBEDS, INLINE } from './elements.ts'
import { isHidden, isRemark, type Look, lookIn } from './look.ts'
import type { Page } from './page.ts'
import { raisedOrLowered } from './raised.ts'
import type { HtmlElement } from './tree.ts'

/** Reads what stands in an element, in its order, onto a page. */
export function walk(children: HtmlElement['children'], look: Look, page: Page): void {
  for (const child of children) {
    if (typeof child === 'string') page.words(child, look)
    else readElement(child, look, page)
  }
}

function readElement(element: HtmlElement, outer: Look, page: Page): void {
  const { name, children } = element
  const dropped = DROPPED.has(name) ? [DROPPED.get(name)] : undefined
  const unseen =
    dropped ?? (isRemark(element) ? ['comment' as const] : isHidden(element) ? ['hidden' as const] : [])
  for (const what of unseen) if (what) page.left.add(what)
  if (unseen.length) return
  const look = lookIn(element, outer)
  if (EMBEDS.has(name)) readEmbed(element, look, page)
  else if (BLOCKS.has(name)) readBlock(element, look, page)
  else if (name === 'br') page.breakLine()
  else if (name === 'img') readPicture(element, page)
  else if (name === 'a') walk(children, { ...look, href: linkOf(element, page) ?? look.href }, page)
  else if ((name === 'sup' || name === 'sub') && isWords(children))
    page.words(raisedOrLowered(name, children[0]), look)
  else if (name === 'q') walk(['‘', ...children, '’'], look, page)
  else {
    // Word's own elements have a colon in them and hold nothing but words.
    if (!INLINE.has(name) && !name.includes(':')) page.left.add('unknown')
    walk(children, look, page)
  }
}

const isWords = (children: HtmlElement['children']): children is [string] =>
  children.length === 1 && typeof children[0] === 'string'

/** A place on the same page is no link any more; that is no loss. */
function linkOf({ attrs }: HtmlElement, page: Page): string | undefined {
  const isHere = attrs.href?.trim().startsWith('#')
  const href = isHere ? undefined : addressFrom(attrs.href, page.places.base)
  if (attrs.href && !isHere && href === undefined) page.left.add('link')
  return href
}

function readEmbed({ attrs, children }: HtmlElement, look: Look, page: Page): void {
  page.left.add('embed')
  const raw = attrs.src ?? attrs.data ?? sourceIn(children)
  const href = addressFrom(raw?.startsWith('//') ? `https:${raw}` : raw, page.places.base)
  if (href === undefined) return
  page.endParagraph()
  page.words(attrs.title?.trim() || href, { ...look, href, asTyped: false })
  page.endParagraph()
}

/** A player of today names its source within, one of before as a parameter or in the player for other browsers. */
function sourceIn(children: HtmlElement['children']): string | undefined {
  for (const child of children) {
    if (typeof child === 'string') continue
    const { name, attrs } = child
    if ((name === 'source' || name === 'embed') && attrs.src) return attrs.src
    if (name === 'param' && /^(?:movie|src|url)$/i.test(attrs.name ?? '') && attrs.value) return attrs.value
  }
  return undefined
}

/** Where plug-ins put the address of a picture that is to be shown later. */
const lazy = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file']

function readPicture({ attrs }: HtmlElement, page: Page): void {
  const alt = (attrs.alt ?? '').slice(0, 900)
  const src = addressFrom(lazy.map((each) => attrs[each]).find(Boolean) ?? attrs.src, page.places.base)
  const picture = src === undefined ? undefined : page.places.picture(src, alt)
  if (picture === undefined) page.left.add('picture')
  else page.add([{ type: 'picture', attrs: { picture, alt, caption: '' } }])
}
