import type { SitemapSource } from '../../../platform/sitemap/index.ts'
import type { Visit } from '../../../platform/web/visit.ts'

/** What everybody may see, and is still there; a fire has a page of its own and is no place to find. */
const findable = ({ db, site }: Visit) =>
  db
    .selectFrom('circles.circle')
    .where('visibility', '=', 'everyone')
    .where('kind', '<>', 'fire')
    .where('closed_on', 'is', null)
    .$if(site.movementId !== undefined, (of) =>
      of.where((eb) =>
        eb.or([eb('id', '=', site.movementId ?? ''), eb('movement_id', '=', site.movementId ?? '')]),
      ),
    )

export const circleSitemap: SitemapSource = {
  name: 'circles',
  async count(visit) {
    const { many } = await findable(visit)
      .select((eb) => eb.fn.countAll<string>().as('many'))
      .executeTakeFirstOrThrow()
    return Number(many)
  },
  async part(visit, { skip, most }) {
    const rows = await findable(visit).select('slug').orderBy('id').offset(skip).limit(most).execute()
    return rows.map(({ slug }) => ({ path: `/circles/${slug}` }))
  },
}
