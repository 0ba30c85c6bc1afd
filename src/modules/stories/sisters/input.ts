import { z } from 'zod'
import { line, text, version } from '../../../platform/web/fields.ts'

export const PlaceStory = z.object({
  slug: z.string(),
  sister: z.string(),
  introduction: text(600, 'introduction.long').pipe(z.string().min(1, 'introduction.missing')),
  label: line(80, 'label.long'),
  version,
})

export const LetPlace = z.object({
  story: z.uuid(),
  sister: z.string(),
  says: z.enum(['yes', 'no']),
})

export const TakeOff = z.object({ slug: z.string(), placed: z.uuid() })
