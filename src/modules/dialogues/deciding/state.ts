import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import {
  type Beside,
  type DecidingAbout,
  decidedByOneself,
  isShownBeside,
  myBeside,
  myDeciding,
} from '../../contributions/index.ts'

/** Whether and how somebody else decides along about one sentence. */
export interface Along {
  about: DecidingAbout
  beside: Beside | undefined
  /** Who decides along may read the words. */
  shown: boolean
}

/** Three queries. */
export async function alongWith(db: Db, sealing: Sealing, contributionId: string): Promise<Along> {
  const [deciding, beside, shown] = await Promise.all([
    myDeciding(db),
    myBeside(db, sealing),
    isShownBeside(db, contributionId),
  ])
  return { about: deciding.get(contributionId) ?? decidedByOneself, beside, shown }
}
