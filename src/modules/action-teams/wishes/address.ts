import { sql } from 'kysely'
import { addressKeys } from '../../../platform/mail/index.ts'
import type { AddressForgetter } from '../../people/index.ts'

/** By what is found what somebody asked with their address. */
export const wishAddresses = addressKeys('wish-address')

/** Who erases everything: also what they asked without their account, with their address. */
export const forgetWishesOf: AddressForgetter = {
  name: 'action-teams.wish',
  async forget(db, house, address) {
    const keys = wishAddresses.allOf(house, address)
    await sql`select action_teams.forget_wishes_of(${keys}::bytea[])`.execute(db)
  },
}
