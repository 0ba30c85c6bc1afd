import { diffArrays, diffWordsWithSpace } from 'diff'
import { paragraphsOf } from '../../../platform/text/paragraphs.ts'

/** Some words of a paragraph: they stayed, they went or they came. */
export interface Piece {
  text: string
  was: 'there' | 'gone' | 'new'
}

/** One paragraph of the two texts together. */
export type Paragraph =
  | { was: 'there' | 'gone' | 'new'; text: string }
  /** It was reworded: what stayed, went and came, in its order. */
  | { was: 'reworded'; pieces: Piece[] }

/** What became of a text, paragraph by paragraph; one that still shares most of its words was reworded. */
export function changesBetween(before: string, after: string): Paragraph[] {
  const parts = diffArrays(paragraphsOf(before), paragraphsOf(after))
  const changes: Paragraph[] = []
  for (const [i, part] of parts.entries()) {
    if (!part.added && !part.removed) {
      changes.push(...part.value.map((text) => ({ was: 'there' as const, text })))
      continue
    }
    // A paragraph in the place of another stands together with it.
    if (part.removed && parts[i + 1]?.added) continue
    const earlier = parts[i - 1]
    const gone = part.added && earlier?.removed ? earlier.value : part.removed ? part.value : []
    const come = part.added ? part.value : []
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1)
      changes.push(...inPlaceOf(gone[at], come[at]))
  }
  return changes
}

function inPlaceOf(gone: string | undefined, come: string | undefined): Paragraph[] {
  const pieces = gone !== undefined && come !== undefined ? reworded(gone, come) : undefined
  if (pieces) return [{ was: 'reworded', pieces }]
  return [
    ...(gone === undefined ? [] : [{ was: 'gone' as const, text: gone }]),
    ...(come === undefined ? [] : [{ was: 'new' as const, text: come }]),
  ]
}

/** Undefined where less than half of the longer one stayed: then nobody could read the words through each other. */
function reworded(gone: string, come: string): Piece[] | undefined {
  const pieces = diffWordsWithSpace(gone, come).map(
    ({ value, added, removed }): Piece => ({ text: value, was: added ? 'new' : removed ? 'gone' : 'there' }),
  )
  const stayed = pieces.reduce((sum, { text, was }) => sum + (was === 'there' ? text.length : 0), 0)
  return stayed * 2 >= Math.max(gone.length, come.length) ? pieces : undefined
}
