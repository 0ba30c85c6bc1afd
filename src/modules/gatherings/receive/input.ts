import { z } from 'zod'
import { locales } from '../../../platform/i18n/words.ts'
import { line, several, version } from '../../../platform/web/fields.ts'
import { leadsNowhere } from '../sign-up/input.ts'

/** Empty: room enough. */
const most = line(6, 'most.wrong')
  .transform((typed) => (typed === '' ? null : Number(typed)))
  .pipe(z.number('most.wrong').int('most.wrong').min(1, 'most.wrong').max(10_000, 'most.wrong').nullable())

export const Receiving = z.object({
  gatheringId: z.uuid(),
  version,
  signUp: z.enum(['yes', 'no'], 'sign-up.needed').transform((answer) => answer === 'yes'),
  mostPeople: most,
  /** Where one chooses among several places: for each, in that order. */
  mostAt: several(most),
  mayBring: z
    .enum(['yes', 'no'])
    .catch('yes')
    .transform((answer) => answer === 'yes'),
  /** Seats in the circle. */
  receivers: several(z.uuid()),
})

export const Asking = z.object({
  gatheringId: z.uuid(),
  occurrenceId: z.uuid(),
  name: line(120, 'ask.name.long')
    .pipe(z.string().min(1, 'ask.name.needed'))
    .refine(leadsNowhere, 'ask.name.address'),
  email: line(200, 'ask.email.wrong').pipe(
    z.union([z.literal(''), z.email('ask.email.wrong')], 'ask.email.wrong'),
  ),
  locale: z.enum(locales),
})

export const Came = z.object({
  gatheringId: z.uuid(),
  occurrenceId: z.uuid(),
  /** Who stands in the list that was ticked. */
  shown: several(z.uuid()),
  /** Who was there. */
  came: several(z.uuid()),
})

export const Moving = z.object({
  gatheringId: z.uuid(),
  occurrenceId: z.uuid(),
  signUpId: z.uuid(),
  place: z.string().max(60),
})

export const TakeOff = z.object({ gatheringId: z.uuid(), signUpId: z.uuid() })
