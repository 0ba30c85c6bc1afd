import { z } from 'zod'
import { line, text } from '../../../platform/web/fields.ts'
import { goldenQuestions } from '../schema.ts'

const answer = {
  words: text(1200, 'say.words.long').refine((typed) => typed !== '', 'say.words.missing'),
  name: line(120, 'say.name.long'),
}

export const SayAnswer = z.object({ slug: z.string(), question: z.enum(goldenQuestions), ...answer })

export const ChangeAnswer = z.object({ id: z.uuid(), version: z.coerce.number().int(), ...answer })
