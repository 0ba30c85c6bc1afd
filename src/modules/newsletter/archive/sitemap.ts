import { sitemapFromRows } from '../../../platform/sitemap/index.ts'
import type { Visit } from '../../../platform/web/visit.ts'

/** Letters that left, of movements that everybody may see: each at the address of its movement. */
function findable({ db, site }: Visit) {
  const away = Object.keys(site.addresses ?? {})
  return db
    .selectFrom('newsletter.issue as i')
    .innerJoin('circles.circle as m', 'm.id', 'i.movement_id')
    .where('i.left_at', 'is not', null)
    .where('m.visibility', '=', 'everyone')
    .$if(site.movementId !== undefined, (of) => of.where('m.id', '=', site.movementId ?? ''))
    .$if(site.movementId === undefined && away.length > 0, (of) => of.where('m.slug', 'not in', away))
}

export const letterSitemap = sitemapFromRows({
  name: 'letters',
  rows: findable,
  async pages(some) {
    const rows = await some.select(['i.id', 'i.left_at']).orderBy('i.left_at').orderBy('i.id').execute()
    return rows.map(({ id, left_at }) => ({
      path: `/newsletter/${id}`,
      ...(left_at && { changedAt: left_at }),
    }))
  },
})
