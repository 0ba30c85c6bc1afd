import type { Locale } from '../../../platform/i18n/words.ts'
import { formatWords } from './locales/index.ts'

/**
 * How some kinds of gatherings usually go: steps with their minutes, and what to think of beforehand. A format is where somebody
 * starts from; what they make of it is theirs.
 */
const catalogue = {
  introduction: {
    steps: [
      ['introduction.coffee', 20],
      ['introduction.round', 40],
      ['introduction.walk', 30],
      ['introduction.ask', 20],
      ['introduction.next', 10],
    ],
    thinkOf: ['introduction.lived', 'introduction.no-sale', 'all.no-round', 'all.quiet'],
  },
  'kick-off': {
    steps: [
      ['kick-off.arrive', 30],
      ['kick-off.why', 30],
      ['kick-off.tables', 60],
      ['kick-off.who', 40],
      ['kick-off.close', 20],
    ],
    thinkOf: ['kick-off.beside', 'kick-off.small', 'all.no-round', 'all.quiet'],
  },
  celebration: {
    steps: [
      ['celebration.arrive', 30],
      ['celebration.told', 30],
      ['celebration.thanks', 20],
      ['celebration.eat', 120],
      ['celebration.clear', 20],
    ],
    thinkOf: ['celebration.whose', 'celebration.not-all', 'celebration.absent', 'all.quiet'],
  },
  'look-back': {
    steps: [
      ['look-back.arrive', 20],
      ['look-back.then', 30],
      ['look-back.became', 40],
      ['look-back.not', 40],
      ['look-back.on', 30],
    ],
    thinkOf: ['look-back.first', 'look-back.letter', 'look-back.failed', 'all.no-round'],
  },
} as const

type FormatKind = keyof typeof catalogue

const isFormat = (kind: string): kind is FormatKind => Object.hasOwn(catalogue, kind)

export interface Format {
  /** What one may want to say of what it is held for. */
  occasion: string
  /** A running order to start from, one step a line. */
  runningOrder: string
  thinkOf: string[]
}

/** Undefined where a kind has none. */
export function formatOf(locale: Locale, kind: string): Format | undefined {
  if (!isFormat(kind)) return undefined
  const w = formatWords(locale)
  const { steps, thinkOf } = catalogue[kind]
  return {
    occasion: w(`occasion.${kind}`),
    runningOrder: steps.map(([step, minutes]) => w('step', { step: w(`step.${step}`), minutes })).join('\n'),
    thinkOf: thinkOf.map((one) => w(`think-of.${one}`)),
  }
}
