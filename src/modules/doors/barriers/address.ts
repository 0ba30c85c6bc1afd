import { sql } from 'kysely'
import { addressKeys } from '../../../platform/mail/index.ts'
import type { AddressForgetter } from '../../people/index.ts'

/** By what is found what somebody left their address with. */
export const barrierAddresses = addressKeys('barrier-address')

/** Who erases everything: also what they told with their address. */
export const forgetBarriersOf: AddressForgetter = {
  name: 'doors.barrier',
  async forget(db, house, address) {
    const keys = barrierAddresses.allOf(house, address)
    await sql`select doors.forget_barriers_of(${keys}::bytea[])`.execute(db)
  },
}
