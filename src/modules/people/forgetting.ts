import type { House } from '../../platform/commands/command.ts'
import type { Db } from '../../platform/database/connect.ts'

/** A room that keeps mail addresses apart from accounts, and forgets what it has under one that was proved. */
export interface AddressForgetter {
  /** `module.what` */
  name: string
  forget(db: Db, house: Pick<House, 'keyFor'>, address: string): Promise<void>
}

const forgetters: AddressForgetter[] = []

/** Rooms call this once, where their module is declared. */
export function addAddressForgetter(forgetter: AddressForgetter): void {
  if (forgetters.some(({ name }) => name === forgetter.name))
    throw new Error(`Two are called ${forgetter.name}`)
  forgetters.push(forgetter)
}

/** Of somebody who erases everything, while their account still says which address is theirs. */
export async function forgetAddressOf(db: Db, house: Pick<House, 'keyFor'>, personId: string): Promise<void> {
  const person = await db
    .selectFrom('people.person')
    .select('email')
    .where('id', '=', personId)
    .executeTakeFirst()
  if (!person?.email) return
  for (const { forget } of forgetters) await forget(db, house, person.email)
}
