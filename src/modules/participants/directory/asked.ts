/** What somebody looks for in the directory, as its address says. */
export interface Asked {
  /** Part of a name. */
  q: string
  /** The movement whose own address this is; empty at the house. */
  home: string
  /** Slugs; empty: everywhere. */
  movement: string
  sector: string
  region: string
  /** Who took part in this year; undefined: who takes part now. */
  year: number | undefined
  /** Of the list, from 1. */
  page: number
}

/** Says in an address that no movement was meant, where else one would be. */
export const everywhere = 'all'

const slug = /^[\w-]{1,80}$/

/** What the address does not say, or says wrongly, is not asked; at a movement's own address that movement is. */
export function askedIn({ searchParams }: URL, home = ''): Asked {
  const text = (name: string) => (searchParams.get(name) ?? '').trim()
  const place = (name: string) => (slug.test(text(name)) ? text(name) : '')
  const number = (name: string, least: number, most: number) => {
    const given = /^\d{1,4}$/.test(text(name)) ? Number(text(name)) : undefined
    return given !== undefined && given >= least && given <= most ? given : undefined
  }
  return {
    q: text('q').slice(0, 100),
    home,
    movement: text('movement') === everywhere ? '' : place('movement') || home,
    sector: place('sector'),
    region: place('region'),
    year: number('year', 1900, 2200),
    page: number('page', 1, 1000) ?? 1,
  }
}

/** The address of the same question with something else in it; from its first page on. */
export function addressOf(asked: Asked, other: Partial<Asked>): string {
  const { page, home, ...rest } = { ...asked, page: 1, ...other }
  const movement = rest.movement || (home && everywhere)
  const parts = Object.entries({ ...rest, movement, page: page > 1 ? page : '' }).filter(([, value]) => value)
  const query = new URLSearchParams(parts.map(([name, value]) => [name, String(value)])).toString()
  return query ? `/people?${query}` : '/people'
}

/** Whether anything is asked besides everybody who takes part now. */
export const asksAnything = ({ q, movement, sector, region, year }: Asked): boolean =>
  Boolean(q || movement || sector || region || year)
