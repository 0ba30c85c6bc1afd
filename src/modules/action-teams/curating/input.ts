import { z } from 'zod'
import { text, version } from '../../../platform/web/fields.ts'
import { themeStatuses } from '../schema.ts'

/** Messages are keys of this folder's words. */
export const CurateTheme = z.object({
  slug: z.string(),
  version,
  status: z.enum(themeStatuses, 'status.missing'),
  aboutNl: text(1200, 'about.long'),
  aboutEn: text(1200, 'about.long'),
})
