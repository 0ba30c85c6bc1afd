import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'

/** A story of which somebody said no, and that they are not in any more. */
export interface LeftOut {
  id: string
  contributionId: string | null
  /** The house, team or movement it comes from. */
  place: string
  /** Where everybody can read it now. */
  slug: string | null
}

/** Where the actor, or who holds a code, said no and is left out since. One query. */
export async function leftOutOf(db: Db): Promise<LeftOut[]> {
  const { rows } = await sql<LeftOut>`select id, contribution_id as "contributionId", place, read_at as slug
    from stories.left_out_of() order by place, slug, id`.execute(db)
  return rows
}
