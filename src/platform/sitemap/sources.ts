import type { Visit } from '../web/visit.ts'

/** A page that everybody may find. */
export interface Findable {
  path: string
  /** When it last changed, where that is known. */
  changedAt?: Date | null
}

/** What one room has for machines that look for pages. Always asked as nobody: what nobody may see is in no source. */
export interface SitemapSource {
  /** In addresses: `stories`. */
  name: string
  count(visit: Visit): Promise<number> | number
  /** In an order that stays. */
  part(visit: Visit, which: { skip: number; most: number }): Promise<Findable[]> | Findable[]
}

const sources: SitemapSource[] = []

/** Rooms call this once, where their module is declared. */
export function addSitemapSource(source: SitemapSource): void {
  if (sources.some(({ name }) => name === source.name))
    throw new Error(`Two sources are called ${source.name}`)
  sources.push(source)
}

export const sitemapSources = (): readonly SitemapSource[] => sources
