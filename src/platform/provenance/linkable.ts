import { createHash } from 'node:crypto'
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type SelectQueryBuilder,
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
 * Writes what says what can be linked, from what the things declare: a view with one branch for each kind, with the kind as
 * a constant, so that only the branch that is asked for is looked into; and a function that asks one kind for many things.
 * Both are read with the rights of who looks.
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

/** The view and the function in SQL, and a name that changes with them. */
export function linkableView(things: readonly Thing[]): { sql: string; name: string } {
  const kinds = things.flatMap(({ linked }) => linked ?? [])
  const [first, ...rest] = kinds.map(branch)
  if (!first) throw new Error('Nothing can be linked')
  const rows = rest.reduce((all, one) => all.unionAll(one), first)
  const text = `create or replace view platform.linkable with (security_invoker = true) as ${written(rows)};
    ${askedByKind(kinds)}`
  return { sql: text, name: createHash('sha256').update(text).digest('hex') }
}

const branch = ({ kind, rows }: Linked) =>
  pen
    .selectFrom(rows(pen).as('t'))
    .select([sql<string>`${sql.lit(kind)}::text`.as('kind'), 't.id', sql<unknown>`t.about::json`.as('about')])

/** The same kind by kind, each with a plan of its own: beginning with a plan for all of them takes longer than asking. */
const askedByKind = (kinds: readonly Linked[]) => `
  create or replace function platform.linkable_of(kind text, ids uuid[]) returns table (id uuid, about json)
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
  as $asked$
  #variable_conflict use_column
  begin
    case linkable_of.kind
      ${kinds.map((one) => `when '${one.kind}' then return query ${written(asked(one))};`).join('\n      ')}
      else return;
    end case;
  end
  $asked$`

const asked = ({ rows }: Linked) =>
  pen
    .selectFrom(rows(pen).as('t'))
    .select(['t.id', sql<unknown>`t.about::json`.as('about')])
    .where(sql<boolean>`t.id = any (linkable_of.ids)`)

/** As a view is written, its values stand in the text: neither a view nor a function's body takes parameters. */
const written = (rows: SelectQueryBuilder<never, never, unknown>) =>
  pen.schema.createView('v').as(rows).compile().sql.replace('create view "v" as ', '')
