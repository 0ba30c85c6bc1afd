import type { StoryContent } from '../writing/content.ts'
import { linesOf, tellingWords } from './still-named.ts'
import { wordsOfLine } from './words-of-line.ts'

/** No more than this many at once: it is a question, and no report. */
const most = 5

const between = "(?:(?:van|de|den|der|het|te|ter|ten|el|al|von|la|'t)\\s+)*"
const called = `${between}\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?:\\s+${between}\\p{Lu}\\p{Ll}[\\p{L}'’-]+)?`
const titles =
  '[Mm]evrouw|[Mm]eneer|[Mm]evr\\.?|[Mm]w\\.?|[Dd]hr\\.?|[Jj]uffrouw|[Zz]uster|[Bb]roeder|[Dd]okter|Mrs\\.?|Mr\\.?|Miss|Ms\\.?'
const kin =
  'zoon|dochter|broer|zus|zusje|broertje|man|vrouw|moeder|vader|oma|opa|tante|oom|nicht|neef|vriend|vriendin|buurman|buurvrouw|collega|son|daughter|brother|sister|husband|wife|mother|father|aunt|uncle|cousin|friend|neighbour|colleague'
const speaks =
  'zei|zegt|vroeg|vraagt|vertelde|vertelt|riep|lachte|lacht|knikte|fluisterde|antwoordde|said|says|asked|asks|told|tells|replied|laughed|nodded|whispered'
const name = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*"

/** What stands where the name of a person does: after mevrouw, after “mijn zus”, and after “zei”, never at the head of a sentence. */
const patterns = [
  new RegExp(`(?<!\\p{L})(?<title>(?:${titles})\\s+)(?<called>${called})`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:[Mm]ijn|[Oo]nze?|[Mm]y|[Oo]ur|[Hh]aar|[Zz]ijn)\\s+(?<kin>${kin}),?\\s+(?<called>${called})`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?:${speaks})\\s+(?<called>${name})(?!\\p{L})`, 'gu'),
]

/** What is written large there and is nobody's name. */
const nobodys = new Set(
  'ja nee ik hij zij ze wij we je jij jullie het de een dat dit die wat wie hoe waar waarom niemand iedereen iemand god yes no he she they you it the that this what who how where why nobody everybody somebody'.split(
    ' ',
  ),
)

/**
 * Names of people that stand in a text as it would be read, and that no name in `known` has a word of. It looks at how things are written
 * and knows nobody: it misses most, and says little that is not so.
 */
export function namesInText(
  content: Pick<StoryContent, 'title' | 'inShort' | 'document' | 'keywords'>,
  known: readonly string[],
): string[] {
  const told = new Set(known.flatMap(tellingWords))
  const found = new Map<string, string>()
  for (const line of linesOf({ ...content, keywords: [] }))
    for (const pattern of patterns)
      for (const { groups } of line.matchAll(pattern)) {
        const one = groups?.called ?? ''
        const words = wordsOfLine(one)
        if (words.every((word) => nobodys.has(word))) continue
        // “mijn zus” is who stands there as “mijn zus Mina”.
        if (
          ![...tellingWords(one), groups?.kin ?? ''].some(
            (word) => told.has(word) || (word.endsWith('s') && told.has(word.slice(0, -1))),
          )
        )
          found.set(words.join(' '), `${groups?.title ?? ''}${one}`)
      }
  return [...found.values()].slice(0, most)
}
