import type { Slug } from './types.ts'

/** The place of something that a house says of itself, among what it says of that kind. */
interface OfHouse {
  circle: Slug
  index: number
}

/** A question that several houses have: which of their own questions lie together, and what lies beside them. */
export interface SharedQuestion {
  slug: string
  name: string
  days: number
  questions: readonly OfHouse[]
  /** Who was asked whether they have the same question, and did not say yet. */
  asked?: readonly OfHouse[]
  tried?: readonly OfHouse[]
  /** By slug, with whose they are. */
  gatherings?: readonly { slug: string; circle: Slug }[]
  /** What went on in it. */
  former?: readonly string[]
  ended?: { days: number; became: string }
  /** In which it would like to go on. */
  into?: string
}

export const sharedQuestions: readonly SharedQuestion[] = [
  {
    slug: 'open-deur',
    name: 'Hoe blijft een deur open, ook voor wie kan verdwalen?',
    days: -38,
    questions: [
      { circle: 'zomerhek', index: 0 },
      { circle: 'de-overzet', index: 0 },
      { circle: 'achter-de-kerk', index: 0 },
    ],
    tried: [
      { circle: 'zomerhek', index: 1 },
      { circle: 'de-overzet', index: 0 },
      { circle: 'de-overzet', index: 1 },
      { circle: 'achter-de-kerk', index: 0 },
    ],
    gatherings: [
      { slug: 'open-dag-zomerhek', circle: 'zomerhek' },
      { slug: 'open-dag-overzet', circle: 'de-overzet' },
      { slug: 'buurt-ladder', circle: 'achter-de-kerk' },
    ],
    former: ['Mag het glas weg bij de balie?'],
  },
  {
    slug: 'wie-komt',
    name: 'Wie komt er, als niemand hoeft te komen?',
    days: -15,
    questions: [
      { circle: 'buitendijks', index: 0 },
      { circle: 'zeven-treden', index: 0 },
    ],
    asked: [{ circle: 'hogeschool-meerland', index: 0 }],
    tried: [
      { circle: 'zeven-treden', index: 1 },
      { circle: 'buitendijks', index: 0 },
    ],
    gatherings: [{ slug: 'zeven-treden-verjaardag', circle: 'zeven-treden' }],
  },
  {
    slug: 'wie-doet-open',
    name: 'Wie doet er open?',
    days: -9,
    questions: [{ circle: 'drie-sloten', index: 0 }],
    into: 'open-deur',
  },
  {
    slug: 'wiens-tijd',
    name: 'Van wie is de tijd van iemand die wacht?',
    days: -120,
    questions: [{ circle: 'de-blauwe-klink', index: 0 }],
    tried: [{ circle: 'de-blauwe-klink', index: 1 }],
    ended: {
      days: -22,
      became:
        'Niet van de taxi, dat weten we nu. Wie wacht, belt zelf. Een eigen busje was het antwoord niet. Duurt het langer dan twintig minuten, dan drinkt er iemand koffie mee.',
    },
  },
]
