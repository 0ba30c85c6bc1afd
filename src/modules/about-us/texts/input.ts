import { z } from 'zod'
import { line, text } from '../../../platform/web/fields.ts'

const short = 600

/** A new version of a text. Messages are keys of this room's words. */
export const PublishVersion = z.object({
  slug: z.string(),
  /** The text's id, or the kind of one that is not there yet. */
  what: z.string(),
  titleNl: line(120, 'write.name.long'),
  titleEn: line(120, 'write.name.long'),
  bodyNl: text(20_000, 'write.body.long').refine((typed) => typed !== '', 'write.body.missing'),
  bodyEn: text(20_000, 'write.body.long'),
  changedNl: text(short, 'write.short'),
  whyNl: text(short, 'write.short'),
  /** The version that was there when the form was opened; 0 for the first. */
  version: z.coerce.number().int().min(0).catch(-1),
})
