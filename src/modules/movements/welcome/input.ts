import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'

/** Messages are keys of this slice's words. */
export const WriteWelcome = z.object({
  slug: z.string(),
  version,
  sentenceNl: line(240, 'sentence.long'),
  sentenceEn: line(240, 'sentence.long'),
  wordsNl: text(1200, 'words.long'),
  wordsEn: text(1200, 'words.long'),
})
