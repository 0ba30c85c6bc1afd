import type { Asked } from './asked.ts'
import type { PeopleInItWords } from './words.ts'

type Known = Pick<
  Asked,
  'contributionId' | 'says' | 'saidNumber' | 'changed' | 'closed' | 'readFor' | 'readNumber' | 'place'
>
type Key = Parameters<PeopleInItWords>[0]

/**
 * How it stands, for who is in it: what is read now and by whom, then what comes. Keys of the words, in the order in which they are read.
 * `said`: their answer to what they are asked now.
 */
export function standingOf(asked: Known, said: Asked['says']): readonly Key[] {
  const { contributionId: words } = asked
  const now = readNow(asked)
  const keys: (Key | null)[] =
    said === 'no'
      ? [words ? 'became.no.words' : 'became.no', now === 'became.without' ? now : null]
      : [now ?? (said === 'yes' ? 'became.unread' : null)]
  return [...keys, next(asked, said)].filter((key) => key !== null)
}

function readNow({ says, saidNumber, readFor, readNumber }: Known): Key | null {
  if (readFor === null) return readNumber === null ? null : 'became.taken'
  // A no to one's own words closes the text over them; a no to being told of leaves nothing to read.
  if (says === 'no') return 'became.without'
  // Who came in later never said yes to what is read.
  return says === 'yes' && saidNumber === readNumber ? `became.read.${readFor}` : `became.earlier.${readFor}`
}

function next({ contributionId: words, changed, closed }: Known, said: Asked['says']): Key | null {
  if (closed) return words ? 'became.closed.words' : 'became.closed'
  if (!changed) return null
  return said === 'no' ? 'became.no.coming' : 'became.coming'
}

/** The same, in sentences. */
export const standingInWords = (w: PeopleInItWords, asked: Known, said: Asked['says']): readonly string[] =>
  standingOf(asked, said).map((key) => w(key, { place: asked.place }))
