import type { Db, VerifiedActor } from '../../platform/database/connect.ts'
import type { Viewer } from '../../platform/web/visit.ts'

/** Who looks, for the layout of every page: one query for who is signed in, none for a visitor. */
export async function viewerOf(db: Db, actor: VerifiedActor): Promise<Viewer> {
  if (actor.kind !== 'person') return { name: null }
  const person = await db
    .selectFrom('people.person')
    .select('name')
    .where('id', '=', actor.id)
    .executeTakeFirst()
  return person ?? { name: null }
}
