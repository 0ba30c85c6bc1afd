import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import type { Fire } from './types.ts'

/** Announced in public: anybody may read that it will be held, nobody who comes. */
export const whatComesAlong: Fire = {
  slug: 'wat-gaat-er-mee',
  organisation: 'de-vlierstruik',
  format: 'campfire',
  phase: 'preparing',
  title: t('Wat gaat er mee?', 'What comes along?'),
  occasion: t(
    'Als je achttien wordt, verandert er veel tegelijk: je kamer, je begeleider, je huisarts. Wie of wat gaat er met je mee?',
    'When you turn eighteen, a lot changes at once: your room, your support worker, your doctor. Who or what comes along with you?',
  ),
  place: t('De bibliotheek van Kadehaven, eerste verdieping', 'The library of Kadehaven, first floor'),
  when: { days: 26, at: '16:00' },
  minutes: 150,
  openingQuestion: t(
    'Wat nam je mee toen je voor het laatst verhuisde?',
    'What did you take along when you last moved house?',
  ),
  questions: ['listened', 'miss', 'between', 'empty-chair'],
  passOn,
  passOnTo: t(
    'Ruud Hoekstra van De Vlierstruik. Hij weet wat er dan moet gebeuren.',
    'Ruud Hoekstra of De Vlierstruik. He knows what has to happen then.',
  ),
  confidant: {
    name: 'Sanne Wigbold',
    role: t(
      'vertrouwenspersoon voor jongeren, niet in dienst van De Vlierstruik',
      "young people's confidant, not employed by De Vlierstruik",
    ),
    telephone: '085 000 04 05',
  },
  public: true,
  participants: [
    { name: 'Thirza Loman', person: 'thirza', role: 'initiator', hat: 'expert-by-experience', answer: 'yes' },
    { name: 'Daan Kuiper', person: 'daan', role: 'facilitator', hat: 'expert-by-experience', answer: 'yes' },
    {
      name: 'Noor van Velzen',
      person: 'noor',
      role: 'guest',
      hat: 'young-person',
      answer: 'yes',
      needs: t(
        'Zet iets neer in het midden. Ik wil ergens naar kunnen kijken.',
        'Put something in the middle. I want to have something to look at.',
      ),
    },
    { name: 'Sander Buist', person: 'sander', role: 'guest', hat: 'teacher', answer: 'maybe' },
  ],
  contributions: [],
  clusters: [],
}

export const keyNextDoor: Fire = {
  slug: 'een-sleutel-bij-de-buren',
  organisation: 'drie-sloten',
  format: 'campfire',
  phase: 'preparing',
  title: t('Een sleutel bij de buren', 'A key next door'),
  occasion: t(
    'In Wiskerum ligt van bijna elk huis een sleutel bij de buren. Van sommige huizen niet meer. Bij wie ligt die van jou?',
    'In Wiskerum nearly every house has a key lying next door. Some houses no longer do. Who has yours?',
  ),
  place: t('Dorpshuis De Schuur, Wiskerum', 'Village hall De Schuur, Wiskerum'),
  when: { days: 40, at: '13:30' },
  minutes: 180,
  openingQuestion: t(
    'Bij wie kun je binnenlopen zonder te bellen?',
    'Into whose house can you walk without ringing?',
  ),
  questions: ['came', 'worked', 'dare-not-ask', 'tomorrow'],
  passOn,
  passOnTo: t(
    'Aaltje Wiersma van Drie Sloten. Zij weet wat er dan moet gebeuren.',
    'Aaltje Wiersma of Drie Sloten. She knows what has to happen then.',
  ),
  confidant: {
    name: 'Jelle Bouma',
    role: t(
      'cliëntenvertrouwenspersoon, niet in dienst van Drie Sloten',
      "clients' confidant, not employed by Drie Sloten",
    ),
    telephone: '085 000 04 06',
  },
  public: true,
  participants: [
    { name: 'Aaltje Wiersma', person: 'aaltje', role: 'initiator', hat: 'care-worker', answer: 'yes' },
    { name: 'Lotte Smeets', person: 'lotte', role: 'facilitator', hat: 'supporter', answer: 'yes' },
    { name: 'Henk Mulder', person: 'henk', role: 'guest', hat: 'neighbour', answer: 'maybe' },
  ],
  contributions: [],
  clusters: [],
}
