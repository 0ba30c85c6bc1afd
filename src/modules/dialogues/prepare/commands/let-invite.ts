import type { Db } from '../../../../platform/database/connect.ts'
import { expectOne } from '../../../../platform/database/expect-one.ts'
import { mayInvite } from '../preparing.ts'

/** Turns a draft into a fire to which people are asked. False when its agreements are still open. */
export async function letInvite(db: Db, dialogueId: string): Promise<boolean> {
  const { status, ...agreed } = await db
    .selectFrom('dialogues.dialogue')
    .select(['status', 'pass_on_to as passOnTo', 'confidant_name as confidantName'])
    .select('confidant_phone as confidantPhone')
    .where('id', '=', dialogueId)
    .executeTakeFirstOrThrow()
  if (!mayInvite(agreed)) return false
  if (status === 'draft') {
    const update = db
      .updateTable('dialogues.dialogue')
      .set((eb) => ({ status: 'inviting', version: eb('version', '+', 1) }))
    await expectOne(update.where('id', '=', dialogueId).executeTakeFirst())
  }
  return true
}
