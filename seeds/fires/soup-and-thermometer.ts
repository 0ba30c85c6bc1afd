import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import { clusters } from './soup-and-thermometer.harvest.ts'
import { contributions } from './soup-and-thermometer.words.ts'
import type { Fire } from './types.ts'

/** The first of two: `how-is-the-soup` begins with what became of it. */
export const soupAndThermometer: Fire = {
  slug: 'de-soep-en-de-thermometer',
  organisation: 'lange-adem',
  format: 'campfire',
  phase: 'harvested',
  title: t('De soep en de thermometer', 'The soup and the thermometer'),
  occasion: t(
    'Op dinsdag kookten we soep in de inloop. Sinds een jaar komt hij kant-en-klaar, in emmers. Het was veiliger, zei iemand. Wat is er sindsdien weg?',
    'On Tuesdays we made soup in the drop-in. For a year now it comes ready made, in buckets. It was safer, somebody said. What has gone since?',
  ),
  place: t('De keuken van Lange Adem, Meulenrade', 'The kitchen of Lange Adem, Meulenrade'),
  when: { days: -318, at: '17:00' },
  minutes: 180,
  openingQuestion: t('Wie leerde jou koken?', 'Who taught you to cook?'),
  questions: ['good-day', 'only-because', 'miss', 'tomorrow'],
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
    { name: 'Tonnie Raaijmakers', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'vergiet' },
    { name: 'Gerda Fokkens', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'pollepel' },
    { name: 'Wilma Oosterhof', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'hondenmand' },
    { name: 'Mia Habets', role: 'guest', answer: 'yes', cardWord: 'stempel' },
    { name: 'Peter Schoonhoven', role: 'guest', hat: 'director', answer: 'yes', cardWord: 'stropdas' },
    { name: 'Karel Thijssen', role: 'guest', hat: 'neighbour', answer: 'yes', cardWord: 'heggenschaar' },
  ],
  contributions,
  clusters,
}
