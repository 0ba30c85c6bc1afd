/**
 * Words with a few bits each, without the words: five bytes a word. One in ten thousand that was never put in is taken for one
 * that was, which costs a compound an odd part.
 */
export class WordTable {
  readonly #keys: Uint32Array
  readonly #bits: Uint8Array
  readonly #mask: number

  /** @param power room for two to the power of it. */
  constructor(power: number) {
    this.#keys = new Uint32Array(2 ** power)
    this.#bits = new Uint8Array(2 ** power)
    this.#mask = 2 ** power - 1
  }

  add(word: string, bits: number): void {
    const key = hashOf(word)
    const at = this.#placeOf(key)
    this.#keys[at] = key
    this.#bits[at] = (this.#bits[at] ?? 0) | bits
  }

  get(word: string): number {
    const key = hashOf(word)
    const at = this.#placeOf(key)
    return this.#keys[at] === key ? (this.#bits[at] ?? 0) : 0
  }

  #placeOf(key: number): number {
    let at = (key ^ (key >>> 15)) & this.#mask
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask
    return at
  }
}

/** FNV-1a with a last stir; never 0. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0 || 1
}
