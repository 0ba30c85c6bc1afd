import { type Check, finding, type Sentence } from './check.ts'

// Sixteen for what is done, and sixteen for who looked.
const chains = 32

/** Each chain of the audit log hangs together to its last entry, and no entry stands outside a chain. */
export const auditChains: Check = async ({ ask }) => {
  const heads = await ask<{ chain: number; entries: string; broken_at: string | null }>(
    'select chain, entries, broken_at from platform.audit_verify()',
  )
  const stray = await ask<{ chain: number; count: string }>(
    `select e.chain, count(*) as count from platform.audit_entry e
     where e.chain not in (select h.chain from platform.audit_head h) group by e.chain order by e.chain`,
  )
  const wrong: Sentence[] = heads.flatMap(({ chain, broken_at }) =>
    broken_at === null ? [] : [{ key: 'audit.broken' as const, values: { chain, number: broken_at } }],
  )
  if (heads.length < chains) wrong.push({ key: 'audit.heads', values: { count: heads.length, chains } })
  for (const { chain, count } of stray) wrong.push({ key: 'audit.stray', values: { chain, count } })
  const entries = heads.reduce((sum, head) => sum + Number(head.entries), 0)
  return finding(wrong, { key: 'audit.fine', values: { count: entries } })
}
