import type { Clock } from '../../platform/clock/clock.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { HostFlags } from './flags.ts'

export interface HostPerson {
  id: string
  /** As it is kept: somebody who was here before keeps their own spelling. */
  name: string
  isNew: boolean
}

/** One person per mail address. */
export async function findOrMakePerson(
  db: Db,
  clock: Clock,
  { name, email }: HostFlags,
): Promise<HostPerson> {
  const known = await db
    .selectFrom('people.person')
    .select(['id', 'name'])
    .where('email', '=', email)
    .executeTakeFirst()
  if (known) return { ...known, isNew: false }
  const id = clock.id()
  await db.insertInto('people.person').values({ id, slug: null, name, email, locale: null }).execute()
  return { id, name, isNew: true }
}
