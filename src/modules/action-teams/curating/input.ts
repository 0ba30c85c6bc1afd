import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'
import { themeStatuses } from '../schema.ts'

/** Messages are keys of this folder's words. */
export const CurateTheme = z.object({
  slug: z.string(),
  /** Around whose pages it is; undefined at the address of the house. */
  movementId: z.uuid().optional(),
  version,
  nameNl: line(80, 'name.long').pipe(z.string().min(1, 'name.missing')),
  nameEn: line(80, 'name.long'),
  status: z.enum(themeStatuses, 'status.missing'),
  aboutNl: text(1200, 'about.long'),
  aboutEn: text(1200, 'about.long'),
})

export const LayTheme = z.object({
  slug: z.string(),
  movementId: z.uuid().optional(),
  into: z.uuid('into.missing'),
})

export const PartTheme = z.object({ held: z.uuid(), slug: z.string(), movementId: z.uuid().optional() })
