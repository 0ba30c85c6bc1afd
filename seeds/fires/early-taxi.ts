import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import { clusters, contributions } from './early-taxi.words.ts'
import type { Fire } from './types.ts'

/** The fire that was never followed up. */
export const earlyTaxi: Fire = {
  slug: 'de-taxi-van-twintig-voor-drie',
  organisation: 'de-blauwe-klink',
  format: 'campfire',
  phase: 'harvested',
  title: t('De taxi van twintig voor drie', 'The twenty-to-three taxi'),
  occasion: t(
    'De werkplaats is open tot vier uur. De taxi komt om twintig voor drie. Wat doet dat met je dag?',
    'The workshop is open until four. The taxi comes at twenty to three. What does that do to your day?',
  ),
  place: t('De werkplaats van De Blauwe Klink, Dorrewaard', 'The workshop of De Blauwe Klink, Dorrewaard'),
  when: { days: -142, at: '10:00' },
  minutes: 180,
  openingQuestion: t('Wat maakte je laatst helemaal zelf af?', 'What did you lately finish all by yourself?'),
  questions: ['good-day', 'worked', 'between', 'empty-chair'],
  passOn,
  passOnTo: t(
    'Ineke Bolt van De Blauwe Klink. Zij weet wat er dan moet gebeuren.',
    'Ineke Bolt of De Blauwe Klink. She knows what has to happen then.',
  ),
  confidant: {
    name: 'Frits Oldenburg',
    role: t(
      'cliëntenvertrouwenspersoon, niet in dienst van De Blauwe Klink',
      "clients' confidant, not employed by De Blauwe Klink",
    ),
    telephone: '085 000 04 03',
  },
  public: false,
  participants: [
    { name: 'Gonny Peeters', person: 'gonny', role: 'initiator', hat: 'care-worker', answer: 'yes' },
    { name: 'Lotte Smeets', person: 'lotte', role: 'facilitator', hat: 'supporter', answer: 'yes' },
    { name: 'Ronnie Claassen', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'schuurpapier' },
    { name: 'Tim Jacobs', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'voorruit' },
    {
      name: 'Femke Jacobs',
      role: 'helper',
      helps: 'Tim Jacobs',
      hat: 'close-one',
      answer: 'yes',
      cardWord: 'wandelkaart',
    },
    { name: 'Els Claassen', role: 'guest', hat: 'close-one', answer: 'yes', cardWord: 'voordeur' },
    {
      name: 'Samira El Idrissi',
      person: 'samira',
      role: 'guest',
      hat: 'close-one',
      answer: 'yes',
      needs: t(
        'Ik moet om kwart over twaalf weg. Om één uur begint mijn dienst.',
        'I have to leave at a quarter past twelve. My shift starts at one.',
      ),
    },
    { name: 'Ali Kaya', role: 'guest', answer: 'yes', cardWord: 'kilometerteller' },
    { name: 'Hans Derksen', role: 'guest', hat: 'manager', answer: 'yes', cardWord: 'vulpen' },
    {
      name: 'Ilse de Ruiter',
      person: 'researcher',
      role: 'guest',
      hat: 'researcher',
      partnerOf: 'kennispunt-wederzijds',
      answer: 'yes',
    },
  ],
  contributions,
  clusters,
}
