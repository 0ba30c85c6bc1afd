import { behind, unlisted } from '../../platform/backup/index.ts'
import { type Check, finding } from './check.ts'

// The house strikes every five minutes.
const minutes = 15

/** What somebody erased is in no backup that the house knows of, and the lists beside them know what was taken back. */
export const backups: Check = async ({ ask, read }) => {
  const [known] = await ask<{ count: number }>(
    'select count(*)::int as count from platform.backup where gone_at is null',
  )
  const late = await read((db) => behind(db, minutes))
  const open = await read((db) => unlisted(db, minutes))
  const wrong = [
    ...late.map(({ place, keys, struck }) => ({
      key: 'backups.behind' as const,
      values: { place, count: keys.length - struck },
    })),
    ...open.map((values) => ({ key: 'backups.unlisted' as const, values: { ...values } })),
  ]
  const count = known?.count ?? 0
  return finding(wrong, count > 0 ? { key: 'backups.fine', values: { count } } : { key: 'backups.none' })
}
