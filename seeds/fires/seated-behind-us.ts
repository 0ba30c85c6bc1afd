import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import { clusters } from './seated-behind-us.harvest.ts'
import { letter, report, talks } from './seated-behind-us.letter.ts'
import { contributions } from './seated-behind-us.words.ts'
import type { Fire } from './types.ts'

/** Petra's mirror conversation: who lives there spoke, who works there sat behind them and listened. */
export const seatedBehindUs: Fire = {
  slug: 'jullie-zitten-achter-ons',
  organisation: 'de-overzet',
  format: 'mirror',
  phase: 'harvested',
  title: t('Jullie zitten achter ons', 'You are sitting behind us'),
  occasion: t(
    'Wie hier woont, praat in een halve kring. Wie hier werkt, zit daarachter en luistert. Wat gaat er goed, wat kan beter, wat wens je? Antwoord geven doen we later.',
    'Those who live here talk in a half circle. Those who work here sit behind it and listen. What goes well, what could be better, what do you wish for? Answers come later.',
  ),
  place: t('Het oude ketelhuis van De Overzet, Kadehaven', 'The old boiler house of De Overzet, Kadehaven'),
  when: { days: -208, at: '13:30' },
  minutes: 90,
  openingQuestion: t(
    'Wat gebeurde er de laatste weken waar je iets aan had?',
    'What happened these last weeks that was of some use to you?',
  ),
  questions: ['listened', 'longing', 'dare-not-ask'],
  passOn,
  passOnTo: t(
    'Wouter Stam van De Overzet. Hij weet wat er dan moet gebeuren.',
    'Wouter Stam of De Overzet. He knows what has to happen then.',
  ),
  confidant: {
    name: 'Mirjam Kooistra',
    role: t(
      'patiëntenvertrouwenspersoon, niet in dienst van De Overzet',
      "patients' confidant, not employed by De Overzet",
    ),
    telephone: '085 000 04 02',
  },
  public: false,
  participants: [
    {
      name: 'Petra van Dongen',
      person: 'petra',
      role: 'initiator',
      listens: true,
      hat: 'manager',
      answer: 'yes',
    },
    { name: 'Lotte Smeets', person: 'lotte', role: 'facilitator', hat: 'supporter', answer: 'yes' },
    { name: 'Mina Haddad', person: 'mina', role: 'guest', hat: 'client', answer: 'yes' },
    { name: 'Sjaak Reinders', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'havenkraan' },
    {
      name: 'Lia Hartog',
      role: 'guest',
      hat: 'client',
      answer: 'yes',
      needs: t(
        'Overdag kan ik. Zet me niet in het midden.',
        'Daytime suits me. Do not put me in the middle.',
      ),
      cardWord: 'theemuts',
    },
    { name: 'Wim Kalkman', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'barometer' },
    {
      name: 'Anneke Kalkman',
      role: 'helper',
      helps: 'Wim Kalkman',
      hat: 'close-one',
      answer: 'yes',
      cardWord: 'knijper',
    },
    { name: 'Roos Adriaanse', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'gympen' },
    { name: 'Joost Verbruggen', person: 'joost', role: 'listener', hat: 'care-worker', answer: 'yes' },
    { name: 'Ruben Achterberg', role: 'listener', hat: 'care-worker', answer: 'yes', cardWord: 'nachtlamp' },
    { name: 'Dineke Prins', role: 'listener', hat: 'care-worker', answer: 'yes', cardWord: 'paperclip' },
  ],
  contributions,
  clusters,
  talks,
  report,
  letter,
}
