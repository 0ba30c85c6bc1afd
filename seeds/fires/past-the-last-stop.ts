import { t } from '../text.ts'
import { passOn } from './agreements.ts'
import { clusters } from './past-the-last-stop.harvest.ts'
import { contributions } from './past-the-last-stop.words.ts'
import type { Fire } from './types.ts'

/** Almost nobody came. That was good. */
export const pastTheLastStop: Fire = {
  slug: 'voorbij-de-laatste-halte',
  organisation: 'buitendijks',
  format: 'campfire',
  phase: 'harvested',
  title: t('Voorbij de laatste halte', 'Past the last stop'),
  occasion: t(
    'Na zessen rijdt er geen bus meer naar Verrezijl. Wie hier alleen woont, is dan thuis tot de volgende ochtend. Hoe zijn die avonden?',
    'After six no bus runs to Verrezijl. Whoever lives here alone is home until morning. What are those evenings like?',
  ),
  place: t('De oude school van Verrezijl', 'The old school in Verrezijl'),
  when: { days: -190, at: '20:00' },
  minutes: 180,
  openingQuestion: t('Wat doe je als het donker wordt?', 'What do you do when it gets dark?'),
  questions: ['came', 'good-day', 'night', 'empty-chair'],
  passOn,
  passOnTo: t(
    'Rients Dijkstra van Buitendijks. Hij weet wat er dan moet gebeuren.',
    'Rients Dijkstra of Buitendijks. He knows what has to happen then.',
  ),
  confidant: {
    name: 'Wietske Alma',
    role: t(
      'patiëntenvertrouwenspersoon, niet in dienst van Buitendijks',
      "patients' confidant, not employed by Buitendijks",
    ),
    telephone: '085 000 04 11',
  },
  public: false,
  participants: [
    { name: 'Bert Nijland', person: 'bert', role: 'initiator', hat: 'expert-by-experience', answer: 'yes' },
    { name: 'Aaltje Wiersma', person: 'aaltje', role: 'facilitator', hat: 'care-worker', answer: 'yes' },
    { name: 'Tjitske Algra', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'olielamp' },
    { name: 'Otto Veldkamp', role: 'guest', hat: 'client', answer: 'yes', cardWord: 'kruiswoord' },
    {
      name: 'Anneke Sikkema',
      role: 'guest',
      hat: 'close-one',
      answer: 'no',
      needs: t(
        'Code oranje, zegt mijn man. Ik blijf binnen.',
        'Storm warning, says my husband. I am staying in.',
      ),
    },
    { name: 'Rients Dijkstra', role: 'guest', hat: 'care-worker', answer: 'no' },
    { name: 'Geert Noordhof', role: 'guest', hat: 'director', answer: 'maybe' },
    { name: 'Lammert Bakker', role: 'guest', hat: 'neighbour', answer: null },
    { name: 'Ypie Hoekema', role: 'guest', hat: 'client', answer: null },
  ],
  contributions,
  clusters,
}
