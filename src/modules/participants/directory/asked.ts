/** What somebody looks for in the directory, as its address says. */
export interface Asked {
  /** Part of a name. */
  q: string
  /** Slugs; empty: everywhere. */
  movement: string
  sector: string
  region: string
  /** Who took part in this year; undefined: who takes part now. */
  year: number | undefined
  /** Of the list, from 1. */
  page: number
}

const slug = /^[\w-]{1,80}$/

/** What the address does not say, or says wrongly, is not asked. */
export function askedIn({ searchParams }: URL): Asked {
  const text = (name: string) => (searchParams.get(name) ?? '').trim()
  const place = (name: string) => (slug.test(text(name)) ? text(name) : '')
  const number = (name: string, least: number, most: number) => {
    const given = /^\d{1,4}$/.test(text(name)) ? Number(text(name)) : undefined
    return given !== undefined && given >= least && given <= most ? given : undefined
  }
  return {
    q: text('q').slice(0, 100),
    movement: place('movement'),
    sector: place('sector'),
    region: place('region'),
    year: number('year', 1900, 2200),
    page: number('page', 1, 1000) ?? 1,
  }
}

/** The address of the same question with something else in it; from its first page on. */
export function addressOf(asked: Asked, other: Partial<Asked>): string {
  const { page, ...rest } = { ...asked, page: 1, ...other }
  const parts = Object.entries({ ...rest, page: page > 1 ? page : '' }).filter(([, value]) => value)
  const query = new URLSearchParams(parts.map(([name, value]) => [name, String(value)])).toString()
  return query ? `/people?${query}` : '/people'
}

/** Whether anything is asked besides everybody who takes part now. */
export const asksAnything = ({ q, movement, sector, region, year }: Asked): boolean =>
  Boolean(q || movement || sector || region || year)
