import { t } from '../text.ts'
import type { Cluster } from './types.ts'

export const clusters: Cluster[] = [
  {
    name: t('Een bank op honderd meter', 'A bench at a hundred metres'),
    isQuestion: false,
    contributions: [0, 7],
    onward: {
      kind: 'question',
      askedOf: t('Het bestuur van Zomerhek', 'The board of Zomerhek'),
      askedOfCircle: 'zomerhek',
      dueOffsetDays: -70,
      carriers: ['Piet Lammers', 'Anne Brandsma'],
      theme: 'shared-say',
      councilText: t(
        'Zet een bank op honderd meter, met leuningen, en vraag eerst waar.',
        'Put up a bench at a hundred metres, with arms, and ask first where.',
      ),
      answer: {
        kind: 'answered',
        offsetDays: -73,
        byName: 'Anne Brandsma',
        body: t(
          'De bank staat er. Wie erom vroeg, wees de plek aan en bleef erbij tot de mannen met de boor weg waren. Het zijn honderdtien meter geworden, vanwege een wortel.',
          'The bench is there. Whoever asked for it pointed out the spot and stayed until the men with the drill had gone. It came to a hundred and ten metres, because of a root.',
        ),
      },
    },
  },
  {
    name: t('Zo duurt vijfentwintig minuten', 'A moment takes twenty-five minutes'),
    isQuestion: false,
    contributions: [1, 2, 3],
    onward: {
      kind: 'question',
      askedOf: t('Het bestuur van Zomerhek', 'The board of Zomerhek'),
      askedOfCircle: 'zomerhek',
      dueOffsetDays: -12,
      carriers: ['Toos Wagenaar', 'Anne Brandsma'],
      theme: 'shared-say',
      councilText: t(
        'Hoeveel mensen lopen er op donderdagavond, wie heeft dat bepaald, en wat kan er anders? Wij willen een getal en een datum.',
        'How many people work on Thursday evenings, who decided that, and what can be different? We want a figure and a date.',
      ),
    },
  },
  {
    name: t('Zondag zit het plat', 'Flat by Sunday'),
    isQuestion: false,
    contributions: [4],
    onward: {
      kind: 'experiment',
      askedOf: t('De kapper van Zomerhek', 'The hairdresser of Zomerhek'),
      dueOffsetDays: -82,
      carriers: ['mevrouw Van Beek', 'Jannie Roelofs'],
      answer: {
        kind: 'told-in-person',
        offsetDays: -85,
        byName: 'Jannie Roelofs',
        told: { how: 'in-person', offsetDays: -86 },
        body: t(
          'De kapster kwam het zelf zeggen, met de föhn nog in haar hand. Om de week op zaterdag kan. De andere week blijft het maandag en dan is het een pech-zondag.',
          'The hairdresser came to say so herself, the dryer still in her hand. Every other Saturday is possible. The other weeks stay Monday, and then it is bad luck on Sunday.',
        ),
      },
    },
  },
  { name: t('Past het op de vraag?', 'Does it fit the question?'), isQuestion: true, contributions: [10] },
]
