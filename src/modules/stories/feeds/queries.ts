import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { type Bilingual, inLanguage } from '../../../platform/i18n/words.ts'
import type { Site } from '../../../platform/web/visit.ts'
import { langOf } from '../lang.ts'
import { toldPictures } from '../pictures/elsewhere.ts'
import { narrowed, type StoryFilter } from '../reading/lists.ts'
import { storyAddress } from '../reading/story-address.ts'
import { standsUnder } from '../reading/under.ts'
import { originOf } from '../where.ts'
import { kindOfStory } from '../words.ts'
import type { FeedEntry } from './feed.ts'
import { wholeStory } from './html.tsx'

/** The latest of what everybody may read, whole; its pictures in the text too, or beside it alone. */
export async function feedEntries(
  db: Db,
  site: Site,
  movementName: string,
  filter: Omit<StoryFilter, 'most' | 'public'>,
  pictures: 'in the text' | 'beside it' = 'in the text',
): Promise<FeedEntry[]> {
  const { movementId, ...narrowing } = filter
  const [rows, ofSisters] = await Promise.all([
    whole(db, { ...narrowing, ownOf: narrowing.ownOf ?? movementId }).execute(),
    movementId ? whole(db, filter).where('p.movement_id', '<>', movementId).execute() : [],
  ])
  return [...rows, ...ofSisters]
    .map((row) => asEntry(row, { site, movementName, pictures }))
    .sort((a, b) => b.published.getTime() - a.published.getTime())
    .slice(0, most)
}

const most = 30

const whole = (db: Db, filter: Omit<StoryFilter, 'most' | 'public'>) =>
  narrowed(db, { ...filter, public: true, most })
    .select(['p.body as document', 'p.corrected_at as correctedAt', 'p.open_since as openSince'])
    .select((eb) => eb('m.visibility', '=', 'everyone').as('open'))
    .select((eb) => [
      jsonArrayFrom(standsUnder(db, eb.ref('p.story_id'), eb.ref('p.rubric_id'))).as('under'),
      jsonArrayFrom(
        eb
          .selectFrom('stories.picture as s')
          .innerJoin('stories.picture_file as f', 'f.picture_id', 's.id')
          .select(['s.id', 's.width', 's.height', 's.widths', 'f.bytes'])
          .select(['s.focus_x as focusX', 's.focus_y as focusY'])
          .whereRef('s.story_id', '=', 'p.story_id')
          .where(sql<boolean>`p.pictures @> array[s.id]`)
          .where('f.format', '=', 'jpg'),
      ).as('seen'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof whole>['execute']>>[number]

interface Told {
  site: Site
  movementName: string
  pictures: 'in the text' | 'beside it'
}

function asEntry(row: Row, { site, movementName, pictures }: Told): FeedEntry {
  const { movementSlug, open, placed, language } = row
  const movement = movementSlug === null ? null : { slug: movementSlug, open: Boolean(open) }
  const origin = originOf(site, movement)
  const bytes = new Map(row.seen.map((seen) => [seen.id, seen.bytes]))
  const told = toldPictures(row, row.seen, origin).map((one) => ({ ...one, bytes: bytes.get(one.id) ?? 0 }))
  const address = `${origin}/stories/${row.slug}`
  const under = row.under.map(({ name }) => inLanguage(name as Bilingual, language))
  return {
    id: row.id,
    address: placed ? originOf(site, { slug: placed.bySlug, open: true }) + storyAddress(row) : address,
    title: row.title,
    summary: placed?.introduction || row.inShort,
    html: wholeStory({ ...row, ...(pictures === 'in the text' && { pictures: told }) }, origin),
    pictures: told,
    categories: [kindOfStory(language, row.kind), ...under.sort(new Intl.Collator(language).compare)],
    from: placed
      ? { name: placed.from, address, feed: `${origin}/circles/${movementSlug}/feed`, label: placed.label }
      : undefined,
    language: langOf(row),
    authors: row.bylines.length > 0 ? row.bylines : [row.circle ?? row.movementName ?? movementName],
    ...when(row),
  }
}

/**
 * New to whoever follows from the day on which everybody may read it, and of a sister from the day on which it stands here; what is said
 * of it here is a part of it.
 */
function when({ openSince, publishedAt, correctedAt, placed }: Row) {
  const since = openSince ?? publishedAt
  const published = latest([since, ...(placed ? [new Date(placed.since)] : [])])
  return {
    published,
    updated: latest([published, correctedAt ?? published, ...(placed ? [new Date(placed.saidAt)] : [])]),
  }
}

const latest = (days: readonly Date[]) => new Date(Math.max(...days.map((day) => day.getTime())))
