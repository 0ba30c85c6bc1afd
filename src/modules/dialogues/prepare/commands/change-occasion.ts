import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { findFire } from '../../fire/queries.ts'
import { formatOf, minutesOf } from '../../formats.ts'
import { Occasion } from '../input.ts'
import { spanOf } from '../moment.ts'
import { changePart } from './change-part.ts'

/** What it is about, where and when. */
export const changeOccasion = command({
  name: 'dialogues.change-occasion',
  input: Occasion,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, record }) {
    const fire = await findFire(db, input.dialogueId)
    const span = spanOf(input, minutesOf(formatOf(fire?.format ?? '')))
    if ('problems' in span) throw new Invalid(span.problems)
    await changePart(db, input, {
      ...(input.title && { title: input.title }),
      occasion: input.occasion,
      place: input.place,
      starts_at: span.startsAt,
      minutes: span.minutes,
    })
    record.about('dialogue', input.dialogueId)
    return { dialogueId: input.dialogueId }
  },
})
