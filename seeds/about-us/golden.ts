import type { GoldenAnswer } from './types.ts'

/** Three questions, nine answers: who gave them stands there only where they wanted that. */
export const goldenAnswers: readonly GoldenAnswer[] = [
  {
    question: 'why',
    person: 'daan',
    name: 'Daan Kuiper',
    words: [
      'Omdat over mij besloten werd.',
      'Omdat er te lang over mensen besloten werd. Dat kan ook met hen.',
    ],
  },
  {
    question: 'why',
    person: 'mina',
    words: ['Omdat ik meer ben dan mijn map.'],
  },
  {
    question: 'why',
    person: 'joost',
    name: 'Joost',
    words: ['Ik werd begeleider om naast mensen te staan, en zat achter een scherm.'],
  },
  {
    question: 'how',
    person: 'council',
    name: 'Toos Wagenaar',
    words: ['Eerst luisteren, dan pas een pen pakken.'],
  },
  {
    question: 'how',
    person: 'henk',
    words: ['Door over de heg te kijken.'],
  },
  {
    question: 'how',
    person: 'anne',
    name: 'Anne Brandsma',
    words: ['Door aan tafel te gaan zitten zonder agenda, en te blijven zitten als het lastig wordt.'],
  },
  {
    question: 'what',
    person: 'lotte',
    name: 'Lotte Smeets',
    words: ['We zetten er een stoel bij. En nog een.'],
  },
  {
    question: 'what',
    person: 'petra',
    words: ['Een regel weghalen die niemand meer kan uitleggen. Elke maand een.'],
  },
  {
    question: 'what',
    person: 'researcher',
    name: 'Ilse',
    words: ['Opschrijven wat we leerden, en het eerst laten lezen aan wie het vertelde.'],
  },
]
