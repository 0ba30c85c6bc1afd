import { t } from '../text.ts'
import type { Cluster } from './types.ts'

export const clusters: Cluster[] = [
  {
    name: t('Van wie is de deksel?', 'Whose lid is it?'),
    isQuestion: false,
    contributions: [0, 2, 3],
    onward: {
      kind: 'rule-case',
      askedOf: t('Mia Habets van Lange Adem', 'Mia Habets of Lange Adem'),
      askedOfCircle: 'lange-adem',
      dueOffsetDays: -280,
      carriers: ['Tonnie Raaijmakers', 'Naima Chaoui'],
      theme: 'meaningful-day',
      answer: {
        kind: 'answered',
        offsetDays: -284,
        byName: 'Mia Habets',
        body: t(
          'Ik heb uitgezocht van wie de regel is. Hij is van ons. Hij stond in een map naast een regel over vorkheftrucks, en die hebben we ook niet. De thermometer ligt in de la.',
          'I found out whose rule it is. It is ours. It stood in a binder beside a rule about forklift trucks, which we do not have either. The thermometer is in the drawer.',
        ),
      },
    },
  },
  {
    name: t('Om tien uur snijden', 'Chopping at ten'),
    isQuestion: false,
    contributions: [5, 6, 9],
    onward: {
      kind: 'experiment',
      askedOf: t('De inloop van Lange Adem', 'The drop-in of Lange Adem'),
      askedOfCircle: 'lange-adem',
      dueOffsetDays: -296,
      carriers: ['Wilma Oosterhof', 'Naima Chaoui'],
      theme: 'meaningful-day',
      answer: {
        kind: 'told-in-person',
        offsetDays: -300,
        byName: 'Naima Chaoui',
        body: t(
          'Verteld bij de pan. Op dinsdag liggen de messen om tien uur klaar. De eerste keer kwamen er vier mensen en was er soep voor dertig. De buren kregen elk een emmer. Emmers hadden we.',
          'Told beside the pan. On Tuesdays the knives are out at ten. The first time four people came and there was soup for thirty. The neighbours got a bucket each. We had buckets.',
        ),
      },
    },
  },
  {
    name: t('Wat zit erin?', 'What is in it?'),
    isQuestion: false,
    contributions: [1, 10],
    onward: {
      kind: 'question',
      askedOf: t('Het bedrijf van de emmers', 'The company behind the buckets'),
      dueOffsetDays: -288,
      carriers: ['Gerda Fokkens', 'Mia Habets'],
      answer: {
        kind: 'nothing-because',
        offsetDays: -290,
        byName: 'Mia Habets',
        body: t(
          'Ze konden het ons niet zeggen. Het wisselde, zei een mevrouw. Ze vroeg of het voor een allergie was. We zeiden: nee, uit nieuwsgierigheid.',
          'They could not tell us. It varied, a lady said. She asked whether it was for an allergy. We said: no, out of curiosity.',
        ),
      },
    },
  },
  { name: t('Tekenen zonder lezen', 'Signing without reading'), isQuestion: true, contributions: [4] },
]
