import { t } from '../text.ts'
import type { Cluster } from './types.ts'

/** Two of them contradict each other, and stay lying side by side. */
export const clusters: Cluster[] = [
  { name: t('Open', 'Open'), isQuestion: true, contributions: [0, 1, 6, 8] },
  { name: t('Dicht', 'Shut'), isQuestion: true, contributions: [2, 3] },
  {
    name: t('Een lamp bij het hek', 'A lamp by the gate'),
    isQuestion: false,
    contributions: [4, 12],
    onward: {
      kind: 'decision',
      askedOf: t('Zeven Treden', 'Zeven Treden'),
      askedOfCircle: 'zeven-treden',
      dueOffsetDays: -5,
      carriers: ['Harrie Vencken', 'Wendy Cuypers'],
      theme: 'freedom-and-safety',
      answer: {
        kind: 'answered',
        offsetDays: -8,
        byName: 'Wendy Cuypers',
        body: t(
          'De lamp hangt. De buurman heeft de kabel getrokken en ons een rekening gestuurd van nul euro, met btw.',
          'The lamp is up. The man next door laid the cable and sent us a bill for nought euros, VAT included.',
        ),
      },
    },
  },
  {
    name: t('Waarom is hij dicht?', 'Why is it shut?'),
    isQuestion: false,
    contributions: [5, 10, 11],
    outOf: 1,
    onward: {
      kind: 'theme',
      askedOf: t('Iedereen die er was', 'Everybody who was there'),
      dueOffsetDays: 27,
      carriers: ['Jeroen Hoeben', 'Patricia Lousberg'],
      theme: 'freedom-and-safety',
    },
  },
]
