import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import { clusters } from './it-will-be-fine.harvest.ts'
import { contributions } from './it-will-be-fine.words.ts'
import type { Fire } from './types.ts'

/** The coordinators among themselves. */
export const itWillBeFine: Fire = {
  slug: 'ik-zeg-te-vaak-dat-het-goed-komt',
  organisation: 'een-stoel-erbij',
  format: 'intervision',
  phase: 'harvested',
  title: t('Ik zeg te vaak dat het goed komt', 'I say too often that it will be fine'),
  occasion: t(
    'Eens in de maand zitten wij coördinatoren bij elkaar. Een van ons brengt iets in waar ze niet uit komt. Wij stellen vragen en geven geen raad. Dat tweede is het moeilijkst.',
    'Once a month we coordinators sit together. One of us brings something she cannot work out. We ask questions and give no advice. The second is the hardest.',
  ),
  place: t('Bij Lotte thuis, aan de lange tafel', 'At Lotte’s house, at the long table'),
  when: { days: -33, at: '09:30' },
  minutes: 150,
  openingQuestion: t(
    'Aan wie beloofde je iets waar je nog aan denkt?',
    'To whom did you promise something that still comes to mind?',
  ),
  questions: ['night', 'dare-not-ask', 'tomorrow'],
  passOn,
  passOnTo: t(
    'Lotte Smeets. Zij weet wat er dan moet gebeuren.',
    'Lotte Smeets. She knows what has to happen then.',
  ),
  confidant: {
    name: 'Anton Wielinga',
    role: t(
      'vertrouwenspersoon voor wie meewerkt aan de beweging, niet in dienst',
      'confidant for those who work for the movement, not employed by it',
    ),
    telephone: '085 000 04 08',
  },
  public: false,
  participants: [
    { name: 'Lotte Smeets', person: 'lotte', role: 'initiator', hat: 'supporter', answer: 'yes' },
    {
      name: 'Thirza Loman',
      person: 'thirza',
      role: 'facilitator',
      hat: 'expert-by-experience',
      answer: 'yes',
    },
    { name: 'Aaltje Wiersma', person: 'aaltje', role: 'guest', hat: 'care-worker', answer: 'yes' },
    { name: 'Gonny Peeters', person: 'gonny', role: 'guest', hat: 'care-worker', answer: 'yes' },
    {
      name: 'Naima Chaoui',
      person: 'naima',
      role: 'guest',
      hat: 'care-worker',
      answer: 'yes',
      needs: t('Om twaalf uur moet ik op het schoolplein staan.', 'At noon I have to be at the school gate.'),
    },
    { name: 'Joost Verbruggen', person: 'joost', role: 'guest', hat: 'care-worker', answer: 'yes' },
  ],
  contributions,
  clusters,
}
