import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely } from 'kysely'
import pg from 'pg'
import type { Look } from '../audit/looks.ts'
import type { Purpose } from '../consent/index.ts'
import { askTogether } from './ask-together.ts'
import { dialectFor } from './named-statements.ts'
import { openPool } from './pool.ts'
import type { Schema, Scope } from './schema.ts'

// A date without a time stays the text it is: `2026-11-03`.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

/** A query builder inside one transaction. */
export type Db = Kysely<Schema>

/** Who acts, as PostgreSQL verified it. */
export type VerifiedActor =
  | { kind: 'nobody' }
  | { kind: 'person'; id: string; sessionId: string; scope: Scope }
  | { kind: 'seat'; id: string; sessionId: string; scope: Scope }

export interface Transaction {
  db: Db
  actor: VerifiedActor
}

/** What grows with everything that is done. */
export interface Revision {
  /** With whatever may change or take back what somebody reads. */
  changed: string
  /** With what only adds. */
  added: string
}

export interface Database {
  /**
   * Reads as the holder of `token` (none: as nobody), in one read-only transaction. `readsFor`: what words are read for;
   * without it to talk on, as around the fire.
   */
  read<T>(
    token: string | undefined,
    work: (tx: Transaction) => Promise<T>,
    readsFor?: Purpose | undefined,
  ): Promise<T>
  /**
   * Reads as nobody, for a page that is the same for everybody: on connections whose plans hold nothing of what is for somebody in
   * particular, which makes them a fraction as large (decision 0068).
   */
  readForEverybody<T>(work: (tx: Transaction) => Promise<T>, readsFor?: Purpose | undefined): Promise<T>
  /** Writes as the holder of `token` in one transaction; throws roll it back. */
  write<T>(token: string | undefined, work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Notes in the log that the holder of `token` looks at something. One round trip, in a transaction of its own. */
  noteLook(token: string, look: Look): Promise<void>
  /** How far everything is, in any process, as it is after who asks came: asked once for all who ask at once. */
  revision(): Promise<Revision>
  /** One round trip to the server; throws when there is none. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** How many queries visitors' pages took in this process; what jobs do is not counted. Tests assert what a page costs. */
export const queryCount = { value: 0 }

const builders = new WeakMap<pg.PoolClient, Db>()

function builderFor(client: pg.PoolClient, counted: boolean): Db {
  let db = builders.get(client)
  if (!db) {
    db = new Kysely<Schema>({
      dialect: dialectFor(client),
      log: (event) => {
        if (counted && event.level === 'query') queryCount.value += 1
      },
    })
    builders.set(client, db)
  }
  return db
}

// Row-level security makes every plan large: planned once per connection, not once per request. Compiling such plans
// to machine code takes longer than running them. Where a page of a table lies does not matter to what it stands on today.
const options = '-c plan_cache_mode=force_generic_plan -c jit=off -c random_page_cost=1.1'
/** As `platform.is_for_everybody()` asks it, for as long as a connection lasts. */
const forEverybody = `${options} -c kampvuur.for_everybody=on`

/** As many as keep one Node busy. Each further one would plan every page anew the first time, where waiting for one that has is sooner. */
const mostForEverybody = 4

interface ActorRow {
  kind: 'person' | 'seat'
  id: string
  session_id: string
  scope: Scope
}

/**
 * Opens a pool for one runtime role. Connections are pipelined: `begin` and `act_as` travel with the first query.
 * @param address PostgreSQL connection URI of a role that is neither superuser nor BYPASSRLS.
 */
export function connect(
  address: string,
  { max = 10, counted = true }: { max?: number; counted?: boolean } = {},
): Database {
  const poolWith = (options: string, max: number) =>
    openPool({ connectionString: address, max, pipeline: true, options } as pg.PoolConfig)
  const pool = poolWith(options, max)
  // Opened with the first page that is for everybody: what works by itself has none.
  const shared = poolWith(forEverybody, Math.min(max, mostForEverybody))

  // Who holds one connection and waits for another can wait for ever: ten such visitors would hold the whole pool.
  const holding = new AsyncLocalStorage<true>()
  const readOnly = 'begin read only'
  async function run<T>(
    pool: pg.Pool,
    begin: string,
    token: string | undefined,
    work: (tx: Transaction) => Promise<T>,
    readsFor?: Purpose,
  ): Promise<T> {
    if (holding.getStore()) throw new Error('A transaction was opened inside another one')
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      const began = client.query(begin)
      began.catch(() => {}) // reported by the next query
      // Where it fails, so does everything after it.
      if (readsFor) client.query(comesFor(readsFor)).catch(() => {})
      const actor = token ? await actAs(client, token) : ({ kind: 'nobody' } as const)
      const result = await holding.run(true, () => work({ db: builderFor(client, counted), actor }))
      const ended = client.query('commit')
      // Nobody waits for the end of a transaction that changed nothing; the next one queues behind it.
      if (begin === readOnly) ended.catch(() => {})
      else await ended
      return result
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure
      })
      throw error
    } finally {
      client.release(broken)
    }
  }

  return {
    read: (token, work, readsFor) => run(pool, readOnly, token, work, readsFor),
    readForEverybody: (work, readsFor) => run(shared, readOnly, undefined, work, readsFor),
    write: (token, work) => run(pool, 'begin', token, work),
    noteLook: async (token, { action, thing, thingId, requestId, did }) => {
      await pool.query({
        name: 'audit_look',
        text: 'select platform.audit_look($1, $2, $3, $4, $5, $6)',
        values: [token, action, thing, thingId, requestId, did],
      })
    },
    revision: askTogether(async () => {
      const { rows } = await pool.query<Revision>({
        name: 'revision',
        text: 'select changed, added from platform.revisions()',
      })
      return rows[0] ?? { changed: '', added: '' }
    }),
    ping: async () => {
      await pool.query('select 1')
    },
    close: async () => {
      await Promise.all([pool.end(), shared.end()])
    },
  }
}

/** For this transaction alone. */
const comesFor = (purpose: Purpose) => ({
  name: 'reads_for',
  text: "select set_config('kampvuur.reads_for', $1, true)",
  values: [purpose],
})

async function actAs(client: pg.PoolClient, token: string): Promise<VerifiedActor> {
  const { rows } = await client.query<ActorRow>({
    name: 'act_as',
    text: 'select * from platform.act_as($1)',
    values: [token],
  })
  const row = rows[0]
  return row
    ? { kind: row.kind, id: row.id, sessionId: row.session_id, scope: row.scope }
    : { kind: 'nobody' }
}
