import { t } from '../text.ts'
import type { Cluster } from './types.ts'

/** There was no harvest that evening. Two weeks later four of them laid this together, on a bench outside. */
export const clusters: Cluster[] = [
  { name: t('Hoe er geknikt werd', 'How people nodded'), isQuestion: true, contributions: [0, 1, 2, 6] },
  { name: t('Tien voor acht', 'Ten to eight'), isQuestion: true, contributions: [3, 4] },
  {
    name: t('Niet gevraagd', 'Not asked'),
    isQuestion: false,
    contributions: [7, 9],
    onward: {
      kind: 'question',
      askedOf: t('Halte Achttien', 'Halte Achttien'),
      askedOfCircle: 'halte-achttien',
      dueOffsetDays: -150,
      carriers: ['Chantal Geraets', 'Ellen Ritzen'],
      answer: {
        kind: 'told-in-person',
        offsetDays: -158,
        byName: 'Chantal Geraets',
        body: t(
          'Ik ben bij iedereen langs geweest, aan hun eigen tafel. Bij één bleef de deur dicht en heb ik een briefje in de bus gedaan. Er komt geen tweede avond. Wie wil, krijgt mij een uur, zonder papier. Drie mensen wilden dat.',
          'I went to see everybody, at their own table. One door stayed shut and I put a note through it. There will be no second evening. Whoever likes gets an hour of me, without paper. Three people did.',
        ),
      },
    },
  },
]
