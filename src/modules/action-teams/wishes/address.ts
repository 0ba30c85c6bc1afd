import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { House } from '../../../platform/commands/command.ts'
import type { AddressForgetter } from '../../people/index.ts'

/** By what is found what somebody asked with their address, and nothing else. */
export const wishAddressKey = (house: Pick<House, 'keyFor'>, address: string): Buffer =>
  createHmac('sha256', house.keyFor('wish-address')).update(address.trim().toLowerCase()).digest()

/** Who erases everything: also what they asked without their account, with their address. */
export const forgetWishesOf: AddressForgetter = {
  name: 'action-teams.wish',
  async forget(db, house, address) {
    await sql`select action_teams.forget_wishes_of(array[${wishAddressKey(house, address)}]::bytea[])`.execute(
      db,
    )
  },
}
