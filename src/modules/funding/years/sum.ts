import type { InYear } from './queries.ts'

/** All years together, in whole cents; null where nothing was said in any. */
export function together(years: readonly InYear[], which: 'planned' | 'actual'): number | null {
  const said = years.map((one) => one[which]).filter((cents) => cents !== null)
  return said.length === 0 ? null : said.reduce((sum, cents) => sum + cents, 0)
}

/** Five years, of which the last but one is asked for. */
export const spanAround = (year: number) => ({ first: year - 3, last: year + 1 })

export const yearsIn = ({ first, last }: { first: number; last: number }): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
