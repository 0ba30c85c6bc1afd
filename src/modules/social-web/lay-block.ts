import { sql } from 'kysely'
import type { House } from '../../platform/commands/command.ts'
import type { Db } from '../../platform/database/connect.ts'
import { addressKeyOf, serverKeyOf } from './address-key.ts'

/** Whom a host keeps out, as they are called there. */
export interface Unwelcome {
  kind: 'person' | 'server'
  /** Of a person who they are there, of a server anything at it. */
  address: URL
  name: string
  handle: string
}

interface Laying {
  db: Db
  house: House
  movementId: string
  /** Whether what they sent before goes. */
  erases: boolean
}

/** Nothing of theirs comes in from now on. Returns the id of the block. */
export async function layBlock(
  { db, house, movementId, erases }: Laying,
  { kind, address, name, handle }: Unwelcome,
): Promise<string> {
  const { sealing, clock } = house
  const [id, key] = [clock.id(), sealing.newKey(clock)]
  await db.insertInto('platform.sealing_key').values(key.row).execute()
  const addressKey = kind === 'person' ? addressKeyOf(house, address) : serverKeyOf(house, address)
  await sql`select social_web.block(${id}::uuid, ${movementId}::uuid, ${kind}, ${addressKey}, ${key.row.id}::uuid,
    ${key.seal(JSON.stringify({ name, handle }))}, ${erases})`.execute(db)
  return id
}
