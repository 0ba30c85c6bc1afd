import { sql } from 'kysely'
import { sitemapFromRows } from '../../../platform/sitemap/index.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementOfHouse, notElsewhere } from '../../circles/index.ts'

/** Conversations that were announced to everybody. */
const findable = ({ db, site }: Visit) =>
  db
    .selectFrom('dialogues.dialogue as d')
    .where('d.announced', '=', true)
    .where('d.status', '<>', 'draft')
    .where(notElsewhere(site, movementOfHouse(sql`d.organisation_id`)))
    .$if(site.movementId !== undefined, (of) =>
      of
        .innerJoin('circles.circle as o', 'o.id', 'd.organisation_id')
        .where('o.movement_id', '=', site.movementId ?? ''),
    )

export const fireSitemap = sitemapFromRows({
  name: 'dialogues',
  rows: findable,
  async pages(some) {
    const rows = await some.select('d.id').orderBy('d.starts_at').orderBy('d.id').execute()
    return rows.map(({ id }) => ({ path: `/dialogues/${id}` }))
  },
})
