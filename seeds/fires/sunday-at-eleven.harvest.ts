import { t } from '../text.ts'
import type { Cluster } from './types.ts'

export const clusters: Cluster[] = [
  {
    name: t('Ik ga', 'I am going'),
    isQuestion: false,
    contributions: [3, 8, 9],
    onward: {
      kind: 'experiment',
      askedOf: t('Het team van De Kwikstaart', 'The team of De Kwikstaart'),
      askedOfCircle: 'de-kwikstaart',
      dueOffsetDays: -34,
      carriers: ['Joyce Pinas', 'Hanneke Terpstra'],
      answer: {
        kind: 'answered',
        offsetDays: -35,
        byName: 'Joyce Pinas',
        body: t(
          'Wie gaat, zegt het. Wie twijfelt, rijdt langs. In zes weken stonden we vier keer met zijn tweeën voor dezelfde deur. Twee keer kregen we allebei koffie. En familie die belt, krijgt ons aan de lijn en niet het bandje.',
          'Whoever goes says so. Whoever doubts rides past. In six weeks two of us stood at the same door four times. Twice we both got coffee. And family who phone get us on the line, not the tape.',
        ),
      },
    },
  },
  {
    name: t('Grijs', 'Grey'),
    isQuestion: false,
    contributions: [1, 4],
    onward: {
      kind: 'question',
      askedOf: t('De makers van het rooster op de telefoon', 'The makers of the rota on the phone'),
      dueOffsetDays: 8,
      carriers: ['Stef Kuijt', 'Milan Brouwer'],
    },
  },
  {
    name: t('Plaats voor één regel', 'Room for one line'),
    isQuestion: false,
    contributions: [5, 11],
    onward: {
      kind: 'question',
      askedOf: t('Annet Boelhouwer', 'Annet Boelhouwer'),
      askedOfCircle: 'de-kwikstaart',
      dueOffsetDays: -50,
      carriers: ['Annet Boelhouwer', 'mevrouw Terpstra'],
      theme: 'learning-and-accounting',
      answer: {
        kind: 'nothing-because',
        offsetDays: -52,
        byName: 'Annet Boelhouwer',
        body: t(
          'Het formulier is niet van ons. Ik doe er nu een brief bij. Wie het overkwam, leest hem eerst. De vorige kreeg ik terug met twee woorden doorgestreept.',
          'The form is not ours. I now add a letter. Whoever it happened to reads it first. The last one came back with two words crossed out.',
        ),
      },
    },
  },
  { name: t('Dertien keer', 'Thirteen times'), isQuestion: true, contributions: [0, 6] },
]
