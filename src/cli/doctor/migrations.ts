import { migrationNames } from '../../platform/database/migrate.ts'
import { type Check, finding, type Sentence } from './check.ts'

/** The tables are those of this version. */
export const migrations: Check = async ({ ask }) => {
  const [place] = await ask<{ there: boolean }>("select to_regclass('migrations.done') is not null as there")
  const rows = place?.there ? await ask<{ name: string }>('select name from migrations.done') : []
  const done = new Set(rows.map(({ name }) => name))
  const ours = new Set(await migrationNames())
  const waiting = [...ours].filter((name) => !done.has(name))
  const newer = [...done].filter((name) => !ours.has(name))
  const wrong: Sentence[] = []
  if (waiting.length > 0) wrong.push({ key: 'migrations.waiting', values: { count: waiting.length } })
  if (newer.length > 0) wrong.push({ key: 'migrations.newer', values: { count: newer.length } })
  return finding(wrong, { key: 'migrations.fine' })
}
