import { dutchLexicon } from './lexicon.ts'
import { openOtherWords } from './synonyms/index.ts'
import { type Reader, readerWith } from './word.ts'

let opening: Promise<Reader> | undefined

/** Reads words in this process; the lists are opened when the first of them is read. */
export function openReader(): Promise<Reader> {
  opening ??= open()
  return opening
}

async function open(): Promise<Reader> {
  const reader = readerWith(await dutchLexicon())
  await openOtherWords(reader)
  return reader
}

/** Changes with every change of how words are read: what was made with another is made again. */
export const reading = '8'
