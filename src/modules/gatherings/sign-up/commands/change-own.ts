import type { z } from 'zod'
import type { CommandContext } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import type { OwnAnswer } from '../input.ts'
import { givePlaces, holdLine } from '../line.ts'
import { hasRoom } from '../queries.ts'
import { sealTold } from '../sealed.ts'
import type { SignUpView } from '../view.ts'

type Told = Omit<z.infer<typeof OwnAnswer>, 'signUpId' | 'code'>

/**
 * Changes an answer; who waits longest gets the place that comes free by it. Somebody who has a place and wants to bring more
 * people than there is room for keeps their own.
 * @returns full: there is no room for so many, and nothing was changed. No error, so that it can be counted.
 */
export async function changeOwn<Input>(
  { db, clock, sealing, record }: CommandContext<Input>,
  { before, mayBring, told }: { before: SignUpView; mayBring: boolean; told: Told },
): Promise<{ full: boolean }> {
  const { id, occurrenceId } = before
  const { version, answer, remind } = told
  await holdLine(db, occurrenceId)
  const people = mayBring ? told.people : 1
  const more = people - before.people
  if (before.placed && answer === 'yes' && more > 0 && !(await hasRoom(db, occurrenceId, more)))
    return { full: true }
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
      .set({ ...sealed, people, answer, remind, answered_at: clock.now(), version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst(),
  )
  await givePlaces(db, occurrenceId, id)
  record.about('sign-up', id)
  record.fact('gatherings.answered', { signUp: id })
  return { full: false }
}
