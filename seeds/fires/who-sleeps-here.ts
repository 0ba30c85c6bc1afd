import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import type { Fire } from './types.ts'
import { clusters } from './who-sleeps-here.harvest.ts'
import { contributions } from './who-sleeps-here.words.ts'

/** Youth care: Noor's first fire. */
export const whoSleepsHere: Fire = {
  slug: 'wie-slaapt-hier-vannacht',
  organisation: 'de-vlierstruik',
  format: 'campfire',
  phase: 'harvested',
  title: t('Wie slaapt hier vannacht?', 'Who sleeps here tonight?'),
  occasion: t(
    "Op het bord in de gang staat wie er 's nachts is. Steeds vaker staat er geen naam. Hoe is dat, voor wie hier woont en voor wie hier komt slapen?",
    'The board in the hall says who is here at night. More and more often there is no name. How is that, for those who live here and for those who come to sleep?',
  ),
  place: t('De huiskamer van De Vlierstruik, Kadehaven', 'The living room of De Vlierstruik, Kadehaven'),
  when: { days: -88, at: '16:30' },
  minutes: 150,
  openingQuestion: t('Waar sliep je het best, ooit?', 'Where did you sleep best, ever?'),
  questions: ['listened', 'night', 'between', 'tomorrow'],
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
  public: false,
  participants: [
    { name: 'Thirza Loman', person: 'thirza', role: 'initiator', hat: 'expert-by-experience', answer: 'yes' },
    { name: 'Daan Kuiper', person: 'daan', role: 'facilitator', hat: 'expert-by-experience', answer: 'yes' },
    {
      name: 'Noor van Velzen',
      person: 'noor',
      role: 'guest',
      hat: 'young-person',
      answer: 'yes',
      needs: t('Geen rondje waarin iedereen iets moet.', 'No round where everybody has to say something.'),
    },
    { name: 'Jayden Post', role: 'guest', hat: 'young-person', answer: 'yes', cardWord: 'oplader' },
    { name: 'Lieke Wessel', role: 'guest', hat: 'young-person', answer: 'yes', cardWord: 'broodrooster' },
    { name: 'Marjan Post', role: 'guest', hat: 'close-one', answer: 'yes', cardWord: 'jaszak' },
    { name: 'Fleur Hamming', role: 'guest', hat: 'care-worker', answer: 'yes', cardWord: 'rolkoffer' },
    { name: 'Ruud Hoekstra', role: 'guest', hat: 'manager', answer: 'yes', cardWord: 'fietstas' },
  ],
  contributions,
  clusters,
}
