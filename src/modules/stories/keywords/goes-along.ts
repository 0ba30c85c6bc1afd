import { sql } from 'kysely'
import type { WhatGoesAlong } from '../../action-teams/index.ts'
import { roomIsOpen } from '../reading/open-room.ts'

const namedMost = 4

/** Stories under a theme, a rubric or a keyword, and under what was laid into it, that whoever looks may read: no other is counted. */
export const storiesGoAlong: WhatGoesAlong = async (db, id) => {
  const under = db
    .selectFrom('action_teams.theme as t')
    .select('t.id')
    .where((eb) => eb.or([eb('t.id', '=', id), eb('t.merged_into', '=', id)]))
  const rows = await db
    .selectFrom('stories.published as p')
    .select(['p.slug', 'p.title'])
    .select(sql<number>`(count(*) over ())::integer`.as('many'))
    .where((eb) =>
      eb.or([
        eb('p.rubric_id', 'in', under),
        eb(
          'p.story_id',
          'in',
          eb.selectFrom('stories.about as a').select('a.story_id').where('a.theme_id', 'in', under),
        ),
      ]),
    )
    .where(roomIsOpen())
    .orderBy('p.published_at', 'desc')
    .orderBy('p.id')
    .limit(namedMost)
    .execute()
  return {
    many: rows[0]?.many ?? 0,
    latest: rows.map(({ slug, title }) => ({ title, href: `/stories/${slug}` })),
  }
}
