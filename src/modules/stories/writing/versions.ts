import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { type ChangedIn, changedIn } from './changed-in.ts'
import { openContent, type StoryContent } from './content.ts'
import type { OwnStory } from './queries.ts'

export interface StoryVersion {
  number: number
  at: Date
  /** Kept with the button. */
  saved: boolean
  /** The name its writer wants above the story; null where that writer is no more, or it was taken over from elsewhere. */
  by: string | null
}

export interface ToldVersion extends StoryVersion {
  /** Undefined: it is the first, or too long ago to be told. */
  changed: ChangedIn | undefined
}

/** All versions of what the actor writes, the latest first. */
export function versionsOf(db: Db, storyId: string): Promise<StoryVersion[]> {
  return db
    .selectFrom('stories.version as v')
    .leftJoin('stories.writer as w', 'w.id', 'v.writer_id')
    .select(['v.number', 'v.at', 'v.saved', 'w.name as by'])
    .where('v.story_id', '=', storyId)
    .orderBy('v.number', 'desc')
    .execute()
}

/** Of so many of the latest it is told what changed in them: who looks for something looks there. */
const toldOf = 40

/** All versions, each with what it changed in the text before it. One query. */
export async function versionsTold(db: Db, sealing: Sealing, story: OwnStory): Promise<ToldVersion[]> {
  const rows = await db
    .selectFrom('stories.version as v')
    .innerJoin('stories.story as s', 's.id', 'v.story_id')
    .leftJoin('stories.writer as w', 'w.id', 'v.writer_id')
    .leftJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .select(['v.number', 'v.at', 'v.saved', 'w.name as by', 'k.wrapped'])
    .select((eb) =>
      eb
        .case()
        .when('v.number', '>=', story.number - toldOf)
        .then(eb.ref('v.content'))
        .end()
        .as('content'),
    )
    .where('v.story_id', '=', story.id)
    .orderBy('v.number', 'desc')
    .execute()
  const texts = rows.map(({ content, wrapped }) =>
    content ? (openContent(sealing, { keyId: story.keyId, wrapped, content }) ?? undefined) : undefined,
  )
  return rows.map(({ content, wrapped, ...row }, at) => {
    const [after, before] = [texts[at], texts[at + 1]]
    return { ...row, changed: after && before ? changedIn(before, after) : undefined }
  })
}

/** One version and the one before it, opened. Undefined where there is no such version. */
export async function twoVersions(
  db: Db,
  sealing: Sealing,
  story: OwnStory,
  number: number,
): Promise<{ before: StoryContent | undefined; after: StoryContent } | undefined> {
  const rows = await db
    .selectFrom('stories.version as v')
    .innerJoin('stories.story as s', 's.id', 'v.story_id')
    .leftJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .select(['v.number', 'v.content', 'k.wrapped'])
    .where('v.story_id', '=', story.id)
    .where('v.number', '<=', number)
    .orderBy('v.number', 'desc')
    .limit(2)
    .execute()
  const [after, before] = rows.map(
    ({ wrapped, content }) => openContent(sealing, { keyId: story.keyId, wrapped, content }) ?? undefined,
  )
  return after && rows[0]?.number === number ? { before, after } : undefined
}
