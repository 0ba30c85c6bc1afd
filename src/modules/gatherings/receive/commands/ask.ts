import { hashOf } from '../../../../platform/codes/codes.ts'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { codeOf } from '../../sign-up/code.ts'
import { findOpen } from '../../sign-up/open.ts'
import { sealTold } from '../../sign-up/sealed.ts'
import { Asking } from '../input.ts'
import { ensureReceives } from '../policy.ts'

/** Somebody is asked to come, by mail or on paper: a code that is theirs opens it, and their answer waits for them. */
export const askSomebody = command({
  name: 'gatherings.ask',
  input: Asking,
  policy: ({ db, input }) => ensureReceives(db, input.gatheringId),
  async run({ db, input, clock, sealing, house, record }) {
    const { gatheringId, occurrenceId, name, email, locale } = input
    if (!(await findOpen(db, input))) throw new Absent()
    const id = clock.id()
    const keyId = await sealing.makeKey(db, clock)
    const code = codeOf(house, id)
    const told = { name, email, companions: '', needs: [], needsWords: '' }
    await db
      .insertInto('gatherings.sign_up')
      .values({
        ...{ id, gathering_id: gatheringId, occurrence_id: occurrenceId, sealing_key_id: keyId, locale },
        ...(await sealTold(db, sealing, keyId, told)),
        long_hash: hashOf(code.long),
        short_hash: hashOf(code.short),
      })
      .execute()
    record.about('sign-up', id)
    record.fact('gatherings.asked', { signUp: id })
    return { signUpId: id }
  },
})
