import { createHash } from 'node:crypto'
import { type Encoding, isPackable, pack, packAtOnce, unpack } from './pack.ts'
import type { StyleInPage } from './style-in-page.ts'

/** What a page costs beside its bytes: its address, its revision, and what holds them together. */
const besides = 1024

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
  #held: Buffer
  readonly #sent = new Set<string>()
  readonly #packed = new Map<string, Promise<Buffer>>()

  constructor(text: string, contentType: string) {
    const plain = Buffer.from(text)
    this.contentType = contentType
    this.size = plain.length
    this.#tag = createHash('sha256').update(plain).digest('base64url').slice(0, 27)
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

  /** Its bytes: packed quickly for who asks first, and well once for all who ask after that. */
  async bytes(encoding: Encoding, style?: StyleInPage): Promise<Buffer> {
    if (encoding === 'identity') return this.#text(style)
    const way = `${encoding} ${style?.mark ?? ''}`
    const packed = this.#packed.get(way)
    if (packed) return packed
    if (this.#sent.has(way)) return this.#packWell(way, encoding, style)
    this.#sent.add(way)
    return this.#isHeldAs(encoding, style) ? this.#held : pack(this.#text(style), encoding)
  }

  async #packWell(way: string, encoding: Encoding, style: StyleInPage | undefined): Promise<Buffer> {
    const made = pack(this.#text(style), encoding, true).then(alone)
    this.#packed.set(way, made)
    const well = await made
    const instead = this.#isHeldAs(encoding, style)
    this.grows(well.length - (instead ? this.#held.length : 0))
    if (instead) this.#held = well
    return well
  }

  #isHeldAs(encoding: Encoding, style: StyleInPage | undefined): boolean {
    return encoding === 'br' && !style && this.#isPacked
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
