import { createHash } from 'node:crypto'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type LimitNode,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  ValueNode,
} from 'kysely'
import type pg from 'pg'

const names = new Map<string, string>()

/** A stable name per SQL text, so that PostgreSQL parses and plans each statement once per connection. */
function nameOf(text: string): string {
  let name = names.get(text)
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
    // Lists of varying length make texts without end; those beyond the bound stay unnamed.
    if (names.size < 2000) names.set(text, name)
    else return ''
  }
  return name
}

class ClientConnection implements DatabaseConnection {
  readonly #client: pg.ClientBase
  constructor(client: pg.ClientBase) {
    this.#client = client
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const name = nameOf(query.sql)
    const result = await this.#client.query({
      ...(name && { name }),
      text: query.sql,
      values: query.parameters as unknown[],
    })
    const count = result.rowCount
    return count === null ? { rows: result.rows } : { rows: result.rows, numAffectedRows: BigInt(count) }
  }
  // biome-ignore lint/correctness/useYield: streaming is not offered on a pipelined connection
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Streaming is not offered on a pipelined connection')
  }
}

/**
 * Writes how many rows are wanted into the text. A plan that is made once for all values takes a number it does not know for
 * a tenth of everything, and then sorts ten years of an agenda for thirty lines.
 */
export class Compiler extends PostgresQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    const wanted = ValueNode.is(node.limit) ? node.limit.value : undefined
    if (typeof wanted === 'number' && Number.isSafeInteger(wanted) && wanted >= 0)
      this.append(`limit ${wanted}`)
    else super.visitLimit(node)
  }
}

/** A Kysely dialect over one `pg` client that somebody else checked out and whose transaction somebody else runs. */
export function dialectFor(client: pg.ClientBase): Dialect {
  const connection = new ClientConnection(client)
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new Compiler(),
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => connection,
      beginTransaction: async () => {
        throw new Error('Transactions are opened by database.read and database.write')
      },
      commitTransaction: async () => {},
      rollbackTransaction: async () => {},
      releaseConnection: async () => {},
      destroy: async () => {},
    }),
  }
}
