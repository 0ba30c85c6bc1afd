import { sql } from 'kysely'
import { sitemapFromRows } from '../../platform/sitemap/index.ts'
import type { Visit } from '../../platform/web/visit.ts'

/** What movements say of themselves, at the address of each that has one. */
const findable = ({ db, site }: Visit) => {
  const away = Object.keys(site.addresses ?? {})
  return db
    .selectFrom('about_us.document as d')
    .innerJoin('circles.circle as m', 'm.id', 'd.movement_id')
    .where('m.visibility', '=', 'everyone')
    .where('d.ended_at', 'is', null)
    .$if(site.movementId !== undefined, (of) => of.where('m.id', '=', site.movementId ?? ''))
    .$if(site.movementId === undefined && away.length > 0, (of) => of.where('m.slug', 'not in', away))
}

export const documentSitemap = sitemapFromRows({
  name: 'documents',
  rows: findable,
  async pages(some) {
    const rows = await some
      .select(['m.slug', 'd.id'])
      .select((eb) =>
        eb
          .selectFrom('about_us.document_version as v')
          .select(sql<Date>`max(v.published_at)`.as('at'))
          .whereRef('v.document_id', '=', 'd.id')
          .as('changedAt'),
      )
      .orderBy('d.begun_at')
      .orderBy('d.id')
      .execute()
    return rows.map(({ slug, id, changedAt }) => ({ path: `/circles/${slug}/about/read/${id}`, changedAt }))
  },
})
