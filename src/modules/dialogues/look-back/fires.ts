import type { Db } from '../../../platform/database/connect.ts'
import { housesWithin } from './within.ts'

/** A fire as it stands in a list. */
export interface ListedFire {
  id: string
  title: string
  place: string
  startsAt: Date
  announced: boolean
  house: string
}

interface Which {
  when: 'ahead' | 'held'
  /** Only at the houses that are, or belong to, this circle. */
  circleId?: string
  now: Date
  limit: number
}

/** The fires the actor may know of: those ahead soonest first, those held latest first. */
export function firesIn(db: Db, { when, circleId, now, limit }: Which): Promise<ListedFire[]> {
  // A fire that began an hour ago is still going on.
  const begun = new Date(now.getTime() - 3 * 3_600_000)
  const ahead = when === 'ahead'
  return db
    .selectFrom('dialogues.dialogue as d')
    .leftJoin('circles.circle as house', 'house.id', 'd.organisation_id')
    .select(['d.id', 'd.title', 'd.place', 'd.starts_at as startsAt', 'd.announced'])
    .select((eb) => eb.fn.coalesce('house.name', eb.val('')).as('house'))
    .where('d.status', 'in', ahead ? ['inviting', 'harvesting'] : ['closed'])
    .$if(ahead, (query) => query.where('d.starts_at', '>', begun))
    .$if(circleId !== undefined, (query) =>
      query.where('d.organisation_id', 'in', housesWithin(db, circleId ?? '')),
    )
    .orderBy('d.starts_at', ahead ? 'asc' : 'desc')
    .orderBy('d.id')
    .limit(limit)
    .execute()
}
