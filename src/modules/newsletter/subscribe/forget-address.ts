import { sql } from 'kysely'
import type { AddressForgetter } from '../../people/index.ts'
import { addressKeysOf } from './code.ts'

/** Who erases everything gets no letter any more, of any movement: no account is tied to one, their address is. */
export const forgetNewsletterOf: AddressForgetter = {
  name: 'newsletter.subscriber',
  async forget(db, house, address) {
    await sql`select newsletter.forget_addresses(${addressKeysOf(house, address)}::bytea[])`.execute(db)
  },
}
