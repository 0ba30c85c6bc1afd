import { z } from 'zod'
import { locales } from '../../../platform/i18n/words.ts'
import { answers } from '../sign-up/view.ts'

export const AskingCircle = z.object({ gatheringId: z.uuid() })

export const Answers = z.object({
  askedId: z.uuid(),
  /** What opens it. */
  code: z.string(),
  locale: z.enum(locales),
  /** For each time that was answered. */
  answers: z
    .array(
      z.object({ occurrenceId: z.uuid(), answer: z.enum(answers), place: z.string().max(60).default('') }),
    )
    .max(60)
    .min(1, 'answer.needed'),
})
