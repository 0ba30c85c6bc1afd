import type { Post } from '../read/post.ts'

const longest = 1000
/** A page may show thousands of files. */
const most = 1000

/** A file of the old site, which had a page of its own there. */
export interface OldPage {
  id: number
  link: string
}

/**
 * The addresses under which a post was found on the old site, as path and query, without its host and its last stroke.
 * Pages of files lead to the post that shows them. The front page is none: here it is another page.
 */
export function oldAddresses(
  post: Pick<Post, 'link' | 'guid' | 'id' | 'type'>,
  site: string,
  files: readonly OldPage[] = [],
): string[] {
  const found = new Set<string>()
  const host = hostOf(site)
  const add = (text: string) => {
    const url =
      text.length <= longest ? (text.startsWith('/') ? URL.parse(text, site) : URL.parse(text)) : null
    if (url && (!host || hostOf(url.href) === host)) found.add(addressOf(url))
  }
  add(post.link)
  // What stands beside it in another language has its guid, and not the address in that.
  if (!post.guid.includes('#')) add(post.guid)
  if (post.id !== null) found.add(`${basePath(site)}?${post.type === 'page' ? 'page_id' : 'p'}=${post.id}`)
  for (const { id, link } of files) {
    add(link)
    found.add(`${basePath(site)}?attachment_id=${id}`)
  }
  return [...found]
    .filter((address) => address !== '' && address !== basePath(site) && address.length <= longest)
    .slice(0, most)
}

const mostNames = 50

/** Where it stood under names that it had before: its address of now with each of those in the place of its name. */
export function formerAddresses(
  { link, name, oldNames }: Pick<Post, 'link' | 'name' | 'oldNames'>,
  site: string,
): string[] {
  const url = link.length <= longest && hostOf(link) === hostOf(site) ? URL.parse(link) : null
  const now = url && addressOf(url)
  if (!now || name === '' || !now.toLowerCase().endsWith(`/${name.toLowerCase()}`)) return []
  const before = now.slice(0, -name.length)
  return [...new Set(oldNames)]
    .filter((old) => old !== name && /^[^/?#\s]{1,200}$/.test(old))
    .slice(0, mostNames)
    .map((old) => before + old)
}

/**
 * Where a post stood if its site wrote addresses in another of the usual ways before: by day, by month, by name or by number. A site
 * leads on from those by itself.
 */
export function usualAddresses(
  { link, name, type, id, date }: Pick<Post, 'link' | 'name' | 'type' | 'id' | 'date'>,
  site: string,
): string[] {
  const [, year, month, day] = /^([1-9]\d{3})-(\d\d)-(\d\d) /.exec(date) ?? []
  if (type !== 'post' || !/^[^/?#\s]{1,200}$/.test(name)) return []
  const base = basePath(site)
  const url = URL.parse(link)
  const now = url && addressOf(url)
  // Of two languages at one site the other one stood at these.
  if (now && /^\/[a-z]{2}(?:[-_][a-z]{2})?\//i.test(now.slice(base.length))) return []
  return [
    `${base}/${name}`,
    ...(year ? [`${base}/${year}/${month}/${name}`, `${base}/${year}/${month}/${day}/${name}`] : []),
    ...(id === null ? [] : [`${base}/archives/${id}`]),
  ].filter((address) => address !== now)
}

/** The addresses that are a post's own, and not of one that it was copied from; its number as a post and as a page. */
export const ownAddresses = (post: Pick<Post, 'link' | 'id'>, site: string): string[] =>
  ['post', 'page'].flatMap((type) => oldAddresses({ ...post, guid: '', type }, site))

/** One writing for what leads to the same page: without stroke at the end, percent signs as a browser writes them. */
export const addressOf = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string =>
  (pathname.replace(/\/+$/, '') + search).replace(/%[0-9a-f]{2}/gi, (sign) => sign.toUpperCase())

/** The folder that a site stands in; nothing, where in none. */
export const basePath = (site: string) => URL.parse(site)?.pathname.replace(/\/+$/, '') ?? ''

/** The old site may have had its address with and without www, and with and without a lock. */
export const hostOf = (text: string) => URL.parse(text)?.hostname.replace(/^www\./, '')
