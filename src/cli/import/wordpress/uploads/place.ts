import { hostOf } from '../map/old-addresses.ts'
import type { Survey } from '../survey.ts'

/**
 * Where a picture of the old site may lie in its uploads folder, likeliest first: the original before the smaller ones that
 * WordPress made of it. Nothing where it is no picture of that site. What comes out was written by whoever made the export: a
 * path is asked of `safeSegments` before it is used.
 */
export function placesOf(
  src: string,
  { site, hosts, files }: Survey,
  byUrl: ReadonlyMap<string, number>,
): string[] {
  const cached = ofSite(src, { site, hosts })
  if (!cached) return []
  const whole = originalOf(cached.pathname)
  const id = byUrl.get(urlKey(cached.href)) ?? byUrl.get(urlKey(`https://${cached.host}${whole}`))
  const named = id === undefined ? undefined : files.get(id)?.path
  const there = [whole, cached.pathname].map(afterUploads).flatMap(decoded)
  return [...new Set([...(named ? [named] : []), ...there, ...there.flatMap(otherNames)])]
}

/** The address that a picture has on the old site; undefined where it is of another. */
export function ofSite(src: string, { site, hosts }: Pick<Survey, 'site' | 'hosts'>): URL | undefined {
  const url = URL.parse(src.startsWith('//') ? `https:${src}` : src, `${site}/`)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  // The cache of WordPress.com stands before the address of the site.
  const cached = /^i\d\.wp\.com$/.test(url.hostname) ? URL.parse(`https:/${url.pathname}`) : url
  return cached && hosts.has(hostOf(cached.href) ?? '') ? cached : undefined
}

/** Files by their address, without the name of the protocol. */
export const filesByUrl = ({ files }: Survey): ReadonlyMap<string, number> =>
  new Map([...files].map(([id, { url }]) => [urlKey(url), id]))

const urlKey = (url: string) =>
  url
    .slice(0, 2000)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/s, '')

/** `tuin-300x200.jpg` was made of `tuin.jpg`. */
const originalOf = (path: string) => path.replace(/-\d{1,5}x\d{1,5}(\.[a-z]{3,4})$/i, '$1')

/** What WordPress calls the same picture where it made it smaller, turned it, or somebody cut it; and for finer screens. */
function otherNames(path: string): string[] {
  const whole = originalOf(path.replace(/@2x(\.[a-z]{3,4})$/i, '$1'))
  const bare = whole.replace(/(?:-scaled|-rotated|-e\d{10,13})+(\.[a-z]{3,4})$/i, '$1')
  return [whole, bare, bare.replace(/(\.[a-z]{3,4})$/i, '-scaled$1')]
}

const afterUploads = (path: string) =>
  path.replace(/^.*?\/(?:wp-content\/uploads|files)(?:\/sites\/\d+)?\//, '')

function decoded(path: string): string[] {
  try {
    return [decodeURIComponent(path).replace(/^\/+/, '')]
  } catch {
    return []
  }
}
