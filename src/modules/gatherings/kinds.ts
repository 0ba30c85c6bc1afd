import type { Locale } from '../../platform/i18n/words.ts'
import { gatheringWords } from './locales/index.ts'

/** What a gathering can be, and how many minutes it usually takes. A kind more is a line here and a word. */
const catalogue = {
  meeting: 120,
  'core-team': 180,
  introduction: 120,
  'kick-off': 180,
  celebration: 240,
  'look-back': 180,
  'open-day': 300,
  training: 420,
  'work-visit': 240,
  'programme-session': 60,
} as const

export type GatheringKind = keyof typeof catalogue

export const kindNames = Object.keys(catalogue) as GatheringKind[]

/** Those that a host chooses from; what stands on a programme is made there. */
export const chosenKinds = kindNames.filter((kind) => kind !== 'programme-session')

const isKind = (kind: string): kind is GatheringKind => Object.hasOwn(catalogue, kind)

/** Of a kind that this release does not know: a meeting. */
export const kindNamed = (kind: string): GatheringKind => (isKind(kind) ? kind : 'meeting')

export const minutesOf = (kind: string): number => catalogue[kindNamed(kind)]

/** "Startbijeenkomst" */
export const kindName = (locale: Locale, kind: string) => gatheringWords(locale)(`kind.${kindNamed(kind)}`)
