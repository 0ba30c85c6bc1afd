import { type RawBuilder, sql } from 'kysely'

/** After what a list goes on: what stood last, by its moment and, of those of one moment, its id. */
export interface After {
  /** In microseconds, as PostgreSQL keeps it: `2026-11-27T10:00:00.123456Z`. */
  moment: string
  id?: string | undefined
}

const written =
  /^((?:19[7-9]\d|[2-9]\d{3})-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,6})?Z(?:_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}))?$/

/** Where a list goes on, from its address: `?before=…`. Undefined for what is no moment. */
export const momentIn = ({ searchParams }: URL): After | undefined =>
  readMoment(searchParams.get('before') ?? '')

/** The same of what stands there. */
export function readMoment(before: string): After | undefined {
  const [, second = '', part = '', id] = written.exec(before) ?? []
  const there = new Date(`${second}Z`)
  // The 31st of February is no day, however it is read.
  if (Number.isNaN(there.getTime()) || there.toISOString().slice(0, 19) !== second) return undefined
  return { moment: `${second}${part}Z`, id }
}

type Column = string | RawBuilder<unknown>
const columnOf = (at: Column) => (typeof at === 'string' ? sql.ref(at) : at)

/** A moment as it stands in an address. */
export const asMoment = (column: Column): RawBuilder<string> =>
  sql`to_char(${columnOf(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** Of rows by their moment, the latest first, and then by their id: those that come after; without one all. */
export function comesAfter(after: After | undefined, at: Column, idAt: string): RawBuilder<boolean> {
  if (!after) return sql`true`
  const { moment, id } = after
  const [column, there] = [columnOf(at), sql`${moment}::timestamptz`]
  return id === undefined
    ? sql`${column} < ${there}`
    : sql`${column} <= ${there} and (${column} < ${there} or ${sql.ref(idAt)} > ${id}::uuid)`
}

export interface OnePage<Row> {
  here: readonly Row[]
  /** Where older ones stand; undefined: there are none that whoever asks may read. */
  older: string | undefined
}

/** What stands on one page of a list. One more is asked for than stands there, so that it leads on only where there is something. */
export function onePage<Row extends { id: string; moment: string }>(
  url: URL,
  rows: readonly Row[],
  atOnce: number,
): OnePage<Row> {
  const here = rows.slice(0, atOnce)
  const last = here.at(-1)
  if (rows.length <= atOnce || !last) return { here, older: undefined }
  const search = new URLSearchParams(url.searchParams)
  search.set('before', `${last.moment}_${last.id}`)
  return { here, older: `${url.pathname}?${search}` }
}
