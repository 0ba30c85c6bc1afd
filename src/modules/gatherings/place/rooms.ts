import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'

/** For each place whether somebody who says yes now gets one at once; under '' where there is nothing to choose. */
export type Rooms = ReadonlyMap<string, boolean>

/** Of each of these times. Nobody is told how many there are. One query. */
export async function roomsAt(db: Db, occurrenceIds: readonly string[]): Promise<Map<string, Rooms>> {
  const { rows } = await sql<{ on: string; place: string; room: boolean }>`
    select occurrence_id as "on", place, room from gatherings.rooms(${occurrenceIds}::uuid[])`.execute(db)
  const all = Map.groupBy(rows, ({ on }) => on)
  return new Map([...all].map(([on, some]) => [on, new Map(some.map(({ place, room }) => [place, room]))]))
}

/** Of one time. One query. */
export async function roomsOf(db: Db, occurrenceId: string): Promise<Rooms> {
  return (await roomsAt(db, [occurrenceId])).get(occurrenceId) ?? new Map()
}

/** Whether so many more people fit there. */
export async function hasRoom(db: Db, occurrenceId: string, place: string, more: number): Promise<boolean> {
  const { room } = await db
    .selectNoFrom((eb) =>
      eb.fn<boolean>('gatherings.has_room', [eb.val(occurrenceId), eb.val(more), eb.val(place)]).as('room'),
    )
    .executeTakeFirstOrThrow()
  return room
}
