import { z } from 'zod'
import { line, several, text, version } from '../../../platform/web/fields.ts'
import { entryLength } from '../face/input.ts'

/** In characters: one sentence. */
export const nameLength = 200

const name = line(nameLength, 'name.long').pipe(z.string().min(1, 'name.missing'))
const one = { id: z.uuid(), version }

/** Messages are keys of this folder's words. */
export const ShareQuestion = z.object({ slug: z.string(), entry: z.uuid(), name })

const withLoose = /^entry:([\da-f-]{36})$/
const withNew = /^new:([\w-]{1,200})$/

export const AlsoOurs = z
  .object({
    /** Of the place whose question it is, and that question. */
    slug: z.string(),
    entry: z.uuid(),
    /** Which of the actor's places says so: with a question that stands on its page, or in words of now. */
    own: z
      .string('own.missing')
      .refine((own) => withLoose.test(own) || withNew.test(own), 'own.missing')
      .transform((own) => ({ entry: withLoose.exec(own)?.[1], place: withNew.exec(own)?.[1] })),
    words: text(entryLength, 'words.long'),
    /** Of the question, where it is not shared yet. */
    name: line(nameLength, 'name.long'),
  })
  .refine(({ own, words }) => own.entry !== undefined || words !== '', {
    path: ['words'],
    message: 'words.missing',
  })

export const OwnEntry = z.object({ slug: z.string(), entry: z.uuid() })
export const AskNoLonger = z.object({ id: z.uuid(), entry: z.uuid() })
export const AnswerAsked = z.object({ slug: z.string(), entry: z.uuid(), answer: z.enum(['yes', 'no']) })

export const NameQuestion = z.object({ ...one, name })
export const EndQuestion = z.object({
  ...one,
  became: text(entryLength, 'words.long').pipe(z.string().min(1, 'became.missing')),
})
export const TakeUp = z.object(one)
/** `into` empty: not any more. */
export const AskInto = z.object({ ...one, into: z.union([z.literal('').transform(() => null), z.uuid()]) })
export const AnswerInto = z.object({ id: z.uuid(), old: z.uuid(), answer: z.enum(['yes', 'no']) })
export const LayBeside = z.object({
  id: z.uuid(),
  tried: several(z.uuid()),
  gatherings: several(z.uuid()),
  /** What lay there when the form was shown: what somebody else laid meanwhile stays. */
  was: several(z.uuid()),
})
