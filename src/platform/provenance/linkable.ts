import { createHash } from 'node:crypto'
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely'
import type { Db } from '../database/connect.ts'
import type { Schema } from '../database/schema.ts'
import { withClient } from '../database/server/answer.ts'
import type { Thing } from '../registry/thing.ts'
import type { Linked } from './linked.ts'

/** Writes queries down; there is no database behind it. */
const pen: Db = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/**
 * Writes the view that says what can be linked, from what the things declare: one branch for each kind, with the kind as
 * a constant, so that only the branch that is asked for is looked into. Read with the rights of who looks.
 * @param owner connection URI of the database's owner; the migrations have run.
 */
export async function layLinkable(owner: string, things: readonly Thing[]): Promise<void> {
  const view = linkableView(things)
  await withClient(owner, async (client) => {
    await client.query('begin')
    await client.query("select pg_advisory_xact_lock(hashtext('kampvuur linkable things'))")
    const { rows } = await client.query<{ is: string | null }>(
      "select obj_description('platform.linkable'::regclass) as is",
    )
    // Only where it changed: replacing it waits for everybody who reads.
    if (rows[0]?.is !== view.name) {
      await client.query(view.sql)
      await client.query(`comment on view platform.linkable is ${client.escapeLiteral(view.name)}`)
    }
    await client.query('commit')
  })
}

/** The view in SQL, and a name that changes with it. */
export function linkableView(things: readonly Thing[]): { sql: string; name: string } {
  const [first, ...rest] = things.flatMap(({ linked }) => linked ?? []).map(branch)
  if (!first) throw new Error('Nothing can be linked')
  const rows = rest.reduce((all, one) => all.unionAll(one), first)
  // Written as a view, its values stand in the text: a view takes no parameters.
  const { sql: text } = pen.schema.createView('v').as(rows).compile()
  const query = text.replace('create view "v" as ', '')
  return {
    sql: `create or replace view platform.linkable with (security_invoker = true) as ${query}`,
    name: createHash('sha256').update(query).digest('hex'),
  }
}

const branch = ({ kind, rows }: Linked) =>
  pen
    .selectFrom(rows(pen).as('t'))
    .select([sql<string>`${sql.lit(kind)}::text`.as('kind'), 't.id', sql<unknown>`t.about::json`.as('about')])
