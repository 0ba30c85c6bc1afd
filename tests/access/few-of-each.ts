/**
 * Goes to so many addresses of each kind, of those that come first: of one route, asked the same questions. Everywhere in what is looked
 * at closer. One for each who walks.
 */
export function fewOfEach(
  routeAt: (address: string) => string | undefined,
  isCloser: (path: string) => boolean,
  many: number,
): (address: string) => boolean {
  const gone = new Map<string, number>()
  return (address) => {
    const path = routeAt(address)
    if (path === undefined || isCloser(path)) return true
    const [, query = ''] = address.split('?')
    const kind = `${path}?${[...new URLSearchParams(query).keys()].sort().join('&')}`
    const before = gone.get(kind) ?? 0
    gone.set(kind, before + 1)
    return before < many
  }
}
