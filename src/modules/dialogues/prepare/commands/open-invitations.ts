import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { Opening } from '../input.ts'
import { letInvite } from './let-invite.ts'

/** "Klaar": from now on people may be asked, and those who were see the fire's page. */
export const openInvitations = command({
  name: 'dialogues.open-invitations',
  input: Opening,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, record }) {
    if (!(await letInvite(db, input.dialogueId))) throw new Invalid({ form: 'invite.open' })
    record.about('dialogue', input.dialogueId)
    return { dialogueId: input.dialogueId }
  },
})
