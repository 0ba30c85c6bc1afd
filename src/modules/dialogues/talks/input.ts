import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'

export const noteLength = 1000

/** In an address and a form: the listeners, who are spoken to together. */
export const listeners = 'listeners'

export const Talk = z.object({
  dialogueId: z.uuid(),
  who: z.union([z.uuid(), z.literal(listeners)]),
  /** `YYYY-MM-DD`; empty: not yet. */
  talkedOn: line(40, 'date.wrong').pipe(z.union([z.literal(''), z.iso.date('date.wrong')])),
  note: text(noteLength, 'note.long'),
  version,
})
