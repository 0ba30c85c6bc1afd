import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { locales } from '../../../platform/i18n/words.ts'
import { isAddress, mailable, plainAddress } from '../../../platform/mail/index.ts'
import { safePath } from './safe-path.ts'

/** An address as people type or paste it: what stands around it and capitals do not matter. Messages are keys of our words. */
export const emailAddress = z
  .string()
  .max(1000, 'email.wrong')
  .transform((typed) => plainAddress(typed).toLowerCase())
  .pipe(z.string().refine(isAddress, 'email.wrong'))

/** The same as that of an account: in the one spelling under which it is kept, whichever of both of its server is typed. */
export const accountAddress = emailAddress.transform(mailable)

export const AskForLink = z.object({
  email: accountAddress,
  next: z.unknown().transform(safePath),
  locale: z.enum(locales),
  /** At whose address they asked: there the link leads. */
  movement: z.uuid().optional(),
})

/**
 * Somebody asks for a link. Whether the address is known is not looked at here, so that nothing can show it; the job
 * that hears of it does.
 */
export const askForLink = command({
  name: 'people.ask-for-link',
  input: AskForLink,
  policy() {},
  async run({ db, input, clock, record }) {
    const id = clock.id()
    const { email, locale, next = null, movement } = input
    await db.insertInto('people.sign_in_request').values({ id, email, locale, next }).execute()
    record.fact('people.sign-in-asked', { request: id, ...(movement && { movement }) })
  },
})
