import type pg from 'pg'
import type { Database } from '../database/connect.ts'
import { deriveKey } from '../secrets/master-key.ts'
import { decrypt, encrypt } from './cipher.ts'

const place = (label: string) => `carried ${label}`

/** Keys that came along from an earlier master key, by their label. */
export async function carriedKeys(database: Database, wrappingKey: Buffer): Promise<Map<string, Buffer>> {
  const rows = await database.read(undefined, ({ db }) =>
    db.selectFrom('platform.carried_key').selectAll().execute(),
  )
  return new Map(rows.map(({ label, wrapped }) => [label, decrypt(wrappingKey, wrapped, place(label))]))
}

/**
 * Takes keys along from one master key to the next, in the caller's transaction as the owner: what was carried before,
 * and what is derived from the key that goes.
 */
export async function carryKeys(
  client: pg.Client,
  labels: readonly string[],
  { from, to }: { from: Buffer; to: Buffer },
): Promise<void> {
  const [old, next] = [deriveKey(from, 'sealing'), deriveKey(to, 'sealing')]
  const { rows } = await client.query<{ label: string; wrapped: Buffer }>(
    'select label, wrapped from platform.carried_key',
  )
  const carried = new Map(rows.map(({ label, wrapped }) => [label, decrypt(old, wrapped, place(label))]))
  for (const label of new Set([...labels, ...carried.keys()]))
    await client.query(
      `insert into platform.carried_key (label, wrapped) values ($1, $2)
       on conflict (label) do update set wrapped = excluded.wrapped`,
      [label, encrypt(next, carried.get(label) ?? deriveKey(from, label), place(label))],
    )
}
