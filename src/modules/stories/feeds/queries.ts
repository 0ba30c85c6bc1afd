import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { type Bilingual, inLanguage } from '../../../platform/i18n/words.ts'
import type { Site } from '../../../platform/web/visit.ts'
import { langOf } from '../lang.ts'
import { toldPictures } from '../pictures/elsewhere.ts'
import { narrowed, type StoryFilter } from '../reading/lists.ts'
import { asMoment, comesAfter } from '../reading/paging.ts'
import { storyAddress } from '../reading/story-address.ts'
import { standsUnder } from '../reading/under.ts'
import { placedNow } from '../sisters/in-force.ts'
import { originOf } from '../where.ts'
import { kindOfStory } from '../words.ts'
import type { FeedEntry } from './feed.ts'
import { wholeStory } from './html.tsx'

type Followed = Omit<StoryFilter, 'most' | 'public'>
type Pictures = 'in the text' | 'beside it'

/** Some of them, and where older ones begin, as `?before=` says it; undefined: there are none. */
interface FeedPage {
  entries: FeedEntry[]
  older: string | undefined
}

/** The latest of what everybody may read, whole; its pictures in the text too, or beside it alone. */
export const feedEntries = async (...asked: Parameters<typeof feedPage>): Promise<FeedEntry[]> =>
  (await feedPage(...asked)).entries

/** The same, with where it goes on. As many queries whatever is asked. */
export async function feedPage(
  db: Db,
  site: Site,
  movementName: string,
  filter: Followed,
  pictures: Pictures = 'in the text',
): Promise<FeedPage> {
  const { movementId, ...narrowing } = filter
  const [rows, ofSisters] = await Promise.all([
    whole(db, { ...narrowing, ownOf: narrowing.ownOf ?? movementId })
      .select(asMoment('p.open_since').as('since'))
      .execute(),
    movementId ? ofSistersOf(db, filter, movementId).execute() : [],
  ])
  const all = [...rows, ...ofSisters].sort(latestFirst)
  const [here, last] = [all.slice(0, most), all[most - 1]]
  return {
    entries: here.map((row) => asEntry(row, { site, movementName, pictures })),
    older: last && all.length > most ? `${last.since}_${last.id}` : undefined,
  }
}

const most = 30

/** As the database lays them, so that a page goes on where the one before ended. */
const latestFirst = (a: { since: string; id: string }, b: { since: string; id: string }) =>
  a.since === b.since ? (a.id < b.id ? -1 : 1) : a.since > b.since ? -1 : 1

const whole = (db: Db, filter: Followed) =>
  narrowed(db, { ...filter, public: true, most: most + 1 })
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

/** What stands at a movement of its sisters, by since when it does. */
const ofSistersOf = (db: Db, { before, ...filter }: Followed, movementId: string) =>
  whole(db, filter)
    .innerJoin(placedNow(db).select(['s.story_id', 's.movement_id', 's.stands_since']).as('at'), (on) =>
      on.onRef('at.story_id', '=', 'p.story_id').on('at.movement_id', '=', movementId),
    )
    .where('p.movement_id', '<>', movementId)
    .select(asMoment(standsHere).as('since'))
    .where(comesAfter(before, standsHere, 'p.id'))
    .clearOrderBy()
    .orderBy(standsHere, 'desc')
    .orderBy('p.id')

const standsHere = sql<Date>`greatest(p.open_since, at.stands_since)`

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
  const under = row.under
    .map(({ kind, slug, name }) => ({
      kind,
      name: inLanguage(name as Bilingual, language),
      address: `${origin}/${kind}s/${slug}`,
    }))
    .sort(({ name: a }, { name: b }) => new Intl.Collator(language).compare(a, b))
  return {
    id: row.id,
    address: placed ? originOf(site, { slug: placed.bySlug, open: true }) + storyAddress(row) : address,
    title: row.title,
    summary: placed?.introduction || row.inShort,
    html: wholeStory({ ...row, ...(pictures === 'in the text' && { pictures: told }) }, origin),
    pictures: told,
    categories: [kindOfStory(language, row.kind), ...under.map(({ name }) => name)],
    headings: under.filter(({ kind }) => kind !== 'action-team'),
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
