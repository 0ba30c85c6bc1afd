import { createHash, randomBytes } from 'node:crypto'
import { modules } from '../../src/modules.ts'
import { findMigrations, migrate } from '../../src/platform/database/migrate.ts'
import type { DatabaseAddresses } from '../../src/platform/database/server/address.ts'
import { withClient } from '../../src/platform/database/server/answer.ts'
import { makeOwnDatabase } from '../../src/platform/database/server/own-database.ts'
import { layLinkable, linkableView } from '../../src/platform/provenance/linkable.ts'
import { testMasterKey } from './master-key.ts'

export { testMasterKey }

/** A database of a test's own: the runtime addresses, the owner's, and a superuser's to look past all rules. */
export type TestDatabase = DatabaseAddresses & { owner: string; superuser: string }

/** The superuser's address of the server that this test run shares; `tests/support/global-setup.ts` starts it. */
export function testServer(): string {
  const address = process.env.KAMPVUUR_TEST_SERVER
  if (!address) throw new Error('No test server: run tests through vitest, whose global setup starts one.')
  return address
}

/** The name of a database with every migration in it and nothing else; made once for each set of migrations. */
export function templateDatabase(): Promise<string> {
  template ??= makeTemplate()
  return template
}

let template: Promise<string> | undefined

/** A migrated, empty database that no other test sees. */
export async function freshDatabase(): Promise<TestDatabase> {
  return copyOfNamed(await templateDatabase())
}

/** Another database with everything that is in this one, to which nobody may be connected. */
export function copyOf({ superuser }: TestDatabase): Promise<TestDatabase> {
  return copyOfNamed(new URL(superuser).pathname.slice(1))
}

/** The same of a database of which only the name is known. */
export async function copyOfNamed(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  copies.add(name)
  const addresses = await makeOwnDatabase(testServer(), name, testMasterKey, template)
  return { ...addresses, superuser: inDatabase(testServer(), name) }
}

const copies = new Set<string>()

/**
 * Drops the copies to which nobody is connected any more. What is left goes with the server after the run; the next copy is made
 * in memory that is there already, which is more than half of what a copy takes.
 */
export async function dropCopies(): Promise<void> {
  if (copies.size === 0) return
  await withClient(testServer(), async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database d WHERE datname = ANY($1)
       AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datid = d.oid)`,
      [[...copies]],
    )
    for (const { name } of rows) {
      await client.query(`DROP DATABASE ${name}`)
      copies.delete(name)
    }
  })
}

async function makeTemplate(): Promise<string> {
  const things = modules.flatMap((module) => module.things)
  const made = [await findMigrations(), linkableView(things).name]
  return madeOnce('template', JSON.stringify(made), async (draft) => {
    const { owner } = await makeOwnDatabase(testServer(), draft, testMasterKey)
    await migrate(owner)
    await layLinkable(owner, things)
  })
}

/**
 * The name of a database that is made once on this server, out of what its key tells. Test files run in processes of their
 * own: the first one makes it, the others wait.
 */
export async function madeOnce(
  kind: string,
  key: string,
  make: (draft: string) => Promise<unknown>,
): Promise<string> {
  const hash = createHash('sha256').update(key)
  const name = `${kind}_${hash.digest('hex').slice(0, 12)}`
  return withClient(testServer(), async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [`kampvuur ${kind}`])
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return name
    const draft = `${name}_${randomBytes(4).toString('hex')}`
    await make(draft)
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`)
    return name
  })
}

function inDatabase(address: string, name: string): string {
  const url = new URL(address)
  url.pathname = `/${name}`
  return url.href
}
