import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock/clock.ts'
import type { Db } from '../database/connect.ts'
import { decrypt, encrypt, keyPlace, unwrapWith } from './cipher.ts'

/** A key that is not stored yet: `row` has to be written before anything it sealed is read. */
export interface NewKey {
  row: { id: string; wrapped: Buffer; erased_at: null }
  seal(clear: string | Buffer): Buffer
}

/** Seals and opens what stays private, with a key per person or seat that the master key wraps. */
export interface Sealing {
  newKey(clock: Clock): NewKey
  /** Makes a key in the caller's transaction. Returns its id. */
  makeKey(db: Db, clock: Clock): Promise<string>
  seal(db: Db, keyId: string, clear: string | Buffer): Promise<Buffer>
  /** Opens bytes whose wrapped key was read in the same query. Null when the key was erased. */
  open(keyId: string, wrapped: Buffer | null, sealed: Buffer): string | null
  /** The same for what is no text. */
  openBytes(keyId: string, wrapped: Buffer | null, sealed: Buffer): Buffer | null
}

/**
 * @param wrappingKey 32 bytes, derived from the master key.
 * @param before the same from the master key before, while there are still keys that it wrapped.
 */
export function sealingWith(wrappingKey: Buffer, before: Buffer | null = null): Sealing {
  const unwrap = (keyId: string, wrapped: Buffer) =>
    unwrapWith([wrappingKey, before], wrapped, keyPlace(keyId))
  const newKey = (clock: Clock): NewKey => {
    const [id, key] = [clock.id(), randomBytes(32)]
    return {
      row: { id, wrapped: encrypt(wrappingKey, key, keyPlace(id)), erased_at: null },
      seal: (clear) => encrypt(key, typeof clear === 'string' ? Buffer.from(clear) : clear, id),
    }
  }
  return {
    newKey,
    async makeKey(db, clock) {
      const { row } = newKey(clock)
      await db.insertInto('platform.sealing_key').values(row).execute()
      return row.id
    },
    async seal(db, keyId, clear) {
      const { wrapped } = await db
        .selectFrom('platform.sealing_key')
        .select('wrapped')
        .where('id', '=', keyId)
        .executeTakeFirstOrThrow()
      if (!wrapped) throw new Error('This key was erased')
      return encrypt(unwrap(keyId, wrapped), Buffer.from(clear), keyId)
    },
    open(keyId, wrapped, sealed) {
      return this.openBytes(keyId, wrapped, sealed)?.toString('utf8') ?? null
    },
    openBytes(keyId, wrapped, sealed) {
      return wrapped ? decrypt(unwrap(keyId, wrapped), sealed, keyId) : null
    },
  }
}
