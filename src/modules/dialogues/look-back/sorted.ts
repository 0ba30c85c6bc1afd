import type { Slip } from '../../contributions/index.ts'
import type { Laid, LaidCluster } from '../harvest/laid.ts'

/** A harvest, as one looks back on it. */
export interface LookedBack {
  cameBack: LaidCluster[]
  /** An answer is promised and its day is still to come. */
  waiting: LaidCluster[]
  /** An answer was promised and never came. */
  quiet: LaidCluster[]
  /** Laid together, and taken nowhere. */
  stays: LaidCluster[]
  loose: Slip[]
}

/** @param today `YYYY-MM-DD` */
export function lookBackOn({ clusters, loose }: Laid, today: string): LookedBack {
  // Where the last words were taken back, the text closes over it: not even the name stays, unless its keeper let it stand.
  const told = clusters.filter(({ slips, standsAlone }) => slips.length > 0 || standsAlone)
  const open = told.filter(({ owed }) => owed && !owed.answerKind)
  return {
    cameBack: told.filter(({ owed }) => owed?.answerKind),
    waiting: open.filter(({ owed }) => (owed?.dueOn ?? '') >= today),
    quiet: open.filter(({ owed }) => (owed?.dueOn ?? '') < today),
    stays: told.filter(({ owed }) => !owed),
    loose,
  }
}
