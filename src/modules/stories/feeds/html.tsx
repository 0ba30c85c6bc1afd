import { type Document, DocumentView } from '../../../platform/documents/index.ts'

/**
 * A text as it is read away from the site: every address in it is whole. Somebody's own words stay on the site, where their yes is
 * asked each time.
 */
export const htmlElsewhere = (document: Document, origin: string): string =>
  String(<DocumentView document={wholeAddresses(document, origin)} />)

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
