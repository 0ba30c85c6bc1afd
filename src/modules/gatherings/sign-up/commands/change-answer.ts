import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import type { Sealing } from '../../../../platform/sealing/seal.ts'
import { holdCode } from '../code.ts'
import { OwnAnswer } from '../input.ts'
import { holdLine } from '../line.ts'
import { findOpen } from '../open.ts'
import { ownSignUps } from '../queries.ts'
import { changeOwn } from './change-own.ts'

/** Changes one's own answer with the code of the sign-up. */
export const changeAnswer = command({
  name: 'gatherings.change-answer',
  input: OwnAnswer,
  async policy({ db, input, sealing }) {
    await holdCode(db, input.code)
    await findHeld(db, sealing, input.signUpId)
  },
  async run(context) {
    const { db, sealing, input } = context
    const { before: held } = await findHeld(db, sealing, input.signUpId)
    await holdLine(db, held.occurrenceId)
    const { before, open } = await findHeld(db, sealing, input.signUpId)
    return { signUpId: before.id, ...(await changeOwn(context, { before, open, told: input })) }
  },
})

/** @throws Absent where it is not theirs, or nothing can be changed any more. */
async function findHeld(db: Db, sealing: Sealing, signUpId: string) {
  const before = (await ownSignUps(db, sealing)).find(({ id }) => id === signUpId)
  const open = before && (await findOpen(db, before))
  if (!before || !open) throw new Absent()
  return { before, open }
}
