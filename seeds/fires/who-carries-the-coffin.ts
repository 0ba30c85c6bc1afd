import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import type { Fire } from './types.ts'
import { clusters } from './who-carries-the-coffin.harvest.ts'
import { contributions } from './who-carries-the-coffin.words.ts'

/** A village. */
export const whoCarriesTheCoffin: Fire = {
  slug: 'wie-draagt-de-kist',
  organisation: 'drie-sloten',
  format: 'campfire',
  phase: 'harvested',
  title: t('Wie draagt de kist?', 'Who carries the coffin?'),
  occasion: t(
    'In Wiskerum droegen de buren elkaar naar het kerkhof. De vereniging die dat regelde is opgeheven; er waren geen leden meer. Wie draagt ons nu?',
    'In Wiskerum neighbours carried one another to the churchyard. The society that arranged it was closed; there were no members left. Who carries us now?',
  ),
  place: t('Dorpshuis De Schuur, Wiskerum', 'Village hall De Schuur, Wiskerum'),
  when: { days: -262, at: '19:30' },
  minutes: 150,
  openingQuestion: t('Wie woonde er vroeger naast je?', 'Who used to live next door to you?'),
  questions: ['came', 'miss', 'dare-not-ask', 'empty-chair', 'tomorrow'],
  passOn,
  passOnTo: t(
    'Hiske Boersma van Drie Sloten. Zij weet wat er dan moet gebeuren.',
    'Hiske Boersma of Drie Sloten. She knows what has to happen then.',
  ),
  confidant: {
    name: 'Jelle Bouma',
    role: t(
      'cliëntenvertrouwenspersoon, niet in dienst van Drie Sloten',
      "clients' confidant, not employed by Drie Sloten",
    ),
    telephone: '085 000 04 06',
  },
  public: false,
  participants: [
    { name: 'Aaltje Wiersma', person: 'aaltje', role: 'initiator', hat: 'care-worker', answer: 'yes' },
    { name: 'Bert Nijland', person: 'bert', role: 'facilitator', hat: 'expert-by-experience', answer: 'yes' },
    {
      name: 'Griet Wiegersma',
      role: 'guest',
      hat: 'client',
      answer: 'yes',
      needs: t(
        'Iemand die mij thuisbrengt. Ik loop niet in het donker.',
        'Somebody to bring me home. I do not walk in the dark.',
      ),
      cardWord: 'breimand',
    },
    { name: 'Durk Osinga', role: 'guest', hat: 'neighbour', answer: 'yes', cardWord: 'trekhaak' },
    { name: 'Sjoerd Haima', role: 'guest', hat: 'neighbour', answer: 'yes', cardWord: 'klompen' },
    { name: 'Froukje Nauta', role: 'guest', hat: 'close-one', answer: 'yes', cardWord: 'koektrommel' },
    { name: 'Menno Elzinga', role: 'guest', answer: 'yes', cardWord: 'hoge hoed' },
    { name: 'Hiske Boersma', role: 'guest', hat: 'care-worker', answer: 'yes', cardWord: 'bandenplak' },
  ],
  contributions,
  clusters,
}
