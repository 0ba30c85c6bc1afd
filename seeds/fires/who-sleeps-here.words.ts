import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'Noor van Velzen',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik vraag niet meer hoe iemand heet. Ik vraag hoe lang je blijft.',
      'I no longer ask what somebody is called. I ask how long you are staying.',
    ),
    // For a story or a message her mother decides along.
    later: [
      { purpose: 'publish', audience: 'everyone', days: 3, second: { answer: 'waits', holds: null } },
      { purpose: 'publish', audience: 'everyone', days: 5, second: { answer: 'yes', holds: 'everyone' } },
    ],
  },
  {
    speaker: 'Jayden Post',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Dinsdag stond er op het bord: uitzend. Ik zei goeiemorgen Uitzend. Ze zei goeiemorgen.',
      'On Tuesday the board said: agency. I said good morning Agency. She said good morning.',
    ),
  },
  {
    speaker: 'Fleur Hamming',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      "Ik slaap hier vier nachten in de maand. Ik weet van niemand wie er 's ochtends thee wil.",
      'I sleep here four nights a month. I do not know who wants tea in the morning.',
    ),
  },
  {
    speaker: 'Lieke Wessel',
    writtenBy: 'Daan Kuiper',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Als ik een nare droom heb, moet ik iemand wakker maken die ik nog nooit gezien heb. Dan blijf ik maar liggen.',
      'When I have a bad dream, I have to wake somebody I have never seen. So I just stay in bed.',
    ),
  },
  {
    speaker: 'Ruud Hoekstra',
    audience: 'organisation',
    withName: true,
    state: 'confirmed',
    body: t(
      'Er wonen hier negen jongeren. Vorig jaar werkten er eenenzestig mensen. Die som heb ik nog nooit aan iemand laten zien.',
      'Nine young people live here. Last year sixty-one people worked here. I have never shown that sum to anybody.',
    ),
  },
  {
    speaker: 'Noor van Velzen',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Mijn tas staat ingepakt onder mijn bed. Al twee jaar. Ik doe er soms een schone trui in.',
      'My bag stands packed under my bed. For two years now. Sometimes I put a clean jumper in.',
    ),
  },
  {
    speaker: 'Marjan Post',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ze bellen mij als er iets is. Als er niets is, belt er niemand. Dus ik schrik van mijn eigen telefoon.',
      'They phone me when something is the matter. When nothing is, nobody does. So my own phone makes me jump.',
    ),
  },
  {
    speaker: 'Lieke Wessel',
    writtenBy: 'Daan Kuiper',
    audience: null,
    state: 'left-out',
    body: t('Ze vindt wisselende gezichten moeilijk.', 'She finds changing faces hard.'),
  },
  {
    speaker: 'Jayden Post',
    audience: null,
    state: 'confirmed',
    body: t(
      'Ik heb het nummer van een oude begeleider nog. Ik bel niet. Ik heb het wel.',
      'I still have an old support worker’s number. I do not call. But I have it.',
    ),
  },
  {
    speaker: 'Noor van Velzen',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Eén zei er: over drie weken ga ik weg. Die mis ik het minst erg.',
      'One of them said: in three weeks I am leaving. That is the one I miss least badly.',
    ),
    later: [{ purpose: 'publish', audience: 'movement', days: 6, second: { answer: 'waits', holds: null } }],
  },
  {
    speaker: 'Fleur Hamming',
    audience: 'everyone',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Ik heb een keer mijn eigen naam op het bord gezet, met een bloemetje. De volgende keer was hij weg.',
      'Once I put my own name on the board, with a little flower. Next time it was gone.',
    ),
  },
]
