import { z } from 'zod'
import { several, text, version } from '../../../platform/web/fields.ts'
import { entryLength } from '../face/input.ts'

/** Messages are keys of this folder's words. */
export const KeepLearned = z.object({
  /** Of the level. */
  slug: z.string(),
  /** Undefined for a new one. */
  id: z.uuid().optional(),
  words: text(entryLength, 'words.long').pipe(z.string().min(1, 'words.missing')),
  saidOn: z.iso.date('day.wrong'),
  /** The shared question that it is about; empty: none. */
  question: z.union([z.literal('').transform(() => null), z.uuid()], 'question.wrong'),
  from: several(z.uuid()),
  /** From what it was when the form was shown: what somebody else added meanwhile stays. */
  was: several(z.uuid()),
  version,
})

export const TakeLearnedAway = z.object({ slug: z.string(), id: z.uuid() })
