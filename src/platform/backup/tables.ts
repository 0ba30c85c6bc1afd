import type pg from 'pg'
import type { Manifest } from './manifest.ts'

/** Tables whose rows stay out of a backup, each with the reason. */
export const leftOut: Readonly<Record<string, string>> = {
  'platform.signing_key': 'proves within one transaction who acts; a house makes its own',
  'search.document': 'made from what stands elsewhere, and made again after a return',
  'search.found_by': 'made with it',
  'search.title_word': 'made with it',
  'search.closed_word': 'made with it',
  'search.stale': 'what waited to be looked through; after a return everything is',
  'search.word': 'made with it',
  'search.frequency': 'made with it',
  'search.made': 'without it everything is made again',
}

/** Every schema that may hold what is ours; nothing of ours is in `public`. */
export const ours = "n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')"

export interface Table {
  name: string
  columns: string[]
}

/** Tables with what can be written in them; a table in pieces counts as one. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname || '.' || c.relname as name,
       coalesce(array_agg(a.attname::text order by a.attnum) filter (where a.attname is not null), '{}') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind in ('r', 'p') and not c.relispartition and ${ours}
     group by 1 order by 1`,
  )
  return rows
}

/** Where each sequence stands. */
export async function sequencesOf(client: pg.Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and ${ours} order by 1`,
  )
  const found: Manifest['sequences'] = []
  for (const { name } of rows) {
    const { rows } = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${quoted(client, name)}`,
    )
    const [at] = rows
    if (at) found.push({ name, ...at })
  }
  return found
}

/** `schema.table`, quoted for use in a statement. */
export function quoted(client: pg.Client, name: string): string {
  return name
    .split('.')
    .map((part) => client.escapeIdentifier(part))
    .join('.')
}

export const columnList = (client: pg.Client, columns: readonly string[]) =>
  columns.map((column) => client.escapeIdentifier(column)).join(', ')

/** The same text for the same row on every server. */
export async function speakPlainly(client: pg.Client): Promise<void> {
  await client.query(`set datestyle = 'ISO'; set intervalstyle = 'postgres'; set bytea_output = 'hex';
    set timezone = 'UTC'; set extra_float_digits = 1; set statement_timeout = 0; set lock_timeout = 0;
    set idle_in_transaction_session_timeout = 0`)
}
