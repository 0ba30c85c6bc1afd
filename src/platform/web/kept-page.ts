import { hash } from 'node:crypto'
import { type Encoding, encodingFor, isPackable, pack, packAtOnce, unpack } from './pack.ts'
import type { StyleInPage } from './style-in-page.ts'

/** What a page costs beside its bytes: its address, its revision, and what holds them together. */
const besides = 1024

export interface Packed {
  encoding: Encoding
  body: Buffer
}

/**
 * A page as it was rendered, or a feed. It is held packed, a fifth of what it was: pages come and go by the thousands, and the more they are
 * of the process's memory, the oftener everybody waits until that is looked through.
 */
export class KeptPage {
  readonly contentType: string
  /** In bytes, as it was rendered. */
  readonly size: number
  /** Called with so many bytes more, as what is asked again is packed well and held too. */
  grows: (bytes: number) => void = () => {}
  readonly #tag: string
  readonly #isPacked: boolean
  readonly #held: Buffer
  readonly #sent = new Set<string>()
  readonly #packed = new Map<string, Promise<Buffer>>()

  constructor(text: string, contentType: string) {
    const plain = Buffer.from(text)
    this.contentType = contentType
    this.size = plain.length
    this.#tag = hash('sha256', plain, 'base64url').slice(0, 27)
    this.#isPacked = isPackable(plain)
    this.#held = this.#isPacked ? alone(packAtOnce(plain)) : plain
  }

  /** In bytes, as it was kept. */
  get held(): number {
    return besides + this.#held.length
  }

  /** @param style where it is sent with its style in it: other bytes, another tag. */
  etag(style?: StyleInPage): string {
    return `W/"${this.#tag}${style ? `-${style.mark}` : ''}"`
  }

  /** As it is sent to whoever asks under these headers: packed quickly the first time, and well for all who ask after that. */
  async sentTo(headers: Headers, style?: StyleInPage): Promise<Packed> {
    const as = style?.mark ?? ''
    const often = this.#sent.has(as)
    this.#sent.add(as)
    const encoding = encodingFor(headers, this.size, often)
    return { encoding, body: await this.#bytes(encoding, style, often) }
  }

  async #bytes(encoding: Encoding, style: StyleInPage | undefined, often: boolean): Promise<Buffer> {
    if (encoding === 'identity') return this.#text(style)
    if (encoding === 'gzip' && !style && this.#isPacked) return this.#held
    if (!often) return pack(this.#text(style), encoding)
    const way = `${encoding} ${style?.mark ?? ''}`
    const there = this.#packed.get(way)
    if (there) return there
    const made = pack(this.#text(style), encoding).then(alone)
    this.#packed.set(way, made)
    this.grows((await made).length)
    return made
  }

  #text(style: StyleInPage | undefined): Buffer {
    const plain = this.#isPacked ? unpack(this.#held) : this.#held
    return style ? Buffer.from(style.into(plain.toString())) : plain
  }
}

/** In memory of its own: what was packed lies in a piece that is as large whatever is in it. */
function alone(packed: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(packed.length)
  packed.copy(own)
  return own
}
