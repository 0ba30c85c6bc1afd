import type { Wanted } from './queries.ts'

/** Where the same is looked for, under something else. */
export function addressOf({ words, shelf, theme, year, page }: Wanted): string {
  const asked = new URLSearchParams({ q: words })
  if (shelf) asked.set('shelf', shelf)
  if (theme) asked.set('theme', theme)
  if (year) asked.set('year', String(year))
  if (page > 1) asked.set('page', String(page))
  return `/search?${asked}`
}
