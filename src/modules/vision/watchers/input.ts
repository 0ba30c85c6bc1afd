import { z } from 'zod'
import { line } from '../../../platform/web/fields.ts'

/** Messages are keys of this room's words. */
export const Offer = z.object({
  slug: z.string(),
  name: line(80, 'name.long').pipe(z.string().min(1, 'name.missing')),
})
export const OfMovement = z.object({ slug: z.string() })
export const OfWatcher = z.object({ slug: z.string(), watcher: z.uuid() })
