import type pg from 'pg'
import { StartProblem } from '../../start/start-problem.ts'
import { withRole } from './address.ts'
import { withClient } from './answer.ts'
import { id, run } from './change-roles.ts'

/**
 * Makes sure that a role which may have been there before has this password. Where something is already in the
 * database, another password means another master key: what was sealed could not be opened, and a Kampvuur that
 * runs would be locked out.
 */
export async function agreeOnPassword(address: string, role: string, password: string): Promise<void> {
  if (await canSignIn(withRole(address, role, password))) return
  await withClient(address, async (client) => {
    if (!(await isEmpty(client))) {
      throw new StartProblem(
        'This database was made with another master key: give that one with KAMPVUUR_MASTER_KEY or KAMPVUUR_MASTER_KEY_FILE.',
      )
    }
    await run(client, `ALTER ROLE ${id(client, role)} PASSWORD ${client.escapeLiteral(password)}`)
  })
}

async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "SELECT FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') LIMIT 1",
  )
  return rowCount === 0
}

async function canSignIn(address: string): Promise<boolean> {
  try {
    await withClient(address, (client) => client.query('SELECT 1'))
    return true
  } catch (error) {
    if (['28P01', '28000'].includes((error as { code?: string }).code ?? '')) return false
    throw error
  }
}
