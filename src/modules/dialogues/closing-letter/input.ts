import { z } from 'zod'
import { text, version } from '../../../platform/web/fields.ts'

/** In characters: what a letter says of one answer, and before and after them. */
export const partLength = 4000

export const ClosingLetter = z.object({
  dialogueId: z.uuid(),
  /** 0: nobody kept one yet. */
  version,
  opening: text(partLength, 'part.long'),
  ending: text(partLength, 'part.long'),
  /** By owed answer. */
  parts: z.record(z.uuid(), text(partLength, 'part.long')),
})

/** As it was read over before sending. */
export const Sending = z.object({ dialogueId: z.uuid(), version })
