import { t } from '../text.ts'
import type { Cluster } from './types.ts'

export const clusters: Cluster[] = [
  {
    name: t('Zes man', 'Six men'),
    isQuestion: false,
    contributions: [0, 1, 4, 7, 9],
    onward: {
      kind: 'decision',
      askedOf: t('Het dorp, in De Schuur', 'The village, in De Schuur'),
      dueOffsetDays: -230,
      carriers: ['Durk Osinga', 'Griet Wiegersma'],
      theme: 'caring-communities',
      answer: {
        kind: 'told-in-person',
        offsetDays: -236,
        byName: 'Durk Osinga',
        body: t(
          'Verteld in De Schuur, na het biljarten. Er hangt een lijst met veertien namen. Drie hebben slechte knieën, die lopen ernaast. Er staan vier vrouwen op. De uitvaartleider komt een avond voordoen hoe je draait bij het hek.',
          'Told in De Schuur, after billiards. A list hangs there with fourteen names. Three have bad knees; they walk alongside. Four are women. The undertaker will come one evening to show how to turn at the gate.',
        ),
      },
    },
  },
  {
    name: t('Dan zat ik op de fiets', 'I was on my bicycle'),
    isQuestion: false,
    contributions: [3],
    onward: {
      kind: 'question',
      askedOf: t('Drie Sloten', 'Drie Sloten'),
      askedOfCircle: 'drie-sloten',
      dueOffsetDays: -240,
      carriers: ['Hiske Boersma', 'Froukje Nauta'],
      answer: {
        kind: 'answered',
        offsetDays: -243,
        byName: 'Aaltje Wiersma',
        body: t(
          'Wie de laatste was, is die ochtend vrij. Een ander rijdt de route. Dat kost ons drie uur, en koffie met cake krijg je van de familie.',
          'Whoever was the last has that morning off. Somebody else does the round. It costs us three hours, and the family provides coffee and cake.',
        ),
      },
    },
  },
  {
    name: t('Wie dacht er dat ik rust wilde?', 'Who thought I wanted peace?'),
    isQuestion: true,
    contributions: [2, 5],
  },
]
