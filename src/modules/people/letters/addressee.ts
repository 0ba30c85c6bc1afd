import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { AddressForm } from '../schema.ts'

/** Somebody who gets letters. */
export interface Addressee {
  id: string
  name: string
  email: string
  locale: Locale | null
  form: AddressForm
}

/** As the worker: the person with this id or address; undefined when there is none or they have no address. */
export async function findAddressee(
  db: Db,
  by: 'id' | 'email',
  value: string,
): Promise<Addressee | undefined> {
  const row = await db
    .selectFrom('people.person')
    .select(['id', 'name', 'email', 'locale', 'address_form as form'])
    .where(by, '=', value)
    .executeTakeFirst()
  return row?.email ? { ...row, email: row.email } : undefined
}

/** As the worker: what somebody is called; undefined when there is no such person. */
export async function findPersonName(db: Db, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('people.person').select('name').where('id', '=', id).executeTakeFirst()
  return row?.name
}
