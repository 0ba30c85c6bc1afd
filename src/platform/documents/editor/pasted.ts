import type { Document } from '../document.ts'
import type { LeftOut } from '../html/elements.ts'
import { plainLook } from '../html/look.ts'
import { Page } from '../html/page.ts'
import type { HtmlElement } from '../html/tree.ts'
import { walk } from '../html/walk.ts'
import { tidy } from '../tidy.ts'

/** What was copied elsewhere, read in the same way as what is taken over from elsewhere on the server. */
export function readPasted(html: string): { document: Document; left: LeftOut[] } {
  const left = new Set<LeftOut>()
  const page = new Page(left, { picture: () => undefined, base: undefined }, walk)
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  page.read(childrenOf(body, 0), plainLook)
  page.endParagraph()
  return { document: tidy({ type: 'doc', content: page.blocks }), left: [...left] }
}

/** As deep as the server reads; below that only words. */
const DEEPEST = 120

function childrenOf(parent: Node, depth: number): HtmlElement['children'] {
  return [...parent.childNodes].flatMap((node): HtmlElement['children'] => {
    if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? '']
    if (!(node instanceof Element)) return []
    const attrs = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
    const children = depth < DEEPEST ? childrenOf(node, depth + 1) : [node.textContent ?? '']
    return [{ name: node.localName, attrs, children }]
  })
}
