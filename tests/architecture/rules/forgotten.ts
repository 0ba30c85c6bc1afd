import { opened } from '../../../src/modules/dialogues/erase-all/testing/where-stands.ts'
import type { Thing } from '../../../src/platform/registry/thing.ts'
import type { TestApplication } from '../../support/application.ts'

/** By column that holds something of somebody: what stands in it, by row. What nobody can open any more does not stand there. */
export type Held = ReadonlyMap<string, ReadonlyMap<string, string>>

/** What stands in every column of which a thing says that it is somebody's. An id leads to nobody once they are forgotten. */
export async function held(app: TestApplication, things: readonly Thing[]): Promise<Held> {
  const clear = new Map((await opened(app)).map(({ column, row, text }) => [`${column} ${row}`, text]))
  const found = new Map<string, ReadonlyMap<string, string>>()
  for (const { table, column, sealed } of things.flatMap(({ personalData }) => personalData)) {
    if ((await typeOf(app, table, column)) === 'uuid') continue
    const key = await primaryKey(app, table)
    const rows = await app.sql<{ row: string; place: string; value: string }>(
      `select ${key} as row, ctid::text as place, "${column}"::text as value from ${table} t where "${column}" is not null`,
    )
    found.set(
      `${table}.${column}`,
      new Map(
        rows
          .map(
            ({ row, place, value }) =>
              [row, sealed ? clear.get(`${table}.${column} ${place}`) : value] as const,
          )
          .flatMap(([row, value]) => (value ? [[row, value] as const] : [])),
      ),
    )
  }
  return found
}

async function typeOf({ sql }: TestApplication, table: string, column: string): Promise<string | undefined> {
  const [found] = await sql<{ type: string }>(
    `select a.atttypid::regtype::text as type from pg_attribute a where a.attrelid = $1::regclass and a.attname = $2`,
    [table, column],
  )
  return found?.type
}

/** A row by what it is known by; one without a key is only added and taken away. */
async function primaryKey({ sql }: TestApplication, table: string): Promise<string> {
  const columns = await sql<{ name: string }>(
    `select quote_ident(a.attname) as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid
       and a.attnum = any (i.indkey) where i.indrelid = $1::regclass and i.indisprimary`,
    [table],
  )
  return columns.length > 0 ? `concat_ws(' ', ${columns.map(({ name }) => name).join(', ')})` : 't::text'
}

/**
 * Columns that erasing everything leaves as they were. A column of which nothing of theirs went may hold nothing of theirs: then
 * it is for whoever claimed it to add the deed that fills it.
 */
export function forgottenProblems(
  before: Held,
  after: Held,
  marks: readonly string[],
  kept: Readonly<Record<string, string>>,
): string[] {
  const names = (value = '') => marks.some((mark) => value.includes(mark))
  return [
    ...[...before].flatMap(([column, rows]) => {
      const left = after.get(column)
      const went = [...rows].some(([row, value]) => {
        const now = left?.get(row)
        return !now || (names(value) && !names(now))
      })
      if (kept[column]) return went ? [`${column}: stays with a reason, and is emptied`] : []
      if (!went) return [`${column}: erasing everything leaves it, and nothing says why`]
      return [...(left?.values() ?? [])].some(names) ? [`${column}: holds them still`] : []
    }),
    ...Object.keys(kept).flatMap((column) =>
      before.has(column) ? [] : [`${column}: stays with a reason, and nothing claims it`],
    ),
  ]
}
