import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { mySmallFires, type SeatRole } from '../../circles/index.ts'
import type { DialogueStatus } from '../schema.ts'

/** The table at which a seat sits. */
export interface Table {
  dialogueId: string
  circleId: string
  title: string
  status: DialogueStatus
  /** The fire that this one goes on from. */
  followsId: string | null
  /** Empty where the house is closed to who looks. */
  organisation: string
  /** So few sat around it that who reads the words may guess whose they are. */
  few: boolean
  /** `waits`: came with the code on the wall, and who leads it gave them no seat yet. */
  seat: { id: string; name: string; role: SeatRole; waits: boolean }
  passOnTo: string
  confidantName: string
  confidantPhone: string
}

/** Undefined when there is no conversation at this seat. */
export async function tableOf(db: Db, seatId: string): Promise<Table | undefined> {
  const row = await db
    .selectFrom('circles.seat as s')
    .innerJoin('dialogues.dialogue as d', 'd.circle_id', 's.circle_id')
    .leftJoin('circles.circle as o', 'o.id', 'd.organisation_id')
    .leftJoin('dialogues.at_door as w', 'w.seat_id', 's.id')
    .select('w.seat_id as waits')
    .select(['d.id as dialogueId', 's.circle_id as circleId', 'd.title', 'd.status', 's.name'])
    .select(['s.role', 's.listens', 'd.follows_dialogue_id as followsId'])
    .select(['d.pass_on_to as passOnTo', 'd.confidant_name as confidantName'])
    .select(['d.confidant_phone as confidantPhone', 'o.name as organisation'])
    .select((eb) => eb('s.circle_id', 'in', mySmallFires(db)).$castTo<boolean>().as('few'))
    .where('s.id', '=', seatId)
    .where('s.ended_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { name, role, listens, organisation, waits, ...table } = row
  const seat = { id: seatId, name, role: listens ? ('listener' as const) : role, waits: waits !== null }
  return { ...table, organisation: organisation ?? '', seat }
}

/** Somebody for whom the actor may write something down. */
export interface AtTable {
  seatId: string
  name: string
}

/**
 * Who sits around this fire under a name, but for the actor; who keeps it also sees who is expected. Who only carries
 * an answer for it, or listens behind the circle, is not among them.
 */
export async function othersAtTable(db: Db, table: Table): Promise<AtTable[]> {
  return db
    .selectFrom('circles.seat as s')
    .select(['s.id as seatId', 's.name'])
    .where('s.circle_id', '=', table.circleId)
    .where('s.id', '<>', table.seat.id)
    .where('s.ended_at', 'is', null)
    .where('s.name', '<>', '')
    .where('s.role', '<>', 'listener')
    .where('s.listens', '=', false)
    .where((eb) => eb.or([eb('s.taken_at', 'is not', null), eb('s.role', '<>', 'helper')]))
    .orderBy('s.name')
    .orderBy('s.id')
    .execute()
}

/** Somebody who is expected at this fire, or is there. */
export interface Expected extends AtTable {
  /** `table`: came in at the table or spoke. `seen`: who keeps the fire says so. */
  there: 'table' | 'seen' | 'no'
}

/** Everybody with a name and a seat at this fire, for who keeps it; not who only carries an answer for it or listens. */
export async function expectedAt(db: Db, dialogueId: string): Promise<Expected[]> {
  const rows = await db
    .selectFrom('circles.seat as s')
    .innerJoin('dialogues.dialogue as d', 'd.circle_id', 's.circle_id')
    .select(['s.id as seatId', 's.name', 's.came_at as cameAt', 's.seen_there as seen'])
    .where('d.id', '=', dialogueId)
    .where('s.ended_at', 'is', null)
    .where('s.name', '<>', '')
    .where('s.role', '<>', 'listener')
    .where('s.listens', '=', false)
    .where((eb) => eb.or([eb('s.taken_at', 'is not', null), eb('s.role', '<>', 'helper')]))
    .orderBy('s.name')
    .orderBy('s.id')
    .execute()
  return rows.map(({ cameAt, seen, ...seat }) => ({
    ...seat,
    there: seen ? 'seen' : cameAt ? 'table' : 'no',
  }))
}

/** Somebody who came to a mirror conversation with the code on the wall and waits for a seat. */
export interface AtDoor {
  seatId: string
  /** Empty for who gave no name. */
  name: string
  at: Date
}

/** For who leads it; nobody for who keeps it and listens. */
export async function atDoorOf(db: Db, dialogueId: string): Promise<AtDoor[]> {
  return db
    .selectFrom('dialogues.at_door as w')
    .innerJoin('circles.seat as s', 's.id', 'w.seat_id')
    .select(['w.seat_id as seatId', 's.name', 'w.at'])
    .where('w.dialogue_id', '=', dialogueId)
    .where('s.ended_at', 'is', null)
    .orderBy('w.at')
    .orderBy('w.seat_id')
    .execute()
}

export interface OpenRoom {
  code: string
  endsAt: Date
}

/** The code on the wall, for who keeps the fire, while it opens something. */
export async function openRoomOf(
  db: Db,
  sealing: Sealing,
  dialogueId: string,
  now: Date,
): Promise<OpenRoom | undefined> {
  const row = await db
    .selectFrom('dialogues.room_code as r')
    .innerJoin('platform.sealing_key as k', 'k.id', 'r.sealing_key_id')
    .select(['r.code', 'r.sealing_key_id as keyId', 'r.ends_at as endsAt', 'k.wrapped'])
    .where('r.dialogue_id', '=', dialogueId)
    .where('r.ends_at', '>', now)
    .executeTakeFirst()
  const code = row && sealing.open(row.keyId, row.wrapped, row.code)
  return code ? { code, endsAt: row.endsAt } : undefined
}

/** The conversation that a room code opens now. */
export async function dialogueBehind(db: Db, codeHash: Buffer): Promise<string | undefined> {
  const { id } = await db
    .selectNoFrom((eb) =>
      eb.fn<string | null>('dialogues.dialogue_behind_room_code', [eb.val(codeHash)]).as('id'),
    )
    .executeTakeFirstOrThrow()
  return id ?? undefined
}

/** The seat in this conversation that is the actor's already: their account's, or this device's. */
export async function ownSeatIn(db: Db, dialogueId: string): Promise<AtTable | undefined> {
  return db
    .selectFrom('circles.seat as s')
    .innerJoin('dialogues.dialogue as d', 'd.circle_id', 's.circle_id')
    .select(['s.id as seatId', 's.name'])
    .where('d.id', '=', dialogueId)
    .where('s.ended_at', 'is', null)
    .where('s.id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('circles.my_seats').as('mine')).select('mine.mine'),
    )
    .orderBy('s.created_at')
    .limit(1)
    .executeTakeFirst()
}
