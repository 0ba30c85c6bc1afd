import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { House } from '../../../../platform/commands/command.ts'
import { mailable, spellingsOf } from '../../../../platform/mail/index.ts'
import type { AddressForgetter } from '../../../people/index.ts'

const keyOf = (house: Pick<House, 'keyFor'>, address: string) =>
  createHmac('sha256', house.keyFor('shared-mail-address')).update(address.toLowerCase()).digest()

/** By what an address is found that its owner wants erased, and nothing else. */
export const sharedMailKey = (house: Pick<House, 'keyFor'>, address: string): Buffer =>
  keyOf(house, mailable(address))

/** Who erases everything gets no letter any more about what they shared without their account. */
export const forgetSharedMailOf: AddressForgetter = {
  name: 'stories.shared_mail',
  async forget(db, house, address) {
    const keys = spellingsOf(address).map((one) => keyOf(house, one))
    await sql`select stories.forget_shared_mail_of(${keys}::bytea[])`.execute(db)
  },
}
