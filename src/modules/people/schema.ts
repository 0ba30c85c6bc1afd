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

interface OrganisationSignInTable {
  id: string
  circle_id: string
  issuer: string
  client_id: string
  sealing_key_id: string
  client_secret: Buffer
  /** Whoever comes in through it becomes a member. */
  admits: Generated<boolean>
  /** A second step of its own counts in its own circle. */
  vouches: Generated<boolean>
  open: Generated<boolean>
  created_at: Generated<Date>
  version: Generated<number>
}

interface OrganisationDomainTable {
  id: string
  sign_in_id: string
  domain: string
  /** What the DNS must hold. */
  line: string
  /** Null: not yet, or not any more. */
  proved_at: Date | null
  looked_at: Date | null
}

/** At which organisation's sign-in a person is known, and as whom. */
interface AccountTable {
  id: string
  accountId: string
  /** The organisation's sign-in. */
  providerId: string
  userId: string
  createdAt: Date
  updatedAt: Date
}

interface ScimTokenTable {
  id: string
  sign_in_id: string
  hash: Buffer
  made_at: Generated<Date>
  ended_at: Generated<Date | null>
}

/** Whom an organisation says to be its own. */
interface ScimUserTable {
  id: string
  sign_in_id: string
  user_name: string
  external_id: string | null
  /** Lower case. */
  email: string
  name: string
  active: Generated<boolean>
  /** Once they came in through it. */
  person_id: Generated<string | null>
  created_at: Generated<Date>
  changed_at: Generated<Date>
}

interface SecondStepTable {
  userId: string
  sealing_key_id: string
  secret: Buffer
  /** Until it is confirmed only this session sees it. */
  begun_in: string
  /** Null: no code from it was shown yet. */
  confirmed_at: Generated<Date | null>
  /** The half minute whose code was used last. */
  last_counter: Generated<string | null>
  failed: Generated<number>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'people.person': PersonTable
    'people.sign_in_request': SignInRequestTable
    'people.letter_asked': { address_key: Buffer; at: Generated<Date> }
    'people.organisation_sign_in': OrganisationSignInTable
    'people.organisation_domain': OrganisationDomainTable
    'auth.account': AccountTable
    'people.scim_token': ScimTokenTable
    'people.scim_user': ScimUserTable
    'auth.second_step': SecondStepTable
    'auth.recovery_code': { userId: string; hash: Buffer; used_at: Generated<Date | null> }
    'auth.passkey': PasskeyTable
    'auth.session': { expiresAt: Date }
    'auth.verification': VerificationTable
  }
}
