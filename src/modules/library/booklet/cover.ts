import type { Document } from '../../../platform/documents/index.ts'
import type { StoryView, WithinStory } from '../../stories/index.ts'
import { type Part, partsOf } from '../parts.ts'
import { linesOf } from './folded.ts'

interface Cover {
  /** Its first picture that may be seen: shown on the cover, and not again inside. */
  picture: Document | undefined
  /** What stands before the first heading says whom it is for. */
  opening: Part | undefined
  /** What lies inside. */
  parts: Part[]
  /** So many words that they are set smaller: all of them belong on this one page. */
  much: boolean
}

/** What stands on the cover of a booklet, and what is left for its pages. */
export function coverOf(
  { document, title, inShort }: Pick<StoryView, 'document' | 'title' | 'inShort'>,
  { pictures }: Pick<WithinStory, 'pictures'>,
): Cover {
  const seen = new Set(pictures.map(({ id }) => id))
  const picture = document.content.find(
    (block) => block.type === 'picture' && seen.has(block.attrs.picture.toLowerCase()),
  )
  const all = partsOf({ ...document, content: document.content.filter((block) => block !== picture) })
  const opening = all.find(
    (part) => part.heading === '' && linesOf(part) + linesOfWords(title, inShort) <= linesOnCover,
  )
  return {
    picture: picture && { type: 'doc', content: [picture] },
    opening,
    parts: all.filter((part) => part !== opening),
    much: title.length > 70 || inShort.length > 240,
  }
}

/** Beside what it is called, in short and its opening there is room for a picture. */
const linesOnCover = 20

/** A title is more than twice as large as what stands below it, and what it is in short stands beside a code to scan. */
const linesOfWords = (title: string, inShort: string): number =>
  2 * Math.ceil(title.length / 20) + Math.ceil(inShort.length / 30)
