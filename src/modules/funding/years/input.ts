import { z } from 'zod'
import { centsFrom, mostCents } from '../euros.ts'

const cents = z
  .string()
  .trim()
  .catch('')
  .transform((value, context) => {
    const found = centsFrom(value)
    if (found !== undefined && (found ?? 0) <= mostCents) return found
    context.addIssue({ code: 'custom', message: found === undefined ? 'euros.unclear' : 'euros.much' })
    return z.NEVER
  })

const year = z.string().regex(/^(19|20)\d{2}$/)

/** Messages are keys of this folder's words. */
export const KeepPledges = z.object({
  /** Of the house. */
  slug: z.string(),
  /** By year. */
  planned: z.record(year, cents),
  /** Where who looks after the movement writes. */
  actual: z.record(year, cents),
  /** Of the line of that year as the form showed it; 0: there was none. */
  version: z.record(year, z.coerce.number().int().min(0).catch(0)),
})
