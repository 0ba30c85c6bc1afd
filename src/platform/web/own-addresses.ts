/** A movement with an address of its own; the first of several leads, the others lead there. */
export interface OwnAddress {
  /** Its name in addresses. */
  movement: string
  origins: readonly string[]
}

/**
 * `wij-blijven=https://wijblijven.example,https://www.wijblijven.example een-stoel-erbij=…`, as whoever runs the house says it:
 * the certificate and the proxy have to know of each.
 * @returns what is wrong, in a sentence, where something is.
 */
export function toAddresses(text: string, house: string): OwnAddress[] | string {
  const found: OwnAddress[] = []
  const seen = new Set([new URL(house).host])
  for (const part of text.split(/[\s;]+/).filter(Boolean)) {
    const [, movement, list] = /^([\w-]+)=(\S+)$/.exec(part) ?? []
    if (!movement || !list)
      return 'must look like name-of-a-movement=https://its.example, with spaces between several.'
    const origins: string[] = []
    for (const one of list.split(',')) {
      const url = URL.canParse(one) ? new URL(one) : undefined
      if (!url || url.origin === 'null' || `${url.origin}/` !== url.href)
        return `holds ${one}, which is no address like https://its.example.`
      if (url.protocol !== new URL(house).protocol)
        return `holds ${one}: every address is https where KAMPVUUR_ORIGIN is.`
      if (seen.has(url.host)) return `names ${url.host} twice, or names the house's own.`
      seen.add(url.host)
      origins.push(url.origin)
    }
    if (found.some((other) => other.movement === movement))
      return `names ${movement} twice: put a comma between its addresses.`
    found.push({ movement, origins })
  }
  return found
}
