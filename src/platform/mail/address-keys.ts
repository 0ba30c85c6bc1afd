import { createHmac } from 'node:crypto'
import { mailable, spellingsOf } from './address.ts'

interface Keys {
  keyFor(label: string): Buffer
}

/**
 * By what an address is found that is there already, and nothing else: a keyed hash, of another key for each purpose, so that what was
 * left in one place leads to none in another. Capitals do not matter, and a server is one by whichever of its names.
 * @param label of the key.
 */
export const addressKeys = (label: string) => {
  const keyOf = (house: Keys, address: string) =>
    createHmac('sha256', house.keyFor(label)).update(address.toLowerCase()).digest()
  return {
    /** Under which an address is kept. */
    of: (house: Keys, address: string): Buffer => keyOf(house, mailable(address)),
    /** The same, and the one under which it may stand from when a server was still called as it was typed. */
    allOf: (house: Keys, address: string): Buffer[] => spellingsOf(address).map((one) => keyOf(house, one)),
  }
}
