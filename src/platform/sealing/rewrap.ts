import type pg from 'pg'
import { decrypt, encrypt, keyPlace } from './cipher.ts'

const atOnce = 500
const first = '00000000-0000-0000-0000-000000000000'

export interface Rewrapped {
  /** Keys that were wrapped anew. */
  wrapped: number
  /** Keys that neither opens. */
  closed: number
}

/**
 * Wraps every key that is there anew, a few hundred in a transaction: cut off, it goes on where it was. Whoever reads in
 * the meantime needs both keys. What was erased stays erased.
 */
export async function rewrapAll(
  client: pg.Client,
  { from, to }: { from: Buffer; to: Buffer },
): Promise<Rewrapped> {
  const done: Rewrapped = { wrapped: 0, closed: 0 }
  for (let after: string | undefined = first; after; ) {
    await client.query('begin')
    const { rows }: { rows: { id: string; wrapped: Buffer }[] } = await client.query(
      `select id, wrapped from platform.sealing_key where wrapped is not null and id > $1
       order by id limit ${atOnce} for update`,
      [after],
    )
    const opened = rows.map(({ id, wrapped }) => ({ id, ...opens(id, wrapped, { from, to }) }))
    const anew = opened.flatMap(({ id, key }) =>
      key ? [{ id, wrapped: encrypt(to, key, keyPlace(id)) }] : [],
    )
    await client.query(
      `update platform.sealing_key k set wrapped = n.wrapped
       from unnest($1::uuid[], $2::bytea[]) n (id, wrapped) where k.id = n.id`,
      [anew.map(({ id }) => id), anew.map(({ wrapped }) => wrapped)],
    )
    await client.query('commit')
    done.wrapped += anew.length
    done.closed += opened.filter(({ closed }) => closed).length
    after = rows.at(-1)?.id
  }
  return done
}

/** The key itself where it still has to be wrapped anew. */
function opens(
  id: string,
  wrapped: Buffer,
  { from, to }: { from: Buffer; to: Buffer },
): { key?: Buffer; closed?: true } {
  if (tried(to, wrapped, id)) return {}
  const key = tried(from, wrapped, id)
  return key ? { key } : { closed: true }
}

function tried(key: Buffer, wrapped: Buffer, id: string): Buffer | null {
  try {
    return decrypt(key, wrapped, keyPlace(id))
  } catch {
    return null
  }
}
