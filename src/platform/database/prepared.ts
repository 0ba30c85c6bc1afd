import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  type QueryResult,
} from 'kysely'
import type { Db } from './connect.ts'
import { Compiler } from './named-statements.ts'
import type { Schema } from './schema.ts'

/** A place in a statement for what is given each time it is asked. */
class Place {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** What a query builder and `sql` both make. */
interface Built<Row> {
  compile(db: Db): CompiledQuery<Row>
}

/** Builds queries and asks nothing. */
const drawingBoard: Db = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new Compiler(),
  },
})

/**
 * A query that is built once and asked with other values each time: building one with its many parts takes as long as sending it, so the
 * pages that visitors open ask theirs so.
 * @param build is called once. What it is given are places and not values: it may hand them on, and not look at them.
 * @returns what asks it; its values are given by the same names. Rejects as any query does.
 */
export function prepared<Given extends object, Row>(
  build: (db: Db, given: Given) => Built<Row>,
): (db: Db, given: Given) => Promise<Row[]> {
  let compiled: CompiledQuery<Row> | undefined
  return async (db, given) => {
    compiled ??= build(drawingBoard, places<Given>()).compile(drawingBoard)
    const parameters = compiled.parameters.map((one) =>
      one instanceof Place ? given[one.name as keyof Given] : one,
    )
    const { rows }: QueryResult<Row> = await db.executeQuery<Row>({ ...compiled, parameters })
    return rows
  }
}

/** So many shapes of one query are built once; the code knows of a few, and each further one is built as it is asked. */
const mostShapes = 100

/**
 * The same for a query of which parts come and go: built once for each shape in which it is asked. That is which values are given at all, and
 * `shape`, which may be looked at, is part of the statement, and comes from the code and not from whoever asks.
 */
export function preparedInShapes<Given extends object, Shape, Row>(
  build: (db: Db, given: Given, shape: Shape) => Built<Row>,
): (db: Db, given: Given, shape: Shape) => Promise<Row[]> {
  const made = new Map<string, (db: Db, given: Given) => Promise<Row[]>>()
  return (db, given, shape) => {
    const there = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name]))
    const key = JSON.stringify([there.sort(), shape])
    const ask =
      made.get(key) ??
      prepared<Given, Row>((board, at) =>
        build(
          board,
          Object.fromEntries(there.map((name) => [name, at[name as keyof Given]])) as Given,
          shape,
        ),
      )
    if (made.size < mostShapes) made.set(key, ask)
    return ask(db, given)
  }
}

const places = <Given extends object>(): Given =>
  new Proxy({} as Given, { get: (_, name) => new Place(String(name)) })
