import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'Joost Verbruggen',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Elke avond schrijf ik hetzelfde op twee plekken: één keer voor ons en één keer voor het zorgkantoor. Er heeft nog nooit iemand teruggeschreven.',
      'Every evening I write the same thing in two places: once for us and once for the care office. Nobody has ever written back.',
    ),
  },
  {
    speaker: 'Ruben Achterberg',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Om tien uur zit ik te typen met mijn rug naar de huiskamer. Dat is net het uur waarop mensen iets willen zeggen.',
      'At ten I sit typing with my back to the living room. It is just the hour when people want to say something.',
    ),
    later: [{ purpose: 'publish', audience: 'everyone', days: 6 }],
  },
  {
    speaker: 'Mina Haddad',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      "'s Avonds zitten jullie achter glas. Ik weet dat jullie dan werken, maar het lijkt op een loket.",
      'In the evening you all sit behind glass. I know you are working then, but it looks like a counter.',
    ),
  },
  {
    speaker: 'Sjaak Reinders',
    writtenBy: 'Bert Nijland',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Als ik even langs het kantoor wil, doe ik of ik thee ga halen. Ik lust geen thee.',
      'When I want to pass by the office, I pretend I am getting tea. I do not like tea.',
    ),
    objection: {
      said: t(
        'Ik zit ’s avonds in dat kantoor en ik zet die thee. Iedereen op de gang weet dus dat dit over mij gaat. Ik had liever dat je even bij me was gaan zitten.',
        'In the evening I sit in that office and I make that tea. So everybody on the corridor knows that this is about me. I would rather you had come to sit with me for a moment.',
      ),
      days: 12,
    },
  },
  {
    speaker: 'Dineke Prins',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik heb uitgezocht waar die tweede lijst vandaan komt. Uit een map. De map is van iemand die hier niet meer werkt.',
      'I found out where that second list comes from. From a binder. The binder belongs to somebody who no longer works here.',
    ),
  },
  {
    speaker: 'Petra van Dongen',
    audience: 'organisation',
    withName: true,
    state: 'confirmed',
    body: t(
      'Ik heb die lijst nooit durven schrappen. Straks komt er controle en dan ben ik degene die hem weggooide.',
      'I never dared to scrap that list. Then there is an inspection, and I am the one who threw it away.',
    ),
  },
  {
    speaker: 'Marleen Vos',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik hoef geen verslag over mijn zoon. Ik wil dat iemand het me vertelt. Twee zinnen is genoeg.',
      'I do not need a report about my son. I want somebody to tell me. Two sentences will do.',
    ),
  },
  {
    speaker: 'Mina Haddad',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Als ik een weekend naar mijn moeder wil, gaan er vier mensen overleggen. Ik wil gewoon een tas pakken.',
      'When I want a weekend at my mother’s, four people hold a meeting. I just want to pack a bag.',
    ),
  },
  {
    speaker: 'Mina Haddad',
    audience: null,
    state: 'confirmed',
    body: t(
      'Ik slaap beter als het licht op de gang aan blijft. Dat heb ik nog tegen niemand gezegd.',
      'I sleep better when the light in the corridor stays on. I have not told anybody yet.',
    ),
  },
  {
    speaker: 'Sjaak Reinders',
    writtenBy: 'Bert Nijland',
    audience: 'everyone',
    state: 'confirmed',
    told: 'key',
    body: t(
      'Ik wil een sleutel van de voordeur. Ik ben drieënvijftig.',
      'I want a key to the front door. I am fifty-three.',
    ),
    // Since last week he decides together with his mentor. He still means this, and she has not answered.
    later: [
      { purpose: 'talk-on', audience: 'everyone', days: 43, second: { answer: 'waits', holds: 'everyone' } },
    ],
  },
  {
    speaker: 'Marleen Vos',
    audience: 'organisation',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Met zijn verjaardag bel ik niet meer naar de groep. Ik krijg dan iemand die zijn naam moet opzoeken.',
      'On his birthday I no longer phone the house. I get somebody who has to look up his name.',
    ),
  },
  {
    speaker: 'Youssef Amrani',
    audience: 'here',
    state: 'confirmed',
    body: t(
      "Ik heb zelf aan de huiskamerkant van zo'n ruit gezeten. Ik weet nog hoe de koffie daarachter rook.",
      'I have sat on the living-room side of a window like that. I still know how the coffee behind it smelled.',
    ),
  },
  {
    speaker: 'Sjaak Reinders',
    writtenBy: 'Bert Nijland',
    audience: null,
    state: 'left-out',
    body: t(
      'Hij zou willen dat de begeleiding meer aanwezig is.',
      'He would like the staff to be more present.',
    ),
  },
  {
    speaker: 'Sjaak Reinders',
    writtenBy: 'Bert Nijland',
    audience: null,
    state: 'confirmed',
    told: 'tugboat',
    writing: { by: 'Mina Haddad', stage: 'asked' },
    body: t(
      'Zo roept de sleepboot als hij weggaat. Ik roep terug. Zachtjes, anders denken ze wat.',
      'That is how the tugboat calls when it leaves. I call back. Softly, or they think something.',
    ),
  },
  {
    speaker: 'Marleen Vos',
    audience: null,
    state: 'confirmed',
    told: 'window',
    writing: { by: 'Dineke Prins', stage: 'written' },
    body: t(
      'Dat is zijn raam, vanaf de straat. Als het licht brandt, hoef ik niet te bellen.',
      'That is his window, from the street. When the light is on I need not phone.',
    ),
  },
  {
    speaker: 'Youssef Amrani',
    audience: null,
    state: 'confirmed',
    told: 'tape',
    writing: { by: 'Marleen Vos', stage: 'asked' },
    body: t(
      'Dit stond op het bandje in de koffiekamer. Wij hoorden het door de ruit, zonder de woorden.',
      'This was on the tape in the coffee room. We heard it through the glass, without the words.',
    ),
  },
]
