import { sql } from 'kysely'
import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { sameName, wordSlugOf } from '../../circles/index.ts'

/** Under what a story of another site comes to stand. */
export interface Heading {
  rubricId: string | null
  themes: string[]
  /** What the movement has no rubric or theme for. */
  keywords: string[]
}

/** A name, and the one of the keyword under which it stands now. */
export interface Together {
  name: string
  stands: string
}

export interface Headings {
  /** What this movement has of these names, in either language; of several rubrics the first. */
  find(names: readonly string[]): Heading
  /** Puts a story under its keywords, once `end` comes. */
  under(storyId: string, keywords: readonly string[]): void
  /**
   * Makes the keywords that are not there and puts the stories under them. Last: whoever brings the same keyword
   * meanwhile would wait for the whole transaction.
   * @returns what came to stand under the keyword of another writing.
   */
  end(): Promise<Together[]>
}

const atOnce = 2000

export async function openHeadings(
  db: Db,
  clock: Clock,
  movementId: string,
  site: Buffer,
): Promise<Headings> {
  const rows = await db
    .selectFrom('action_teams.theme')
    .select(['id', 'kind', 'name'])
    .where('movement_id', '=', movementId)
    .where('kind', 'in', ['theme', 'rubric'])
    .execute()
  const known = new Map<string, (typeof rows)[number]>()
  for (const row of rows) for (const name of Object.values(row.name)) if (name) known.set(sameName(name), row)
  const words = new Map<string, { name: string; stories: string[] }>()
  const together = new Map<string, string>()

  return {
    find(names) {
      const found = names.map((name) => ({ name, row: known.get(sameName(name)) }))
      return {
        rubricId: found.find(({ row }) => row?.kind === 'rubric')?.row?.id ?? null,
        themes: [...new Set(found.flatMap(({ row }) => (row?.kind === 'theme' ? row.id : [])))],
        keywords: found.filter(({ row }) => row === undefined).map(({ name }) => name),
      }
    },
    under(storyId, keywords) {
      for (const name of keywords) {
        const slug = wordSlugOf(name)
        const word = words.get(slug) ?? { name, stories: [] }
        if (sameName(word.name) !== sameName(name)) together.set(name, word.name)
        word.stories.push(storyId)
        words.set(slug, word)
      }
    },
    async end() {
      const all = [...words]
      for (let at = 0; at < all.length; at += atOnce) {
        const part = all.slice(at, at + atOnce)
        const here = part.map(([slug, { name }]) => ({ slug, name }))
        for (const { name, stands } of await bring(db, { clock, movementId, site }, here))
          if (sameName(stands) !== sameName(name)) together.set(name, stands)
        const pairs = part.flatMap(([slug, { stories }]) => stories.map((story) => [slug, story] as const))
        for (let from = 0; from < pairs.length; from += atOnce)
          await layUnder(db, movementId, pairs.slice(from, from + atOnce))
      }
      return [...together].map(([name, stands]) => ({ name, stands }))
    },
  }
}

async function bring(
  db: Db,
  { clock, movementId, site }: { clock: Clock; movementId: string; site: Buffer },
  words: readonly { slug: string; name: string }[],
): Promise<Together[]> {
  const made = await db
    .insertInto('action_teams.theme')
    .values(
      words.map(({ slug, name }) => ({
        id: clock.id(),
        movement_id: movementId,
        kind: 'keyword' as const,
        slug,
        name: { nl: name, en: name },
        status: null,
        theme_id: null,
        circle_id: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['movement_id', 'kind', 'slug']).doNothing())
    .returning('id')
    .execute()
  if (made.length > 0)
    await db
      .insertInto('stories.taken_over_keyword')
      .values(made.map(({ id }) => ({ theme_id: id, site })))
      .execute()
  const rows = await db
    .selectFrom('action_teams.theme')
    .select(['slug', 'name'])
    .where('movement_id', '=', movementId)
    .where('kind', '=', 'keyword')
    .where(
      'slug',
      'in',
      words.map(({ slug }) => slug),
    )
    .execute()
  const stands = new Map(rows.map(({ slug, name }) => [slug, name.nl ?? name.en ?? slug]))
  return words.map(({ slug, name }) => ({ name, stands: stands.get(slug) ?? name }))
}

const layUnder = (db: Db, movementId: string, pairs: readonly (readonly [slug: string, story: string])[]) =>
  sql`insert into stories.about (story_id, theme_id)
    select pair.story, t.id from unnest(${pairs.map(([slug]) => slug)}::text[], ${pairs.map(([, id]) => id)}::uuid[])
      as pair (slug, story)
    join action_teams.theme t on t.movement_id = ${movementId} and t.kind = 'keyword' and t.slug = pair.slug
    on conflict do nothing`.execute(db)
