import { exampleNetwork } from '../../../seeds/index.ts'
import type { TestApplication } from '../../support/application.ts'
import type { Walker } from '../model.ts'

export type Sql = TestApplication['sql']

/** Something that is so in one of two worlds, and the walkers for whom both must be the same. */
export interface Secret {
  name: string
  /** What it is called in the world that has it: nobody finds anything there by guessing. */
  ids: readonly string[]
  /** Routes below which it stands under these names; none: it has no page of its own. */
  below?: readonly string[]
  plant(sql: Sql): Promise<void>
  knows(walker: Walker): boolean
}

/** A command leaves a line in the log, which every kept page asks after. */
export const wasDone = (sql: Sql, action: string, id: string) =>
  sql("select platform.audit($1, 'planted', $2, 'planted')", [action, id])

const seatsOf = (walker: Walker) =>
  walker.kind === 'person'
    ? (exampleNetwork.people.find(({ slug }) => slug === walker.person)?.seats ?? [])
    : []

export const sitsIn =
  (...circles: string[]) =>
  (walker: Walker): boolean =>
    seatsOf(walker).some(({ circle }) => circles.includes(circle))

export const hosts =
  (...circles: string[]) =>
  (walker: Walker): boolean =>
    seatsOf(walker).some(({ circle, role }) => role === 'host' && circles.includes(circle))

export const oneOf =
  (...people: string[]) =>
  (walker: Walker): boolean =>
    walker.kind === 'person' && people.includes(walker.person)

export const noOne = (): boolean => false

/** A row of a table, with its columns by name. */
export function lay(sql: Sql, table: string, row: Record<string, unknown>): Promise<unknown> {
  const columns = Object.keys(row)
  const values = columns.map((_, i) => `$${i + 1}`)
  return sql(`insert into ${table} (${columns.join(', ')}) values (${values.join(', ')})`, Object.values(row))
}

/** A key that opens something of this id, as any other here. */
export const layKey = (sql: Sql, id: string) =>
  sql(
    'insert into platform.sealing_key (id, wrapped) select $1, wrapped from platform.sealing_key where wrapped is not null limit 1',
    [id],
  )

/** So many days from now, at an hour at which nothing turns over. */
export const inDays = (days: number, hour = 12): Date => {
  const day = new Date()
  day.setUTCHours(hour, 0, 0, 0)
  return new Date(day.getTime() + days * 86_400_000)
}
