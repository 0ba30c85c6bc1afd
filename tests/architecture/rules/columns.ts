import type { Ask } from '../../../src/cli/doctor/check.ts'
import type { Thing } from '../../../src/platform/registry/thing.ts'
import { ourSchemas } from './catalog.ts'

/** Schemas whose tables are not of our making, or hold nothing but names of migrations. */
const elsewhere = ['migrations', 'pgboss']

/** Every column of every table of ours, as `schema.table.column`. */
export async function columnsOf(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    `select n.nspname || '.' || c.relname || '.' || a.attname as name
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and n.oid in ${ourSchemas}
       and n.nspname <> all ($1) order by 1`,
    [elsewhere],
  )
  return rows.map(({ name }) => name)
}

/** Tables that belong to no thing, things' tables that are not there, and columns of which nobody says whose they are. */
export function columnProblems(
  columns: readonly string[],
  things: readonly Thing[],
  impersonal: Readonly<Record<string, string>>,
): string[] {
  const there = new Set(columns)
  const tables = new Set(columns.map((column) => column.replace(/\.[^.]+$/, '')))
  const claimed = new Set(
    things.flatMap((t) => t.personalData.map(({ table, column }) => `${table}.${column}`)),
  )
  const listed = Object.entries(impersonal).flatMap(([table, names]) =>
    names.split(/\s+/).map((n) => `${table}.${n}`),
  )
  const told = things.flatMap((thing) => thing.tables)
  return [
    ...[...tables].filter((table) => !told.includes(table)).map((table) => `${table}: belongs to no thing`),
    ...told
      .filter((table) => !tables.has(table))
      .map((table) => `${table}: a thing's table that is not there`),
    ...columns.filter((c) => !claimed.has(c) && !listed.includes(c)).map((c) => `${c}: personal or not?`),
    ...[...claimed, ...listed].filter((c) => !there.has(c)).map((c) => `${c}: is not there`),
    ...listed.filter((c) => claimed.has(c)).map((c) => `${c}: both personal and not`),
  ]
}
