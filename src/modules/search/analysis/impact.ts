import { hashOf } from './word-table.ts'

/**
 * How much a text is about a word, from 0 to 1, in what PostgreSQL keeps beside a lexeme: two positions with a letter each. Its
 * `ts_rank` counts the first letter whole and the second for a quarter, so that with `{0.25, 0.5, 0.75, 1}` for D to A there are
 * fourteen steps between 0.25 and 1.25, and ranking reads nothing but what the index row holds.
 */
export const impactMarks = [
  'D',
  'DD',
  'C',
  'CD',
  'CC',
  'B',
  'BD',
  'BC',
  'BB',
  'A',
  'AD',
  'AC',
  'AB',
  'AA',
] as const

const value: Readonly<Record<string, number>> = { A: 1, B: 0.75, C: 0.5, D: 0.25 }
const worth = (mark: string) => (value[mark[0] ?? ''] ?? 0) + (value[mark[1] ?? ''] ?? 0) / 4

/** Each step as a tsvector is written: positions and letters. */
const steps = impactMarks.map((mark) => ({
  worth: worth(mark),
  written: [...mark].map((letter, at) => `${at + 1}${letter}`).join(','),
}))

/** The nearest step, from 0 to 13. */
export function impactStep(much: number): number {
  const wanted = much * 1.25
  const far = (at: number) => Math.abs((steps[at]?.worth ?? 0) - wanted)
  let best = 0
  for (let at = 1; at < steps.length; at += 1) if (far(at) < far(best)) best = at
  return best
}

/** As a tsvector is written. */
export const impactMark = (much: number): string => steps[impactStep(much)]?.written ?? ''

/**
 * What the row itself says of a lexeme, in a whole number: 27 bits that stand for the lexeme, and four for the step. Of two lexemes in a
 * hundred million the bits are the same, and then a text counts for one what it is about the other.
 */
export const aboutness = (lexeme: string, much: number): number => place(lexeme) + impactStep(much)

/** Where a row is asked for a lexeme: just above all its steps. */
export const keyOf = (lexeme: string): number => place(lexeme) + 15

const place = (lexeme: string) => (hashOf(lexeme) >>> 5) * 16

/** From how much on a text stands among those that are about a word: in its short version or many times; in its title. */
const tiers: readonly { tier: number; from: number }[] = [
  { tier: 2, from: 0.62 },
  { tier: 3, from: 0.8 },
]

export const tiersOf = (much: number): number[] =>
  tiers.filter(({ from }) => much >= from).map(({ tier }) => tier)
