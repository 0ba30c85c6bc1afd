import { z } from 'zod'
import { locales } from '../../../platform/i18n/words.ts'
import { accountAddress } from '../../people/index.ts'

const hash = z.instanceof(Buffer)

/** Messages are keys of this folder's words. */
export const AskFirstHost = z.object({
  /** Of the circle. */
  slug: z.string(),
  name: z.string().trim().min(1, 'name.missing').max(120, 'name.long'),
  /** Undefined: they get a card. */
  email: accountAddress.optional(),
  /** Of who asks: the letter's language until the other person chose one. */
  locale: z.enum(locales),
  /** Of the card, where there is one. */
  code: z.object({ long: hash, short: hash }),
})
