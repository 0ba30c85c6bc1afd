import { z } from 'zod'
import { dayWays } from '../schema.ts'

/** So many may be offered at once. */
export const daysAtOnce = 3

/** Messages are keys of this folder's words. */
export const OfferDays = z.object({
  id: z.uuid(),
  /** A date and a time, each as a form gives it; both empty: not used. */
  days: z.array(z.object({ date: z.string(), time: z.string() })).max(daysAtOnce),
  way: z.enum(dayWays, 'way.missing'),
})

export const ChooseDay = z.object({
  code: z.string(),
  day: z.literal('none', 'choose.missing').or(z.uuid('choose.missing')),
})

export type OfferDays = z.infer<typeof OfferDays>
