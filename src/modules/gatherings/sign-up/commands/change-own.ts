import type { z } from 'zod'
import type { CommandContext } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { moreAsked, placeFor } from '../../place/answers.ts'
import { hasRoom } from '../../place/rooms.ts'
import type { OwnAnswer } from '../input.ts'
import type { Refused } from '../limits.ts'
import { givePlaces } from '../line.ts'
import type { Open } from '../open.ts'
import { sealTold } from '../sealed.ts'
import type { SignUpView } from '../view.ts'

type Told = Omit<z.infer<typeof OwnAnswer>, 'signUpId' | 'code'>

interface Change {
  before: SignUpView
  open: Open
  told: Told
}

/**
 * Changes an answer; who waits longest gets the place that comes free by it. Somebody who has a place and wants to bring more
 * people than there is room for, or to go where it is full, keeps their own. Whoever calls this holds the line.
 * @returns full: there is no room for that, and nothing was changed. No error, so that it can be counted.
 */
export async function changeOwn<Input>(
  { db, clock, sealing, record }: CommandContext<Input>,
  { before, open, told }: Change,
): Promise<{ full: Refused }> {
  const { id, occurrenceId } = before
  const { version, answer, remind } = told
  const people = open.mayBring ? told.people : 1
  const place = placeFor(open, told)
  const { more, elsewhere } = moreAsked(open, before, { place, people })
  if (answer === 'yes' && more > 0 && !(await hasRoom(db, occurrenceId, place, more)))
    return { full: elsewhere ? 'place' : 'people' }
  const { keyId } = await db
    .selectFrom('gatherings.sign_up')
    .select('sealing_key_id as keyId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const sealed = await sealTold(db, sealing, keyId, {
    ...told,
    name: told.name || before.name,
    companions: people > 1 ? told.companions : '',
  })
  await expectVersion(
    db
      .updateTable('gatherings.sign_up')
      .set({ ...sealed, people, place, answer, remind, answered_at: clock.now(), version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst(),
  )
  await givePlaces(db, occurrenceId, id)
  record.about('sign-up', id)
  record.fact('gatherings.answered', { signUp: id })
  return { full: null }
}
