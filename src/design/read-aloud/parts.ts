/** A sentence, in which language, and where it stands. */
export interface Spoken {
  text: string
  lang: string
  place: Element
}

const unread =
  'nav, script, style, svg, audio, option, [aria-hidden=true], .kv-hidden, .kv-aloud, .kv-aloud__button, input[type=hidden]'

/** What is there to be read in `root`, as one sees it from top to bottom; at a field first its question and hints. */
export function partsOf(root: Element, chosen: string): Spoken[] {
  const parts: Spoken[] = []
  const seen = new Set<Node>()
  let text = ''
  let place = root

  const end = () => {
    const lang = place.closest<HTMLElement>('[lang]')?.lang ?? ''
    const sentences = new Intl.Segmenter(lang || 'nl', { granularity: 'sentence' })
    for (const { segment } of sentences.segment(text.replace(/\s+/g, ' '))) {
      if (/[\p{L}\p{N}]/u.test(segment)) parts.push({ text: segment.trim(), lang, place })
    }
    text = ''
  }

  const within = (block: Element, work: () => void) => {
    const around = place
    end()
    place = block
    work()
    end()
    place = around
  }

  const visit = (node: Node | null) => {
    if (!node || seen.has(node)) return
    seen.add(node)
    if (node instanceof Text) text += node.data
    if (!(node instanceof HTMLElement) || node.matches(unread)) return
    if (!node.checkVisibility({ visibilityProperty: true })) return
    if (getComputedStyle(node).display !== 'inline' || node.lang) within(node, () => inside(node))
    else inside(node)
  }

  const inside = (node: HTMLElement) => {
    if (node instanceof HTMLImageElement) text += node.alt
    else if (node.matches('input, textarea, select')) field(node as HTMLInputElement)
    else for (const child of node.childNodes) visit(child)
  }

  const field = (node: HTMLInputElement) => {
    for (const label of node.labels ?? []) visit(label)
    for (const id of node.getAttribute('aria-describedby')?.split(' ') ?? []) {
      visit(document.getElementById(id))
    }
    if (/radio|checkbox/.test(node.type)) text += node.checked ? `${chosen}: ` : ''
    else if (!/file|password/.test(node.type)) text += node.value
  }

  visit(root)
  return parts
}
