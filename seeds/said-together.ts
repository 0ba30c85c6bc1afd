import type { Slug } from './types.ts'

/** What a neighbourhood says, or is asked to say; the rule by which it speaks. */
export const speakingRules: readonly { circle: Slug; rule: 'most' | 'everyone' | 'two' }[] = [
  { circle: 'achter-de-kerk', rule: 'two' },
]

export interface SaidTogether {
  circle: Slug
  days: number
  words: string
  /** Who sits there and said yes. */
  yes: readonly Slug[]
  said: boolean
  /** The shared question that it belongs with. */
  question?: string
}

export const saidTogether: readonly SaidTogether[] = [
  {
    circle: 'achter-de-kerk',
    days: -24,
    words:
      'Wie op zijn sloffen voor de kerk staat, is bij ons niet verdwaald. Hij is op bezoek. Wij lopen mee terug als hij zover is.',
    yes: ['henk'],
    said: true,
    question: 'open-deur',
  },
  {
    circle: 'achter-de-kerk',
    days: -3,
    words: 'De soeppan mag ook naar Zomerhek. Als hij maar terugkomt.',
    yes: [],
    said: false,
  },
]
