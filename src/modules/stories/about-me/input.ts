import { z } from 'zod'
import { line, text } from '../../../platform/web/fields.ts'
import { wishes } from './schema.ts'

export const ObjectToStory = z.object({
  slug: z.string(),
  said: text(2000, 'said.long').pipe(z.string().min(1, 'said.missing')),
  wish: z.enum(wishes, 'wish.missing'),
  reach: line(200, 'reach.long'),
})

const atDesk = { slug: z.string(), id: z.uuid() }
export const PassOnObjection = z.object(atDesk)
export const AnswerStoryObjection = z.object({
  ...atDesk,
  answer: text(2000, 'said.long').pipe(z.string().min(1, 'answer.missing')),
})
