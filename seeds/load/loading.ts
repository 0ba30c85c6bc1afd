import { createHmac } from 'node:crypto'
import type { Clock } from '../../src/platform/clock/clock.ts'
import { hashOf, wordMac } from '../../src/platform/codes/codes.ts'
import { sealingWith } from '../../src/platform/sealing/seal.ts'
import { deriveKey } from '../../src/platform/secrets/master-key.ts'
import { idOf } from './ids.ts'
import { type Laying, layingOut } from './laying.ts'

interface Key {
  id: string
  seal(clear: string): Buffer
}

/** What every part of the loading uses: rows to lay ready, one moment, and the application's own way of sealing. */
export interface Loading extends Laying {
  now: Date
  makeKey(): Key
  wordMac(seatId: string, word: string): Buffer
  /** A paper code for a seat, the same in every rebuilt example with this master key. */
  codeFor(seatId: string, kind: 'card' | 'invitation'): { long: string; longHash: Buffer; shortHash: Buffer }
}

export function loadingWith(masterKey: Buffer, now: Date): Loading {
  const sealing = sealingWith(deriveKey(masterKey, 'sealing'))
  const words = deriveKey(masterKey, 'card-word')
  const codes = deriveKey(masterKey, 'example-codes')
  let keys = 0
  const clock: Clock = { now: () => now, id: () => idOf('sealing key', keys++) }
  const laying = layingOut()
  return {
    ...laying,
    now,
    makeKey() {
      const { row, seal } = sealing.newKey(clock)
      laying.lay('platform.sealing_key', row)
      return { id: row.id, seal }
    },
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
