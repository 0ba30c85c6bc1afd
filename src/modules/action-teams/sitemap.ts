import { sql } from 'kysely'
import { sitemapFromRows } from '../../platform/sitemap/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { notElsewhere } from '../circles/index.ts'
import { standsUnderAny } from './terms/stands-under.ts'

const findable = ({ db, site }: Visit) =>
  db
    .selectFrom('action_teams.theme')
    .where('kind', '=', 'theme')
    .where('merged_into', 'is', null)
    .where(notElsewhere(site, sql.ref('action_teams.theme.movement_id')))
    .$if(site.movementId !== undefined, (of) => of.where('movement_id', '=', site.movementId ?? ''))

export const themeSitemap = sitemapFromRows({
  name: 'themes',
  rows: findable,
  async pages(some) {
    const rows = await some.select('slug').orderBy('id').execute()
    return rows.map(({ slug }) => ({ path: `/themes/${slug}` }))
  },
})

/** Rubrics, and keywords under which something stands that everybody may read; one that was laid into another is found there. */
const terms = ({ db, site }: Visit) =>
  db
    .selectFrom('action_teams.theme as t')
    .where('t.merged_into', 'is', null)
    .where(notElsewhere(site, sql.ref('t.movement_id')))
    .where((eb) =>
      eb.or([
        eb('t.kind', '=', 'rubric'),
        eb.and([eb('t.kind', '=', 'keyword'), standsUnderAny(sql.ref('t.id'))]),
      ]),
    )
    // Of two movements with the same word, its page is that of one.
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('action_teams.theme as same')
            .select('same.id')
            .whereRef('same.kind', '=', 't.kind')
            .whereRef('same.slug', '=', 't.slug')
            .whereRef('same.id', '<', 't.id')
            .where((of) => of.or([of('same.kind', '=', 'rubric'), standsUnderAny(sql.ref('same.id'))]))
            .$if(site.movementId !== undefined, (of) =>
              of.where('same.movement_id', '=', site.movementId ?? ''),
            ),
        ),
      ),
    )
    .$if(site.movementId !== undefined, (of) => of.where('t.movement_id', '=', site.movementId ?? ''))

export const termSitemap = sitemapFromRows({
  name: 'terms',
  rows: terms,
  async pages(some) {
    const rows = await some.select(['t.kind', 't.slug']).orderBy('t.kind').orderBy('t.slug').execute()
    return rows.map(({ kind, slug }) => ({ path: `/${kind}s/${slug}` }))
  },
})
