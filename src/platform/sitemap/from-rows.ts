import type { SelectQueryBuilder } from 'kysely'
import type { Visit } from '../web/visit.ts'
import type { Findable, SitemapSource } from './sources.ts'

interface FromRows<Tables, Names extends keyof Tables> {
  name: string
  /** The rows that everybody may find. */
  rows(visit: Visit): SelectQueryBuilder<Tables, Names, object>
  /** Their pages, of no more rows than these, in an order that stays. */
  pages(some: SelectQueryBuilder<Tables, Names, object>): Promise<Findable[]>
}

/** A source whose pages are rows of tables: how many, and some of them. */
export const sitemapFromRows = <Tables, Names extends keyof Tables>({
  name,
  rows,
  pages,
}: FromRows<Tables, Names>): SitemapSource => ({
  name,
  async count(visit) {
    const row = await rows(visit)
      .select((eb) => eb.fn.countAll<string>().as('many'))
      .executeTakeFirstOrThrow()
    return Number((row as { many: string }).many)
  },
  part: (visit, { skip, most }) => pages(rows(visit).offset(skip).limit(most)),
})
