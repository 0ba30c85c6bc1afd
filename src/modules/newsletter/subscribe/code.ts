import { sql } from 'kysely'
import { codeLengths, normaliseCode } from '../../../platform/codes/codes.ts'
import { codesOf } from '../../../platform/codes/codes-of.ts'
import type { House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { addressKeys } from '../../../platform/mail/index.ts'

type Keys = Pick<House, 'keyFor'>

/** By what an address is found that is there already. */
export const { of: addressKeyOf, allOf: addressKeysOf } = addressKeys('newsletter-address')

const codes = codesOf({ key: 'newsletter-code', heldIn: 'kampvuur.newsletter' })
const named = (movementId: string, addressKey: Buffer) => `${movementId} ${addressKey.toString('hex')}`

/**
 * The secret of a subscription: the same for the same address and movement, so that the link in every letter works, also
 * in one from before somebody ended it and came back. Kept nowhere but as a hash.
 */
export const newsletterCode = (house: Keys, movementId: string, addressKey: Buffer): string =>
  codes.of(house, named(movementId, addressKey)).long

export const newsletterCodeHash = (house: Keys, movementId: string, addressKey: Buffer): Buffer =>
  codes.hashesOf(house, named(movementId, addressKey)).long_hash

/** A subscription as who holds its code may read it: never the address. */
export interface OwnSubscription {
  id: string
  movementId: string
  locale: Locale
  topics: string[]
  confirmed: boolean
}

export const holdSubscription = codes.hold

/** The subscription behind a code, which is held from here on. Undefined where there is none. */
export async function ownSubscription(db: Db, typed: string): Promise<OwnSubscription | undefined> {
  await holdSubscription(db, typed)
  const { rows } =
    await sql<OwnSubscription>`select id, movement_id as "movementId", locale, topics, confirmed
    from newsletter.own()`.execute(db)
  return rows[0]
}

/** Whether a link has the form of one from a letter; which address is behind it, it does not say. */
export const isWholeCode = (typed: string): boolean => normaliseCode(typed).length === codeLengths.scanned

export const confirmPath = (code: string) => `/newsletter/confirm/${code}`
export const ownPath = (code: string) => `/newsletter/own/${code}`
export const stopPath = (code: string) => `/newsletter/stop/${code}`
