import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { AddressForm } from '../../people/index.ts'

/** Somebody who signed up or was asked, and where to write to. */
export interface Addressed {
  id: string
  gatheringId: string
  occurrenceId: string
  email: string
  name: string
  locale: Locale
  form: AddressForm
  /** Null without an account: then a code opens it. */
  personId: string | null
  answer: 'yes' | 'maybe' | 'no' | null
  /** The key of where they come. */
  place: string
  waits: boolean
  placed: boolean
  toTell: boolean
  /** How often it changed in their calendar. */
  version: number
  /** Everybody who sits in the circle was asked, and so were they. */
  asked: boolean
  /** The gathering is still meant for them. */
  admitted: boolean
  /** They may read the address from afar in a letter: nothing asks a second step of them. */
  withoutStep: boolean
}

/** As the worker: who can be written to by mail; undefined for who gets their letters on paper. */
export async function findAddressed(
  db: Db,
  sealing: Sealing,
  signUpId: string,
): Promise<Addressed | undefined> {
  const to = await findRecipient(db, sealing, signUpId)
  return to?.email ? to : undefined
}

/** As the worker: with the account's address, else the one that was filled in; an empty one without any. */
export async function findRecipient(
  db: Db,
  sealing: Sealing,
  signUpId: string,
): Promise<Addressed | undefined> {
  const row = await db
    .selectFrom('gatherings.sign_up as s')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .leftJoin('people.person as p', 'p.id', 's.person_id')
    .select(['s.id', 's.gathering_id as gatheringId', 's.occurrence_id as occurrenceId', 's.email as sealed'])
    .select(['s.name', 's.locale', 's.answer', 's.waiting_since as waitingSince', 's.placed_at as placedAt'])
    .select(['s.place', 's.place_to_tell as toTell', 's.version', 'k.id as keyId', 'k.wrapped'])
    .select(['p.id as personId', 'p.email as mail', 'p.name as called'])
    .select(['p.locale as speaks', 'p.address_form as form'])
    .select((eb) => [
      eb.fn<number>('gatherings.asked_version', ['s.id']).as('askedVersion'),
      eb.fn<boolean>('gatherings.reaches', ['s.id', eb.val(false)]).as('admitted'),
      eb.fn<boolean>('gatherings.reaches', ['s.id', eb.val(true)]).as('withoutStep'),
    ])
    .where('s.id', '=', signUpId)
    .executeTakeFirst()
  if (!row) return undefined
  const open = (sealed: Buffer | null) => (sealed && sealing.open(row.keyId, row.wrapped, sealed)) ?? ''
  const email = row.mail ?? open(row.sealed)
  const { id, gatheringId, occurrenceId, answer, place, toTell, personId, admitted, withoutStep } = row
  return {
    ...{ id, gatheringId, occurrenceId, answer, place, toTell, personId, email, admitted, withoutStep },
    version: Math.max(row.version, row.askedVersion),
    asked: row.askedVersion > 0,
    name: row.called ?? open(row.name),
    locale: row.speaks ?? row.locale,
    form: row.form ?? 'je',
    waits: row.waitingSince !== null,
    placed: row.placedAt !== null,
  }
}
