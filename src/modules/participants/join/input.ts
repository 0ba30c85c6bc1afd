import { z } from 'zod'
import { locales } from '../../../platform/i18n/words.ts'
import { line, text, version } from '../../../platform/web/fields.ts'
import { emailAddress } from '../../people/index.ts'

/** Messages are keys of this folder's words. */
export const AskToJoin = z
  .object({
    name: line(120, 'too-long'),
    organisation: line(120, 'too-long'),
    why: text(2000, 'too-long'),
    phone: line(40, 'too-long'),
    mail: z.union([z.literal(''), emailAddress], 'email.wrong'),
    /** Slug of a region; empty: does not matter. */
    region: z.string().max(200),
    mayList: z.boolean(),
    /** The movement at whose address it was asked; else it is asked of the house's own. */
    movement: z.string().optional(),
    locale: z.enum(locales),
  })
  .refine(({ phone, mail }) => phone !== '' || mail !== '', { path: ['phone'], message: 'reach.missing' })

export const TakeRequest = z.object({ id: z.uuid(), version })

export const MoveRequest = z.object({
  id: z.uuid(),
  version,
  step: z.enum(['met', 'visited', 'not-now'], 'step.missing'),
  onDay: z.iso.date('day.wrong'),
  note: text(2000, 'too-long'),
})

export const ListProspect = z.object({ id: z.uuid(), listed: z.enum(['yes', 'no']) })

export const WelcomeHouse = z.object({
  id: z.uuid(),
  called: line(120, 'too-long').pipe(z.string().min(1, 'called.missing')),
  name: line(120, 'too-long').pipe(z.string().min(1, 'name.missing')),
  email: emailAddress,
  locale: z.enum(locales),
})
