import { t } from '../text.ts'
import type { Cluster } from './types.ts'

export const clusters: Cluster[] = [
  {
    name: t('Eerst uien', 'Onions first'),
    isQuestion: false,
    contributions: [0, 2, 3, 9],
    onward: {
      kind: 'decision',
      askedOf: t('De inloop van Lange Adem', 'The drop-in of Lange Adem'),
      askedOfCircle: 'lange-adem',
      dueOffsetDays: -110,
      carriers: ['Gerda Fokkens', 'Naima Chaoui'],
      theme: 'meaningful-day',
      answer: {
        kind: 'answered',
        offsetDays: -112,
        byName: 'Naima Chaoui',
        body: t(
          'De dinsdag blijft, ook in de zomer en ook als ik vrij ben. Wie er altijd als eerste is, heeft een sleutel van de keuken gekregen. Met een briefje waarop staat wie er over die sleutel gaat. Dat is wie hem heeft.',
          'Tuesday stays, in summer too and also when I am off. Whoever is always first has been given a key to the kitchen. With a note saying who is in charge of that key. It is whoever has it.',
        ),
      },
    },
  },
  {
    name: t('Niemand had gebeld', 'Nobody had phoned'),
    isQuestion: false,
    contributions: [4],
    onward: {
      kind: 'question',
      askedOf: t('Naima Chaoui', 'Naima Chaoui'),
      askedOfCircle: 'lange-adem',
      dueOffsetDays: -121,
      carriers: ['Naima Chaoui', 'Wilma Oosterhof'],
      answer: {
        kind: 'answered',
        offsetDays: -124,
        byName: 'Naima Chaoui',
        body: t(
          'Ik heb gebeld. Het bleef eerst lang stil aan de andere kant. Hij komt de eerste dinsdag van de maand. Wij betalen de bus.',
          'I phoned. For a long time it was quiet at the other end. He comes on the first Tuesday of the month. We pay for the bus.',
        ),
      },
    },
  },
  {
    name: t('De wind uit jullie richting', 'The wind from your side'),
    isQuestion: false,
    contributions: [5, 10],
    onward: {
      kind: 'question',
      askedOf: t('Wie er op dinsdag kookt', 'Those who cook on Tuesdays'),
      askedOfCircle: 'lange-adem',
      dueOffsetDays: -100,
      carriers: ['Karel Thijssen', 'Wilma Oosterhof'],
      theme: 'caring-communities',
      answer: {
        kind: 'nothing-because',
        offsetDays: -103,
        byName: 'Wilma Oosterhof',
        body: t(
          'We zijn op dinsdag graag onder elkaar. Het werd zeven tegen zes en niemand keek op. Er gaat elke week een pan over de heg. Volgend jaar tellen we opnieuw.',
          'On Tuesdays we like to be among ourselves. It was seven against six and nobody looked up. A pan goes over the hedge every week. Next year we count again.',
        ),
      },
    },
  },
  { name: t('Altijd soep', 'Always soup'), isQuestion: true, contributions: [1, 6] },
]
