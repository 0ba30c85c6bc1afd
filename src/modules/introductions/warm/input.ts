import { z } from 'zod'
import { line, text } from '../../../platform/web/fields.ts'
import { outcomes } from './schema.ts'

const asked = {
  why: text(1200, 'ask.why.long').refine((typed) => typed !== '', 'ask.why.missing'),
  name: line(120, 'ask.name.long').refine((typed) => typed !== '', 'ask.name.missing'),
}

export const AskToMeet = z.object({ introduction: z.uuid(), ...asked })
export const IntroduceTwo = z.object({ one: z.uuid(), other: z.uuid('two.other.missing'), ...asked })

export const AnswerMeeting = z.object({
  meeting: z.uuid(),
  says: z.enum(['yes', 'no'], 'meeting.says.missing'),
  tells: z.literal('yes').optional().catch(undefined),
})

export const PromiseCall = z.object({
  meeting: z.uuid(),
  dueOn: z.iso.date('promise.due.missing'),
  words: text(600, 'promise.about.long'),
})

export const TellOutcome = z.object({
  promise: z.uuid(),
  outcome: z.enum(outcomes, 'promise.tell.missing'),
  told: text(1200, 'promise.about.long'),
})
