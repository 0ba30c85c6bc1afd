import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'

/** Messages are keys of this room's words. */
const name = line(80, 'name.long')
const written = text(6000, 'words.long')

export const OfCheck = z.object({ slug: z.string(), check: z.uuid() })
/** How far back one looks, in months. */
export const Begin = z.object({
  slug: z.string(),
  months: z.coerce
    .number('months.missing')
    .pipe(z.union([z.literal(1), z.literal(3), z.literal(12)], 'months.missing')),
})
export const Write = OfCheck.extend({ version, name, fits: written, pinches: written, proposes: written })
export const LetEverybody = OfCheck.extend({ audience: z.enum(['movement', 'everyone']) })
