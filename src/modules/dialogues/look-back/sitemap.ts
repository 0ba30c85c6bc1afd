import { sql } from 'kysely'
import { sitemapFromRows } from '../../../platform/sitemap/index.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementOfHouse, notElsewhere } from '../../circles/index.ts'

/** Conversations of which everybody may read something that was laid together, as nobody in particular sees them. */
const findable = ({ db, site }: Visit) =>
  db
    .selectFrom((eb) =>
      eb
        .selectFrom('dialogues.cluster as k')
        .innerJoin('dialogues.cluster_contribution as x', 'x.cluster_id', 'k.id')
        .innerJoin('contributions.contribution as c', 'c.id', 'x.contribution_id')
        .select('k.dialogue_id as id')
        .$if(site.movementId !== undefined, (of) =>
          of
            .innerJoin('circles.circle as o', 'o.id', 'c.organisation_id')
            .where('o.movement_id', '=', site.movementId ?? ''),
        )
        .where(notElsewhere(site, movementOfHouse(sql`c.organisation_id`)))
        .groupBy('k.dialogue_id')
        .as('d'),
    )
    .where(sql<boolean>`exists (select from dialogues.look_back_face(d.id))`)

export const lookBackSitemap = sitemapFromRows({
  name: 'look-backs',
  rows: findable,
  async pages(some) {
    const rows = await some.select('d.id').orderBy('d.id').execute()
    return rows.map(({ id }) => ({ path: `/dialogues/${id}/look-back` }))
  },
})
