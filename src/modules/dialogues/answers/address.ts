import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { AddressForm } from '../../people/index.ts'

/** Where a letter to somebody in a seat goes, and how they like to be spoken to. */
export interface SeatAddress {
  email: string
  /** Empty for who gave no name. */
  name: string
  locale: Locale
  form: AddressForm
  hasAccount: boolean
}

/** As the worker: the account's address, else the one the seat was invited or asked with; undefined without any. */
export async function addressOfSeat(
  db: Db,
  sealing: Sealing,
  seatId: string,
): Promise<SeatAddress | undefined> {
  const row = await db
    .selectFrom('circles.seat as s')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .leftJoin('people.person as p', 'p.id', 's.person_id')
    .leftJoin('dialogues.invitation as i', 'i.seat_id', 's.id')
    .leftJoin('contributions.carrier_address as a', 'a.seat_id', 's.id')
    .select(['s.name', 'k.id as keyId', 'k.wrapped', 'i.email as invited', 'a.email as asked'])
    .select(['p.id as person', 'p.name as called', 'p.email', 'p.locale', 'p.address_form as form'])
    .where('s.id', '=', seatId)
    .where('s.ended_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const sealed = row.invited ?? row.asked
  const email = row.email ?? (sealed && sealing.open(row.keyId, row.wrapped, sealed))
  if (!email) return undefined
  return {
    email,
    name: row.called ?? row.name,
    locale: row.locale ?? 'nl',
    form: row.form ?? 'je',
    hasAccount: row.person !== null,
  }
}
