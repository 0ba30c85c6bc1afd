import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import type { Fire } from './types.ts'

/** In preparation. Nobody who stands beside a client is coming yet: the person preparing it should see that. */
export const fridayAtFive: Fire = {
  slug: 'vrijdag-vijf-uur',
  organisation: 'lange-adem',
  format: 'campfire',
  phase: 'preparing',
  title: t('Vrijdag, vijf uur', 'Friday, five o’clock'),
  occasion: t(
    'Op vrijdag om vijf uur gaat de inloop dicht, tot maandag. De mensen gaan niet dicht. Hoe kom je het weekend door, en met wie?',
    'On Friday at five the drop-in closes until Monday. The people do not close. How do you get through the weekend, and with whom?',
  ),
  place: t('De inloop van Lange Adem, Meulenrade', 'The drop-in house of Lange Adem, Meulenrade'),
  when: { days: 12, at: '19:00' },
  minutes: 180,
  chairs: 4,
  openingQuestion: t('Wat doe je op zaterdagmiddag?', 'What do you do on a Saturday afternoon?'),
  questions: ['night', 'miss', 'longing', 'empty-chair', 'hear-back'],
  passOn,
  passOnTo: t(
    'Joke Lemmens van Lange Adem. Zij weet wat er dan moet gebeuren.',
    'Joke Lemmens of Lange Adem. She knows what has to happen then.',
  ),
  confidant: {
    name: 'Paul Severijns',
    role: t(
      'patiëntenvertrouwenspersoon, niet in dienst van Lange Adem',
      "patients' confidant, not employed by Lange Adem",
    ),
    telephone: '085 000 04 04',
  },
  public: false,
  participants: [
    { name: 'Daan Kuiper', person: 'daan', role: 'initiator', hat: 'expert-by-experience', answer: 'yes' },
    { name: 'Bert Nijland', person: 'bert', role: 'facilitator', hat: 'expert-by-experience', answer: 'yes' },
    {
      name: 'Gerda Fokkens',
      role: 'guest',
      hat: 'client',
      answer: 'yes',
      needs: t(
        'Vervoer terug. Na zeven uur rijdt er geen bus meer.',
        'A way home. After seven there is no bus.',
      ),
      cardWord: 'dropsleutel',
    },
    {
      name: 'Mina Haddad',
      person: 'mina',
      role: 'guest',
      hat: 'client',
      answer: 'maybe',
      needs: t('Ik beslis het op de dag zelf.', 'I will decide on the day itself.'),
    },
    {
      name: 'Naima Chaoui',
      person: 'naima',
      role: 'guest',
      hat: 'care-worker',
      answer: 'yes',
      needs: t(
        'Ik kom om half acht. Dan slaapt de kleine.',
        'I come at half past seven. The little one is asleep by then.',
      ),
    },
    {
      name: 'Omar Benali',
      person: 'omar',
      role: 'guest',
      hat: 'partner',
      partnerOf: 'zorgkantoor-veenstreek',
      answer: 'yes',
    },
    { name: 'Peter Schoonhoven', role: 'guest', hat: 'director', answer: 'no' },
    {
      name: 'Wilma Oosterhof',
      role: 'guest',
      hat: 'client',
      answer: 'maybe',
      needs: t('Mag de hond mee?', 'Can the dog come?'),
      cardWord: 'hondenriem',
    },
    {
      name: 'Dorien Fokkens',
      role: 'guest',
      broughtBy: 'Gerda Fokkens',
      answer: 'yes',
      needs: t('Ik rij. Dan is het vervoer meteen geregeld.', 'I will drive. That settles the way home too.'),
    },
    {
      name: 'Karel Thijssen',
      role: 'guest',
      hat: 'neighbour',
      answer: 'yes',
      waits: true,
      needs: t('Desnoods neem ik zelf een stoel mee.', 'If need be I will bring a chair of my own.'),
    },
    { name: 'Joost Verbruggen', person: 'joost', role: 'guest', hat: 'care-worker', answer: null },
  ],
  contributions: [],
  clusters: [],
}
