import { t } from '../text.ts'
import type { Cluster } from './types.ts'

/** What may stay, what can be better, what they wish for; one wish was refused. */
export const clusters: Cluster[] = [
  {
    name: t('Laat dit staan', 'Leave this be'),
    isQuestion: false,
    contributions: [4, 7],
    onward: {
      kind: 'decision',
      askedOf: t('Team Kade', 'Team Kade'),
      askedOfCircle: 'team-kade',
      dueOffsetDays: -190,
      carriers: ['Roos Adriaanse', 'Ruben Achterberg'],
      answer: {
        kind: 'answered',
        offsetDays: -194,
        byName: 'Ruben Achterberg',
        body: t(
          'De kan blijft. Er was een plan voor een automaat met een pasje. Dat plan hebben we teruggestuurd, met een kring van de kan erop.',
          'The pot stays. There was a plan for a machine with a pass. We sent that plan back, with a ring from the pot on it.',
        ),
      },
    },
  },
  {
    name: t('Kloppen en dan wachten', 'Knock and then wait'),
    isQuestion: false,
    contributions: [0, 1, 10],
    onward: {
      kind: 'experiment',
      askedOf: t('Iedereen die bij De Overzet werkt', 'Everybody who works at De Overzet'),
      askedOfCircle: 'de-overzet',
      dueOffsetDays: -178,
      carriers: ['Sjaak Reinders', 'Dineke Prins'],
      theme: 'shared-say',
      answer: {
        kind: 'answered',
        offsetDays: -180,
        byName: 'Dineke Prins',
        body: t(
          'We kloppen en wachten tot er iemand iets zegt. Over diensten praten we niet meer op de gang. Dat tweede gaat nog weleens mis, en dan zegt er iemand: gang.',
          'We knock and wait until somebody says something. We no longer discuss shifts in the corridor. The second one still goes wrong now and then, and somebody says: corridor.',
        ),
      },
    },
  },
  {
    name: t('Elf namen op een kaartje', 'Eleven names on a card'),
    isQuestion: false,
    contributions: [2, 6, 11],
    onward: {
      kind: 'question',
      askedOf: t('Petra van Dongen', 'Petra van Dongen'),
      askedOfCircle: 'de-overzet',
      dueOffsetDays: -165,
      carriers: ['Lia Hartog', 'Joost Verbruggen'],
      answer: {
        kind: 'told-in-person',
        offsetDays: -166,
        byName: 'Petra van Dongen',
        body: t(
          'Verteld in de huiskamer, na het eten. Wie weggaat, zegt het een maand van tevoren en komt zelf dag zeggen. De taart staat voortaan in de huiskamer. Dat er niemand meer weggaat, kan ik niet beloven.',
          'Told in the living room, after dinner. Whoever leaves says so a month ahead and comes to say goodbye. From now on the cake stands in the living room. That nobody will leave any more I cannot promise.',
        ),
      },
    },
  },
  {
    name: t('Een gewone kat', 'An ordinary cat'),
    isQuestion: false,
    contributions: [3],
    onward: {
      kind: 'question',
      askedOf: t('Petra van Dongen', 'Petra van Dongen'),
      askedOfCircle: 'de-overzet',
      dueOffsetDays: -178,
      carriers: ['Anneke Kalkman', 'Ruben Achterberg'],
      answer: {
        kind: 'nothing-because',
        offsetDays: -181,
        byName: 'Petra van Dongen',
        body: t(
          'Drie mensen in huis worden benauwd van een kat. Er hangt nu een vogelhuisje voor het raam van de huiskamer. Dat is geen kat. Dat weten we.',
          'Three people in the house cannot breathe near a cat. A bird table now hangs outside the living-room window. It is not a cat. We know.',
        ),
      },
    },
  },
  { name: t('Wie zuchtte er?', 'Who sighed?'), isQuestion: true, contributions: [5] },
]
