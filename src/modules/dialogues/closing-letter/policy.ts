import type { Db } from '../../../platform/database/connect.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { policy } from '../../../platform/web/policy.ts'
import { bearingOn } from '../fire/policy.ts'
import { mayWrite } from './queries.ts'

async function admit(db: Db, id: string): Promise<'admitted' | 'absent' | { denied: string }> {
  const [bearing, writes] = await Promise.all([bearingOn(db, id), mayWrite(db, id)])
  if (writes && bearing !== 'absent') return 'admitted'
  return bearing === 'belongs' ? { denied: 'denied.not-writer' } : 'absent'
}

/** Who keeps the conversation, or carries an answer from it. */
export const writesLetter = policy('writes-closing-letter', ({ db, params }) => admit(db, params.id ?? ''))

/** The same guard inside a command. @throws Absent, Denied */
export async function ensureWriter(db: Db, id: string): Promise<void> {
  const admission = await admit(db, id)
  if (admission === 'absent') throw new Absent()
  if (admission !== 'admitted') throw new Denied(admission.denied)
}

/** Who was at the table, once the letter was sent; and who wrote it. */
export const readsLetter = policy('reads-closing-letter', async ({ db, params }) => {
  const sent = await db
    .selectFrom('dialogues.closing_letter')
    .select('dialogue_id')
    .where('dialogue_id', '=', params.id ?? '')
    .where('sent_at', 'is not', null)
    .executeTakeFirst()
  return sent ? 'admitted' : 'absent'
})
