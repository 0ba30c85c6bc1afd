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

/** The nearest step. */
export function impactMark(much: number): string {
  const wanted = much * 1.25
  let best = steps[0]
  for (const one of steps)
    if (!best || Math.abs(one.worth - wanted) < Math.abs(best.worth - wanted)) best = one
  return best?.written ?? ''
}

/** From how much on a text stands among those that are about a word: in its short version or many times; in its title. */
const tiers: readonly { tier: number; from: number }[] = [
  { tier: 2, from: 0.62 },
  { tier: 3, from: 0.8 },
]

export const tiersOf = (much: number): number[] =>
  tiers.filter(({ from }) => much >= from).map(({ tier }) => tier)
