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
    if (key !== 'href' || typeof value !== 'string' || !hosts.has(hostOf(value) ?? '')) return value
    const url = URL.parse(value)
    const here = url && leads(url)
    if (url && !here) stays(url, value)
    return here ?? value
  }) as Document
}

interface Known {
  site: string
  /** The numbers of its stories, by what stands for each address under which one was found. */
  leads: ReadonlyMap<string, number | null>
}

/**
 * The address here that leads on to what stood at an old one. Where the house has a page of that name it is the number of the post;
 * undefined where nothing is known to lead there.
 */
export function leadHere(url: URL, { site, leads }: Known): string | undefined {
  const number = leads.get(shortOf(addressOf(url)))
  if (number === undefined) return undefined
  const isNumbered = url.pathname === '/' && url.search !== ''
  if (isNumbered || !isOfHouse(url.pathname)) return url.pathname + url.search
  const base = basePath(site)
  return number === null || (base !== '' && isOfHouse(base)) ? undefined : `${base}/?p=${number}`
}

/** A file, and no page: those are written with a stroke at their end, or by what makes them. */
export const isFile = ({ pathname }: URL): boolean =>
  /\.[a-z0-9]{2,5}$/i.test(pathname) && !/\.(?:html?|php|aspx?)$/i.test(pathname)
