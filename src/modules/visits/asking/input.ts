import { z } from 'zod'
import { text } from '../../../platform/web/fields.ts'

/** Messages are keys of this folder's words. */
export const AskVisit = z.object({
  /** Of the other house. */
  slug: z.string(),
  /** "May we come?" or "Do come". */
  way: z.enum(['ask', 'invite']),
  /** For which house one asks. */
  house: z.uuid('house.missing'),
  /** What the other house lets be known, where one answers that. */
  opening: z.union([z.literal('').transform(() => null), z.uuid()]).catch(null),
  words: text(600, 'words.long').pipe(z.string().min(1, 'words.missing')),
  question: text(600, 'words.long'),
  suits: text(300, 'words.long'),
})
