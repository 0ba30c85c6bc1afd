import { sql } from 'kysely'
import type { Clock } from '../../platform/clock/clock.ts'
import type { Db } from '../../platform/database/connect.ts'
import { expectOne } from '../../platform/database/expect-one.ts'
import type { Sealing } from '../../platform/sealing/seal.ts'
import type { HostPerson } from './person.ts'

export interface HostSeat {
  id: string
  /** Whether anything changed: a host stays a host. */
  isNew: boolean
}

/** The person's seat as host. Somebody who sits there in another role keeps their seat and what they said from it. */
export async function giveHostSeat(
  db: Db,
  { clock, sealing }: { clock: Clock; sealing: Sealing },
  person: HostPerson,
  circleId: string,
): Promise<HostSeat> {
  const known = await db
    .selectFrom('circles.seat')
    .select(['id', 'role'])
    .where('circle_id', '=', circleId)
    .where('person_id', '=', person.id)
    .where('ended_at', 'is', null)
    .orderBy(sql`role <> 'host'`)
    .orderBy('created_at')
    .executeTakeFirst()
  if (known?.role === 'host') return { id: known.id, isNew: false }
  if (known) {
    const taken = sql<Date>`coalesce(taken_at, now())`
    const change = db
      .updateTable('circles.seat')
      .set((e) => ({ role: 'host' as const, taken_at: taken, version: e('version', '+', 1) }))
      .where('id', '=', known.id)
    await expectOne(change.executeTakeFirst())
    return { id: known.id, isNew: true }
  }
  const id = clock.id()
  await db
    .insertInto('circles.seat')
    .values({
      id,
      circle_id: circleId,
      person_id: person.id,
      name: person.name,
      role: 'host',
      sealing_key_id: await sealing.makeKey(db, clock),
      partner_of: null,
      taken_at: clock.now(),
      ended_at: null,
    })
    .execute()
  return { id, isNew: true }
}
