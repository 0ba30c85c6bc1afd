import { z } from 'zod'
import { line, text } from '../../../platform/web/fields.ts'

/** A note to somebody, or back to who wrote one. */
export const WriteNote = z.object({
  /** Of who is written to; empty where it answers a note. */
  introduction: z.uuid().nullable(),
  answers: z.uuid().nullable(),
  name: line(120, 'write.name.long').refine((typed) => typed !== '', 'write.name.missing'),
  body: text(4000, 'write.body.long').refine((typed) => typed !== '', 'write.body.missing'),
})
