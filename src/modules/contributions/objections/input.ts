import { z } from 'zod'
import { objectionAnswers } from './schema.ts'

/** How long what somebody objects, or answers, may be. */
export const objectionLength = 1000

const text = z.string({ error: 'objection.empty' }).trim().max(objectionLength, 'objection.long')

export const Objection = z.object({
  words: z.string(),
  said: text.min(1, 'objection.empty'),
  codeHash: z.instanceof(Buffer),
})

export const AnswerToObjection = z
  .object({
    contributionId: z.uuid(),
    objectionId: z.uuid(),
    kind: z.enum(objectionAnswers, 'objection.choose'),
    answer: text.default(''),
  })
  .refine(({ kind, answer }) => kind !== 'kept' || answer !== '', {
    path: ['answer'],
    message: 'objection.why',
  })
