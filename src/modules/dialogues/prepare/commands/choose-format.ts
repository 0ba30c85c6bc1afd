import { command } from '../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { usualChairs } from '../../chairs/usual.ts'
import { ensureKeeper } from '../../fire/policy.ts'
import { findFire } from '../../fire/queries.ts'
import type { FireView } from '../../fire/view.ts'
import { openingsOf } from '../../formats/openings.ts'
import { formatOf, minutesOf } from '../../formats.ts'
import { ChosenFormat } from '../input.ts'
import { layQuestions } from '../lay-questions.ts'
import { sitBehind } from '../sit-behind.ts'
import { changePart } from './change-part.ts'

/** How the conversation is held, while nobody was told yet. What was chosen by hand before stays. */
export const chooseFormat = command({
  name: 'dialogues.choose-format',
  input: ChosenFormat,
  policy: ({ db, input }) => ensureKeeper(db, input.dialogueId),
  async run({ db, input, record }) {
    const { dialogueId, format, locale } = input
    const fire = await findFire(db, dialogueId)
    if (!fire) throw new Absent()
    if (fire.status !== 'draft' && format !== fire.format) throw new Invalid({ format: 'format.asked' })
    const [opening = '', ...onTheTable] = openingsOf(locale, format)
    const untouched = asItCame(fire)
    await changePart(db, input, {
      format,
      ...(untouched && { opening_question: opening }),
      ...(fire.mostSeats === usualChairs(formatOf(fire.format)) && {
        most_seats: usualChairs(formatOf(format)),
      }),
      ...(fire.minutes === minutesOf(formatOf(fire.format)) && { minutes: minutesOf(formatOf(format)) }),
    })
    if (untouched) await layQuestions(db, dialogueId, onTheTable)
    if (fire.status === 'draft') await sitBehind(db, input)
    record.about('dialogue', dialogueId)
    return { dialogueId }
  },
})

/** Whether the questions are still those the format came with. */
function asItCame({ format, openingQuestion, questions }: FireView): boolean {
  const now = JSON.stringify([openingQuestion, ...questions])
  return (['nl', 'en'] as const).some((locale) => JSON.stringify(openingsOf(locale, format)) === now)
}
