import type { Route } from './route.ts'

/** The same address with no more behind its question mark than these, each once and in this order. */
export function narrowedTo(url: URL, names: readonly string[]): URL {
  const known = new URL(url)
  known.search = new URLSearchParams(
    names.flatMap((name) =>
      url.searchParams
        .getAll(name)
        .slice(0, 1)
        .map((value) => [name, value]),
    ),
  ).toString()
  return known
}

/** What any page may be asked: its language, and whose name stands around it. */
const anywhere = ['lang', 'of', 'movement']

/**
 * The address as its page knows it. What places that pass an address on hang onto it, another mark for each person, makes no other page
 * of one that is kept, and stands nowhere on it.
 */
export const knownTo = ({ kept, asks = [], turns = [] }: Route, url: URL): URL =>
  kept && url.search !== '' ? narrowedTo(url, [...new Set([...anywhere, ...asks, ...turns])]) : url
