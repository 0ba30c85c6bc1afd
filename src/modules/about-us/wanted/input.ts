import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'

export const SeekSomebody = z.object({
  slug: z.string(),
  /** Null: a new one. */
  wanted: z.uuid().nullable(),
  role: line(120, 'role.long').pipe(z.string().min(1, 'role.missing')),
  about: text(600, 'about.long'),
  version,
})

export const ReplyToRole = z.object({
  wanted: z.uuid(),
  name: line(120, 'name.long').pipe(z.string().min(1, 'name.missing')),
  words: text(1200, 'words.long'),
  reach: line(200, 'reach.long').pipe(z.string().min(1, 'reach.missing')),
})
