import type { Locale } from '../../../../platform/i18n/words.ts'
import { pictureFile, plainPicture } from '../address.ts'
import type { PictureView } from '../queries.ts'

interface PictureProps {
  /** Where the files of the pictures stand. */
  base: string
  picture: PictureView
  /** What there is to see; empty for what tells nothing. */
  alt: string
  lang?: Locale
  /** How wide it is shown, as a browser is told; default: as wide as the text. */
  sizes?: string
  /** Shown at once; else as somebody comes near it. */
  first?: boolean
  /** What is cut off is cut off away from where one looks. */
  cut?: boolean
}

const asWideAsText = '(min-width: 48rem) 42rem, 100vw'

/** A picture in the lightest format and the smallest size that will do. Its room is kept before it is there. */
export function Picture({ base, picture, alt, lang, sizes = asWideAsText, first, cut }: PictureProps) {
  const { width, height, widths, focusX, focusY } = picture
  const all = (format: 'avif' | 'webp') =>
    widths.map((one) => `${pictureFile(base, picture, one, format)} ${one}w`).join(', ')
  return (
    <picture>
      <source type="image/avif" srcset={all('avif')} sizes={sizes} />
      <source type="image/webp" srcset={all('webp')} sizes={sizes} />
      <img
        src={plainPicture(base, picture)}
        alt={alt}
        {...(lang && { lang })}
        width={width}
        height={height}
        decoding="async"
        {...(first ? { fetchpriority: 'high' as const } : { loading: 'lazy' as const })}
        {...(cut && { class: `kv-cut kv-cut--x${tens(focusX)} kv-cut--y${tens(focusY)}` })}
      />
    </picture>
  )
}

const tens = (hundredths: number) => Math.round(hundredths / 10)
