import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../../platform/database/connect.ts'
import type { CircleKind, SeatRole } from '../../schema.ts'

/** A house as it stands in the directory, for everybody. */
export interface OpenHouse {
  slug: string
  name: string
  movement: string | null
  places: { kind: CircleKind; name: string }[]
  contactName: string | null
  contactPhone: string | null
}

export const openHouses = (db: Db): Promise<OpenHouse[]> =>
  db
    .selectFrom('circles.circle as c')
    .leftJoin('circles.circle as m', 'm.id', 'c.movement_id')
    .select(['c.slug', 'c.name', 'm.name as movement'])
    .select(['c.contact_name as contactName', 'c.contact_phone as contactPhone'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('circles.within as w')
          .innerJoin('circles.circle as p', 'p.id', 'w.in_id')
          .select(['p.kind', 'p.name'])
          .whereRef('w.circle_id', '=', 'c.id')
          .where('w.until', 'is', null)
          .where('p.visibility', '=', 'everyone')
          .where('p.kind', 'in', ['sector', 'region'])
          .orderBy('p.name'),
      ).as('places'),
    )
    .where('c.kind', '=', 'organisation')
    .where('c.visibility', '=', 'everyone')
    .where('c.closed_on', 'is', null)
    .orderBy('c.name')
    .orderBy('c.slug')
    .execute()

export interface Member {
  name: string
  role: SeatRole
  takenAt: Date | null
  createdAt: Date
}

/** Who has a place in a circle or is asked to take one, for its hosts: as they are called there, and no more. */
export const membersOf = (db: Db, circleId: string): Promise<Member[]> =>
  db
    .selectFrom('circles.seat')
    .select(['name', 'role', 'taken_at as takenAt', 'created_at as createdAt'])
    .where('circle_id', '=', circleId)
    .where('ended_at', 'is', null)
    .where('name', '<>', '')
    .orderBy('name')
    .orderBy('id')
    .execute()

/** Whom an import invited, as far as they still have a place or are asked. */
export const importedPeople = (db: Db, importId: string): Promise<Member[]> =>
  db
    .selectFrom('circles.imported_seat as i')
    .innerJoin('circles.seat as s', 's.id', 'i.seat_id')
    .select(['s.name', 'i.role', 's.taken_at as takenAt', 's.created_at as createdAt'])
    .where('i.import_id', '=', importId)
    .where('s.ended_at', 'is', null)
    .where('s.name', '<>', '')
    .orderBy('s.name')
    .orderBy('s.id')
    .execute()
