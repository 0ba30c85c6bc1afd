import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'

/** So many days one proposes at once. */
export const mostDays = 3

const days = z
  .array(
    z.object({
      date: line(40, 'date.wrong'),
      time: line(40, 'time.wrong'),
      until: line(40, 'time.wrong'),
    }),
  )
  .max(mostDays)

/** Messages are keys of this folder's words. */
export const AnswerVisit = z.object({
  visit: z.uuid(),
  version,
  says: z.enum(['yes', 'call', 'not-now'], 'says.missing'),
  answer: text(1200, 'words.long'),
  days,
})

export const ProposeDays = z.object({
  visit: z.uuid(),
  version,
  because: text(600, 'words.long'),
  days,
})

export const ChooseDay = z.object({ visit: z.uuid(), day: z.uuid() })

export const CallOff = z.object({
  visit: z.uuid(),
  because: text(600, 'words.long').pipe(z.string().min(1, 'because.missing')),
})

export type DaysTyped = z.infer<typeof days>
