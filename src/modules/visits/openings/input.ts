import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'
import { openingAudiences, openingKinds } from '../schema.ts'

const said = {
  words: text(600, 'words.long').pipe(z.string().min(1, 'words.missing')),
  days: line(200, 'line.long'),
  room: line(120, 'line.long'),
  expect: text(1200, 'words.long'),
  audience: z.enum(openingAudiences, 'audience.missing'),
}

/** Messages are keys of this folder's words. */
export const KeepOpening = z.object({
  /** Of the house. */
  slug: z.string(),
  /** The kind of a new one, or the id of one that is there. */
  opening: z.union([z.enum(openingKinds), z.uuid()]),
  version,
  ...said,
})

export const CloseOpening = z.object({ slug: z.string(), id: z.uuid() })
