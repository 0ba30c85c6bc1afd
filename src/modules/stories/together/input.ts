import { z } from 'zod'
import { line } from '../../../platform/web/fields.ts'

/** Messages are keys of this folder's words. */
export const AskWriter = z.object({
  story: z.uuid(),
  /** The introduction of who is asked. */
  person: z.uuid('ask.who.missing'),
})

export const TakeBackAsked = z.object({ story: z.uuid(), asked: z.uuid() })

export const TakeOffWriter = z.object({ story: z.uuid(), writer: z.uuid() })

export const LeaveStory = z.object({ story: z.uuid() })

export const AnswerToWrite = z.object({
  asked: z.uuid(),
  says: z.enum(['yes', 'no'], 'asked.missing'),
  byline: line(80, 'asked.byline.long'),
})
