import { z } from 'zod'
import { locales } from '../../../platform/i18n/words.ts'
import { isPlainLocal } from '../../../platform/mail/index.ts'
import { several } from '../../../platform/web/fields.ts'
import { emailAddress } from '../../people/index.ts'

/** What the letter should be about; what is no subject of the movement is left out. */
const topics = several(z.uuid()).pipe(z.array(z.uuid()).max(60)).catch([])

/** Messages are keys of this room's words. */
export const Subscribe = z.object({
  /** Its name in addresses; without it the house's own. */
  movement: z.string().optional(),
  /** A letter to many goes over any server, so its address is one that every server takes. */
  email: z.string().trim().min(1, 'email.missing').pipe(emailAddress.refine(isPlainLocal, 'email.letters')),
  topics,
  locale: z.enum(locales),
})

export const ChangeSubscription = z.object({ code: z.string(), topics, locale: z.enum(locales) })

export const WithCode = z.object({ code: z.string().max(80) })
