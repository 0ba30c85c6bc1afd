import type { Db, VerifiedActor } from '../../platform/database/connect.ts'
import type { Locale } from '../../platform/i18n/words.ts'
import { listPasskeys, type Passkey } from './passkeys/queries.ts'
import type { AddressForm } from './schema.ts'

/** Everything that is kept of the account of whoever asks. */
export interface OwnAccount {
  name: string
  email: string | null
  locale: Locale | null
  form: AddressForm
  since: Date
  /** Also those that are over, for as long as they are kept; the latest first. */
  signIns: { openedAt: Date; endedAt: Date | null; device: string; method: string }[]
  passkeys: Passkey[]
}

/** Null for who has no account. Three queries. */
export async function ownAccount(db: Db, actor: VerifiedActor): Promise<OwnAccount | null> {
  if (actor.kind !== 'person') return null
  const [person, signIns, passkeys] = await Promise.all([
    db
      .selectFrom('people.person')
      .select(['name', 'email', 'locale', 'address_form as form', 'created_at as since'])
      .where('id', '=', actor.id)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('platform.session')
      .select(['opened_at as openedAt', 'ended_at as endedAt', 'device', 'method'])
      .where('person_id', '=', actor.id)
      .orderBy('opened_at', 'desc')
      .orderBy('id')
      .execute(),
    listPasskeys(db, actor),
  ])
  return { ...person, signIns, passkeys }
}
