import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { roomIsOpen } from './open-room.ts'

const ofStory = /^\/stories\/([a-z0-9-]{3,300})$/

/** Where the story is that was meant by an address with its title written otherwise, or without its ending. */
export async function addressMeant(
  db: Db,
  { url, movementId }: { url: URL; movementId: string | undefined },
): Promise<string | undefined> {
  const asked = ofStory.exec(url.pathname)?.[1]
  if (!asked) return undefined
  const row = await db
    .selectFrom('stories.published as p')
    .select('p.slug')
    .where('p.slug', '=', sql<string>`(select stories.address_meant(${asked}))`)
    .where(roomIsOpen())
    .$if(movementId !== undefined, (query) => query.where('p.movement_id', '=', movementId ?? ''))
    .executeTakeFirst()
  return row && row.slug !== asked ? `/stories/${row.slug}` : undefined
}
