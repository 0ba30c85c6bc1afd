import type { Purpose, Standing } from '../../../platform/consent/index.ts'
import type { LedgerEntry } from '../spoken/ledger.ts'

/** What a line of the ledger says somebody said: what waits for a second yes, or else what holds. */
export const saidIn = ({ said, audience, circleIds, withName }: LedgerEntry): Standing | null =>
  said ?? (audience === null ? null : { audience, circleIds, withName })

/** The last line for a purpose. */
export const lastOf = (entries: readonly LedgerEntry[], purpose: Purpose): LedgerEntry | undefined =>
  entries.findLast((entry) => entry.purpose === purpose)
