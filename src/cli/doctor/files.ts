import { FilesTrouble } from '../../platform/files/index.ts'
import { type Check, finding } from './check.ts'

/** Everything that something refers to stands where files stand. */
export const files: Check = async ({ ask, files }) => {
  const kept = await ask<{ id: string }>(
    'select id from platform.kept_file where kept and let_go_at is null order by id',
  )
  const { place } = files
  try {
    const missing: string[] = []
    for (const { id } of kept) if (!(await files.has(id))) missing.push(id)
    const [first = ''] = missing
    const wrong = { key: 'files.missing' as const, values: { count: missing.length, place, first } }
    const fine = { key: 'files.fine' as const, values: { count: kept.length, place } }
    return finding(first ? [wrong] : [], kept.length > 0 ? fine : { key: 'files.none' })
  } catch (error) {
    if (!(error instanceof FilesTrouble)) throw error
    return { wrong: [{ key: 'files.away', values: { place } }] }
  }
}
