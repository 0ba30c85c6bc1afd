import { z } from 'zod'
import { text, version } from '../../../platform/web/fields.ts'
import { speakingRules } from './schema.ts'

/** In characters: a few sentences. */
export const saidLength = 600

/** Messages are keys of this folder's words. */
export const ProposeWords = z.object({
  slug: z.string(),
  words: text(saidLength, 'words.long').pipe(z.string().min(1, 'words.missing')),
  /** A shared question on which they work; empty: none. */
  question: z.union([z.literal('').transform(() => null), z.uuid()], 'question.wrong'),
})
export const AnswerWords = z.object({ slug: z.string(), entry: z.uuid(), answer: z.enum(['yes', 'no']) })
export const ChooseRule = z.object({ slug: z.string(), rule: z.enum(speakingRules, 'rule.missing'), version })
export const TakeWordsAway = z.object({ slug: z.string(), entry: z.uuid() })
