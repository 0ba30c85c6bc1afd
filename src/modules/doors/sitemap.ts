import { sql } from 'kysely'
import { type SitemapSource, sitemapFromRows } from '../../platform/sitemap/index.ts'
import type { Visit } from '../../platform/web/visit.ts'

const paths = [
  '/',
  '/stories',
  '/share',
  '/agenda',
  '/agenda/month',
  '/week',
  '/together',
  '/join',
  '/themes',
  '/keywords',
  '/library',
  '/newsletter',
  '/people',
  '/people/persons',
  '/about',
  '/who-sees-what',
  '/young',
  '/privacy',
  '/accessibility',
]

/** The doors, and what a site tells of itself. */
export const doorSitemap: SitemapSource = {
  name: 'pages',
  count: () => paths.length,
  part: (_, { skip, most }) => paths.slice(skip, skip + most).map((path) => ({ path })),
}

/** Movements that have no address of their own, by name; the first's pages are those of the house. */
const fronts = ({ db, site }: Visit) => {
  const away = Object.keys(site.addresses ?? {})
  return db
    .selectFrom('circles.circle as c')
    .where('c.kind', '=', 'movement')
    .where('c.parent_id', 'is', null)
    .where('c.visibility', '=', 'everyone')
    .$if(site.movementId !== undefined, (none) => none.where(sql<boolean>`false`))
    .$if(away.length > 0, (here) => here.where('c.slug', 'not in', away))
    .where('c.id', '<>', (eb) =>
      eb
        .selectFrom('circles.circle as f')
        .select('f.id')
        .where('f.kind', '=', 'movement')
        .where('f.parent_id', 'is', null)
        .orderBy('f.created_at')
        .orderBy('f.slug')
        .limit(1),
    )
}

export const frontSitemap = sitemapFromRows({
  name: 'fronts',
  rows: fronts,
  async pages(some) {
    const rows = await some.select('c.slug').orderBy('c.slug').execute()
    return rows.flatMap(({ slug }) =>
      [`/movements/${slug}`, `/circles/${slug}/about`, `/circles/${slug}/newsletter`].map((path) => ({
        path,
      })),
    )
  },
})
