import { t } from '../text.ts'
import type { Cluster } from './types.ts'

export const clusters: Cluster[] = [
  {
    name: t('Geen loket', 'Not a counter'),
    isQuestion: false,
    contributions: [1, 2, 3, 11],
    onward: {
      kind: 'experiment',
      askedOf: t('Team Kade', 'Team Kade'),
      askedOfCircle: 'team-kade',
      dueOffsetDays: -20,
      carriers: ['Sjaak Reinders', 'Ruben Achterberg'],
      answer: {
        kind: 'answered',
        offsetDays: -21,
        byName: 'Ruben Achterberg',
        body: t(
          'We schrijven nu in de huiskamer. De eerste week zat iedereen er wat raar bij. Nu vraagt er soms iemand wat ik over hem opschrijf. Dan lezen we het samen.',
          'We now do our writing in the living room. The first week everybody sat there a bit oddly. Now somebody will ask what I am writing about him. Then we read it together.',
        ),
      },
    },
  },
  {
    name: t('De lijst uit de map', 'The list from the binder'),
    isQuestion: false,
    contributions: [0, 4, 5],
    onward: {
      kind: 'rule-case',
      askedOf: t('Zorgkantoor Veenstreek', 'Veenstreek Care Office'),
      askedOfCircle: 'zorgkantoor-veenstreek',
      dueOffsetDays: -7,
      carriers: ['Dineke Prins', 'Youssef Amrani'],
      theme: 'learning-and-accounting',
      answer: {
        kind: 'answered',
        offsetDays: -9,
        byName: 'Omar Benali',
        body: t(
          'Wij vragen die lijst niet meer. Vroeger wel. Onze brief daarover is niet overal aangekomen, en dat ligt aan ons. We hebben alle huizen opnieuw geschreven. Wie er toch mee doorgaat, doet dat voor zichzelf.',
          'We no longer ask for that list. We used to. Our letter about it did not arrive everywhere, and that is our doing. We have written to all houses again. Whoever still keeps it up does so for themselves.',
        ),
      },
    },
  },
  {
    name: t('Gewoon een tas pakken', 'Just pack a bag'),
    isQuestion: false,
    contributions: [7],
    onward: {
      kind: 'question',
      askedOf: t('Team Kade en Petra van Dongen', 'Team Kade and Petra van Dongen'),
      askedOfCircle: 'team-kade',
      dueOffsetDays: 12,
      carriers: ['Mina Haddad', 'Joost Verbruggen'],
      handovers: [{ from: 'Dineke Prins', to: 'Joost Verbruggen', offsetDays: -24, yes: true }],
      theme: 'close-ones',
    },
  },
  {
    name: t('Een sleutel van de voordeur', 'A key to the front door'),
    isQuestion: false,
    contributions: [9],
    onward: {
      kind: 'question',
      askedOf: t('Petra van Dongen', 'Petra van Dongen'),
      askedOfCircle: 'de-overzet',
      dueOffsetDays: -14,
      carriers: ['Sjaak Reinders', 'Joost Verbruggen'],
      answer: {
        kind: 'nothing-because',
        offsetDays: -15,
        byName: 'Petra van Dongen',
        body: t(
          'De verhuurder wil dit jaar geen nieuwe sloten betalen en wij hebben het geld niet. Over een halfjaar vraag ik het weer. Tot dan doet de nachtdienst open, ook om drie uur, zonder te vragen waar je was.',
          'The landlord will not pay for new locks this year and we do not have the money. In six months I will ask again. Until then the night shift opens the door, at three in the morning too, without asking where you were.',
        ),
      },
    },
  },
  { name: t('Twee zinnen is genoeg', 'Two sentences will do'), isQuestion: true, contributions: [6, 10] },
]
