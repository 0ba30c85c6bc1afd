import { command } from '../../../../platform/commands/command.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { Announcement } from '../input.ts'
import { changePart } from './change-part.ts'

/** Switches the public page of a fire on or off. */
export const announce = command({
  name: 'dialogues.announce',
  input: Announcement,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, record }) {
    await changePart(db, input, { announced: input.announced })
    record.about('dialogue', input.dialogueId)
    return { dialogueId: input.dialogueId }
  },
})
