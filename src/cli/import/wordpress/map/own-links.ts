import { addressesMeant } from '../../../../modules/stories/index.ts'
import type { Document } from '../../../../platform/documents/index.ts'
import { isOfHouse } from './house-paths.ts'
import { shortOf } from './known-as.ts'
import { addressOf, basePath, hostOf } from './old-addresses.ts'

/**
 * Links from the site to itself lead to its old addresses here, which lead on to the stories: also after the site is gone, and
 * whatever comes first. `leads` says by which; where by none, they lead where they led, and `stays` is told.
 */
export function withOwnLinks(
  document: Document,
  hosts: ReadonlySet<string>,
  leads: (url: URL) => string | undefined,
  stays: (url: URL, href: string) => void = () => undefined,
): Document {
  const text = JSON.stringify(document)
  if (!text.includes('"href"')) return document
  return JSON.parse(text, (key, value: unknown) => {
    if (key !== 'href' || typeof value !== 'string') return value
    // The cache of WordPress.com stands before the address of the site.
    const bare = value.replace(/^https?:\/\/i\d\.wp\.com\//, 'https://')
    if (!hosts.has(hostOf(bare) ?? '')) return value
    const url = URL.parse(bare)
    const here = url && leads(url)
    if (url && !here) stays(url, value)
    return here ?? value
  }) as Document
}

interface Known {
  site: string
  /** The numbers of its stories, by what stands for each address under which one was found. */
  leads: ReadonlyMap<string, number | null>
  /** The same by the names in their addresses; null: of several. */
  names: ReadonlyMap<string, number | null>
  storyIds: ReadonlySet<number>
}

/**
 * The address here that leads on to what stood at an old one. Where the house has a page of that name it is the number of the post;
 * undefined where nothing is known to lead there.
 */
export function leadHere(url: URL, { site, leads, ...known }: Known): string | undefined {
  const meant = addressesMeant(url).find(
    (one, at) => (at === 0 || !isFront(one, site)) && leads.has(shortOf(addressOf(one))),
  )
  if (!meant) return earlier(url, { site, ...known })
  const number = leads.get(shortOf(addressOf(meant))) ?? null
  const isNumbered = url.pathname === '/' && url.search !== ''
  if (isNumbered || !isOfHouse(url.pathname)) return url.pathname + url.search
  const base = basePath(site)
  return number === null || (base !== '' && isOfHouse(base)) ? undefined : `${base}/?p=${number}`
}

const isFront = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>, site: string) =>
  search === '' && pathname.replace(/\/+$/, '') === basePath(site)

/** As WordPress writes addresses where nobody chose otherwise, or chose what most choose: by day, by name, by number. */
const usual =
  /^(?:\/index\.php)?(?:\/(?:archives?|blog|news|nieuws|berichten))?(?:\/\d{4}(?:\/\d\d){0,2})?\/([^/]{1,200})$/

/** A site that writes its addresses otherwise now leads on from those of before, by the name or the number at their end. */
function earlier(url: URL, { site, names, storyIds }: Omit<Known, 'leads'>): string | undefined {
  const base = basePath(site)
  const path = url.pathname.replace(/\/+$/, '')
  const name = path.startsWith(base) ? usual.exec(path.slice(base.length))?.[1] : undefined
  if (name === undefined || (base !== '' && isOfHouse(base))) return undefined
  const number =
    /\/archives?\/\d{1,15}$/.test(path) && storyIds.has(Number(name))
      ? Number(name)
      : names.get(name.toLowerCase())
  return number ? `${base}/?p=${number}` : undefined
}

/** A file, and no page: those are written with a stroke at their end, or by what makes them. */
export const isFile = ({ pathname }: Pick<URL, 'pathname'>): boolean =>
  /\.[a-z0-9]{2,5}$/i.test(pathname) && !/\.(?:html?|php|aspx?)$/i.test(pathname)
