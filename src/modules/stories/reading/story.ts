import type { Db } from '../../../platform/database/connect.ts'
import { prepared } from '../../../platform/database/prepared.ts'
import type { Document } from '../../../platform/documents/index.ts'
import type { Shown } from '../shown/shown.ts'
import { type ListedStory, listed, withFirstPicture } from './listed.ts'

/**
 * Who reads what is sent to who wrote a story: all who wrote it, those of them who have an account, who looks after the movement where
 * none of them has one, or nobody where that is closed.
 */
export type SentIsReadBy = 'writers' | 'some' | 'kept' | 'nobody'

/** A story as it is read. */
export interface StoryView extends ListedStory {
  storyId: string
  movementId: string
  circleSlug: string | null
  audience: 'circle' | 'movement' | 'everyone'
  document: Document
  /** What one looks at or listens to with it. */
  shown: Shown | null
  /** The same as text alone. */
  plain: string
  movement: { name: string; slug: string; open: boolean } | null
  correctedAt: Date | null
  mine: boolean
  /** Who reads what is sent to who wrote it. */
  sentIsReadBy: SentIsReadBy
}

const storyAt = prepared((db, { slug }: { slug: string }) =>
  listed(db)
    .select(['p.story_id as storyId', 'p.movement_id as movementId', 'c.slug as circleSlug', 'p.audience'])
    .select(['p.body as document', 'p.plain', 'p.corrected_at as correctedAt'])
    .select((eb) => eb.fn<Shown | null>('stories.shown_now', ['p.shown']).as('shown'))
    .select((eb) => [
      eb('m.visibility', '=', 'everyone').as('movementOpen'),
      eb.fn<SentIsReadBy | null>('stories.sent_is_read_by', ['p.story_id']).as('sentIsReadBy'),
    ])
    .select((eb) =>
      eb('p.story_id', 'in', (inner) =>
        inner.selectFrom(inner.fn<{ mine: string }>('stories.my_stories').as('mine')).select('mine.mine'),
      ).as('mine'),
    )
    .where('p.slug', '=', slug),
)

/** Undefined where there is none that the actor may read. */
export async function findStory(db: Db, slug: string): Promise<StoryView | undefined> {
  const [row] = await storyAt(db, { slug })
  if (!row) return undefined
  const { movementSlug, movementName, movementOpen } = row
  return {
    ...withFirstPicture(row),
    mine: Boolean(row.mine),
    sentIsReadBy: row.sentIsReadBy ?? 'nobody',
    movement:
      movementSlug && movementName
        ? { name: movementName, slug: movementSlug, open: Boolean(movementOpen) }
        : null,
  }
}
