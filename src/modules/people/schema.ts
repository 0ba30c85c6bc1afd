import type { Generated } from 'kysely'
import type { Locale } from '../../platform/i18n/words.ts'

/** How somebody wants to be spoken to; one setting for pages and letters. */
export type AddressForm = 'je' | 'u'

interface PersonTable {
  id: string
  /** Only in the example network. */
  slug: string | null
  name: string
  /** Lower case; null for who signs in otherwise. */
  email: string | null
  locale: Locale | null
  address_form: Generated<AddressForm>
  created_at: Generated<Date>
  version: Generated<number>
}

interface SignInRequestTable {
  id: string
  email: string
  next: string | null
  locale: Locale
  at: Generated<Date>
}

interface VerificationTable {
  id: string
  identifier: string
  value: string
  expiresAt: Date
  createdAt: Date
  updatedAt: Date
}

/** What a person sees of their own passkeys; the rest belongs to the sign-in's own role. */
interface PasskeyTable {
  id: string
  name: string | null
  userId: string
  createdAt: Date | null
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'people.person': PersonTable
    'people.sign_in_request': SignInRequestTable
    'people.letter_asked': { address_key: Buffer; at: Generated<Date> }
    'auth.passkey': PasskeyTable
    'auth.session': { expiresAt: Date }
    'auth.verification': VerificationTable
  }
}
