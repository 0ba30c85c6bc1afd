import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { House } from '../../../platform/commands/command.ts'
import type { AddressForgetter } from '../../people/index.ts'

/** By what is found what somebody left their address with, and nothing else. */
export const barrierAddressKey = (house: Pick<House, 'keyFor'>, address: string): Buffer =>
  createHmac('sha256', house.keyFor('barrier-address')).update(address.trim().toLowerCase()).digest()

/** Who erases everything: also what they told with their address. */
export const forgetBarriersOf: AddressForgetter = {
  name: 'doors.barrier',
  async forget(db, house, address) {
    await sql`select doors.forget_barriers_of(array[${barrierAddressKey(house, address)}]::bytea[])`.execute(
      db,
    )
  },
}
