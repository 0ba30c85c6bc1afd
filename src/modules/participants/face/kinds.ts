import type { CircleKind } from '../../circles/index.ts'
import { withWords } from '../place.ts'
import type { EntryKind } from '../schema.ts'

export type EntryField = 'year' | 'untilYear' | 'words' | 'outcome' | 'toWhom' | 'byDay' | 'saidOn' | 'shared'

interface Declared {
  /** The kinds of circles that say such things of themselves. */
  of: readonly CircleKind[]
  /** What is asked, in this order. */
  fields: readonly EntryField[]
}

/** What a place can say of itself, besides who it is; the order is that of its page. */
export const declared: Readonly<Record<EntryKind, Declared>> = {
  mission: { of: withWords, fields: ['words', 'saidOn'] },
  period: {
    of: ['organisation', 'partner', 'neighbourhood', 'council'],
    fields: ['year', 'untilYear', 'words'],
  },
  tried: { of: ['organisation', 'neighbourhood'], fields: ['year', 'words', 'outcome', 'shared'] },
  initiative: { of: withWords, fields: ['words', 'saidOn'] },
  promise: {
    of: ['organisation', 'partner', 'neighbourhood'],
    fields: ['words', 'toWhom', 'year', 'untilYear', 'byDay', 'saidOn'],
  },
  reflection: { of: ['partner'], fields: ['words', 'saidOn'] },
  question: { of: withWords.filter((kind) => kind !== 'partner'), fields: ['words', 'saidOn'] },
  agreement: { of: withWords, fields: ['words', 'saidOn'] },
}

/** Of which one tells later what became of it. */
export const followed = ['promise', 'initiative'] as const
export const isFollowed = (kind: EntryKind) => followed.some((one) => one === kind)

/** The kinds of things that this kind of circle says of itself. */
export const kindsFor = (circle: CircleKind): EntryKind[] =>
  (Object.keys(declared) as EntryKind[]).filter((kind) => declared[kind].of.includes(circle))
