import type { Slug } from './types.ts'

/** What a movement, sector, region or theme learned, and from what. */
export interface LearnedHere {
  level: Slug
  days: number
  words: string
  /** What houses tried, by its place among what they tried. */
  tried?: readonly { circle: Slug; index: number }[]
  /** What was learned before, by its place in this list. */
  learned?: readonly number[]
  /** The shared question that it belongs with. */
  question?: string
}

export const learned: readonly LearnedHere[] = [
  {
    level: 'regio-oost',
    days: -30,
    words:
      'Een deur gaat niet open met een sleutel. Eerst moet iemand weten welke deur van hem is. In Varsingen lukte het pas toen mensen zelf hun foto kozen.',
    tried: [{ circle: 'zomerhek', index: 1 }],
    question: 'open-deur',
  },
  {
    level: 'sector-langdurige-ggz',
    days: -26,
    words:
      'Geen regels is ook een regel, en een strenge. Wie er woont, schrijft ze zelf, en dan zijn het er weinig.',
    tried: [
      { circle: 'de-overzet', index: 0 },
      { circle: 'de-overzet', index: 1 },
    ],
    question: 'open-deur',
  },
  {
    level: 'action-reporting',
    days: -19,
    words:
      'Veel van wat ons in de weg zit, schreven we zelf op. Vraag bij elke regel eerst van wie hij is. De thermometer was van niemand.',
    tried: [{ circle: 'lange-adem', index: 0 }],
  },
  {
    level: 'een-stoel-erbij',
    days: -8,
    words:
      'In alle huizen vragen we voortaan eerst wie er woont, en dan pas hoe de deur open kan. Wat misging in Zomerhek en De Overzet vertellen we er altijd bij.',
    learned: [0, 1],
    tried: [{ circle: 'zomerhek', index: 1 }],
    question: 'open-deur',
  },
]
