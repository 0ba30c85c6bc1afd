import { createHash } from 'node:crypto'

/** What a story of another site is known by here. */
export interface Source {
  key: Buffer
  /** And by which it may have been taken over before, when protocol and www still counted. */
  earlier: readonly Buffer[]
}

/** A site moves to https, or loses its www, and is the same site. */
export const plainAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/i, '')

/** All spellings of an address in which it is the same, with and without https and www; of what is no address only itself. */
function spellingsOf(address: string): string[] {
  const plain = plainAddress(address)
  if (plain === address) return [address]
  const all = ['https://', 'http://', 'https://www.', 'http://www.'].map((start) => start + plain)
  return [...new Set([address, ...all])]
}

/** @param site its address; @param id of the story there, most often an address too */
export function sourceOf(site: string, id: string): Source {
  const ids = spellingsOf(id)
  return {
    key: hash(`${plainAddress(site)}\n${plainAddress(id)}`),
    earlier: spellingsOf(site).flatMap((address) => ids.map((each) => hash(`${address}\n${each}`))),
  }
}

/** The same of the site alone. */
export interface SiteKeys {
  key: Buffer
  /** And what stood for it before. */
  all: readonly Buffer[]
}

export const siteKeysOf = (site: string): SiteKeys => {
  const key = hash(plainAddress(site))
  return { key, all: [key, ...spellingsOf(site).map(hash)] }
}

const hash = (text: string) => createHash('sha256').update(text).digest()
