import { z } from 'zod'
import { AskOne } from '../../harvest/input.ts'

/** Who is asked, in the place of which carrier; empty: of the actor themselves. */
export const HandOver = AskOne.extend({
  owedAnswerId: z.uuid(),
  from: z.union([z.uuid(), z.literal('')]).default(''),
})
export type HandOver = z.infer<typeof HandOver>

export const DecideHandover = z.object({ owedAnswerId: z.uuid(), says: z.enum(['yes', 'no']) })
