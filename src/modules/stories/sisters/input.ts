import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'

export const PlaceStory = z.object({
  slug: z.string(),
  sister: z.string(),
  introduction: text(600, 'introduction.long').pipe(z.string().min(1, 'introduction.missing')),
  label: line(80, 'label.long'),
  version,
})

export const LetPlace = z.object({
  story: z.uuid(),
  sister: z.string(),
  /** `keep`: no to other words, and yes to those that stand there. */
  says: z.enum(['yes', 'no', 'keep']),
  /** Of the words that were read; of an offer there are none. */
  version,
})

export const TakeOff = z.object({ slug: z.string(), placed: z.uuid() })
