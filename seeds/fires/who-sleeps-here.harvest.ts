import { t } from '../text.ts'
import type { Cluster } from './types.ts'

export const clusters: Cluster[] = [
  {
    name: t('Hoe lang blijf je?', 'How long are you staying?'),
    isQuestion: false,
    contributions: [0, 4, 9],
    onward: {
      kind: 'decision',
      askedOf: t('De Vlierstruik', 'De Vlierstruik'),
      askedOfCircle: 'de-vlierstruik',
      dueOffsetDays: -58,
      carriers: ['Jayden Post', 'Ruud Hoekstra'],
      answer: {
        kind: 'answered',
        offsetDays: -60,
        byName: 'Ruud Hoekstra',
        body: t(
          'We stoppen met uitzendkrachten in de nacht. Er zijn nu vier mensen die hier vast slapen. Op donderdag zit nog een gat, en dan slaap ik er zelf. Wie weggaat, zegt het drie weken van tevoren aan tafel.',
          'We are giving up agency staff at night. There are now four people who always sleep here. Thursday still has a gap, and then I sleep here myself. Whoever leaves says so three weeks ahead, at table.',
        ),
      },
    },
  },
  {
    name: t('Goeiemorgen Uitzend', 'Good morning Agency'),
    isQuestion: false,
    contributions: [1, 2, 10],
    onward: {
      kind: 'experiment',
      askedOf: t('Wie er in De Vlierstruik werkt', 'Those who work at De Vlierstruik'),
      askedOfCircle: 'de-vlierstruik',
      dueOffsetDays: -70,
      carriers: ['Fleur Hamming', 'Thirza Loman'],
      answer: {
        kind: 'told-in-person',
        offsetDays: -74,
        byName: 'Thirza Loman',
        body: t(
          'Verteld bij het eten. Wie hier voor het eerst slaapt, komt om zes uur mee-eten. Dan weet je wie er thee wil. De lasagne was die avond zwart, dus er was meteen iets om over te praten.',
          'Told over dinner. Whoever sleeps here for the first time comes to eat with us at six. Then you know who wants tea. The lasagne was black that night, so there was something to talk about straight away.',
        ),
      },
    },
  },
  {
    name: t('Bellen als er niets is', 'Phone when nothing is the matter'),
    isQuestion: false,
    contributions: [6],
    onward: {
      kind: 'question',
      askedOf: t('Ruud Hoekstra', 'Ruud Hoekstra'),
      askedOfCircle: 'de-vlierstruik',
      dueOffsetDays: 9,
      carriers: ['Marjan Post', 'Thirza Loman'],
      handovers: [{ from: 'Thirza Loman', to: 'Daan Kuiper', offsetDays: -2 }],
    },
  },
  { name: t('Wie maak je wakker?', 'Whom do you wake?'), isQuestion: true, contributions: [3, 5] },
]
