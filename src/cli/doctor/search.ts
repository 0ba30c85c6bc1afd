import { type Check, finding } from './check.ts'

/** What could not be laid in is found by nobody. */
export const search: Check = async ({ ask }) => {
  const rows = await ask<{ kind: string; count: number }>(
    'select kind, count(*)::int as count from search.stale where set_aside_at is not null group by 1 order by 1',
  )
  return finding(
    rows.map((values) => ({ key: 'search.set-aside', values })),
    { key: 'search.fine' },
  )
}
