import type pg from 'pg'
import { StartProblem } from '../../start/start-problem.ts'
import { withClient } from './answer.ts'

/**
 * Changes roles in one transaction, one process at a time. Roles belong to the whole server and the lock to one
 * database, so starts on two databases can still meet: then it tries again.
 */
export async function changing<T>(
  address: string,
  work: (client: pg.Client, database: string) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await withClient(address, (client) => changeOnce(client, work))
    } catch (error) {
      if (!MET_ANOTHER.includes((error as { code?: string }).code ?? '') || tries === 10) throw error
    }
  }
}

const MET_ANOTHER = ['42710', '23505', 'XX000', '40001', '40P01']

async function changeOnce<T>(
  client: pg.Client,
  work: (client: pg.Client, database: string) => Promise<T>,
): Promise<T> {
  await client.query('BEGIN')
  await client.query("SELECT pg_advisory_xact_lock(hashtext('kampvuur roles'))")
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name')
  const result = await work(client, rows[0]?.name ?? '')
  await client.query('COMMIT')
  return result
}

/** Runs a statement that needs the right to make roles; without it, says what an administrator has to do. */
export async function run(client: pg.Client, sql: string): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code !== '42501') throw error
    const statement = sql.replace(/ PASSWORD .*/, " PASSWORD '…'").replace(/ +/g, ' ')
    throw new StartProblem(
      `The owner in DATABASE_URL may not make the runtime roles (${message}): give it CREATEROLE, or let an administrator run: ${statement};`,
    )
  }
}

/** Whether a role of this name is there. */
export async function exists(client: pg.Client, role: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
  return rowCount === 1
}

/** Whether a role has what the group has. */
export async function isMember(client: pg.Client, role: string, group: string): Promise<boolean> {
  const { rows } = await client.query<{ yes: boolean }>("SELECT pg_has_role($1, $2, 'USAGE') AS yes", [
    role,
    group,
  ])
  return rows[0]?.yes === true
}

/** A name, quoted for use in a statement. */
export function id(client: pg.Client, name: string): string {
  return client.escapeIdentifier(name)
}
