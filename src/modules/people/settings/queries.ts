import type { Db, VerifiedActor } from '../../../platform/database/connect.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { AddressForm } from '../schema.ts'

export interface Settings {
  name: string
  locale: Locale | undefined
  form: AddressForm
  version: number
}

/** One's own settings. @throws Absent for who is not signed in. */
export async function findSettings(db: Db, actor: VerifiedActor): Promise<Settings> {
  if (actor.kind !== 'person') throw new Absent()
  const row = await db
    .selectFrom('people.person')
    .select(['name', 'locale', 'address_form as form', 'version'])
    .where('id', '=', actor.id)
    .executeTakeFirst()
  if (!row) throw new Absent()
  return { ...row, locale: row.locale ?? undefined }
}
