import type { Db } from '../../../platform/database/connect.ts'
import type { StoryAudience } from '../schema.ts'
import { placedNow } from '../sisters/in-force.ts'

/** Where something is read now, for who is about to take it away. */
export interface WhereItStands {
  slug: string
  title: string
  audience: StoryAudience
  movement: string
  /** Names of the sisters with whom it stands as well. */
  sisters: string[]
}

/** As far as who asks may read it; undefined where they may not. */
export async function whereItStands(db: Db, slug: string): Promise<WhereItStands | undefined> {
  const row = await db
    .selectFrom('stories.published as p')
    .innerJoin('circles.circle as m', 'm.id', 'p.movement_id')
    .select(['p.story_id as storyId', 'p.title', 'p.audience', 'm.name as movement'])
    .where('p.slug', '=', slug)
    .executeTakeFirst()
  if (!row) return undefined
  const sisters = await placedNow(db)
    .innerJoin('circles.circle as z', 'z.id', 's.movement_id')
    .select('z.name')
    .where('s.story_id', '=', row.storyId)
    .orderBy('z.name')
    .execute()
  const { title, audience, movement } = row
  return { slug, title, audience, movement, sisters: sisters.map(({ name }) => name) }
}
