import { t } from '../text.ts'
import type { Document } from './types.ts'

const movement = 'wij-blijven'

/** What the sister movement says of itself. */
export const ofSister: readonly Document[] = [
  {
    movement,
    kind: 'dream',
    versions: [
      {
        daysAgo: 300,
        body: t(
          'Wij dromen dat elk kind iemand heeft die blijft. Ook als het moeilijk wordt. Ook als het weer verhuist.',
          'We dream that each child has somebody who stays. Also when it gets hard. Also when it moves again.',
        ),
      },
    ],
  },
  {
    movement,
    kind: 'scope',
    versions: [
      {
        daysAgo: 280,
        body: t(
          'Jongeren bepalen hier het tempo. Wat met alle zorg te maken heeft, doen we samen met onze zuster.',
          'Young people set the pace here. What has to do with all care we do together with our sister.',
        ),
      },
    ],
  },
]
