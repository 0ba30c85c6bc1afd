import { t } from '../text.ts'
import type { Cluster } from './types.ts'

export const clusters: Cluster[] = [
  {
    name: t('Welke acht uur?', 'Which eight hours?'),
    isQuestion: false,
    contributions: [4],
    onward: {
      kind: 'question',
      askedOf: t('Steunpunt Aanschuiven', 'Aanschuiven Support'),
      askedOfCircle: 'steunpunt-aanschuiven',
      dueOffsetDays: -16,
      carriers: ['Lotte Smeets', 'Naima Chaoui'],
      answer: {
        kind: 'answered',
        offsetDays: -18,
        byName: 'Lotte Smeets',
        body: t(
          'We hebben teruggeteld in de agenda’s. Het zijn er dertien. Tot de zomer betalen we er twaalf. Waar de dertiende vandaan komt, weet ik niet, en ik zeg dus ook niet dat het goed komt.',
          'We counted back through the diaries. It is thirteen. Until summer we pay for twelve. Where the thirteenth will come from I do not know, and so I am not saying it will be fine.',
        ),
      },
    },
  },
  {
    name: t('Het lijstje op mijn hand', 'The list on my hand'),
    isQuestion: false,
    contributions: [1, 2, 9],
    onward: {
      kind: 'experiment',
      askedOf: t('De vier regio’s', 'The four regions'),
      dueOffsetDays: 24,
      carriers: ['Gonny Peeters', 'Aaltje Wiersma'],
      theme: 'learning-and-accounting',
    },
  },
  {
    name: t('Wanneer bel je niet meer?', 'When do you stop phoning?'),
    isQuestion: true,
    contributions: [3, 7],
  },
  { name: t('Met een uitkomst', 'With an outcome'), isQuestion: true, contributions: [0, 8] },
]
