import { z } from 'zod'
import { locales } from '../../../../platform/i18n/words.ts'
import { emailAddress } from '../../../people/index.ts'

/** Messages are keys of this room's words. */
export const MailMe = z.object({
  code: z.string(),
  email: z.string().trim().min(1, 'email.missing').pipe(emailAddress),
  locale: z.enum(locales).catch('nl'),
})
export const WithCode = z.object({ code: z.string() })
