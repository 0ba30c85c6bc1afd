import { glob, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import pg from 'pg'

const source = join(import.meta.dirname, '..', '..')

export interface Migration {
  name: string
  sql: string
}

/**
 * The migrations of the platform and the modules, in time order (their names begin with a moment), or those wanted of them: mostly
 * none is, and reading hundreds of files took each command a quarter of a second of the processor.
 */
export async function findMigrations(wanted = (_name: string) => true): Promise<Migration[]> {
  const found: Migration[] = []
  for (const { name, path } of await placedMigrations())
    if (wanted(name)) found.push({ name, sql: await readFile(path, 'utf8') })
  return found
}

/** What the migrations are called, in time order. */
export const migrationNames = async (): Promise<string[]> =>
  (await placedMigrations()).map(({ name }) => name)

async function placedMigrations(): Promise<{ name: string; path: string }[]> {
  const found: { name: string; path: string }[] = []
  for await (const path of glob('{platform,modules}/*/migrations/*.sql', { cwd: source }))
    found.push({ name: basename(path, '.sql'), path: join(source, path) })
  return found.sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/**
 * Brings a database up to date, each migration in its own transaction, under a lock: several processes may start
 * at once, one migrates and the others wait. Migrations expand first and contract in a later release, so that the
 * processes of the release before keep running.
 * @param owner connection URI of the database's owner (not a superuser).
 * @returns the names of the migrations that ran.
 */
export async function migrate(owner: string, say: (line: string) => void = () => {}): Promise<string[]> {
  const client = new pg.Client({ connectionString: owner })
  await client.connect()
  try {
    await lockMigrations(client)
    await makeBookkeeping(client)
    const { rows } = await client.query<{ name: string }>('select name from migrations.done')
    const done = new Set(rows.map((row) => row.name))
    const waiting = await findMigrations((name) => !done.has(name))
    for (const migration of waiting) await apply(client, migration)
    if (waiting.length > 0) say(`${waiting.length} migrations`)
    return waiting.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

/** Holds up whoever else would migrate, until the connection ends. */
export async function lockMigrations(client: pg.Client): Promise<void> {
  await client.query("select pg_advisory_lock(hashtext('kampvuur migrations'))")
}

/** Makes the list of migrations that were done, where there is none. */
export async function makeBookkeeping(client: pg.Client): Promise<void> {
  await client.query('create schema if not exists migrations')
  await client.query(
    'create table if not exists migrations.done (name text primary key, at timestamptz not null default now())',
  )
}

async function apply(client: pg.Client, { name, sql }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migrations.done (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}
