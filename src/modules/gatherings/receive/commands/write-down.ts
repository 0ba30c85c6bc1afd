import { hashOf } from '../../../../platform/codes/codes.ts'
import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { placeFor } from '../../place/answers.ts'
import { codeOf } from '../../sign-up/code.ts'
import { SignUp } from '../../sign-up/input.ts'
import { givePlaces, holdLine } from '../../sign-up/line.ts'
import { findOpen } from '../../sign-up/open.ts'
import { sealTold } from '../../sign-up/sealed.ts'
import { ensureReceives } from '../policy.ts'

/**
 * Whoever receives people writes down somebody who called or filled in a slip of paper: in the same line as everybody, and with a code of
 * their own, so that they can change it themselves.
 */
export const writeDown = command({
  name: 'gatherings.write-down',
  input: SignUp,
  policy: ({ db, input }) => ensureReceives(db, input.gatheringId),
  async run({ db, input, clock, sealing, house, record }) {
    const { gatheringId, occurrenceId, name, answer, remind, locale } = input
    if (!name) throw new Invalid({ name: 'name.needed' })
    await holdLine(db, occurrenceId)
    const open = await findOpen(db, input)
    if (!open) throw new Absent()
    const place = placeFor(open, input)
    const people = open.mayBring ? input.people : 1
    const id = clock.id()
    const keyId = await sealing.makeKey(db, clock)
    const code = codeOf(house, id)
    await db
      .insertInto('gatherings.sign_up')
      .values({
        ...{ id, gathering_id: gatheringId, occurrence_id: occurrenceId, sealing_key_id: keyId },
        ...(await sealTold(db, sealing, keyId, {
          ...input,
          companions: people > 1 ? input.companions : '',
        })),
        ...{ people, place, answer, answered_at: clock.now(), remind, locale },
        ...{ long_hash: hashOf(code.long), short_hash: hashOf(code.short) },
      })
      .execute()
    await givePlaces(db, occurrenceId, id)
    record.about('sign-up', id)
    record.fact('gatherings.signed-up', { signUp: id })
    return { signUpId: id }
  },
})
