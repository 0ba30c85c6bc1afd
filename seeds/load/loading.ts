import { createHmac } from 'node:crypto'
import type { Clock } from '../../src/platform/clock/clock.ts'
import { hashOf, wordMac } from '../../src/platform/codes/codes.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import { type Sealing, sealingWith } from '../../src/platform/sealing/seal.ts'
import { deriveKey } from '../../src/platform/secrets/master-key.ts'
import { idOf } from './ids.ts'

/** What every part of the loading uses: one transaction, one moment, and the application's own way of sealing. */
export interface Loading {
  db: Db
  now: Date
  /** Makes a sealing key and returns its id. */
  makeKey(): Promise<string>
  seal: Sealing['seal']
  wordMac(seatId: string, word: string): Buffer
  /** A paper code for a seat, the same in every rebuilt example with this master key. */
  codeFor(seatId: string, kind: 'card' | 'invitation'): { long: string; longHash: Buffer; shortHash: Buffer }
}

export function loadingWith(db: Db, masterKey: Buffer, now: Date): Loading {
  const sealing = sealingWith(deriveKey(masterKey, 'sealing'))
  const words = deriveKey(masterKey, 'card-word')
  const codes = deriveKey(masterKey, 'example-codes')
  let keys = 0
  const clock: Clock = { now: () => now, id: () => idOf('sealing key', keys++) }
  return {
    db,
    now,
    makeKey: () => sealing.makeKey(db, clock),
    seal: sealing.seal,
    wordMac: (seatId, word) => wordMac(words, seatId, word),
    codeFor(seatId, kind) {
      const code = (length: number) =>
        letters(createHmac('sha256', codes).update(`${kind} ${length} ${seatId}`).digest(), length)
      const long = code(26)
      return { long, longHash: hashOf(long), shortHash: hashOf(code(10)) }
    },
  }
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const letters = (bytes: Buffer, length: number) =>
  Array.from(bytes.subarray(0, length), (byte) => alphabet[byte & 31]).join('')
