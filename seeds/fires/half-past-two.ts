import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import { clusters } from './half-past-two.harvest.ts'
import { contributions } from './half-past-two.words.ts'
import type { Fire } from './types.ts'

/** A dilemma: an open door at night. Nobody agreed at the end. */
export const halfPastTwo: Fire = {
  slug: 'de-deur-om-half-drie',
  organisation: 'zeven-treden',
  format: 'dilemma',
  phase: 'harvested',
  title: t('De deur om half drie', 'The door at half past two'),
  occasion: t(
    "Een van ons gaat 's nachts weleens wandelen. De voordeur kan open blijven of op slot. Voor allebei is iets te zeggen. We hoeven het vanavond niet eens te worden.",
    'One of us goes for a walk at night now and then. The front door can stay open or be locked. There is something to be said for both. We need not agree tonight.',
  ),
  place: t('Treestraat 7, de keuken, Kersenrade', 'Treestraat 7, the kitchen, Kersenrade'),
  when: { days: -19, at: '19:00' },
  minutes: 150,
  openingQuestion: t(
    'Wanneer was jij voor het laatst om half drie wakker?',
    'When were you last awake at half past two?',
  ),
  questions: ['night', 'longing', 'only-because', 'between'],
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
    { name: 'Naima Chaoui', person: 'naima', role: 'facilitator', hat: 'care-worker', answer: 'yes' },
    { name: 'Jeroen Hoeben', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'fietslamp' },
    {
      name: 'Bram Jongen',
      role: 'helper',
      helps: 'Jeroen Hoeben',
      hat: 'supporter',
      answer: 'yes',
      cardWord: 'schoenveter',
    },
    { name: 'Truus Hoeben', role: 'guest', hat: 'close-one', answer: 'yes', cardWord: 'ganglamp' },
    { name: 'Mo Azzouzi', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'oordopjes' },
    { name: 'Sabine Meertens', role: 'guest', hat: 'care-worker', answer: 'yes', cardWord: 'thermoskan' },
    { name: 'Harrie Vencken', role: 'guest', hat: 'neighbour', answer: 'yes', cardWord: 'rolluik' },
    { name: 'Patricia Lousberg', role: 'guest', hat: 'director', answer: 'yes', cardWord: 'sleutelbos' },
  ],
  contributions,
  clusters,
}
