import type { Post } from '../read/post.ts'

const longest = 1000

/**
 * The addresses under which a post was found on the old site, as path and query, without its host and its last stroke.
 * The front page is none: here it is another page.
 */
export function oldAddresses(post: Pick<Post, 'link' | 'guid' | 'id' | 'type'>, site: string): string[] {
  const found = new Set<string>()
  const host = hostOf(site)
  for (const text of [post.link, post.guid]) {
    const url = text.length <= longest ? URL.parse(text) : null
    if (url && (!host || hostOf(text) === host)) found.add(addressOf(url))
  }
  if (post.id !== null) found.add(`${basePath(site)}?${post.type === 'page' ? 'page_id' : 'p'}=${post.id}`)
  return [...found].filter(
    (address) => address !== '' && address !== basePath(site) && address.length <= longest,
  )
}

/** One writing for what leads to the same page: without stroke at the end, percent signs as a browser writes them. */
export const addressOf = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string =>
  (pathname.replace(/\/+$/, '') + search).replace(/%[0-9a-f]{2}/gi, (sign) => sign.toUpperCase())

const basePath = (site: string) => URL.parse(site)?.pathname.replace(/\/+$/, '') ?? ''

/** The old site may have had its address with and without www, and with and without a lock. */
export const hostOf = (text: string) => URL.parse(text)?.hostname.replace(/^www\./, '')
