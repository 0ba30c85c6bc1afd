import { z } from 'zod'
import { line, text, version } from '../../platform/web/fields.ts'
import { kindsOfPiece, saying } from './schema.ts'

/** Messages are keys of this room's words. */
const name = line(80, 'name.long')
const words = text(3000, 'words.long').pipe(z.string().min(1, 'words.missing'))
const written = text(6000, 'words.long')

export const Offer = z.object({ slug: z.string(), name: name.pipe(z.string().min(1, 'name.missing')) })
export const OfMovement = z.object({ slug: z.string() })
export const OfWatcher = z.object({ slug: z.string(), watcher: z.uuid() })
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

export const Remark = OfCheck.extend({
  thing: z.enum(kindsOfPiece),
  piece: z.uuid(),
  says: z.enum(saying, 'says.missing'),
  words,
})
export const OfRemark = OfCheck.extend({ remark: z.uuid() })
export const Answer = z.object({ remark: z.uuid(), name, words })
