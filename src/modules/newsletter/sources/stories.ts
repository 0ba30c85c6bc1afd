import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { thatClosed } from '../../movements/index.ts'
import { newsletterWords } from '../words.ts'
import type { NewsletterSource } from './registry.ts'

const most = 60

/**
 * What was told, as far as everybody may read it, from the day on which everybody may; and what stands here of a sister, from the day
 * on which it does. The letter has its title and what it says in short, and leads to the rest.
 */
export const storySource: NewsletterSource = {
  kind: 'stories.published',
  heading: (locale) => newsletterWords(locale)('source.stories'),
  async items(db, _house, { movementId, since, until }) {
    const { rows } = await sql<{ id: string }>`
      select came.id from (
        select p.story_id as id, p.open_since as at, p.movement_id from stories.published p
          where p.movement_id = ${movementId}::uuid and p.audience = 'everyone'
        union all
        select s.story_id, greatest(p.open_since, s.writers_at, s.hosts_at), p.movement_id
          from stories.placed s join stories.published p on p.story_id = s.story_id
          where s.movement_id = ${movementId}::uuid and s.writers_at is not null and s.hosts_at is not null
            and p.audience = 'everyone'
      ) came
      where came.at >= ${since} and came.at < ${until}
        and came.movement_id <> all (${thatClosed('stories')})
        and ${movementId}::uuid <> all (${thatClosed('stories')})
      order by came.at, came.id
      limit ${most}`.execute(db)
    return rows.map(({ id }) => id)
  },
  async view(db, _house, locale, ids) {
    const w = newsletterWords(locale)
    const [rows, under] = await Promise.all([publishedOf(db, ids), themesOf(db, ids)])
    return rows.map(({ id, slug, title, inShort, bylines, circleId }) => ({
      id,
      title,
      words: inShort,
      ...(bylines.length > 0 && { by: w('source.stories.by', { names: bylines.join(', ') }) }),
      href: `/stories/${slug}`,
      ...(circleId && { circleId }),
      themes: under.filter(({ story }) => story === id).map(({ theme }) => theme),
    }))
  },
}

const publishedOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('stories.published')
    .select(['story_id as id', 'slug', 'title', 'in_short as inShort', 'bylines', 'circle_id as circleId'])
    .where('story_id', 'in', ids)
    .where('audience', '=', 'everyone')
    .where(sql<boolean>`movement_id <> all (${thatClosed('stories')})`)
    .execute()

/** A keyword that went into another counts as that one. */
const themesOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('stories.about as a')
    .innerJoin('action_teams.theme as t', 't.id', 'a.theme_id')
    .select(['a.story_id as story'])
    .select((eb) => eb.fn.coalesce('t.merged_into', 't.id').as('theme'))
    .where('a.story_id', 'in', ids)
    .execute()
