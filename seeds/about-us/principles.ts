import { t } from '../text.ts'
import type { Document } from './types.ts'

const principle = (title: [string, string], body: [string, string], daysAgo = 700): Document => ({
  kind: 'principle',
  versions: [{ daysAgo, title: t(...title), body: t(...body) }],
})

/** How the people of the example work together. */
export const principles: readonly Document[] = [
  principle(
    ['Er is altijd een stoel vrij', 'There is always a free chair'],
    [
      'We beginnen geen gesprek over mensen die er niet bij kunnen zijn.',
      'We begin no conversation about people who cannot be there.',
    ],
  ),
  principle(
    ['Eerst als mens', 'As a person first'],
    [
      'Je hoeft niet te vertellen van welke kant je komt. Je mag het wel.',
      'You need not tell from which side you come. You may.',
    ],
  ),
  principle(
    ['Een antwoord is beloofd', 'An answer is promised'],
    [
      'Wie woorden verder brengt, komt terug met bericht. Ook als het nee is.',
      'Whoever takes words further comes back with word. Also if it is no.',
    ],
  ),
  principle(
    ['Mislukken mag hier', 'Failing is allowed here'],
    [
      'Wat niet lukte, vertellen we aan elkaar. Niemand leert van een glimmende folder.',
      'We tell each other what did not work. Nobody learns from a shiny leaflet.',
    ],
  ),
  principle(
    ['Klein is groot genoeg', 'Small is large enough'],
    ['Een deur die openblijft, is ook een verandering.', 'A door that stays open is a change too.'],
  ),
  principle(
    ['Rustig aan', 'No hurry'],
    [
      'We gaan in het tempo van wie het meeste tijd nodig heeft.',
      'We go at the pace of who needs most time.',
    ],
    200,
  ),
]
