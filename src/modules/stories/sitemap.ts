import { sitemapFromRows } from '../../platform/sitemap/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { roomIsOpen } from './reading/open-room.ts'

/** Each where it really is: at the address of its movement, where that has one. */
function findable({ db, site }: Visit) {
  const away = Object.keys(site.addresses ?? {})
  return db
    .selectFrom('stories.published as p')
    .leftJoin('circles.circle as m', (join) =>
      join.onRef('m.id', '=', 'p.movement_id').on('m.visibility', '=', 'everyone'),
    )
    .where('p.audience', '=', 'everyone')
    .where(roomIsOpen())
    .$if(site.movementId !== undefined, (of) => of.where('p.movement_id', '=', site.movementId ?? ''))
    .$if(site.movementId === undefined && away.length > 0, (of) =>
      of.where((eb) => eb.or([eb('m.slug', 'is', null), eb('m.slug', 'not in', away)])),
    )
}

export const storySitemap = sitemapFromRows({
  name: 'stories',
  rows: findable,
  async pages(some) {
    const rows = await some
      .select((eb) => ['p.slug', eb.fn.coalesce('p.corrected_at', 'p.published_at').as('changedAt')])
      .orderBy('p.published_at')
      .orderBy('p.id')
      .execute()
    return rows.map(({ slug, changedAt }) => ({ path: `/stories/${slug}`, changedAt }))
  },
})
