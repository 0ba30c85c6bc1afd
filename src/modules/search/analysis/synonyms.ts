import { dutchLists, englishLists } from './synonym-lists.ts'
import type { Language, Reader } from './word.ts'

/** Per reader and language: from the stem of a word to the stems of what means nearly the same. */
const known = new WeakMap<Reader, Record<Language, Map<string, Set<string>>>>()

/** Stems of words that somebody else uses for the same. */
export function synonymsOf(reader: Reader, stem: string, language: Language): readonly string[] {
  let maps = known.get(reader)
  if (!maps) {
    maps = { nl: mapOf(reader, dutchLists, 'nl'), en: mapOf(reader, englishLists, 'en') }
    known.set(reader, maps)
  }
  return [...(maps[language].get(stem) ?? [])]
}

function mapOf(reader: Reader, lists: readonly string[], language: Language): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const line of lists) {
    const stems = [...new Set(line.split(' ').map((word) => reader.read(word, language).stem))]
    for (const stem of stems) {
      const others = found.get(stem) ?? new Set()
      for (const other of stems) if (other !== stem) others.add(other)
      found.set(stem, others)
    }
  }
  return found
}
