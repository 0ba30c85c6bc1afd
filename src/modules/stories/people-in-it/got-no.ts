import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { OwnStory } from '../writing/queries.ts'
import { twoVersions } from '../writing/versions.ts'
import { isSameText } from './same-text.ts'

/** Whether the text as it stands now is the one to which somebody said no, or reads the same. */
export async function gotNo(
  db: Db,
  sealing: Sealing,
  own: OwnStory,
  { says, saidNumber }: { says: 'yes' | 'no' | null; saidNumber: number | null },
): Promise<boolean> {
  if (says !== 'no' || saidNumber === null) return false
  if (saidNumber >= own.number) return true
  const then = await twoVersions(db, sealing, own, saidNumber)
  return then !== undefined && isSameText(then.after, own)
}
