import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import type { Fire } from './types.ts'
import { clusters } from './whose-kitchen-table.harvest.ts'
import { contributions } from './whose-kitchen-table.words.ts'

/** It got stuck and was stopped after fifty minutes. What is here was said at the door and in the days after. */
export const whoseKitchenTable: Fire = {
  slug: 'aan-wiens-keukentafel',
  organisation: 'halte-achttien',
  format: 'campfire',
  phase: 'harvested',
  title: t('Aan wiens keukentafel?', 'At whose kitchen table?'),
  occasion: t(
    'Wij komen bij gezinnen thuis en gaan aan hun tafel zitten. Hoe is dat, als je tafel ineens een werkplek is? We draaien het een avond om.',
    'We come to families’ homes and sit down at their table. How is that, when your table is suddenly a workplace? One evening we turn it round.',
  ),
  place: t('Het buurthuis aan de Molenweg, Meulenrade', 'The community centre on the Molenweg, Meulenrade'),
  when: { days: -171, at: '19:00' },
  minutes: 180,
  openingQuestion: t('Waar zit jij thuis aan tafel?', 'Where do you sit at table, at home?'),
  questions: ['came', 'listened', 'between', 'dare-not-ask'],
  passOn,
  passOnTo: t(
    'Ellen Ritzen van Halte Achttien. Zij weet wat er dan moet gebeuren.',
    'Ellen Ritzen of Halte Achttien. She knows what has to happen then.',
  ),
  confidant: {
    name: 'Marie-José Damen',
    role: t(
      'vertrouwenspersoon voor ouders en jongeren, niet in dienst van Halte Achttien',
      'confidant for parents and young people, not employed by Halte Achttien',
    ),
    telephone: '085 000 04 12',
  },
  public: false,
  participants: [
    { name: 'Chantal Geraets', person: 'chantal', role: 'initiator', hat: 'care-worker', answer: 'yes' },
    {
      name: 'Thirza Loman',
      person: 'thirza',
      role: 'facilitator',
      hat: 'expert-by-experience',
      answer: 'yes',
    },
    { name: 'Ramon Creemers', role: 'guest', hat: 'close-one', answer: 'yes', cardWord: 'waterpas' },
    { name: 'Nicole Franssen', role: 'guest', hat: 'close-one', answer: 'yes', cardWord: 'ovenwant' },
    { name: 'Bibi Lahaye', role: 'guest', hat: 'young-person', answer: 'yes', cardWord: 'koptelefoon' },
    { name: 'Ellen Ritzen', role: 'guest', hat: 'care-worker', answer: 'yes', cardWord: 'lunchtrommel' },
    { name: 'Guus Pijls', role: 'guest', answer: 'yes', cardWord: 'rekenmachine' },
  ],
  contributions,
  clusters,
}
