import { setImmediate as others } from 'node:timers/promises'
import type { Language, Reader } from '../word.ts'
import { care } from './care.ts'
import { english } from './english.ts'
import { everyday } from './everyday.ts'
import { health } from './health.ts'
import { type OtherWay, OtherWords, weights } from './lines.ts'
import { living } from './living.ts'
import { mind } from './mind.ts'
import { near } from './near.ts'
import { people } from './people.ts'
import { work } from './work.ts'

export type { OtherWay }

const known = new WeakMap<Reader, Record<Language, OtherWords>>()

/** Reads the lists, a few lines at a time: others are answered meanwhile. */
export async function openOtherWords(reader: Reader): Promise<void> {
  const words = { nl: new OtherWords(reader, 'nl'), en: new OtherWords(reader, 'en') }
  for (const lines of [health, mind, care, people, living, work, everyday])
    await eachOf(lines, (line) => words.nl.addLine(line))
  await eachOf(near, (line) => words.nl.addGroup(line, weights.near))
  await eachOf(english, (line) => words.en.addGroup(line, weights.near))
  known.set(reader, words)
}

async function eachOf(lines: readonly string[], add: (line: string) => void): Promise<void> {
  for (const [at, line] of lines.entries()) {
    add(line)
    if (at % 25 === 0) await others()
  }
}

/** What else is said for a word, or for several beside each other; by their stems, the nearest first. */
export const otherWaysOf = (
  reader: Reader,
  stems: readonly string[],
  language: Language,
): readonly OtherWay[] => known.get(reader)?.[language].of(stems) ?? []
