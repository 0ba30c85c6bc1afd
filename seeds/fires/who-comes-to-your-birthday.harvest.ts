import { t } from '../text.ts'
import type { Cluster } from './types.ts'

export const clusters: Cluster[] = [
  {
    name: t('Tien kregen betaald', 'Ten were paid'),
    isQuestion: false,
    contributions: [0, 1, 2, 4, 6, 9],
    onward: {
      kind: 'experiment',
      askedOf: t('De Treestraat', 'The Treestraat'),
      askedOfCircle: 'zeven-treden',
      dueOffsetDays: -250,
      carriers: ['Leonie Crombach', 'Harrie Vencken'],
      theme: 'caring-communities',
      answer: {
        kind: 'answered',
        offsetDays: -254,
        byName: 'Harrie Vencken',
        body: t(
          'We hebben met zijn tweeën bij elke deur aangebeld. Zes kwamen er. Wie betaald kreeg, kwam een uur later. Er was te weinig taart en er is een stoel doorgezakt. Die was van mij.',
          'The two of us rang every doorbell. Six came. Those who were paid came an hour later. There was too little cake and a chair gave way. It was mine.',
        ),
      },
    },
  },
  {
    name: t('Uit de printer', 'Out of the printer'),
    isQuestion: false,
    contributions: [3, 5],
    onward: {
      kind: 'question',
      askedOf: t('Patricia Lousberg', 'Patricia Lousberg'),
      askedOfCircle: 'zeven-treden',
      dueOffsetDays: -264,
      carriers: ['Fabian Goossens', 'Ilona Debets'],
      answer: {
        kind: 'told-in-person',
        offsetDays: -266,
        byName: 'Patricia Lousberg',
        body: t(
          'Verteld in de achtertuin. Ik schrijf ze weer met de hand, op de dag zelf. Het zijn er honderdveertien. Ik heb een betere pen gekocht.',
          'Told in the back garden. I write them by hand again, on the day itself. There are a hundred and fourteen. I bought a better pen.',
        ),
      },
    },
  },
  {
    name: t('Wie heeft mijn nummer?', 'Who has my number?'),
    isQuestion: false,
    contributions: [10],
    onward: {
      kind: 'question',
      askedOf: t('Het kantoor van Zeven Treden', 'The office of Zeven Treden'),
      askedOfCircle: 'zeven-treden',
      dueOffsetDays: -258,
      carriers: ['Mo Azzouzi', 'Wendy Cuypers'],
      answer: {
        kind: 'nothing-because',
        offsetDays: -260,
        byName: 'Wendy Cuypers',
        body: t(
          'Het kantoor mag geen nummers doorgeven, ook niet als je het zelf wilt. Er zijn nu kaartjes gedrukt, honderd stuks, om zelf te geven. Er zijn er drie weg. De rest is nog aan het kiezen.',
          'The office may not pass on numbers, not even when you want it to. Cards have been printed now, a hundred, to give away oneself. Three have gone. The rest are still choosing.',
        ),
      },
    },
  },
]
