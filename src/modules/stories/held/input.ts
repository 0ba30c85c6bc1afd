import { z } from 'zod'
import { text, version } from '../../../platform/web/fields.ts'

export const HoldStory = z.object({
  slug: z.string(),
  id: z.uuid(),
  reason: text(2000, 'long').pipe(z.string().min(1, 'reason.missing')),
})

export const AnswerHeld = z.object({
  story: z.uuid(),
  version,
  answer: text(2000, 'long').pipe(z.string().min(1, 'answer.missing')),
})

export const LeaveHeld = z.object({ story: z.uuid() })
