import { z } from 'zod'
import { answerKinds, toldHows } from './schema.ts'

/** Longest answer, in characters: about ten printed pages. */
export const answerLength = 20_000

/** Messages are keys of the words of the page that holds the form. */
export const GiveAnswer = z
  .object({
    owedAnswerId: z.uuid(),
    version: z.coerce.number().int(),
    kind: z.enum(answerKinds, 'answer.error.kind'),
    answer: z.string().trim().max(answerLength, 'answer.error.long'),
    /** Of what was told: how, and on which day; empty: face to face, today. */
    how: z.enum(['', ...toldHows]).default(''),
    toldOn: z.union([z.iso.date('answer.error.told-on'), z.literal('')], 'answer.error.told-on').default(''),
    /** The seat of who gives it, where somebody else writes it down. */
    by: z.union([z.uuid(), z.literal('')]).optional(),
  })
  .superRefine(({ kind, answer }, context) => {
    // Told in person is a whole answer; what was said there may stay there.
    if (answer !== '' || kind === 'told-in-person') return
    const message = kind === 'answered' ? 'answer.error.empty' : 'answer.error.because'
    context.addIssue({ code: 'custom', path: ['answer'], message })
  })
