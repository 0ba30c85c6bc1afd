import { command } from '../../../../platform/commands/command.ts'
import { Write } from '../input.ts'
import { changeCheck } from './change-check.ts'
import { mayWrite, openCheck } from './open-check.ts'

/** What fits, what pinches and what one proposes, over the whole. */
export const writeCheck = command({
  name: 'vision.write-check',
  does: 'change',
  input: Write,
  policy: (context) => mayWrite(context),
  async run(context) {
    const { db, sealing, input, record } = context
    const { keyId } = await openCheck(context)
    const { name, fits, pinches, proposes } = input
    const content = await sealing.seal(db, keyId, JSON.stringify({ name, fits, pinches, proposes }))
    await changeCheck(context, input.version, { content })
    record.about('vision check', input.check)
  },
})
