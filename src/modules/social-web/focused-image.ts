import { Image } from '@fedify/vocab'
import type { FeedEntry } from '../stories/index.ts'

type Picture = FeedEntry['pictures'][number]
type Options = Parameters<Image['toJsonLd']>[0]

const focalPoint = 'http://joinmastodon.org/ns#focalPoint'

/** A picture with where one looks, which Mastodon and others keep in sight where they cut; the vocabulary has no word for it. */
export class FocusedImage extends Image {
  readonly #focus: readonly [number, number]

  constructor({ address, type, width, height, alt, focusX, focusY }: Picture) {
    super({ url: new URL(address), mediaType: type, width, height, ...(alt && { name: alt }) })
    // From the middle: to the right and upwards, as far as 1.
    this.#focus = [(focusX - 50) / 50, (50 - focusY) / 50]
  }

  override async toJsonLd(options?: Options): Promise<unknown> {
    const written = await super.toJsonLd(options)
    if (!Array.isArray(written)) return written
    const list = this.#focus.map((value) => ({ '@value': value }))
    return written.map((one) => ({ ...one, [focalPoint]: [{ '@list': list }] }))
  }
}
