import { type Locale, locales } from '../i18n/words.ts'
import type { HeadTag, Page } from './answer.ts'
import { narrowedTo } from './known-query.ts'
import type { Frame } from './respond.ts'
import type { Site } from './visit.ts'

const isCanonical = (tag: HeadTag) => 'rel' in tag && tag.rel === 'canonical'

/**
 * What a page says of itself to machines that look for pages. One that everybody may find, or that has a description, says where it
 * is, once for each language, and how it is called where somebody tells of it elsewhere. What a list is narrowed to, and where it goes on,
 * are pages of their own. One that nobody is to be led to says so and nothing else. A page that says itself where it really is is there in one language.
 */
export function headOf(
  page: Page,
  { url: asked, asks = [], movement, locale, isFindable, unlisted = false }: Frame,
  site: Site,
): readonly HeadTag[] {
  const { description, head = [], title, status = 200, forEverybody = isFindable, at = site.origin } = page
  if (unlisted) return [{ name: 'robots', content: 'noindex' }, ...head]
  if (description === undefined && !(forEverybody && status === 200)) return head
  // One page stands at one address.
  const url = narrowedTo(asked, ['lang', ...asks])
  const said = new Set(head.flatMap((tag) => ('property' in tag ? tag.property : [])))
  const graph = {
    'og:title': title,
    ...(description !== undefined && { 'og:description': description }),
    'og:type': 'website',
    'og:site_name': movement.name,
    'og:url': addressIn(url, at, askedFor(url)),
    'og:locale': languageTag[locale],
  }
  return [
    ...(head.some(isCanonical) ? [] : inEachLanguage(url, at)),
    ...Object.entries(graph)
      .filter(([property]) => !said.has(property))
      .map(([property, content]) => ({ property, content })),
    ...head,
  ]
}

/** As Open Graph calls them. */
export const languageTag: Readonly<Record<Locale, string>> = { nl: 'nl_NL', en: 'en_GB' }

const askedFor = (url: URL) => locales.find((locale) => locale === url.searchParams.get('lang'))

function inEachLanguage(url: URL, at: string): HeadTag[] {
  return [
    { rel: 'canonical', href: addressIn(url, at, askedFor(url)) },
    ...locales.map((locale) => ({
      rel: 'alternate' as const,
      hreflang: locale,
      href: addressIn(url, at, locale),
    })),
    { rel: 'alternate', hreflang: 'x-default', href: addressIn(url, at) },
  ]
}

/** The page at this address in that language; without one, in whatever its visitor reads. */
const addressIn = (url: URL, at: string, locale?: Locale): string => at + pathIn(url, locale)

/** The same within the site. */
export function pathIn({ pathname, searchParams }: URL, locale?: Locale): string {
  const search = new URLSearchParams(searchParams)
  search.delete('lang')
  if (locale) search.set('lang', locale)
  return `${pathname}${search.size > 0 ? `?${search}` : ''}`
}

/** JSON that stands in a page: nothing in it ends the element it stands in. */
export const dataOf = (data: object): string => JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escaped)

const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
