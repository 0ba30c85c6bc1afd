import type { House } from '../../platform/commands/command.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Locale } from '../../platform/i18n/words.ts'

/** A letter that comes to somebody's address, as it is taken along. */
export interface TakenLetter {
  movement: string
  language: Locale
  /** What they chose; empty: everything. */
  about: string[]
  /** `YYYY-MM-DD`. */
  askedOn: string
  /** `YYYY-MM-DD`; null: they were asked by mail and did not say yes. */
  saidYesOn: string | null
}

/** A room that keeps mail addresses apart from accounts, and tells who takes everything along what stands at theirs. */
export interface AddressTaker {
  /** `module.what` */
  name: string
  take(db: Db, house: Pick<House, 'keyFor'>, address: string): Promise<TakenLetter[]>
}

const takers: AddressTaker[] = []

/** Rooms call this once, where their module is declared. */
export function addAddressTaker(taker: AddressTaker): void {
  if (takers.some(({ name }) => name === taker.name)) throw new Error(`Two are called ${taker.name}`)
  takers.push(taker)
}

/** Of somebody with an account that says which address is theirs. */
export async function takenAtAddress(
  db: Db,
  house: Pick<House, 'keyFor'>,
  address: string | null | undefined,
): Promise<TakenLetter[]> {
  if (!address) return []
  return (await Promise.all(takers.map(({ take }) => take(db, house, address)))).flat()
}
