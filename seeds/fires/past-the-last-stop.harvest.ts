import { t } from '../text.ts'
import type { Cluster } from './types.ts'

export const clusters: Cluster[] = [
  {
    name: t('Tien stoelen weg', 'Ten chairs away'),
    isQuestion: false,
    contributions: [0, 1, 2, 8],
    onward: {
      kind: 'decision',
      askedOf: t('Bert Nijland', 'Bert Nijland'),
      askedOfCircle: 'buitendijks',
      dueOffsetDays: -170,
      carriers: ['Bert Nijland', 'Tjitske Algra'],
      answer: {
        kind: 'answered',
        offsetDays: -176,
        byName: 'Bert Nijland',
        body: t(
          'We zetten voortaan vier stoelen neer. Komt er een vijfde, dan is er een kruk. Het is nu elke tweede donderdag en het heet nog nergens naar.',
          'From now on we put out four chairs. If a fifth comes, there is a stool. It is every second Thursday now and it has no name yet.',
        ),
      },
    },
  },
  {
    name: t('Iemand die thuis is', 'Somebody who is home'),
    isQuestion: false,
    contributions: [5, 6],
    onward: {
      kind: 'question',
      askedOf: t('De buurtbus van Verrezijl', 'The village bus of Verrezijl'),
      dueOffsetDays: -150,
      carriers: ['Otto Veldkamp', 'Bert Nijland'],
      theme: 'caring-communities',
      answer: {
        kind: 'nothing-because',
        offsetDays: -155,
        byName: 'Bert Nijland',
        body: t(
          'Er is geen chauffeur die in het donker over de dijk durft. We zijn het met zijn tweeën wezen vragen. De chauffeur bracht ons daarna naar huis, om kwart voor zes.',
          'No driver dares the dike in the dark. Two of us went to ask. Afterwards the driver took us home, at a quarter to six.',
        ),
      },
    },
  },
  { name: t('Wat doe je met een keel?', 'What to do with a throat?'), isQuestion: true, contributions: [3] },
]
