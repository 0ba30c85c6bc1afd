import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { hashOf } from '../../src/platform/codes/codes.ts'
import { exampleDatabase } from '../../tests/support/example.ts'
import { personId } from './ids.ts'

export interface LoadedExample {
  /** Looks past all rules. */
  superuser: pg.Client
  /** Address of the pages' own role. */
  web: string
  /** Raw SQL on the pages' own role: as somebody who is signed in, or as a visitor. */
  readAs<Row extends pg.QueryResultRow>(slug: string | null, sql: string, values?: unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/** A database of a test's own with the example network in it. */
export async function loadedExample(): Promise<LoadedExample> {
  const database = await exampleDatabase()
  const superuser = new pg.Client({ connectionString: database.superuser })
  await superuser.connect()

  async function tokenOf(slug: string): Promise<string> {
    const token = randomUUID()
    await superuser.query(
      `insert into platform.session (token_hash, person_id, scope, method, ends_at)
       values ($1, $2, 'person', 'test', now() + interval '1 hour')`,
      [hashOf(token), personId(slug)],
    )
    return token
  }

  return {
    superuser,
    web: database.web,
    async readAs<Row extends pg.QueryResultRow>(slug: string | null, sql: string, values: unknown[] = []) {
      const web = new pg.Client({ connectionString: database.web })
      await web.connect()
      try {
        await web.query('begin read only')
        if (slug) await web.query('select platform.act_as($1)', [await tokenOf(slug)])
        return (await web.query<Row>(sql, values)).rows
      } finally {
        await web.end()
      }
    },
    close: () => superuser.end(),
  }
}
