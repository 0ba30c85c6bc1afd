/** Whether one of the tags that a cache has (`If-None-Match`) is this one: any of them, also a weak one, or `*` (RFC 9110, 13.1.2). */
export function isAmong(header: string | null, etag: string): boolean {
  if (header === null) return false
  if (header.trim() === '*') return true
  const bare = etag.replace(/^W\//, '')
  return [...header.matchAll(/"[^"]*"/g)].some(([tag]) => tag === bare)
}

/** What was asked for in a header such as `Accept`, the dearest first; what weighs nothing is not wanted. */
export function weighed(header: string | null): string[] {
  return (header ?? '')
    .split(',')
    .map((part) => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const said = parameters.find((one) => one.startsWith('q='))
      const weight = said === undefined ? 1 : Number(said.slice(2))
      return { name, weight: Number.isFinite(weight) ? weight : 0 }
    })
    .filter(({ name, weight }) => name !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ name }) => name)
}
