import { z } from 'zod'
import { text } from '../../../platform/web/fields.ts'

/** Messages are keys of this folder's words. */
export const AskBeforeJoining = z.object({
  request: z.uuid(),
  /** Of who asked to join; empty for who gets to know them. */
  code: z.string(),
  opening: z.uuid('opening.missing'),
  words: text(600, 'words.long').pipe(z.string().min(1, 'words.missing')),
  suits: text(300, 'words.long'),
})
