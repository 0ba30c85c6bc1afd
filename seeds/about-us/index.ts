import { t } from '../text.ts'
import { founding } from './founding.ts'
import { principles } from './principles.ts'
import { ofSister } from './sister.ts'
import type { Document } from './types.ts'

export { goldenAnswers } from './golden.ts'

const dream: Document = {
  kind: 'dream',
  versions: [
    {
      daysAgo: 720,
      body: t(
        'Wij dromen van een land waarin niemand alleen aan tafel zit als er over hem wordt besloten.\n\nWaarin wie zorg krijgt en wie zorg geeft elkaar bij de naam kennen. En waarin een regel weg mag als niemand meer weet voor wie hij was.',
        'We dream of a country in which nobody sits at the table alone when something is decided about them.\n\nIn which who receives care and who gives it know each other by name. And in which a rule may go when nobody knows any more whom it was for.',
      ),
    },
  ],
}

const scope: Document = {
  kind: 'scope',
  versions: [
    {
      daysAgo: 600,
      body: t(
        'Wat we samen kunnen doen, doen we samen. Wat beter past bij één sector of één streek, gebeurt daar. En wat een huis zelf kan, daar bemoeien we ons niet mee.',
        'What we can do together, we do together. What fits one sector or one region better happens there. And what a house can do itself, we do not meddle with.',
      ),
    },
  ],
}

const independence: Document = {
  kind: 'independence',
  versions: [
    {
      daysAgo: 600,
      body: t(
        'De beweging is van de mensen die eraan meedoen. Wie meebetaalt of meedenkt, bepaalt niet wat hier staat.',
        'The movement belongs to the people who take part. Whoever pays or thinks along does not decide what is said here.',
      ),
    },
  ],
}

export const documents: readonly Document[] = [
  ...[dream, ...principles, scope, independence, founding],
  ...ofSister,
]
