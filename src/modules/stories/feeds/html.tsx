import { type Document, DocumentView, type PictureNode } from '../../../platform/documents/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { ToldPicture } from '../pictures/elsewhere.ts'
import type { Placed } from '../sisters/in-force.ts'
import { PlacedAbove } from '../sisters/pages/PlacedAbove.tsx'

interface Told {
  document: Document
  slug: string
  language: Locale
  placed?: Placed | null | undefined
  /** Those that stand in the text. Without them, their captions do. */
  pictures?: readonly ToldPicture[]
}

/**
 * A story as it is read away from the site: every address in it is whole, and above what is a sister's stands what is said of it here.
 * Somebody's own words stay on the site, where their yes is asked each time.
 */
export const wholeStory = ({ document, slug, language, placed, pictures }: Told, origin: string): string =>
  String(
    <>
      {placed ? (
        <PlacedAbove locale={language} placed={placed} address={`${origin}/stories/${slug}`} />
      ) : null}
      <DocumentView
        document={wholeAddresses(document, origin)}
        {...(pictures && { picture: (attrs) => <Shown {...attrs} pictures={pictures} /> })}
      />
    </>,
  )

function Shown({ picture, caption, pictures }: PictureNode['attrs'] & { pictures: readonly ToldPicture[] }) {
  const told = pictures.find(({ id }) => id === picture.toLowerCase())
  if (!told) return caption ? <p dir="auto">{caption}</p> : null
  return (
    <figure>
      <img src={told.address} alt={told.alt} width={told.width} height={told.height} />
      {caption ? <figcaption dir="auto">{caption}</figcaption> : null}
    </figure>
  )
}

/** The same text, with each path of this site as an address. */
function wholeAddresses<Part>(part: Part, origin: string): Part {
  if (Array.isArray(part)) return part.map((one) => wholeAddresses(one, origin)) as Part
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      name === 'href' && typeof value === 'string' && value.startsWith('/')
        ? `${origin}${value}`
        : wholeAddresses(value, origin),
    ]),
  ) as Part
}
