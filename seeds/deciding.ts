import { t } from './text.ts'
import type { Text } from './types.ts'

/** Somebody who decides with somebody else, or while young. */
interface Decides {
  fire: string
  name: string
  /** Days from today on which they said so. */
  days: number
  together: boolean
  young?: { from: number; below: number }
  /** Who decides with them. */
  beside: Text
  /** With this code one looks along, at `/beside`. */
  code: string
  /** Indexes of words they let who decides along read. */
  shows: number[]
}

export const decides: Decides[] = [
  {
    fire: 'wie-slaapt-hier-vannacht',
    name: 'Noor van Velzen',
    days: -89,
    together: false,
    young: { from: 16, below: 18 },
    beside: t('mijn moeder', 'my mother'),
    code: 'NKRS6-MAMA7',
    shows: [0],
  },
  {
    fire: 'achter-glas',
    name: 'Sjaak Reinders',
    days: -7,
    together: true,
    beside: t('Gerda, mijn mentor', 'Gerda, my mentor'),
    code: 'SJAAK-GERDA',
    shows: [],
  },
]

/** What the movement in youth care laid down. */
export const youngRules = [
  {
    movement: 'wij-blijven',
    togetherFrom: 12,
    aloneFrom: 16,
    secondFor: ['publish', 'publish-as-told', 'research'],
  },
] as const
