import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { type Day, dayAt } from '../../../platform/i18n/days.ts'

/** A visit that took place, as far as both houses let it be told. */
export interface ToldVisit {
  id: string
  host: { slug: string; name: string }
  guest: { slug: string; name: string }
  on: Day
  hostTookHome: string
  guestTookHome: string
}

/** To and from a house, the last first; where one of the two is closed to the actor it is not told. One query. */
export async function toldVisits(db: Db, circleId: string): Promise<ToldVisit[]> {
  const { rows } = await sql<{
    id: string
    hostSlug: string
    hostName: string
    guestSlug: string
    guestName: string
    at: Date
    hostTookHome: string
    guestTookHome: string
  }>`select t.visit as id, h.slug as "hostSlug", h.name as "hostName", g.slug as "guestSlug", g.name as "guestName",
      t.took_place as at, t.host_took_home as "hostTookHome", t.guest_took_home as "guestTookHome"
    from visits.told_of(${circleId}::uuid) t
    join circles.circle h on h.id = t.host join circles.circle g on g.id = t.guest
    order by t.took_place desc, t.visit`.execute(db)
  return rows.map(({ id, hostSlug, hostName, guestSlug, guestName, at, ...home }) => ({
    ...{ id, on: dayAt(at), ...home },
    host: { slug: hostSlug, name: hostName },
    guest: { slug: guestSlug, name: guestName },
  }))
}
