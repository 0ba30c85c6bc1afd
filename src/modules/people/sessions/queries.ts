import { sql } from 'kysely'
import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'

export interface OpenSession {
  id: string
  /** "Firefox, Android", or empty. */
  device: string
  method: string
  opened_at: Date
  here: boolean
}

/** Where a person is signed in: this device first, then the latest. */
export async function listSessions(db: Db, actor: VerifiedActor): Promise<OpenSession[]> {
  if (actor.kind !== 'person') return []
  const rows = await db
    .selectFrom('platform.session')
    .select(['id', 'device', 'method', 'opened_at'])
    .where('person_id', '=', actor.id)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', sql<Date>`now()`)
    .orderBy('opened_at', 'desc')
    .execute()
  return rows
    .map((row) => ({ ...row, here: row.id === actor.sessionId }))
    .sort((a, b) => Number(b.here) - Number(a.here))
}
