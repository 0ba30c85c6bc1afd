import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { type Slip, slipsOf, wordsLetGo } from '../../contributions/index.ts'
import type { ReportKind } from './input.ts'

export type SortedSlip = Slip & { kind: ReportKind | null }

/** The words of one conversation that may leave it, with where they stand in its report. One query. */
export async function wordsForReport(db: Db, sealing: Sealing, circleId: string): Promise<SortedSlip[]> {
  const rows = await wordsLetGo(db)
    .leftJoin('dialogues.report_words as r', 'r.contribution_id', 'c.id')
    .select('r.kind')
    .where('c.circle_id', '=', circleId)
    .where('c.audience', 'in', ['organisation', 'everyone'])
    .execute()
  return slipsOf(sealing, rows)
}
