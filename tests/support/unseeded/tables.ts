import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** The database past all rules: what stands in it, and how much. */
export interface Tables {
  /** Rows of each table, once everything that must be told and sent is done. */
  counts(): Promise<Record<string, number>>
  /** Waits until nothing is left to tell or to send. */
  settled(): Promise<void>
  /** For each needle that stands somewhere in clear: in which tables. */
  find(needles: readonly string[]): Promise<Record<string, string[]>>
  rows<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/** Grow when something is merely tried or asked again, or by the clock: each minute, and each ten what places heard. */
const uncounted = [
  'platform.audit_entry',
  'platform.audit_head',
  'platform.failed_guess',
  'contributions.heard_kept',
]
/** What the queue keeps of its own, and what is made of all the rest for search, which a new house makes once more in its first minute. */
const uncountedSchemas = ['pgboss.', 'search.']
/** So does that there is something to lay in for search, which each minute says once more. */
const countedOf: Readonly<Record<string, string>> = { 'platform.outbox': " where fact <> 'search.stale'" }

export async function openTables(superuser: string): Promise<Tables> {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  const rows = async <Row>(sql: string, values: unknown[] = []) =>
    (await client.query(sql, values)).rows as Row[]
  // The database begins empty: its tables are there once a server has started.
  const named = async () => {
    const found = await rows<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1`,
    )
    if (found.length === 0) throw new Error('There are no tables yet')
    return found.map(({ name }) => name)
  }
  let counting: string | undefined
  const counted = async () =>
    (await named())
      .filter(
        (name) => !uncountedSchemas.some((schema) => name.startsWith(schema)) && !uncounted.includes(name),
      )
      .map((name) => `select '${name}' as name, count(*)::int as count from ${name}${countedOf[name] ?? ''}`)
      .join(' union all ')

  async function settled() {
    for (;;) {
      const [left] = await rows<{ left: number }>(
        `select (select count(*) from platform.outbox where handled_at is null)::int
              + (select count(*) from search.stale where set_aside_at is null)::int
              + (select count(*) from pgboss.job where name = 'letter.send' and state < 'completed'
                 and not (state = 'created' and start_after > now()))::int as left`,
      )
      if (left?.left === 0) return
      await sleep(15)
    }
  }

  return {
    rows,
    settled,
    async counts() {
      await settled()
      counting ??= await counted()
      const found = await rows<{ name: string; count: number }>(counting)
      return Object.fromEntries(found.map(({ name, count }) => [name, count]))
    },
    async find(needles) {
      const found: Record<string, string[]> = {}
      for (const table of await named()) {
        // Bytes are shown as hex: a needle is looked for as text and as its bytes.
        const text = (await rows<{ row: string }>(`select t::text as row from ${table} t`))
          .map(({ row }) => row)
          .join('\n')
        for (const needle of needles) {
          const bytes = Buffer.from(needle).toString('hex')
          if (text.includes(needle) || text.includes(bytes)) found[needle] = [...(found[needle] ?? []), table]
        }
      }
      return found
    },
    close: () => client.end(),
  }
}
