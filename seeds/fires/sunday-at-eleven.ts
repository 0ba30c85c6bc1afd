import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import { clusters } from './sunday-at-eleven.harvest.ts'
import { contributions } from './sunday-at-eleven.words.ts'
import type { Fire } from './types.ts'

/** A team looks at what went wrong; the person it went wrong for sits at the table. */
export const sundayAtEleven: Fire = {
  slug: 'zondag-om-elf-uur',
  organisation: 'de-kwikstaart',
  format: 'reflection',
  phase: 'harvested',
  title: t('Zondag om elf uur', 'Sunday at eleven'),
  occasion: t(
    'Op een zondag ging er bij iemand niemand langs. De ene dienst dacht dat de andere ging. We willen weten hoe dat kon. Niet wie het was.',
    'One Sunday nobody called on somebody. One shift thought the other was going. We want to know how that could happen. Not who it was.',
  ),
  place: t('Het teamkantoor van De Kwikstaart, Zandwolde', 'The team office of De Kwikstaart, Zandwolde'),
  when: { days: -76, at: '15:30' },
  minutes: 120,
  openingQuestion: t('Waar was jij, die zondag om elf uur?', 'Where were you, that Sunday at eleven?'),
  questions: ['between', 'dare-not-ask', 'tomorrow'],
  passOn,
  passOnTo: t(
    'Annet Boelhouwer van De Kwikstaart. Zij weet wat er dan moet gebeuren.',
    'Annet Boelhouwer of De Kwikstaart. She knows what has to happen then.',
  ),
  confidant: {
    name: 'Rob Vlasveld',
    role: t(
      'cliëntenvertrouwenspersoon, niet in dienst van De Kwikstaart',
      "clients' confidant, not employed by De Kwikstaart",
    ),
    telephone: '085 000 04 07',
  },
  public: false,
  participants: [
    { name: 'Loes van der Plas', person: 'loes', role: 'initiator', hat: 'care-worker', answer: 'yes' },
    { name: 'Aaltje Wiersma', person: 'aaltje', role: 'facilitator', hat: 'care-worker', answer: 'yes' },
    {
      name: 'mevrouw Terpstra',
      role: 'guest',
      hat: 'client',
      answer: 'yes',
      needs: t(
        'Niet te vroeg. En graag een stoel met leuningen.',
        'Not too early. And a chair with arms, please.',
      ),
      cardWord: 'wandklok',
    },
    { name: 'Hanneke Terpstra', role: 'guest', hat: 'close-one', answer: 'yes', cardWord: 'autosleutel' },
    { name: 'Milan Brouwer', role: 'guest', hat: 'care-worker', answer: 'yes', cardWord: 'regenbroek' },
    { name: 'Joyce Pinas', role: 'guest', hat: 'care-worker', answer: 'yes', cardWord: 'fietsbel' },
    { name: 'Stef Kuijt', role: 'guest', answer: 'yes', cardWord: 'vlakgom' },
    { name: 'Annet Boelhouwer', role: 'guest', hat: 'manager', answer: 'yes', cardWord: 'leesbril' },
  ],
  contributions,
  clusters,
}
