import { createHash } from 'node:crypto'
import type { LoadedAssets } from '../assets/index.ts'

/** A page with what every page looks like in it, so that it stands on the screen without asking for that first. */
export interface StyleInPage {
  /** What the Content-Security-Policy lets in besides our own files: this style and no other. */
  hashes: readonly string[]
  /** Of all of it, for what tells one page from another. */
  mark: string
  /** The page as it was rendered, with the style in the place of its address. */
  into(html: string): string
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')

/** Undefined where there is no style. */
export function styleInPage({ css, fonts, file }: LoadedAssets): StyleInPage | undefined {
  const styles = css.map((href) => ({ href, text: inPage(file(href)?.body.toString() ?? '') }))
  if (styles.length === 0 || styles.some(({ text }) => text === '')) return undefined
  const hashes = styles.map(({ text }) => `'sha256-${sha256(text)}'`)
  return {
    hashes,
    mark: sha256(hashes.join(' ')).replace(/\W/g, '').slice(0, 8),
    into(html) {
      // Words do not wait for their letters here: what comes first on a thin line is what is read.
      const asked = fonts.reduce((text, href) => text.replace(linkTo(href), ''), html)
      return styles.reduce(
        (text, { href, text: style }) => text.replace(linkTo(href), () => `<style>${style}</style>`),
        asked,
      )
    },
  }
}

/** Nobody here has the letters yet: the words stand at once in those of the device, which are as wide. */
const inPage = (style: string) =>
  style.replace(/font-display:\s*fallback/g, 'font-display:swap').replaceAll('</', '<\\/')

const linkTo = (href: string) => new RegExp(`<link [^>]*href="${href.replaceAll('.', '\\.')}"[^>]*>`)

const from = ['none', 'cross-site', 'same-site']

/**
 * Whether a browser comes from elsewhere, without a cookie of ours. Who walks on from page to page has the style, and browsers that do not
 * say where they come from get its address, as everybody did.
 */
export const comesFromElsewhere = (headers: Headers): boolean =>
  !headers.has('cookie') && from.includes(headers.get('sec-fetch-site') ?? '')
