/** Which page of reactions an address asks for, from 1. */
export function pageIn({ searchParams }: URL, name: 'page' | 'reactions'): number {
  const given = searchParams.get(name) ?? ''
  return /^[1-9]\d{0,3}$/.test(given) ? Number(given) : 1
}

/** The same address with that page under the story. */
export function pageUnder({ pathname, searchParams }: URL, page: number): string {
  const search = new URLSearchParams(searchParams)
  search.delete('reactions')
  if (page > 1) search.set('reactions', String(page))
  return `${pathname}${search.size > 0 ? `?${search}` : ''}#reactions`
}
