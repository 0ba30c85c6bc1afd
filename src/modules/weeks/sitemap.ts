import { sql } from 'kysely'
import { sitemapFromRows } from '../../platform/sitemap/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { notElsewhere } from '../circles/index.ts'

const released = ({ db, site }: Visit) =>
  db
    .selectFrom('weeks.week as w')
    .where('w.released', '>', 0)
    .where(notElsewhere(site, sql.ref('w.movement_id')))
    .$if(site.movementId !== undefined, (of) => of.where('w.movement_id', '=', site.movementId ?? ''))

/** Weeks that were released. */
export const weekSitemap = sitemapFromRows({
  name: 'weeks',
  rows: released,
  async pages(some) {
    const rows = await some
      .select(['w.slug', 'w.released_at as changedAt'])
      .orderBy('w.year')
      .orderBy('w.slug')
      .execute()
    return rows.map(({ slug, changedAt }) => ({ path: `/week/${slug}`, changedAt }))
  },
})

/** How those were of which their makers told it. */
export const weekAfterwardsSitemap = sitemapFromRows({
  name: 'week-afterwards',
  rows: (visit) =>
    released(visit).innerJoin('weeks.afterword as a', (join) =>
      join.onRef('a.week_id', '=', 'w.id').on('a.summary', '<>', ''),
    ),
  async pages(some) {
    const rows = await some.select('w.slug').orderBy('w.year').orderBy('w.slug').execute()
    return rows.map(({ slug }) => ({ path: `/week/${slug}/afterwards` }))
  },
})

/** Their days. */
export const weekDaySitemap = sitemapFromRows({
  name: 'week-days',
  rows: (visit) => released(visit).innerJoin('weeks.programme_day as d', 'd.week_id', 'w.id'),
  async pages(some) {
    const rows = await some
      .select(['w.slug', 'd.on_date as on', 'w.released_at as changedAt'])
      .orderBy('d.on_date')
      .orderBy('w.slug')
      .execute()
    return rows.map(({ slug, on, changedAt }) => ({ path: `/week/${slug}/days/${on}`, changedAt }))
  },
})

/** What is on their programmes. */
export const sessionSitemap = sitemapFromRows({
  name: 'week-sessions',
  rows: (visit) => released(visit).innerJoin('weeks.programme_session as s', 's.week_id', 'w.id'),
  async pages(some) {
    const rows = await some
      .select(['w.slug', 's.id', 'w.released_at as changedAt'])
      .orderBy('s.starts_at')
      .orderBy('s.id')
      .execute()
    return rows.map(({ slug, id, changedAt }) => ({ path: `/week/${slug}/sessions/${id}`, changedAt }))
  },
})
