import { sql } from 'kysely'
import type { Db } from '../../../../platform/database/connect.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Sealing } from '../../../../platform/sealing/seal.ts'
import { openAsked } from '../../people-in-it/asked.ts'
import type { StoryKind } from '../../schema.ts'
import type { StoryContent } from '../../writing/content.ts'
import type { OwnStory } from '../../writing/queries.ts'
import './schema.ts'

/** One who reads along, or is asked to, as its writers know of it. */
export interface AlongReader {
  id: string
  name: string
  /** They said yes. */
  reads: boolean
  /** They read nothing of it now, because somebody who is told of said no. */
  waits: boolean
}

/** Whoever reads along or is asked, in the order in which they were asked. One query. */
export async function alongReaders(
  db: Db,
  sealing: Sealing,
  { id, keyId }: Pick<OwnStory, 'id' | 'keyId'>,
): Promise<AlongReader[]> {
  const rows = await db
    .selectFrom('stories.reader as r')
    .innerJoin('platform.sealing_key as k', (join) => join.on('k.id', '=', keyId))
    .select(['r.id', 'r.name', 'r.reads', 'k.wrapped'])
    .select((eb) => eb.fn<boolean>('stories.reader_waits', ['r.id']).as('waits'))
    .where('r.story_id', '=', id)
    .where('r.listed', '=', true)
    .orderBy('r.asked_at')
    .execute()
  return rows.map(({ wrapped, name, ...row }) => ({ ...row, name: sealing.open(keyId, wrapped, name) ?? '' }))
}

/** Where the actor reads along, or is asked to: never more than the title it had then. */
export interface Reading {
  id: string
  kind: StoryKind
  language: Locale
  /** Empty: it had none, or somebody said no to the text that it was of. */
  title: string
  /** Who asks; empty once they said yes. */
  by: string
  reads: boolean
}

/** One query. */
export async function myReadings(db: Db, sealing: Sealing): Promise<Reading[]> {
  const { rows } = await sql<
    Omit<Reading, 'title'> & { keyId: string; wrapped: Buffer | null; sealed: Buffer | null }
  >`select r.id, r.kind, r.language, r.by_name as by, r.reads, r.key_id as "keyId", k.wrapped, r.title as sealed
    from stories.my_readings() r join platform.sealing_key k on k.id = r.key_id`.execute(db)
  return rows.flatMap(({ keyId, wrapped, sealed, ...row }) => {
    const title = sealed === null ? '' : sealing.open(keyId, wrapped, sealed)
    return title === null ? [] : [{ ...row, title }]
  })
}

/** A draft as it is now, for one who reads along. */
export interface ReadAlong extends StoryContent {
  id: string
  storyId: string
  kind: StoryKind
  language: Locale
  /** There is nothing of it here: somebody who is told of said no to it. */
  closed: boolean
  bylines: string[]
}

/** Undefined for who does not read along with it. One query. */
export async function readAlong(db: Db, sealing: Sealing, id: string): Promise<ReadAlong | undefined> {
  const { rows } = await sql<
    Omit<ReadAlong, keyof StoryContent> & { keyId: string; wrapped: Buffer | null; content: Buffer | null }
  >`select r.id, r.story_id as "storyId", r.kind, r.language, r.closed, r.bylines, r.key_id as "keyId", k.wrapped, r.content
    from stories.read_along(${id}::uuid) r join platform.sealing_key k on k.id = r.key_id`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { keyId, wrapped, content, ...rest } = row
  const clear = openAsked(sealing, { keyId, wrapped, content })
  return clear ? { ...rest, ...clear } : undefined
}
