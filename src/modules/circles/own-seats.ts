import type { Db } from '../../platform/database/connect.ts'
import type { CircleKind, Hat, SeatRole } from './schema.ts'
import { mySeats } from './standing.ts'

/** A place of whoever asks, also one that they left. */
export interface OwnSeat {
  id: string
  /** Null where the circle is closed to them by now. */
  circle: { name: string; kind: CircleKind } | null
  /** As they are called there. */
  name: string
  role: SeatRole
  /** In which hat they sit there; their own to know. */
  hat: Hat | null
  since: Date
  takenAt: Date | null
  endedAt: Date | null
}

/** One query. */
export async function ownSeats(db: Db): Promise<OwnSeat[]> {
  const rows = await db
    .selectFrom('circles.seat as s')
    .leftJoin('circles.circle as c', 'c.id', 's.circle_id')
    .leftJoin('circles.seat_hat as h', 'h.seat_id', 's.id')
    .select(['s.id', 'c.name as circle', 'c.kind', 's.name', 's.role', 'h.hat'])
    .select(['s.created_at as since', 's.taken_at as takenAt', 's.ended_at as endedAt'])
    .where('s.id', 'in', mySeats(db))
    .orderBy('s.created_at')
    .orderBy('s.id')
    .execute()
  return rows.map(({ circle, kind, ...seat }) => ({
    ...seat,
    circle: circle !== null && kind !== null ? { name: circle, kind } : null,
  }))
}
