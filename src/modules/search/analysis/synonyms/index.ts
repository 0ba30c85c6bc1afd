import { setImmediate as others } from 'node:timers/promises'
import type { Language, Reader } from '../word.ts'
import { being } from './being.ts'
import { body } from './body.ts'
import { care } from './care.ts'
import { doing } from './doing.ts'
import { english } from './english.ts'
import { englishMore } from './english-more.ts'
import { everyday } from './everyday.ts'
import { health } from './health.ts'
import { learning } from './learning.ts'
import { leisure } from './leisure.ts'
import { type OtherWay, OtherWords, weights } from './lines.ts'
import { living } from './living.ts'
import { mind } from './mind.ts'
import { nature } from './nature.ts'
import { near } from './near.ts'
import { people } from './people.ts'
import { society } from './society.ts'
import { work } from './work.ts'

export type { OtherWay }

const lists = [
  health,
  mind,
  care,
  people,
  living,
  work,
  everyday,
  body,
  society,
  learning,
  leisure,
  nature,
  doing,
  being,
]

const known = new WeakMap<Reader, Record<Language, OtherWords>>()

/** Reads the lists, a few lines at a time: others are answered meanwhile. */
export async function openOtherWords(reader: Reader): Promise<void> {
  const words = { nl: new OtherWords(reader, 'nl'), en: new OtherWords(reader, 'en') }
  for (const lines of lists) await eachOf(lines, (line) => words.nl.addLine(line))
  await eachOf(near, (line) => words.nl.addGroup(line, weights.near))
  await eachOf(english, (line) => words.en.addGroup(line, weights.near))
  await eachOf(englishMore, (line) => words.en.addLine(line))
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
