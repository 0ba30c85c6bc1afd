import { policy } from '../../../platform/web/policy.ts'
import { checkOf } from '../checks/desk.ts'
import { writesCheck } from '../checks/policy.ts'
import { myAnswers, myTold } from '../mine.ts'
import { kindsOfPiece } from '../schema.ts'
import { pieceAt } from './piece-at.ts'

/** Who writes this check, beside something that everybody may see. */
export const writesBeside = policy('writes-beside', async (visit) => {
  const { params } = visit
  const admission = await writesCheck.admit(visit)
  if (admission !== 'admitted') return admission
  const { place } = await checkOf(visit)
  if (!kindsOfPiece.some((one) => one === params.thing)) return 'absent'
  return pieceAt(visit, place.id).then(
    () => 'admitted' as const,
    () => 'absent' as const,
  )
})

/** Who made what is spoken of. */
export const isTold = policy('made-what-is-spoken-of', async ({ db, actor, params }) => {
  if (actor.kind !== 'person') return 'sign-in'
  const row = await db
    .selectFrom('vision.remark as r')
    .select('r.id')
    .where('r.id', '=', params.remark ?? '')
    .where('r.id', 'in', myTold(db))
    .executeTakeFirst()
  return row ? 'admitted' : 'absent'
})

/** Who answered it. */
export const answered = policy('answered-remark', async (visit) => {
  const { db, params } = visit
  const admission = await isTold.admit(visit)
  if (admission !== 'admitted') return admission
  const mine = await myAnswers(db).execute()
  return mine.some((row) => row.mine === params.remark) ? 'admitted' : 'absent'
})
