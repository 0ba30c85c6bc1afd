import type { SitemapSource } from '../../../platform/sitemap/index.ts'
import type { Visit } from '../../../platform/web/visit.ts'

const findable = ({ db, site }: Visit) =>
  db
    .selectFrom('gatherings.gathering')
    .where('audience', '=', 'everyone')
    .where('status', 'in', ['announced', 'cancelled'])
    .$if(site.movementId !== undefined, (of) => of.where('movement_id', '=', site.movementId ?? ''))

export const gatheringSitemap: SitemapSource = {
  name: 'gatherings',
  async count(visit) {
    const { many } = await findable(visit)
      .select((eb) => eb.fn.countAll<string>().as('many'))
      .executeTakeFirstOrThrow()
    return Number(many)
  },
  async part(visit, { skip, most }) {
    const rows = await findable(visit)
      .select((eb) => ['id', eb.fn.coalesce('changed_at', 'announced_at').as('changedAt')])
      .orderBy('id')
      .offset(skip)
      .limit(most)
      .execute()
    return rows.map(({ id, changedAt }) => ({ path: `/gatherings/${id}`, changedAt }))
  },
}
