import { dutchLexicon } from './lexicon.ts'
import { type Reader, readerWith } from './word.ts'

let opening: Promise<Reader> | undefined

/** Reads words in this process; the spelling list is opened when the first of them is read. */
export function openReader(): Promise<Reader> {
  opening ??= dutchLexicon().then(readerWith)
  return opening
}

/** Changes with every change of how words are read: what was made with another is made again. */
export const reading = '5'
