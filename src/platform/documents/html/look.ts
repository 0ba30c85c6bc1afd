import type { HtmlElement } from './tree.ts'

/** What a piece of text looks like where it comes from. */
export interface Look {
  bold: boolean
  italic: boolean
  href: string | undefined
  /** Line ends are line ends. */
  asTyped: boolean
}

export const plainLook: Look = { bold: false, italic: false, href: undefined, asTyped: false }

/** The declarations of a style attribute: only a few of them tell what somebody meant. */
export function stylesOf({ attrs }: HtmlElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const part of (attrs.style ?? '').slice(0, 4000).split(';')) {
    const colon = part.indexOf(':')
    if (colon > 0)
      found.set(
        part.slice(0, colon).trim().toLowerCase(),
        part
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      )
  }
  return found
}

/** Google Docs says in a style what others say with an element, and says with an element what is not so. */
export function lookIn(element: HtmlElement, look: Look): Look {
  const styles = stylesOf(element)
  const weight = styles.get('font-weight')
  const slant = styles.get('font-style')
  const { name } = element
  return {
    bold: weight ? /^(?:bold|bolder|[6-9]00)$/.test(weight) : look.bold || name === 'b' || name === 'strong',
    italic: slant ? slant !== 'normal' : look.italic || ['i', 'em', 'cite', 'dfn', 'var'].includes(name),
    href: look.href,
    asTyped: look.asTyped || name === 'pre' || /^pre/.test(styles.get('white-space') ?? ''),
  }
}

/** What readers did not see there. */
export function isHidden(element: HtmlElement): boolean {
  const styles = stylesOf(element)
  return (
    Object.hasOwn(element.attrs, 'hidden') ||
    styles.get('display') === 'none' ||
    styles.get('visibility') === 'hidden' ||
    styles.get('mso-hide') === 'all' ||
    /^0(?:px|pt|em|%)?$/.test(styles.get('font-size') ?? '')
  )
}

/** What somebody remarked beside a text in Word or Google Docs: that is not for its readers. */
export function isRemark({ name, attrs, ...rest }: HtmlElement): boolean {
  const styles = stylesOf({ name, attrs, ...rest })
  return (
    /\bMsoComment/i.test(attrs.class ?? '') ||
    (styles.get('mso-element') ?? '').startsWith('comment') ||
    (name === 'a' && /^(?:#|[^#]*#)_?(?:cmnt|msocom|com_)/i.test(attrs.href ?? ''))
  )
}
