import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { standsUnderAny } from '../../action-teams/index.ts'
import { slugOf } from '../../circles/index.ts'
import { endOf } from './meant-addresses.ts'

interface Asked {
  url: URL
  movementId: string | undefined
}

const feed =
  /^(?:\/index\.php)?\/(?:feed(?:\/(?:atom|rss2?|rdf))?|rss2?|atom|rdf|wp-(?:atom|rss2?|rdf)\.php)$/i
/** As WordPress names them, and as sites in Dutch and English do most. */
const list =
  /\/(?:category|categorie|tag|onderwerp|thema|rubriek|trefwoord|topic)\/(?:.{1,500}\/)?([^/]{1,200})$/i
/** Whoever wrote has no page here; what they wrote stands among the rest. */
const ofWriter = /^(?:\/[^/]{1,200})?\/author\/[^/]{1,200}$/i
const feedBehind = /\/feed(?:\/(?:atom|rss2?|rdf))?$/i
const pageBehind = /\/page\/\d{1,4}$/i

/**
 * Where what WordPress made of posts leads now: its feed, and the pages of its categories, tags and writers. Only where something was
 * taken over that the actor may read, and to a keyword only where they may read something under it.
 */
export async function leadsBeside(db: Db, asked: Asked): Promise<string | undefined> {
  const path = asked.url.pathname.slice(0, endOf(asked.url.pathname))
  const query = asked.url.searchParams
  const bare = path.replace(feedBehind, '').replace(pageBehind, '')
  const ofList = list.exec(bare)?.[1]
  const isFront = path === '' || path === '/index.php'
  const name = ofList ?? (isFront ? (query.get('category_name') ?? query.get('tag')) : null)
  const isFeed = feed.test(path) || (isFront && query.has('feed'))
  const isWriter = ofWriter.test(bare) || (isFront && /^\d{1,15}$/.test(query.get('author') ?? ''))
  const words = isFront ? query.get('s')?.trim().slice(0, 200) : undefined
  if (!name && !isFeed && !isWriter && !words) return undefined
  if (!(await tookOver(db, asked))) return undefined
  if (words) return `/search?q=${encodeURIComponent(words.toWellFormed())}`
  const page = name ? await termOf(db, asked, name) : '/stories'
  if (!page) return undefined
  return isFeed || feedBehind.test(path) ? `${page}/feed.atom` : page
}

const tookOver = (db: Db, { movementId }: Asked) =>
  db
    .selectFrom('stories.old_address')
    .select('story_id')
    .where('story_id', 'is not', null)
    .$if(movementId !== undefined, (query) => query.where('movement_id', '=', movementId ?? ''))
    .limit(1)
    .executeTakeFirst()

/** The page of the rubric, theme or keyword that a name in an address stands for. */
async function termOf(db: Db, { movementId }: Asked, name: string): Promise<string | undefined> {
  const slug = slugOf(decoded(name))
  const rows = await db
    .selectFrom('action_teams.theme')
    .select(['kind', 'slug', 'name'])
    .where((eb) => eb.or([eb('slug', '=', slug), eb('kind', 'in', ['rubric', 'theme'])]))
    .where((eb) => eb.or([eb('kind', '<>', 'keyword'), standsUnderAny(sql.ref('action_teams.theme.id'))]))
    .$if(movementId !== undefined, (query) => query.where('movement_id', '=', movementId ?? ''))
    .orderBy('movement_id')
    .execute()
  for (const kind of ['rubric', 'theme', 'keyword'] as const) {
    const found = rows.find(
      (row) =>
        row.kind === kind &&
        (row.slug === slug || Object.values(row.name).some((text) => text && slugOf(text) === slug)),
    )
    if (found) return `/${kind}s/${found.slug}`
  }
  return undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
