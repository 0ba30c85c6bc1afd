import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'

/** A key on one of a person's devices. */
export interface Passkey {
  id: string
  name: string | null
  createdAt: Date | null
}

/** One's own passkeys, oldest first. */
export async function listPasskeys(db: Db, actor: VerifiedActor): Promise<Passkey[]> {
  if (actor.kind !== 'person') return []
  return db
    .selectFrom('auth.passkey')
    .select(['id', 'name', 'createdAt'])
    .where('userId', '=', actor.id)
    .orderBy('createdAt')
    .execute()
}

export function findPasskey(db: Db, id: string): Promise<Passkey | undefined> {
  return db
    .selectFrom('auth.passkey')
    .select(['id', 'name', 'createdAt'])
    .where('id', '=', id)
    .executeTakeFirst()
}
