import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { lockMigrations, makeBookkeeping } from '../database/migrate.ts'
import { withClient } from '../database/server/answer.ts'
import type { FileStore } from '../files/store.ts'
import type { Checked } from './check.ts'
import { setLinksAside, silenceTriggers } from './constraints.ts'
import { CopyIn } from './copy.ts'
import { filesKnown, putFiles } from './copy-files.ts'
import type { Manifest, TablePart } from './manifest.ts'
import { readPart } from './part.ts'
import { BackupProblem } from './problem.ts'
import { readList } from './shelf.ts'
import { columnList, leftOut, quoted, speakPlainly, tablesOf } from './tables.ts'

export interface PutBackParts {
  /** The owner's address. */
  owner: string
  files: FileStore
  /** Whether what stands there may go. */
  replace: boolean
}

/**
 * Fills a database with a backup, in one transaction: until its end, and after anything that goes wrong, the database
 * is as it was. Everybody who was signed in signs in again: a session that was ended since must not come back.
 * @throws BackupProblem when there is something already, or somebody works in it.
 */
export async function putBack(backup: Checked, { owner, files, replace }: PutBackParts): Promise<void> {
  await withClient(owner, async (client) => {
    await speakPlainly(client)
    await lockMigrations(client)
    // Asked before the transaction: within one the answer stays what it was.
    await refuseInUse(client)
    await client.query('begin')
    const since = await closedSince(client, dirname(backup.folder))
    const before = await filesKnown(client, 'true')
    if (replace) await clear(client)
    if ((await tablesOf(client)).length > 0) throw new BackupProblem('not-empty')
    await makeTables(client, backup)
    await fill(client, backup)
    await closeAgain(client, since)
    await client.query('update platform.session set ended_at = now() where ended_at is null')
    await client.query("select platform.audit('cli.restore', 'backup', $1, null)", [backup.manifest.id])
    await putFiles(files, backup)
    await client.query('commit')
    await client.query('analyze')
    await forgetOthers(files, before, backup.manifest)
  })
}

/** Nothing will ever refer again to what only the database before knew of, and nothing opens it. */
async function forgetOthers(store: FileStore, before: readonly string[], { files }: Manifest): Promise<void> {
  const known = new Set(files.map(({ id }) => id))
  for (const id of before) if (!known.has(id)) await store.remove(id).catch(() => {})
}

interface Since {
  /** Ids of keys that were erased. */
  erased: string[]
  /** Lines of `platform.stays_closed`: id, kind, subject and part. */
  closed: string[]
}

/** What the lists beside the backup, and the database that makes way, know that a backup from before may not. */
async function closedSince(client: pg.Client, shelf: string): Promise<Since> {
  const here = async (table: string, line: string) => {
    const there = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
      table,
    ])
    if (!there.rows[0]?.there) return []
    const { rows } = await client.query<{ line: string | null }>(`select ${line} as line from ${table}`)
    return rows.flatMap((row) => row.line ?? [])
  }
  return {
    erased: [
      ...(await readList(shelf, 'erased-keys')),
      ...(await here('platform.sealing_key', 'case when erased_at is not null then id::text end')),
    ],
    closed: [
      ...(await readList(shelf, 'stays-closed')),
      ...(await here('platform.stays_closed', "concat_ws(' ', id, kind, subject_id, part)")),
    ],
  }
}

/**
 * A backup from before must undo neither an erasure nor what somebody took back: what a key sealed goes again, as it went
 * then; lines that the backup does not know come in once more, and each room closes what is its own.
 */
async function closeAgain(client: pg.Client, { erased, closed }: Since): Promise<void> {
  if (erased.length > 0) {
    await client.query('select platform.erase_keys($1)', [erased])
    // In a backup from before accounts were forgotten their ids stand nowhere: the next migrations find them here.
    await client.query(
      `insert into platform.sealing_key (id, wrapped, erased_at)
       select distinct id, null::bytea, now() from unnest($1::uuid[]) id on conflict (id) do nothing`,
      [erased],
    )
  }
  if (closed.length === 0 || !(await knowsWhatStaysClosed(client))) return
  await client.query(
    `insert into platform.stays_closed (id, kind, subject_id, part, again)
     select split_part(line, ' ', 1)::uuid, split_part(line, ' ', 2), split_part(line, ' ', 3)::uuid,
       split_part(line, ' ', 4), true
     from unnest($1::text[]) as line on conflict (id) do nothing`,
    [closed],
  )
}

/** A backup has the tables of its own time. */
async function knowsWhatStaysClosed(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("select from pg_class where oid = to_regclass('platform.stays_closed')")
  return rows.length > 0
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
