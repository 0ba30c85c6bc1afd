import { t } from '../text.ts'
import type { Document, Version } from './types.ts'

const opening = t(
  'Acht mensen aan een keukentafel vonden dat het anders kon. Zo begon het.',
  'Eight people at a kitchen table thought that it could be different. That is how it began.',
)
const chair = t(
  'Elk gesprek begint met een lege stoel. Die is voor wie er nog niet is.',
  'Every conversation begins with an empty chair. It is for who is not there yet.',
)
const door = t(
  'Een huis doet mee als de mensen die er wonen dat ook willen.',
  'A house takes part if the people who live there want that too.',
)
const answers = t(
  'Wie iets vertelt, hoort binnen drie maanden wat ermee gebeurde.',
  'Whoever tells something hears within three months what became of it.',
)
const sooner = t(
  'Wie iets vertelt, hoort op een dag die is afgesproken wat ermee gebeurde. Ook als er niets gebeurde.',
  'Whoever tells something hears on a day that was agreed what became of it. Also if nothing did.',
)
const chairman = t(
  'Een voorzitter leidt de bijeenkomsten en vat ze samen.',
  'A chair leads the meetings and sums them up.',
)
const young = t(
  'Jongeren hebben een beweging van zichzelf, met een eigen tempo. We delen de keuken.',
  'Young people have a movement of their own, at their own pace. We share the kitchen.',
)

const written = (...paragraphs: (typeof opening)[]) =>
  t(paragraphs.map(({ nl }) => nl).join('\n\n'), paragraphs.map(({ en }) => en).join('\n\n'))

const versions: [Version, ...Version[]] = [
  { daysAgo: 740, body: written(opening, chair, door, answers, chairman) },
  {
    daysAgo: 430,
    body: written(opening, chair, door, answers),
    changed: t('Er is geen voorzitter meer.', 'There is no chair any more.'),
    why: t(
      'Mevrouw De Graaf zei aan het vuur: wie samenvat, kiest wat er blijft. Nu leest iedereen zijn eigen woorden terug.',
      'Mrs De Graaf said at the fire: whoever sums up chooses what stays. Now everyone reads back their own words.',
    ),
  },
  {
    daysAgo: 90,
    body: written(opening, chair, door, sooner, young),
    changed: t(
      'Een antwoord komt op een afgesproken dag. En er staat iets bij over de jongeren.',
      'An answer comes on a day that was agreed. And something about the young people was added.',
    ),
    why: t(
      'Drie maanden werd voor veel mensen te lang. En de jongeren vroegen om een eigen plek.',
      'Three months became too long for many people. And the young people asked for a place of their own.',
    ),
  },
]

/** How it began, and what was changed since, with why. */
export const founding: Document = { kind: 'founding', versions }
