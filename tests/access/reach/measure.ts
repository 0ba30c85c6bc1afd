import pg from 'pg'
import type { TestDatabase } from '../../support/postgres.ts'
import { catalogueOf, type Pointing } from './catalogue.ts'
import { attemptsAt } from './plant.ts'

/** Who asks the database: the pages as one of the walkers, or one of the other roles of the house. */
export interface Asker {
  name: string
  role: Role
  token: string | undefined
}

export type Role = 'web' | 'worker' | 'auth'
export type Verb = 'select' | 'insert' | 'update' | 'delete'
export const verbs = ['select', 'insert', 'update', 'delete'] as const

/** For each asker how many rows they get through to; null: the role may not even try. */
export type Reached = ReadonlyMap<string, number | null>

export interface Measure {
  tables: readonly string[]
  reach(table: string, verb: Verb): Promise<Reached>
  /** Whether somebody reaches more or less of a table than this; stops at the first who does. */
  differs(table: string, verb: Verb, healthy: Reached): Promise<boolean>
  /** A statement as the owner, past all rules. */
  change(statement: string): Promise<void>
  close(): Promise<void>
}

/** Raw SQL as each role of the house: what of each table may be read, written, changed and deleted. All is rolled back. */
export async function measure(database: TestDatabase, askers: readonly Asker[]): Promise<Measure> {
  const open = async (connectionString: string) => {
    const client = new pg.Client({ connectionString })
    await client.connect()
    return client
  }
  const superuser = await open(database.superuser)
  const roles = {
    web: await open(database.web),
    worker: await open(database.worker),
    auth: await open(database.auth),
  }
  const { rows } = await superuser.query<{ name: string }>(
    `select distinct schemaname || '.' || tablename as name from pg_policies where schemaname <> 'pgboss' order by 1`,
  )
  const samples = new Map<string, string>()
  const catalogue = catalogueOf(superuser)

  /** Rows of a table as JSON, each with an id of its own where it has one: what somebody would try to write. */
  async function sampleOf(table: string): Promise<string> {
    const known = samples.get(table)
    if (known !== undefined) return known
    const { rows } = await superuser.query<{ rows: string }>(
      `select coalesce(jsonb_agg(r), '[]')::text as rows from (
         select case when to_jsonb(t) ? 'id' and jsonb_typeof(to_jsonb(t)->'id') = 'string'
           then to_jsonb(t) || jsonb_build_object('id', gen_random_uuid()) else to_jsonb(t) end as r
         from ${table} t order by ${(await catalogue.keyOf(table)).join(', ') || '1'}) x`,
    )
    const more = attemptsAt(table)
    const { rows: added } = more
      ? await superuser.query<{ rows: string }>(
          `select coalesce(jsonb_agg(r), '[]')::text as rows from (${more}) x (r)`,
        )
      : { rows: [] }
    const sample = JSON.stringify([
      ...JSON.parse(rows[0]?.rows ?? '[]'),
      ...JSON.parse(added[0]?.rows ?? '[]'),
    ])
    samples.set(table, sample)
    return sample
  }

  async function ask({ role, token }: Asker, table: string, verb: Verb): Promise<number | null> {
    const client = roles[role]
    const columns = await catalogue.columnsFor(role, table, verb)
    if (columns.length === 0) return null
    await client.query('begin')
    try {
      if (token) await client.query('select platform.act_as($1)', [token])
      if (verb === 'select') {
        const { rows } = await client.query<{ n: string }>(`select count(*) as n from ${table}`)
        return Number(rows[0]?.n)
      }
      if (verb === 'insert')
        await client.query("select set_config('reach.rows', $1, true)", [await sampleOf(table)])
      const tries =
        verb === 'insert'
          ? inserting(table, columns)
          : touching(table, columns, verb, await catalogue.pointingFor(role, table))
      await client.query(tries)
      const { rows } = await client.query<{ n: string }>("select current_setting('reach.through') as n")
      return Number(rows[0]?.n)
    } finally {
      await client.query('rollback')
    }
  }

  return {
    tables: rows.map(({ name }) => name),
    async reach(table, verb) {
      const found = new Map<string, number | null>()
      for (const asker of askers) found.set(asker.name, await ask(asker, table, verb))
      return found
    },
    async differs(table, verb, healthy) {
      for (const asker of askers) if ((await ask(asker, table, verb)) !== healthy.get(asker.name)) return true
      return false
    },
    async change(statement) {
      await superuser.query(statement)
      catalogue.forget()
    },
    async close() {
      await Promise.all([superuser, ...Object.values(roles)].map((client) => client.end()))
    },
  }
}

// What a policy refuses is refused before a key or a reference is looked at: a complaint about those means that one got
// through. A trigger may refuse first.
const counted = (each: string) => `
  do $$
  declare
    one record;
    through integer := 0;
    touched integer;
  begin
    ${each}
    perform set_config('reach.through', through::text, true);
  end $$`

const attempt = (statement: string) => `
      begin
        ${statement}
        get diagnostics touched = row_count;
        through := through + touched;
      exception
        when insufficient_privilege or check_violation or raise_exception then null;
        when others then through := through + 1;
      end;`

const inserting = (table: string, columns: readonly string[]) =>
  counted(`
    for one in select value from jsonb_array_elements(current_setting('reach.rows')::jsonb) loop
      ${attempt(`insert into ${table} (${columns.join(', ')})
        select ${columns.join(', ')} from jsonb_populate_record(null::${table}, one.value);`)}
    end loop;`)

/** Row by row where the role can point at a row by its key; else all at once, which one refusal ends. */
function touching(
  table: string,
  columns: readonly string[],
  verb: 'update' | 'delete',
  { key, readable }: Pointing,
): string {
  const same = columns.find((name) => readable.includes(name))
  const column = same ?? columns[0]
  const value = same ? `t.${same}` : 'default'
  const change = verb === 'delete' ? `delete from ${table} t` : `update ${table} t set ${column} = ${value}`
  // Blindly: without reading anything, so that only the rule for this verb stands in the way.
  const blindly = attempt(verb === 'delete' ? `${change};` : `update ${table} t set ${columns[0]} = default;`)
  if (key.length === 0) return counted(blindly)
  const here = key.map((name) => `t.${name} = one.${name}`).join(' and ')
  return counted(`
    for one in select ${key.join(', ')} from ${table} order by ${key.join(', ')} loop
      ${attempt(`${change} where ${here};`)}
    end loop;
    ${blindly}`)
}
