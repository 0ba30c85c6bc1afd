import { sitemapFromRows } from '../../platform/sitemap/index.ts'
import type { Visit } from '../../platform/web/visit.ts'

const findable = ({ db, site }: Visit) =>
  db
    .selectFrom('action_teams.theme')
    .where('kind', '=', 'theme')
    .$if(site.movementId !== undefined, (of) => of.where('movement_id', '=', site.movementId ?? ''))

export const themeSitemap = sitemapFromRows({
  name: 'themes',
  rows: findable,
  async pages(some) {
    const rows = await some.select('slug').orderBy('id').execute()
    return rows.map(({ slug }) => ({ path: `/themes/${slug}` }))
  },
})
