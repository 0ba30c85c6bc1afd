import type { Db } from '../../../platform/database/connect.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { needsFrom } from './needs.ts'
import type { SignUpView } from './view.ts'

/** Sign-ups as they are kept, with the key that opens them. */
export const rowsOf = (db: Db) =>
  db
    .selectFrom('gatherings.sign_up as s')
    .innerJoin('platform.sealing_key as k', 'k.id', 's.sealing_key_id')
    .select(['s.id', 's.gathering_id as gatheringId', 's.occurrence_id as occurrenceId', 's.people'])
    .select('s.place')
    .select(['s.name', 's.email', 's.companions', 's.needs', 's.answer', 's.remind', 's.came', 's.version'])
    .select([
      's.placed_at as placedAt',
      's.waiting_since as waitingSince',
      's.place_to_tell as toTell',
      's.has_code as hasCode',
    ])
    .select(['k.id as keyId', 'k.wrapped'])

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

export function opened(sealing: Sealing, row: Row): SignUpView {
  const { keyId, wrapped, placedAt, waitingSince, ...rest } = row
  const open = (sealed: Buffer | null) => (sealed && sealing.open(keyId, wrapped, sealed)) ?? ''
  return {
    ...rest,
    name: open(row.name),
    email: open(row.email),
    companions: open(row.companions),
    needs: needsFrom(open(row.needs) || null),
    placed: placedAt !== null,
    waits: waitingSince !== null,
  }
}

const mine = (db: Db) =>
  db.selectFrom((eb) => eb.fn<{ mine: string }>('gatherings.my_sign_ups').as('mine')).select('mine.mine')

/** One's own: with an account, or with a code that was shown. One query. */
export async function ownSignUps(db: Db, sealing: Sealing, occurrenceId?: string): Promise<SignUpView[]> {
  const rows = await rowsOf(db)
    .where('s.id', 'in', mine(db))
    .$if(occurrenceId !== undefined, (of) => of.where('s.occurrence_id', '=', occurrenceId ?? ''))
    .limit(500)
    .execute()
  return rows.map((row) => opened(sealing, row))
}

/** Everybody who answered or was asked for one time, for who receives people; by name. One query. */
export async function everySignUp(db: Db, sealing: Sealing, occurrenceId: string): Promise<SignUpView[]> {
  const rows = await rowsOf(db)
    .where('s.occurrence_id', '=', occurrenceId)
    .orderBy('s.waiting_since')
    .execute()
  const waiting = rows.filter(({ waitingSince }) => waitingSince !== null)
  const others = rows.filter(({ waitingSince }) => waitingSince === null)
  return [
    ...others.map((row) => opened(sealing, row)).sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    ...waiting.map((row) => opened(sealing, row)),
  ]
}
