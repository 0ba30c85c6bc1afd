import { type Answer, page } from '../../../platform/web/answer.ts'
import { fieldOf, freshForm } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { accountAddress } from '../sign-in/ask.ts'
import { domainOf } from './domains.ts'
import { WaysPage } from './pages.tsx'
import { signInsFor } from './sign-ins.ts'
import { organisationWords } from './words.ts'

/**
 * Somebody typed an address: where its domain belongs to organisations with a sign-in of their own, those are offered next to
 * the letter. Null: no such domain, or they chose the letter. Nothing here looks at whether anybody has that address.
 */
export async function waysFor(visit: Visit, next: string | undefined): Promise<Answer | null> {
  const { posted, locale } = visit
  if (fieldOf(posted, 'way') === 'mail') return null
  const typed = accountAddress.safeParse(fieldOf(posted, 'email'))
  const domain = typed.success ? domainOf(typed.data) : undefined
  if (!typed.success || !domain) return null
  const signIns = await visit.reading(({ db }) => signInsFor(db, domain))
  if (signIns.length === 0) return null
  const form = freshForm(visit)
  const body = WaysPage({ locale, form, email: typed.data, next, signIns })
  return page({ title: organisationWords(locale)('ways.title'), body })
}
