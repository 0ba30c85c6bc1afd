import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { StoryKind } from '../schema.ts'
import type { OwnStory } from '../writing/queries.ts'
import './schema.ts'

/** One who writes a story, as the others who write it know them. */
export interface FellowWriter {
  id: string
  /** What stands above it; empty: nothing. */
  byline: string
  /** What they were called when they were asked; empty: they began it. */
  called: string
  mine: boolean
  /** Can take somebody off. */
  first: boolean
}

export interface AskedWriter {
  id: string
  name: string
}

/** Everybody with an account who writes it, and who is asked. Two queries. */
export async function writersAndAsked(
  db: Db,
  sealing: Sealing,
  story: OwnStory,
): Promise<{ writers: FellowWriter[]; asked: AskedWriter[] }> {
  const fellows = sql<Omit<FellowWriter, 'called'>>`select w.id, w.name as byline,
      w.id in (select stories.my_writers()) as mine,
      w.id = (select stories.first_writer(${story.id}::uuid)) as first
    from stories.writer w where w.story_id = ${story.id}::uuid order by w.place, w.name`
  const [asked, { rows }] = await Promise.all([askedWriters(db, sealing, story), fellows.execute(db)])
  const calledOf = (id: string) => asked.find(({ writerId }) => writerId === id)?.name ?? ''
  return {
    writers: rows.map((row) => ({ ...row, called: calledOf(row.id) })),
    asked: asked.filter(({ writerId, listed }) => writerId === null && listed),
  }
}

async function askedWriters(db: Db, sealing: Sealing, { id, keyId }: OwnStory) {
  const rows = await db
    .selectFrom('stories.asked_writer as a')
    .innerJoin('platform.sealing_key as k', (join) => join.on('k.id', '=', keyId))
    .select(['a.id', 'a.writer_id as writerId', 'a.name', 'a.listed', 'k.wrapped'])
    .where('a.story_id', '=', id)
    .orderBy('a.asked_at')
    .execute()
  return rows.map(({ wrapped, name, ...row }) => ({ ...row, name: sealing.open(keyId, wrapped, name) ?? '' }))
}

/** Introductions of those who write it along or are asked to: nobody asks them again. One query. */
export async function askedIntroductions(db: Db, story: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    id: string
  }>`select stories.asked_introductions(${story}::uuid) as id`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** What somebody is asked to write along on: never more than its title. */
export interface AskedToWrite {
  id: string
  kind: StoryKind
  language: Locale
  title: string
  /** Who asks. */
  by: string
}

/** What the actor is asked and did not answer. One query. */
export async function askedToWrite(db: Db, sealing: Sealing): Promise<AskedToWrite[]> {
  const { rows } = await sql<
    Omit<AskedToWrite, 'title'> & { keyId: string; wrapped: Buffer | null; sealed: Buffer }
  >`select a.id, a.kind, a.language, a.by_name as by, a.key_id as "keyId", k.wrapped, a.title as sealed
    from stories.asked_to_write() a join platform.sealing_key k on k.id = a.key_id`.execute(db)
  return rows.flatMap(({ keyId, wrapped, sealed, ...row }) => {
    const title = sealing.open(keyId, wrapped, sealed)
    return title === null ? [] : [{ ...row, title }]
  })
}
