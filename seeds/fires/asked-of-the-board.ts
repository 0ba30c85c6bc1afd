import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import { clusters } from './asked-of-the-board.harvest.ts'
import { contributions } from './asked-of-the-board.words.ts'
import type { Fire } from './types.ts'

/** An ideas afternoon of the client council with its board, which answered one thing and is late with another. */
export const askedOfTheBoard: Fire = {
  slug: 'dit-vragen-wij-aan-het-bestuur',
  organisation: 'zomerhek',
  format: 'ideas',
  phase: 'harvested',
  title: t('Dit vragen wij aan het bestuur', 'This is what we ask of the board'),
  occasion: t(
    'De raad ging langs zestig kamers met één vraag: wat zou het hier een beetje beter maken? Vanmiddag liggen de briefjes op tafel. Het bestuur zit erbij.',
    'The council went round sixty rooms with one question: what would make it a little better here? This afternoon the notes lie on the table. The board sits with us.',
  ),
  place: t('De serre van Zomerhek, Varsingen', 'The conservatory of Zomerhek, Varsingen'),
  when: { days: -104, at: '14:00' },
  minutes: 120,
  openingQuestion: t('Welk briefje bleef je bij?', 'Which note stayed with you?'),
  questions: ['worked', 'only-because', 'hear-back'],
  passOn,
  passOnTo: t(
    'Ria Kempen van Zomerhek. Zij weet wat er dan moet gebeuren.',
    'Ria Kempen of Zomerhek. She knows what has to happen then.',
  ),
  confidant: {
    name: 'Corrie Haverkamp',
    role: t(
      'cliëntenvertrouwenspersoon, niet in dienst van Zomerhek',
      "clients' confidant, not employed by Zomerhek",
    ),
    telephone: '085 000 04 01',
  },
  public: false,
  participants: [
    { name: 'Toos Wagenaar', person: 'council', role: 'initiator', hat: 'client-council', answer: 'yes' },
    { name: 'Bert Nijland', person: 'bert', role: 'facilitator', hat: 'expert-by-experience', answer: 'yes' },
    { name: 'Anne Brandsma', person: 'anne', role: 'guest', hat: 'board', answer: 'yes' },
    { name: 'Piet Lammers', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'duivenhok' },
    { name: 'Nel Schouten', role: 'guest', hat: 'client-council', answer: 'yes', cardWord: 'breipen' },
    {
      name: 'Hessel Vrij',
      role: 'guest',
      hat: 'client',
      answer: 'yes',
      needs: t('Een tafel waar een rolstoel onder past.', 'A table that a wheelchair fits under.'),
      cardWord: 'fietspomp',
    },
    {
      name: 'Karin Postma',
      role: 'helper',
      helps: 'Hessel Vrij',
      hat: 'supporter',
      answer: 'yes',
      cardWord: 'gieter',
    },
    { name: 'mevrouw Van Beek', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'krulspeld' },
    { name: 'Jannie Roelofs', role: 'guest', hat: 'close-one', answer: 'yes', cardWord: 'paraplu' },
  ],
  contributions,
  clusters,
}
