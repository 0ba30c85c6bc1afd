import { createHmac } from 'node:crypto'
import type { Clock } from '../../src/platform/clock/clock.ts'
import { hashOf, wordMac } from '../../src/platform/codes/codes.ts'
import { sealingWith } from '../../src/platform/sealing/seal.ts'
import { deriveKey } from '../../src/platform/secrets/master-key.ts'
import { idOf } from './ids.ts'
import { type Laying, layingOut } from './laying.ts'
import type { AllPainted } from './story-pictures.ts'
import type { AllTold } from './told.ts'

interface Key {
  id: string
  seal(clear: string | Buffer): Buffer
}

/** What every part of the loading uses: rows to lay ready, one moment, and the application's own way of sealing. */
export interface Loading extends Laying {
  now: Date
  told: AllTold
  /** The photos with stories. */
  painted: AllPainted
  /** `id`: of the row that it is for, where the key is called as that is. */
  makeKey(id?: string): Key
  wordMac(seatId: string, word: string): Buffer
  /** A key for one purpose, as the house derives it. */
  keyFor(label: string): Buffer
  /** A code for a seat's paper, or for the wall of a conversation: the same in every rebuilt example with this master key. */
  codeFor(
    id: string,
    kind: 'card' | 'invitation' | 'room',
  ): { long: string; longHash: Buffer; short: string; shortHash: Buffer }
}

export function loadingWith(
  masterKey: Buffer,
  now: Date,
  { told, painted }: Pick<Loading, 'told' | 'painted'>,
): Loading {
  const sealing = sealingWith(deriveKey(masterKey, 'sealing'))
  const words = deriveKey(masterKey, 'card-word')
  const codes = deriveKey(masterKey, 'example-codes')
  let keys = 0
  const clock: Clock = { now: () => now, id: () => idOf('sealing key', keys++) }
  const laying = layingOut()
  return {
    ...laying,
    now,
    told,
    painted,
    makeKey(id) {
      const { row, seal } = sealing.newKey(id === undefined ? clock : { ...clock, id: () => id })
      laying.lay('platform.sealing_key', row)
      return { id: row.id, seal }
    },
    keyFor: (label) => deriveKey(masterKey, label),
    wordMac: (seatId, word) => wordMac(words, seatId, word),
    codeFor(id, kind) {
      const code = (length: number) =>
        letters(createHmac('sha256', codes).update(`${kind} ${length} ${id}`).digest(), length)
      const [long, short] = [code(26), code(10)]
      return { long, longHash: hashOf(long), short, shortHash: hashOf(short) }
    },
  }
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const letters = (bytes: Buffer, length: number) =>
  Array.from(bytes.subarray(0, length), (byte) => alphabet[byte & 31]).join('')
