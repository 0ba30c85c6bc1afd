import { z } from 'zod'
import { text, version } from '../../../platform/web/fields.ts'
import { themeStatuses } from '../schema.ts'

/** Messages are keys of this folder's words. */
export const CurateTheme = z.object({
  slug: z.string(),
  /** Around whose pages it is; undefined at the address of the house. */
  movementId: z.uuid().optional(),
  version,
  status: z.enum(themeStatuses, 'status.missing'),
  aboutNl: text(1200, 'about.long'),
  aboutEn: text(1200, 'about.long'),
})
