import pg from 'pg'

/**
 * A pool of connections that outlives the server: one that breaks is dropped, and the next query opens another.
 * The query that was on it fails; unheard, the connection's own error would end the whole process.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionTimeoutMillis: 3_000, ...config })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
