import type { Amount } from './amounts.ts'

// A page to which nothing leads is found by nobody. What was crawled says where each page led; here it is followed from the doors at which
// people come in.

/** What a walk along the pages found. */
export interface Walked {
  /** Address → what it answered. */
  answers: ReadonlyMap<string, Amount>
  /** Address → where what it showed leads. */
  leads: ReadonlyMap<string, readonly string[]>
}

/** Where what is shown leads: links, forms that ask, pictures and sound, and the lines on which an open screen waits. */
export function leadsIn(html: string): string[] {
  const found = [...html.matchAll(/<(\w[\w-]*)\b([^>]*)>/g)].flatMap(([, tag = '', attributes = '']) => {
    if (tag === 'form' && /\bmethod="post"/i.test(attributes)) return []
    return [...attributes.matchAll(/\b(?:href|src|action|poster|data-[\w-]+)="(\/[^"/][^"]*|\/)"/g)].map(
      ([, to = '']) => to.replaceAll('&amp;', '&').split('#')[0] as string,
    )
  })
  return [...new Set(found)]
}

/** The addresses that open for whoever comes in at these doors and follows what is shown. */
export function reached({ answers, leads }: Walked, doors: readonly string[]): Set<string> {
  const found = new Set<string>()
  const waiting = [...doors]
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (found.has(address) || answers.get(address) !== 'open') continue
    found.add(address)
    waiting.push(...(leads.get(address) ?? []))
  }
  return found
}

/**
 * The same by routes, where of each route only some addresses were opened: a route is led to where a page of one that is led to shows an
 * address of it, and one of its addresses opens.
 */
export function routesReached(
  { answers, leads }: Walked,
  doors: readonly string[],
  routeAt: (address: string) => string | undefined,
): Set<string> {
  const open = Map.groupBy(
    [...answers].flatMap(([address, answer]) => (answer === 'open' ? [address] : [])),
    routeAt,
  )
  const found = new Set<string>()
  const waiting = doors.filter((door) => answers.get(door) === 'open').map(routeAt)
  while (waiting.length > 0) {
    const route = waiting.pop()
    if (route === undefined || found.has(route) || !open.has(route)) continue
    found.add(route)
    for (const address of open.get(route) ?? []) waiting.push(...(leads.get(address) ?? []).map(routeAt))
  }
  return found
}

/** The routes at these addresses. */
export function routesAt(paths: readonly string[], addresses: Iterable<string>): string[] {
  const routeAt = routeFinder(paths)
  return [...new Set([...addresses].flatMap((one) => routeAt(one) ?? []))]
}

/** Says of an address at which route it is: a named part of an address is any, and of two that fit, the one that names more is meant. */
export function routeFinder(paths: readonly string[]): (address: string) => string | undefined {
  const patterns = paths
    .map((path) => ({ path, pattern: patternOf(path), named: path.split(/:\w+|\*/).length }))
    .sort((a, b) => a.named - b.named)
  const found = new Map<string, string | undefined>()
  return (address) => {
    const place = address.split('?')[0] as string
    if (!found.has(place)) found.set(place, patterns.find(({ pattern }) => pattern.test(place))?.path)
    return found.get(place)
  }
}

/** What is not as the list says: pages to which nothing leads and that are not in it, and what is in it and is led to. */
export const unlike = (
  paths: readonly string[],
  ledTo: ReadonlySet<string>,
  listed: Readonly<Record<string, string>>,
) => ({
  alone: paths.filter((path) => !ledTo.has(path) && !(path in listed)),
  ledTo: Object.keys(listed).filter((path) => ledTo.has(path) || !paths.includes(path)),
})

const patternOf = (path: string) =>
  new RegExp(
    `^${path
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace('*', '.+')}$`,
  )
