import pg from 'pg'
import { WritesTogether } from './write-together.ts'

/** A connection has planned what pages ask, which takes longer than asking it: two are always kept, more of them for a while. */
const kept = { min: 2, idleTimeoutMillis: 10 * 60_000 }

/**
 * A pool of connections that outlives the server: one that breaks is dropped, and the next query opens another.
 * The query that was on it fails; unheard, the connection's own error would end the whole process.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionTimeoutMillis: 3_000,
    stream: () => new WritesTogether(),
    ...kept,
    ...config,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
