import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import { clusters } from './garden-door.harvest.ts'
import { contributions } from './garden-door.words.ts'
import type { Fire } from './types.ts'

/** The fire that came back well. */
export const gardenDoor: Fire = {
  slug: 'de-deur-naar-de-tuin',
  organisation: 'zomerhek',
  format: 'campfire',
  phase: 'harvested',
  title: t('De deur naar de tuin', 'The door to the garden'),
  occasion: t(
    'Om acht uur gaat de deur naar de tuin op slot, ook in juni. En op zondag ontbijt iedereen om acht uur. We willen weten hoe het is om hier te wonen.',
    'At eight in the evening the door to the garden is locked, in June too. And on Sundays everybody has breakfast at eight. We want to know what it is like to live here.',
  ),
  place: t(
    'De huiskamer van De Boomgaard, Zomerhek, Varsingen',
    'The living room of De Boomgaard, Zomerhek, Varsingen',
  ),
  when: { days: -63, at: '14:00' },
  minutes: 180,
  openingQuestion: t(
    'Wanneer voelde je je hier voor het laatst thuis?',
    'When did you last feel at home here?',
  ),
  questions: [
    'good-day',
    'only-because',
    'dare-not-ask',
    t('Wat zou je in de tuin willen doen?', 'What would you like to do in the garden?'),
    'hear-back',
  ],
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
    { name: 'Daan Kuiper', person: 'daan', role: 'facilitator', hat: 'expert-by-experience', answer: 'yes' },
    {
      name: 'meneer Bos',
      person: 'bos',
      role: 'guest',
      hat: 'client',
      answer: 'yes',
      needs: t(
        'Graag aan de kant van het goede oor: links.',
        'Please on the side of the good ear: the left.',
      ),
    },
    {
      name: 'Karin Postma',
      role: 'helper',
      helps: 'meneer Bos',
      hat: 'supporter',
      answer: 'yes',
      cardWord: 'kruiwagen',
    },
    {
      name: 'mevrouw Van Beek',
      role: 'guest',
      hat: 'client',
      answer: 'yes',
      needs: t('Een stoel waar ik zelf weer uit kom.', 'A chair I can get out of by myself.'),
      cardWord: 'poolster',
    },
    { name: 'Fatma Demir', role: 'guest', hat: 'care-worker', answer: 'yes', cardWord: 'zaklamp' },
    { name: 'Jannie Roelofs', role: 'guest', hat: 'close-one', answer: 'yes', cardWord: 'regenjas' },
    { name: 'Marcel Dijkhuis', role: 'guest', answer: 'yes', cardWord: 'eierwekker' },
    { name: 'Esther Blok', person: 'esther', role: 'guest', hat: 'manager', answer: 'yes' },
    { name: 'Henk Mulder', person: 'henk', role: 'guest', hat: 'neighbour', answer: 'yes' },
    { name: 'Kevin Tuinstra', role: 'guest', answer: 'no' },
  ],
  contributions,
  clusters,
}
