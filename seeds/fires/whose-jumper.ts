import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import type { Fire } from './types.ts'
import { clusters } from './whose-jumper.harvest.ts'
import { contributions } from './whose-jumper.words.ts'

/** It burns now: the table is open, some have spoken, one has still to come in, and the harvest has begun. */
export const whoseJumper: Fire = {
  slug: 'wie-heeft-mijn-trui-aan',
  organisation: 'zomerhek',
  format: 'campfire',
  phase: 'burning',
  title: t('Wie heeft mijn trui aan?', 'Who is wearing my jumper?'),
  occasion: t(
    'In De Boomgaard komt alle was terug. Alleen niet altijd bij wie hem uittrok. We praten over truien, en over wie je bent in de trui van een ander.',
    'At De Boomgaard all the washing comes back. Only not always to whoever took it off. We talk about jumpers, and about who you are in somebody else’s.',
  ),
  place: t(
    'De huiskamer van De Boomgaard, Zomerhek, Varsingen',
    'The living room of De Boomgaard, Zomerhek, Varsingen',
  ),
  when: { days: 0, minutesAgo: 105 },
  minutes: 120,
  chairs: 8,
  openingQuestion: t(
    'Welk kledingstuk gooi jij nooit weg?',
    'Which piece of clothing will you never throw away?',
  ),
  questions: ['at-home', 'good-day', 'dare-not-ask', 'hear-back'],
  passOn,
  passOnTo: t(
    'Esther Blok van Zomerhek. Zij weet wat er dan moet gebeuren.',
    'Esther Blok of Zomerhek. She knows what has to happen then.',
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
    { name: 'Esther Blok', person: 'esther', role: 'initiator', hat: 'manager', answer: 'yes' },
    { name: 'Lotte Smeets', person: 'lotte', role: 'facilitator', hat: 'supporter', answer: 'yes' },
    {
      name: 'meneer Bos',
      person: 'bos',
      role: 'guest',
      hat: 'client',
      answer: 'yes',
      needs: t('Karin ernaast, aan de linkerkant.', 'Karin beside me, on the left.'),
    },
    {
      name: 'Karin Postma',
      role: 'helper',
      helps: 'meneer Bos',
      broughtBy: 'meneer Bos',
      hat: 'supporter',
      answer: 'yes',
      cardWord: 'naaidoos',
    },
    { name: 'mevrouw Van Beek', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'vestzak' },
    { name: 'Marja de Wit', role: 'guest', hat: 'close-one', answer: 'yes', cardWord: 'wasknijper' },
    { name: 'Ricardo Lont', role: 'guest', answer: 'yes', cardWord: 'muntjes' },
    { name: 'Samantha Vrolijk', role: 'guest', hat: 'care-worker', answer: 'yes', cardWord: 'nachtlamp' },
    { name: 'Riet Kooistra', role: 'guest', hat: 'client', answer: 'yes', late: true },
  ],
  contributions,
  clusters,
}
