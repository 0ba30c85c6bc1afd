import type { z } from 'zod'
import { hashOf } from '../../../../platform/codes/codes.ts'
import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { viewerOf } from '../../../people/index.ts'
import { placeFor } from '../../place/answers.ts'
import { codeOf } from '../code.ts'
import { SignUp } from '../input.ts'
import { givePlaces, holdLine } from '../line.ts'
import { findOpen, type Open } from '../open.ts'
import { ownSignUps } from '../queries.ts'
import { sealTold } from '../sealed.ts'
import { changeOwn } from './change-own.ts'

/**
 * Somebody says whether they come, with an account or without one. Whoever says yes joins one line and has a place at once
 * where there is one. The answer is the same whoever else signed up.
 */
export const signUp = command({
  name: 'gatherings.sign-up',
  input: SignUp,
  async policy({ db, input }) {
    if (!(await findOpen(db, input))) throw new Absent()
  },
  async run(context) {
    const { db, actor, input, sealing } = context
    await holdLine(db, input.occurrenceId)
    const open = await findOpen(db, input)
    if (!open) throw new Absent()
    const [before] = actor.kind === 'person' ? await ownSignUps(db, sealing, input.occurrenceId) : []
    if (!before) return { signUpId: await begin(context, open), full: null }
    return { signUpId: before.id, ...(await changeOwn(context, { before, open, told: input })) }
  },
})

async function begin(
  { db, actor, input, clock, sealing, house, record }: CommandContext<z.infer<typeof SignUp>>,
  open: Open,
): Promise<string> {
  const { gatheringId, occurrenceId, answer, remind, locale } = input
  const person = actor.kind === 'person' ? actor.id : null
  const name = (person && (await viewerOf(db, actor)).name) || input.name
  if (!name) throw new Invalid({ name: 'name.needed' })
  const place = placeFor(open, input)
  const people = open.mayBring ? input.people : 1
  const companions = people > 1 ? input.companions : ''
  const id = clock.id()
  const keyId = await sealing.makeKey(db, clock)
  const code = codeOf(house, id)
  await db
    .insertInto('gatherings.sign_up')
    .values({
      ...{ id, gathering_id: gatheringId, occurrence_id: occurrenceId, sealing_key_id: keyId },
      ...(await sealTold(db, sealing, keyId, { ...input, name, companions })),
      ...{ person_id: person, people, place, answer, answered_at: clock.now(), remind, locale },
      long_hash: person ? null : hashOf(code.long),
      short_hash: person ? null : hashOf(code.short),
    })
    .execute()
  await givePlaces(db, occurrenceId, id)
  record.about('sign-up', id)
  record.fact('gatherings.signed-up', { signUp: id })
  return id
}
