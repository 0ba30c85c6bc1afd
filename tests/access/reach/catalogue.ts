import type pg from 'pg'
import type { Role, Verb } from './measure.ts'

/** The columns a role may read, and the primary key where it may read all of it. */
export interface Pointing {
  readable: readonly string[]
  key: readonly string[]
}

/**
 * What each role may name of a table, as the database's own catalogue says it. Fifteen who ask share three roles: each thing is
 * asked once, until something changes.
 */
export function catalogueOf(superuser: pg.Client) {
  const known = new Map<string, Promise<string[]>>()

  function names(text: string, values: readonly string[]): Promise<string[]> {
    const key = JSON.stringify([text, values])
    const asked =
      known.get(key) ??
      superuser.query<{ name: string }>(text, [...values]).then(({ rows }) => rows.map(({ name }) => name))
    known.set(key, asked)
    return asked
  }

  /** The columns a role may name, where it may enter the schema at all. */
  const columnsFor = (role: Role, table: string, verb: Verb) =>
    names(
      `select quote_ident(a.attname) as name from pg_attribute a join pg_class c on c.oid = a.attrelid
       where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
         and a.attgenerated = '' and a.attidentity <> 'a' and has_schema_privilege($2, c.relnamespace, 'usage')
         and case when $3 = 'delete' then has_table_privilege($2, c.oid, $3)
           else has_column_privilege($2, c.oid, a.attnum, $3) end
       order by a.attnum`,
      [table, `kampvuur_${role}`, verb],
    )

  const keyOf = (table: string) =>
    names(
      `select quote_ident(a.attname) as name from pg_index i
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
       where i.indrelid = $1::regclass and i.indisprimary`,
      [table],
    )

  return {
    columnsFor,
    keyOf,
    async pointingFor(role: Role, table: string): Promise<Pointing> {
      const [readable, key] = await Promise.all([columnsFor(role, table, 'select'), keyOf(table)])
      return { readable, key: key.every((name) => readable.includes(name)) ? key : [] }
    },
    /** Something was changed: everything is asked anew. */
    forget: () => known.clear(),
  }
}
