import type { SitemapSource } from '../../platform/sitemap/index.ts'
import type { Visit } from '../../platform/web/visit.ts'

const findable = ({ db, site }: Visit) =>
  db
    .selectFrom('action_teams.theme')
    .where('kind', '=', 'theme')
    .$if(site.movementId !== undefined, (of) => of.where('movement_id', '=', site.movementId ?? ''))

export const themeSitemap: SitemapSource = {
  name: 'themes',
  async count(visit) {
    const { many } = await findable(visit)
      .select((eb) => eb.fn.countAll<string>().as('many'))
      .executeTakeFirstOrThrow()
    return Number(many)
  },
  async part(visit, { skip, most }) {
    const rows = await findable(visit).select('slug').orderBy('id').offset(skip).limit(most).execute()
    return rows.map(({ slug }) => ({ path: `/themes/${slug}` }))
  },
}
