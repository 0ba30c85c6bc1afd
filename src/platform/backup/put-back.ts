import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { lockMigrations, makeBookkeeping } from '../database/migrate.ts'
import { withClient } from '../database/server/answer.ts'
import type { Checked } from './check.ts'
import { setLinksAside, silenceTriggers } from './constraints.ts'
import { CopyIn } from './copy.ts'
import { readErased } from './erased-list.ts'
import type { Manifest, TablePart } from './manifest.ts'
import { readPart } from './part.ts'
import { BackupProblem } from './problem.ts'
import { columnList, leftOut, quoted, speakPlainly, tablesOf } from './tables.ts'

export interface PutBackParts {
  /** The owner's address. */
  owner: string
  /** Whether what stands there may go. */
  replace: boolean
}

/**
 * Fills a database with a backup, in one transaction: until its end, and after anything that goes wrong, the database
 * is as it was. Everybody who was signed in signs in again: a session that was ended since must not come back.
 * @throws BackupProblem when there is something already, or somebody works in it.
 */
export async function putBack(backup: Checked, { owner, replace }: PutBackParts): Promise<void> {
  await withClient(owner, async (client) => {
    await speakPlainly(client)
    await lockMigrations(client)
    // Asked before the transaction: within one the answer stays what it was.
    await refuseInUse(client)
    await client.query('begin')
    const erased = await erasedSince(client, backup.folder)
    if (replace) await clear(client)
    if ((await tablesOf(client)).length > 0) throw new BackupProblem('not-empty')
    await makeTables(client, backup)
    await fill(client, backup)
    await eraseAgain(client, erased)
    await client.query('update platform.session set ended_at = now() where ended_at is null')
    await client.query("select platform.audit('cli.restore', 'backup', $1, null)", [backup.manifest.id])
    await client.query('commit')
    await client.query('analyze')
  })
}

/** What the list beside the backup and the database that makes way know to be erased. */
async function erasedSince(client: pg.Client, folder: string): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('platform.sealing_key') is not null as there",
  )
  const here = rows[0]?.there
    ? await client.query<{ id: string }>('select id from platform.sealing_key where erased_at is not null')
    : { rows: [] }
  return [...(await readErased(dirname(folder))), ...here.rows.map(({ id }) => id)]
}

/** A backup from before an erasure must not undo it: what the key sealed goes again, as it went then. */
async function eraseAgain(client: pg.Client, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await client.query('select platform.erase_keys($1)', [keys])
}

/** @throws BackupProblem when somebody else is connected: they would go on with pages and jobs of a house that is no more. */
export async function refuseInUse(client: pg.Client): Promise<void> {
  // Who has just said goodbye may still be on the list.
  for (let tries = 20; ; tries--) {
    const { rows } = await client.query<{ others: number }>(
      `select count(*)::int as others from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and usename is not null`,
    )
    const others = rows[0]?.others ?? 0
    if (others === 0) return
    if (tries === 0) throw new BackupProblem('in-use', { count: others })
    await sleep(50)
  }
}

async function clear(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspowner = (select oid from pg_roles where rolname = current_user)
       and nspname <> 'public' and nspname !~ '^pg_'`,
  )
  for (const { name } of rows) await client.query(`drop schema ${client.escapeIdentifier(name)} cascade`)
}

async function makeTables(client: pg.Client, { migrations }: Checked): Promise<void> {
  await makeBookkeeping(client)
  for (const { sql } of migrations) {
    await client.query(sql)
    // What waits for the end of a transaction would stand in the way of the next one.
    await client.query('set constraints all immediate')
  }
}

async function fill(client: pg.Client, { folder, manifest }: Checked): Promise<void> {
  const linksBack = await setLinksAside(client)
  const triggersBack = await silenceTriggers(client)
  await emptyAll(client, manifest)
  for (const table of manifest.tables) await fillTable(client, folder, table)
  for (const { name, last, called } of manifest.sequences)
    await client.query('select setval($1::regclass, $2, $3)', [quoted(client, name), last, called])
  await linksBack()
  await triggersBack()
}

/** Migrations lay down rows of their own; the backup has them as they became. */
async function emptyAll(client: pg.Client, { tables }: Manifest): Promise<void> {
  const there = (await tablesOf(client)).map(({ name }) => name).filter((name) => !leftOut[name])
  const missing = there.find((name) => !tables.some((table) => table.name === name))
  if (missing) throw new BackupProblem('broken', { file: `${missing}.copy.gz` })
  await client.query(`truncate ${there.map((name) => quoted(client, name)).join(', ')}`)
}

async function fillTable(
  client: pg.Client,
  folder: string,
  { name, columns, file, rows }: TablePart,
): Promise<void> {
  const into = new CopyIn(client, `copy ${quoted(client, name)} (${columnList(client, columns)}) from stdin`)
  await readPart(join(folder, file), into)
  if (into.rows !== rows) throw new BackupProblem('broken', { file })
}
