import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import { clusters } from './how-is-the-soup.harvest.ts'
import { contributions } from './how-is-the-soup.words.ts'
import type { Fire } from './types.ts'

/** The look-back on `soup-and-thermometer`, half a year later. */
export const howIsTheSoup: Fire = {
  slug: 'hoe-is-het-met-de-soep',
  organisation: 'lange-adem',
  format: 'look-back',
  phase: 'harvested',
  follows: 'de-soep-en-de-thermometer',
  title: t('En, hoe is het met de soep?', 'And how is the soup?'),
  occasion: t(
    'Een halfjaar geleden zaten we hier over de emmers. We lezen eerst voor wat er toen gevraagd is en wat ervan kwam. Dan vragen we: klopt dat, en wat bleef liggen?',
    'Half a year ago we sat here about the buckets. First we read aloud what was asked then and what came of it. Then we ask: is that right, and what was left lying?',
  ),
  place: t('De keuken van Lange Adem, Meulenrade', 'The kitchen of Lange Adem, Meulenrade'),
  when: { days: -128, at: '17:00' },
  minutes: 120,
  openingQuestion: t('Wat merkte je, op een gewone dinsdag?', 'What did you notice, on an ordinary Tuesday?'),
  questions: ['worked', 'miss', 'empty-chair', 'hear-back'],
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
    { name: 'Naima Chaoui', person: 'naima', role: 'initiator', hat: 'care-worker', answer: 'yes' },
    { name: 'Bert Nijland', person: 'bert', role: 'facilitator', hat: 'expert-by-experience', answer: 'yes' },
    { name: 'Gerda Fokkens', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'juslepel' },
    { name: 'Wilma Oosterhof', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'hondenfluit' },
    { name: 'Ineke Theunissen', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'snijplank' },
    { name: 'Mia Habets', role: 'guest', answer: 'yes', cardWord: 'theedoek' },
    { name: 'Karel Thijssen', role: 'guest', hat: 'neighbour', answer: 'yes', cardWord: 'wasknijper' },
    {
      name: 'Tonnie Raaijmakers',
      role: 'guest',
      hat: 'client',
      answer: 'no',
      needs: t(
        'Ik woon nu in Kersenrade. De bus doet er anderhalf uur over.',
        'I live in Kersenrade now. The bus takes an hour and a half.',
      ),
    },
    { name: 'Peter Schoonhoven', role: 'guest', hat: 'director', answer: null },
  ],
  contributions,
  clusters,
}
