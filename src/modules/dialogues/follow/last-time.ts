import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { type ToldLists, toldIn } from '../look-back/told.ts'

/** How much of each a second evening begins with. */
const most = 6

interface Which {
  /** The fire that this one goes on from; null: it is the first. */
  followsId: string | null
  /** For a page that others read over somebody's shoulder. */
  public?: boolean
}

/** What became of the earlier fire, as far as the one who looks may read it; null for a first evening. */
export async function lastTimeOf(db: Db, sealing: Sealing, which: Which): Promise<ToldLists | null> {
  const { followsId, public: forEveryone = false } = which
  if (!followsId) return null
  return toldIn(db, sealing, { cameBack: most, waiting: most, dialogueId: followsId, public: forEveryone })
}
