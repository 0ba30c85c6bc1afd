import type { LineKind } from './schema.ts'

/** What a line asks and holds; every kind is data, and one form shows them all. */
interface Kind {
  /** Whose promise it is: a house, which then writes it itself. */
  ofHouse?: true
  /** Has a name of its own; the others are called after their house. */
  titled?: true
  /** The time it is about. */
  period: 'year' | 'days' | null
  planned?: true
  actual?: true
  /** Questions that are answered in own words, in this order; the first stands in lists. */
  asks: readonly string[]
  states: readonly string[]
  /** May stand on public pages. */
  mayBePublic?: true
  /** Whoever takes part may add and change it. */
  ofEverybody?: true
}

export const kinds: Readonly<Record<LineKind, Kind>> = {
  contribution: {
    ofHouse: true,
    period: 'year',
    planned: true,
    actual: true,
    asks: ['kind', 'means'],
    states: [],
  },
  grant: {
    titled: true,
    period: 'days',
    planned: true,
    actual: true,
    asks: ['purpose', 'say', 'came'],
    states: ['idea', 'asked', 'given', 'refused', 'ended'],
  },
  spending: { titled: true, period: 'year', planned: true, actual: true, asks: ['why'], states: [] },
  idea: {
    titled: true,
    period: null,
    actual: true,
    asks: ['how', 'interest', 'never', 'came'],
    states: ['open', 'trying', 'works', 'let-go'],
    ofEverybody: true,
  },
  route: {
    titled: true,
    period: null,
    asks: ['pays', 'how', 'agreement', 'came'],
    states: ['exploring', 'agreed', 'stopped'],
    mayBePublic: true,
  },
}

/** Of which who looks after the movement says what came in, and nobody else who may write it. */
export const receivedByMovement = (kind: LineKind) => kind === 'contribution' || kind === 'idea'

/** The address of each kind below a movement's money. */
export const folders = {
  contribution: 'contributions',
  grant: 'grants',
  spending: 'spending',
  idea: 'ideas',
  route: 'routes',
} as const satisfies Record<LineKind, string>
