import { t } from './text.ts'
import type { DemoGroup, Paper } from './types.ts'

/** Whom one meets on `/demo`, in whose company, in this order. */
export const demoGroups: DemoGroup[] = [
  { company: 'lived', people: ['mina', 'bos', 'samira', 'noor'] },
  { company: 'work', people: ['joost', 'daan', 'petra'] },
  { company: 'board', people: ['council', 'anne', 'omar', 'lotte', 'thirza'] },
  { company: 'outside', people: ['henk', 'researcher', 'stranger'] },
]

/** Paper of people without an account that one may pick up from the table on `/demo`. */
export const papers: Paper[] = [
  {
    fire: 'de-deur-naar-de-tuin',
    name: 'mevrouw Van Beek',
    line: t(
      'Mevrouw Van Beek woont in Zomerhek. Ze zei drie dingen. Er kwam bericht terug.',
      'Mrs Van Beek lives at Zomerhek. She said three things. Word came back.',
    ),
  },
  {
    fire: 'de-taxi-van-twintig-voor-drie',
    name: 'Els Claassen',
    line: t(
      'Els wacht nog op een antwoord. Eén zin nam ze terug.',
      'Els is still waiting for an answer. One sentence she took back.',
    ),
  },
  {
    fire: 'wie-heeft-mijn-trui-aan',
    name: 'Marja de Wit',
    line: t(
      'Marja zit nu aan tafel, op De Boomgaard. Ze zei twee dingen. Ze kan nog iets opschrijven, inspreken of tekenen.',
      'Marja sits at the table now, at De Boomgaard. She said two things. She can still write, speak or draw something.',
    ),
  },
  {
    fire: 'vrijdag-vijf-uur',
    name: 'Wilma Oosterhof',
    line: t(
      'Wilma weet nog niet of ze komt. Ze vroeg al of de hond mee mag.',
      'Wilma does not know yet whether she will come. She did ask whether the dog can come.',
    ),
  },
]
