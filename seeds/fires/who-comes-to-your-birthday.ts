import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import type { Fire } from './types.ts'
import { clusters } from './who-comes-to-your-birthday.harvest.ts'
import { contributions } from './who-comes-to-your-birthday.words.ts'

/** Disability care, in an ordinary street. */
export const whoComesToYourBirthday: Fire = {
  slug: 'wie-komt-er-op-je-verjaardag',
  organisation: 'zeven-treden',
  format: 'campfire',
  phase: 'harvested',
  title: t('Wie komt er op je verjaardag?', 'Who comes to your birthday?'),
  occasion: t(
    'Op een verjaardag in de Treestraat telde iemand haar gasten. Toen telde ze wie er een rooster had. We willen weten wie er komt, en wie er zou kunnen komen.',
    'At a birthday in the Treestraat somebody counted her guests. Then she counted who was on a rota. We want to know who comes, and who could.',
  ),
  place: t('Treestraat 7, de achtertuin, Kersenrade', 'Treestraat 7, the back garden, Kersenrade'),
  when: { days: -285, at: '15:00' },
  minutes: 150,
  openingQuestion: t('Wie kwam er op je laatste verjaardag?', 'Who came to your last birthday?'),
  questions: ['good-day', 'longing', 'between', 'hear-back'],
  passOn,
  passOnTo: t(
    'Patricia Lousberg van Zeven Treden. Zij weet wat er dan moet gebeuren.',
    'Patricia Lousberg of Zeven Treden. She knows what has to happen then.',
  ),
  confidant: {
    name: 'Roel Hanssen',
    role: t(
      'cliëntenvertrouwenspersoon, niet in dienst van Zeven Treden',
      "clients' confidant, not employed by Zeven Treden",
    ),
    telephone: '085 000 04 09',
  },
  public: false,
  participants: [
    { name: 'Wendy Cuypers', person: 'wendy', role: 'initiator', hat: 'care-worker', answer: 'yes' },
    { name: 'Gonny Peeters', person: 'gonny', role: 'facilitator', hat: 'care-worker', answer: 'yes' },
    { name: 'Leonie Crombach', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'kroontje' },
    {
      name: 'Jos Crombach',
      role: 'helper',
      helps: 'Leonie Crombach',
      hat: 'close-one',
      answer: 'yes',
      cardWord: 'taartschep',
    },
    { name: 'Mo Azzouzi', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'slingers' },
    { name: 'Fabian Goossens', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'postzegel' },
    { name: 'Ilona Debets', role: 'guest', hat: 'care-worker', answer: 'yes', cardWord: 'ballonpomp' },
    { name: 'Harrie Vencken', role: 'guest', hat: 'neighbour', answer: 'yes', cardWord: 'tuinstoel' },
    { name: 'Patricia Lousberg', role: 'guest', hat: 'director', answer: 'yes', cardWord: 'visitekaart' },
  ],
  contributions,
  clusters,
}
