import { sql } from 'kysely'
import { addressKeys } from '../../../../platform/mail/index.ts'
import type { AddressForgetter } from '../../../people/index.ts'

/** By what an address is found that its owner wants erased. */
export const sharedMailAddresses = addressKeys('shared-mail-address')

/** Who erases everything gets no letter any more about what they shared without their account. */
export const forgetSharedMailOf: AddressForgetter = {
  name: 'stories.shared_mail',
  async forget(db, house, address) {
    const keys = sharedMailAddresses.allOf(house, address)
    await sql`select stories.forget_shared_mail_of(${keys}::bytea[])`.execute(db)
  },
}
