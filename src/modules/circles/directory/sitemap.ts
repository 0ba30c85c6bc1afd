import { sql } from 'kysely'
import { sitemapFromRows } from '../../../platform/sitemap/index.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { notElsewhere } from '../where.ts'

/** What everybody may see, and is still there; a fire has a page of its own and is no place to find. */
const findable = ({ db, site }: Visit) =>
  db
    .selectFrom('circles.circle')
    .where('visibility', '=', 'everyone')
    .where('kind', '<>', 'fire')
    .where('closed_on', 'is', null)
    .where(notElsewhere(site, sql`coalesce(circles.circle.movement_id, circles.circle.id)`))
    .$if(site.movementId !== undefined, (of) =>
      of.where((eb) =>
        eb.or([eb('id', '=', site.movementId ?? ''), eb('movement_id', '=', site.movementId ?? '')]),
      ),
    )

export const circleSitemap = sitemapFromRows({
  name: 'circles',
  rows: findable,
  async pages(some) {
    const rows = await some.select('slug').orderBy('id').execute()
    return rows.map(({ slug }) => ({ path: `/circles/${slug}` }))
  },
})
