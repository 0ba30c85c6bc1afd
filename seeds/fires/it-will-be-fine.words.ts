import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'Aaltje Wiersma',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Een directeur wilde een vuur bestellen, met een datum en een uitkomst. Ik heb gezegd: de datum kan.',
      'A director wanted to order a fire, with a date and an outcome. I said: the date we can do.',
    ),
  },
  {
    speaker: 'Lotte Smeets',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik zeg dat het goed komt als ik zelf al weet van niet. Juist dan.',
      'I say it will be fine when I already know it will not. Just then.',
    ),
  },
  {
    speaker: 'Gonny Peeters',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik fiets een straat om als ik denk dat ze buiten staan. Ik heb ze niets te melden.',
      'I cycle round by another street when I think they are outside. I have nothing to tell them.',
    ),
  },
  {
    speaker: 'Naima Chaoui',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Iemand kwam drie keer niet. De vierde keer heb ik niet meer gebeld. De vijfde keer zat ze er.',
      'Somebody stayed away three times. The fourth time I no longer phoned. The fifth time there she was.',
    ),
  },
  {
    speaker: 'Joost Verbruggen',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik ben coördinator voor acht uur in de week. Er staat nergens welke acht.',
      'I am a coordinator for eight hours a week. Nowhere does it say which eight.',
    ),
  },
  {
    speaker: 'Thirza Loman',
    audience: null,
    state: 'confirmed',
    body: t(
      'Ik denk één keer in de maand aan stoppen. Meestal als de printer het niet doet.',
      'Once a month I think of stopping. Mostly when the printer does not work.',
    ),
  },
  {
    speaker: 'Joost Verbruggen',
    writtenBy: 'Thirza Loman',
    audience: null,
    state: 'left-out',
    body: t('Hij heeft behoefte aan heldere kaders.', 'He needs clear boundaries.'),
  },
  {
    speaker: 'Naima Chaoui',
    audience: 'organisation',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Ik stuur mezelf weleens een bericht om te zien of de telefoon het nog doet.',
      'Now and then I send myself a message to see whether the phone still works.',
    ),
  },
  {
    speaker: 'Aaltje Wiersma',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ze vragen hoeveel mensen we bereikt hebben. Ik begin dan hun voornamen op te noemen. Dat houden ze niet lang vol.',
      'They ask how many people we have reached. I start naming them. They cannot stand it for long.',
    ),
  },
  {
    speaker: 'Gonny Peeters',
    audience: 'everyone',
    withName: true,
    state: 'confirmed',
    body: t(
      'Ik beloof alleen nog wat ik zelf kan doen. Het lijstje past op mijn hand.',
      'I only promise what I can do myself now. The list fits on my hand.',
    ),
  },
]
