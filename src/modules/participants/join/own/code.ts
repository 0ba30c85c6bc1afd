import { sql } from 'kysely'
import { codesOf } from '../../../../platform/codes/codes-of.ts'
import type { House } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import type { JoinStep } from '../schema.ts'

const codes = codesOf({ key: 'join-code', heldIn: 'kampvuur.join' })

/** What opens somebody's own request: in an address alone, never typed. */
export const joinCodeOf = (house: Pick<House, 'keyFor'>, requestId: string): string =>
  codes.of(house, requestId).long

export const joinCodeHash = (house: Pick<House, 'keyFor'>, requestId: string): Buffer =>
  codes.hashesOf(house, requestId).long_hash

/** How far a request is. */
export interface OwnRequest {
  id: string
  movementId: string
  step: JoinStep
  /** `YYYY-MM-DD`. */
  askedOn: string
  closed: boolean
  /** Meant for the hosts of one circle. */
  toCircle: boolean
}

/** The request behind a code; for the rest of this transaction it is held. Undefined where there is none. */
export async function holdRequest(db: Db, typed: string): Promise<OwnRequest | undefined> {
  await codes.hold(db, typed)
  const { rows } = await sql<OwnRequest>`select id, movement_id as "movementId", step,
    asked_on as "askedOn", closed, to_circle as "toCircle" from participants.own_request()`.execute(db)
  return rows[0]
}

/** The same for who gets to know them. */
export async function findConnected(db: Db, id: string): Promise<OwnRequest | undefined> {
  const row = await db
    .selectFrom('participants.join_request')
    .select(['id', 'movement_id as movementId', 'step', 'asked_on as askedOn', 'closed_on as closedOn'])
    .select('to_circle_id as circle')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { closedOn, circle, ...request } = row
  return { ...request, closed: closedOn !== null, toCircle: circle !== null }
}
