import type { Language, Reader } from '../word.ts'
import { care } from './care.ts'
import { english } from './english.ts'
import { health } from './health.ts'
import { type OtherWay, OtherWords, weights } from './lines.ts'
import { living } from './living.ts'
import { mind } from './mind.ts'
import { near } from './near.ts'
import { people } from './people.ts'
import { work } from './work.ts'

export type { OtherWay }

const known = new WeakMap<Reader, Record<Language, OtherWords>>()

/** What else is said for a word, or for several beside each other; by their stems, the nearest first. */
export function otherWaysOf(
  reader: Reader,
  stems: readonly string[],
  language: Language,
): readonly OtherWay[] {
  let words = known.get(reader)
  if (!words) {
    words = { nl: dutchWords(reader), en: englishWords(reader) }
    known.set(reader, words)
  }
  return words[language].of(stems)
}

function dutchWords(reader: Reader): OtherWords {
  const words = new OtherWords(reader, 'nl')
  for (const line of [...health, ...mind, ...care, ...people, ...living, ...work]) words.addLine(line)
  for (const line of near) words.addGroup(line, weights.near)
  return words
}

function englishWords(reader: Reader): OtherWords {
  const words = new OtherWords(reader, 'en')
  for (const line of english) words.addGroup(line, weights.near)
  return words
}
