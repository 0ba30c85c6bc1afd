import { sql } from 'kysely'
import { sitemapFromRows } from '../../../platform/sitemap/index.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { notElsewhere } from '../../circles/index.ts'

const findable = ({ db, site }: Visit) =>
  db
    .selectFrom('gatherings.gathering')
    .where('audience', '=', 'everyone')
    .where('status', 'in', ['announced', 'cancelled'])
    .where(notElsewhere(site, sql.ref('gatherings.gathering.movement_id')))
    .$if(site.movementId !== undefined, (of) => of.where('movement_id', '=', site.movementId ?? ''))

export const gatheringSitemap = sitemapFromRows({
  name: 'gatherings',
  rows: findable,
  async pages(some) {
    const rows = await some
      .select((eb) => ['id', eb.fn.coalesce('changed_at', 'announced_at').as('changedAt')])
      .orderBy('id')
      .execute()
    return rows.map(({ id, changedAt }) => ({ path: `/gatherings/${id}`, changedAt }))
  },
})
