import type { TestApplication } from '../../../../../tests/support/application.ts'

type World = Pick<TestApplication, 'sql' | 'app'>

const notOurs = "n.nspname in ('pg_catalog', 'information_schema') or n.nspname ~ '^pg_'"

/** Every table in which this stands in clear: in a text, in JSON, in bytes, anywhere in a row. */
export async function whereStands({ sql }: World, text: string): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not (${notOurs})`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await sql(
      `select 1 from ${name} t where position($1 in t::text) > 0 or position($2 in t::text) > 0 limit 1`,
      [text, Buffer.from(text).toString('hex')],
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}

interface Opened {
  column: string
  /** Where it stands in the table, at this moment. */
  row: string
  text: string
}

/** What a key that is there still opens, in whatever column of whatever room. */
export async function opened(world: World): Promise<Opened[]> {
  const { sealing } = world.app.house
  const keys = await world.sql<{ id: string; wrapped: Buffer }>(
    'select id, wrapped from platform.sealing_key where wrapped is not null',
  )
  const found: Opened[] = []
  const sealed = await world.sql<{ table: string; column: string }>(
    `select format('%I.%I', n.nspname, c.relname) as table, a.attname as column
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bytea'::regtype
       and n.nspname not in ('platform', 'auth') and not (${notOurs}) order by 1, 2`,
  )
  for (const { table, column } of sealed) {
    const cells = await world.sql<{ row: string; sealed: Buffer }>(
      `select ctid::text as row, ${column} as sealed from ${table} where octet_length(${column}) > 16`,
    )
    for (const { row, sealed } of cells) {
      const text = keys
        .map(({ id, wrapped }) => attempt(() => sealing.open(id, wrapped, sealed)))
        .find(Boolean)
      if (text) found.push({ column: `${table}.${column}`, row, text })
    }
  }
  return found
}

function attempt(open: () => string | null): string | null {
  try {
    return open()
  } catch {
    return null
  }
}
