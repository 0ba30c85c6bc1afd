import type { Vocabulary } from '../analysis/near.ts'
import { stopWords } from '../analysis/stop-words.ts'
import { tokens } from '../analysis/tokens.ts'
import type { Language, Reader } from '../analysis/word.ts'

interface Beside {
  reader: Reader
  open: Vocabulary
  text: string
}

/** In which language the other words of a question are; undefined where there are none, or where they are in both. */
export function languageBeside(word: string, { reader, open, text }: Beside): Language | undefined {
  const others = tokens(text)
    .map((one) => one.word)
    .filter((one) => one !== word)
  const small = (one: string, language: Language) => stopWords[language].has(one)
  const dutch = others.some(
    (one) => !small(one, 'en') && (small(one, 'nl') || (reader.knows(one) && !open.isWritten(one, 'en'))),
  )
  const english = others.some(
    (one) =>
      !small(one, 'nl') &&
      (small(one, 'en') ||
        (!reader.knows(one) &&
          open.isWritten(one, 'en') &&
          !open.isWritten(one, 'nl') &&
          !open.isWritten(one, 'any'))),
  )
  if (dutch === english) return undefined
  return dutch ? 'nl' : 'en'
}
