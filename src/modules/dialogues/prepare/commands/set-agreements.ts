import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { findFire } from '../../fire/queries.ts'
import { Agreements } from '../input.ts'
import { mayInvite } from '../preparing.ts'
import { changePart } from './change-part.ts'

/** To whom what must be passed on goes, and whom one can call outside the organisation. The rest is fixed. */
export const setAgreements = command({
  name: 'dialogues.set-agreements',
  input: Agreements,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, record }) {
    const fire = await findFire(db, input.dialogueId)
    // Who was asked read this: it may become something else, not nothing.
    if (fire?.status !== 'draft' && !mayInvite(input)) throw new Invalid({ form: 'agreements.asked' })
    await changePart(db, input, {
      pass_on_to: input.passOnTo,
      confidant_name: input.confidantName,
      confidant_phone: input.confidantPhone,
    })
    record.about('dialogue', input.dialogueId)
    return { dialogueId: input.dialogueId }
  },
})
