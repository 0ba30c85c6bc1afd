import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'mevrouw Terpstra',
    writtenBy: 'Aaltje Wiersma',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik lag tussen de tafel en de kast. Ik heb de klok dertien keer horen slaan.',
      'I lay between the table and the cupboard. I heard the clock strike thirteen times.',
    ),
  },
  {
    speaker: 'Milan Brouwer',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Op mijn scherm was het adres grijs. Grijs is: een ander gaat. Grijs is ook: er gaat niemand.',
      'On my screen the address was grey. Grey means: somebody else goes. Grey also means: nobody goes.',
    ),
  },
  {
    speaker: 'Joyce Pinas',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik ben langsgefietst. De gordijnen waren dicht en ik dacht: lekker uitslapen.',
      'I cycled past. The curtains were closed and I thought: a nice lie-in.',
    ),
  },
  {
    speaker: 'Hanneke Terpstra',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik heb om negen uur gebeld en om tien uur. Om elf uur dacht ik dat ik me aanstelde.',
      'I phoned at nine and at ten. At eleven I thought I was making a fuss.',
    ),
  },
  {
    speaker: 'Stef Kuijt',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik maak op donderdag het rooster. Wat er zondag van komt, hoor ik op maandag. Als ik het hoor.',
      'On Thursday I make the rota. What comes of it on Sunday I hear on Monday. If I hear.',
    ),
  },
  {
    speaker: 'Annet Boelhouwer',
    audience: 'organisation',
    withName: true,
    state: 'confirmed',
    body: t(
      'Ik heb die maandag eerst uitgezocht of het gemeld moest worden. Daarna heb ik pas gevraagd of ze alweer at.',
      'That Monday I first found out whether it had to be reported. Only then did I ask whether she was eating again.',
    ),
  },
  {
    speaker: 'mevrouw Terpstra',
    writtenBy: 'Aaltje Wiersma',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ze wilden allemaal sorry zeggen. Op het laatst zei ik: ga nou eens zitten.',
      'They all wanted to say sorry. In the end I said: do sit down.',
    ),
  },
  {
    speaker: 'Milan Brouwer',
    audience: null,
    state: 'confirmed',
    body: t(
      'Ik heb er drie nachten niet van geslapen. Thuis zei ik dat het de koffie was.',
      'I lost three nights’ sleep over it. At home I said it was the coffee.',
    ),
  },
  {
    speaker: 'Joyce Pinas',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik zeg nu hardop in de telefoon: ik ga. Ik voel me een idioot en ik doe het elke dag.',
      'I now say aloud into the phone: I am going. I feel an idiot and I do it every day.',
    ),
  },
  {
    speaker: 'Hanneke Terpstra',
    audience: 'organisation',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Ik heb die zondag mijn jas aangetrokken en weer uitgedaan. Twee keer.',
      'That Sunday I put on my coat and took it off again. Twice.',
    ),
  },
  {
    speaker: 'mevrouw Terpstra',
    writtenBy: 'Aaltje Wiersma',
    audience: null,
    state: 'left-out',
    body: t(
      'Mevrouw heeft het voorval een plek kunnen geven.',
      'She has been able to give the incident a place.',
    ),
  },
  {
    speaker: 'Annet Boelhouwer',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Op het formulier staat: oorzaak. Daarachter is plaats voor één regel.',
      'The form says: cause. After it there is room for one line.',
    ),
  },
]
