import { z } from 'zod'
import { text, version } from '../../../platform/web/fields.ts'
import { toldAudiences } from '../schema.ts'

const words = text(2000, 'words.long').pipe(z.string().min(1, 'words.missing'))

/** Messages are keys of this folder's words. */
export const TakeHome = z.object({
  visit: z.uuid(),
  version,
  takenHome: words,
  audience: z.enum(toldAudiences, 'audience.missing'),
})

export const Thank = z.object({ visit: z.uuid(), version, thanks: words })

export const ProposeReturn = z.object({
  visit: z.uuid(),
  words: text(600, 'words.long').pipe(z.string().min(1, 'words.missing')),
})
