import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { capital } from '../../../platform/i18n/capital.ts'
import { inSentence } from '../../../platform/i18n/in-sentence.ts'
import { thatClosed } from '../../movements/index.ts'
import { inLanguageOf, langOf, roomIsOpen, storyAddress, type Written } from '../../stories/index.ts'
import { type NewsletterWords, newsletterWords } from '../words.ts'
import type { NewsletterSource } from './source.ts'

/**
 * What was told, as far as everybody may read it, from the day on which everybody may; and what stands here of a sister, from the day
 * on which it does. The letter has its title and what it says in short, and leads to the rest.
 */
export const storySource: NewsletterSource = {
  kind: 'stories.published',
  heading: (locale) => newsletterWords(locale)('source.stories'),
  async items(db, _house, { movementId, since, until }) {
    const { rows } = await sql<{ id: string; at: Date }>`
      select came.id, came.at from (
        select p.story_id as id, p.open_since as at, p.movement_id from stories.published p
          where p.movement_id = ${movementId}::uuid and p.audience = 'everyone'
        union all
        select s.story_id, greatest(p.open_since, s.stands_since), p.movement_id
          from stories.placed s join stories.published p on p.story_id = s.story_id
          where s.movement_id = ${movementId}::uuid and s.writers_at is not null and s.hosts_at is not null
            and p.audience = 'everyone'
      ) came
      where came.at >= ${since} and came.at < ${until}
        and ${roomIsOpen('came')}
        and ${movementId}::uuid <> all (${thatClosed('stories')})
      order by came.at, came.id`.execute(db)
    return rows
  },
  async view(db, _house, { locale, movementId }, ids) {
    const w = newsletterWords(locale)
    const elsewise = (story: Written) => (langOf(story) === locale ? null : inLanguageOf(locale, story))
    const [rows, under] = await Promise.all([publishedAt(db, movementId, ids), themesOf(db, ids)])
    return rows.map(
      ({
        id,
        slug,
        title,
        inShort,
        bylines,
        circleId,
        language,
        writtenIn,
        introduction,
        by,
        ...placed
      }) => ({
        id,
        title,
        // Of a sister: what is said of it here, as in a feed.
        words: introduction || inShort,
        language: langOf({ language, writtenIn }),
        ...linesUnder(w, { bylines, ...placed, elsewise: elsewise({ language, writtenIn }) }),
        href: storyAddress({ slug, placed: by ? { bySlug: by } : null }),
        ...(circleId && { circleId }),
        themes: under.filter(({ story }) => story === id).map(({ theme }) => theme),
      }),
    )
  },
}

interface Under {
  bylines: readonly string[]
  from: string | null
  label: string | null
  /** In which language it is, where the letter is in another. */
  elsewise: string | null
}

/** By whom it is, and of a sister: of which, and for whom she says it is besides, as in a list of stories; and in which other language. */
function linesUnder(w: NewsletterWords, { bylines, from, label, elsewise }: Under): { by?: string } {
  const lines = [
    bylines.length > 0 && w('source.stories.by', { names: bylines.map(inSentence).join(', ') }),
    from && w('source.stories.from', { name: from }),
    label && capital(label),
    elsewise && capital(elsewise),
  ].filter(Boolean)
  return lines.length > 0 ? { by: lines.join('. ') } : {}
}

/** Those that stand at this movement now: its own, and what a sister and their writers let stand there. */
const publishedAt = (db: Db, movementId: string, ids: readonly string[]) =>
  db
    .selectFrom('stories.published as p')
    .leftJoin('stories.placed as s', (on) =>
      on
        .onRef('s.story_id', '=', 'p.story_id')
        .on('s.movement_id', '=', movementId)
        .on('s.writers_at', 'is not', null)
        .on('s.hosts_at', 'is not', null),
    )
    .leftJoin('circles.circle as o', 'o.id', 's.from_movement_id')
    .leftJoin('circles.circle as z', 'z.id', 's.movement_id')
    .select([
      'p.story_id as id',
      'p.slug',
      'p.title',
      'p.in_short as inShort',
      'p.bylines',
      'p.language',
      'p.written_in as writtenIn',
    ])
    .select(['p.circle_id as circleId', 'o.name as from', 's.label', 's.introduction', 'z.slug as by'])
    .where('p.story_id', 'in', ids)
    .where('p.audience', '=', 'everyone')
    .where((eb) => eb.or([eb('p.movement_id', '=', movementId), eb('s.id', 'is not', null)]))
    .where(roomIsOpen())
    .execute()

/** What was laid together with others counts as each of them: who asked for one of them hears of it. */
const themesOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('stories.about as a')
    .innerJoin('action_teams.theme as t', 't.id', 'a.theme_id')
    .innerJoin('action_teams.theme as laid', (join) =>
      join.on(sql<boolean>`coalesce(laid.merged_into, laid.id) = coalesce(t.merged_into, t.id)`),
    )
    .select(['a.story_id as story', 'laid.id as theme'])
    .where('a.story_id', 'in', ids)
    .execute()
