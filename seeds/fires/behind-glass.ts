import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import { clusters } from './behind-glass.harvest.ts'
import { contributions } from './behind-glass.words.ts'
import type { Fire } from './types.ts'

/** The fire that became a rule case. */
export const behindGlass: Fire = {
  slug: 'achter-glas',
  organisation: 'de-overzet',
  format: 'campfire',
  phase: 'harvested',
  title: t('Achter glas', 'Behind glass'),
  occasion: t(
    "'s Avonds zit er altijd iemand van het team achter glas te schrijven. In de huiskamer is het dan stil. Hoe is dat, aan beide kanten?",
    'In the evening somebody from the team always sits behind glass, writing. In the living room it is quiet then. How is that, on both sides?',
  ),
  place: t(
    'De huiskamer van Team Kade, De Overzet, Kadehaven',
    'The living room of Team Kade, De Overzet, Kadehaven',
  ),
  when: { days: -48, at: '18:30' },
  minutes: 180,
  openingQuestion: t(
    'Hoe ziet een gewone goede avond er voor jou uit?',
    'What does an ordinary good evening look like for you?',
  ),
  questions: ['listened', 'between', 'only-because', 'dare-not-ask', 'tomorrow'],
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
    { name: 'Joost Verbruggen', person: 'joost', role: 'initiator', hat: 'care-worker', answer: 'yes' },
    { name: 'Bert Nijland', person: 'bert', role: 'facilitator', hat: 'expert-by-experience', answer: 'yes' },
    {
      name: 'Mina Haddad',
      person: 'mina',
      role: 'guest',
      hat: 'client',
      answer: 'yes',
      needs: t(
        'Ik wil bij de deur zitten. En af en toe even weg zonder uitleg.',
        'I want to sit by the door. And to go out now and then without explaining.',
      ),
    },
    { name: 'Petra van Dongen', person: 'petra', role: 'guest', hat: 'manager', answer: 'yes' },
    { name: 'Sjaak Reinders', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'sleepboot' },
    { name: 'Marleen Vos', role: 'guest', hat: 'close-one', answer: 'yes', cardWord: 'verjaardagstaart' },
    { name: 'Ruben Achterberg', role: 'guest', hat: 'care-worker', answer: 'yes', cardWord: 'nachtuil' },
    { name: 'Dineke Prins', role: 'guest', hat: 'care-worker', answer: 'yes', cardWord: 'ordner' },
    { name: 'Youssef Amrani', role: 'guest', hat: 'expert-by-experience', answer: 'yes', cardWord: 'koffie' },
    {
      name: 'Lia Hartog',
      role: 'guest',
      hat: 'client',
      answer: 'no',
      needs: t(
        'Avonden gaan niet. Overdag was ik wel gekomen.',
        'Evenings do not work for me. In the daytime I would have come.',
      ),
    },
  ],
  contributions,
  clusters,
}
