import { t } from '../text.ts'
import type { Cluster, Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'Ronnie Claassen',
    writtenBy: 'Gonny Peeters',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'De taxi komt om twintig voor drie. Dan is mijn stoel nog niet af. Hij is nu al acht weken niet af.',
      'The taxi comes at twenty to three. My chair is not finished by then. It has been not finished for eight weeks now.',
    ),
  },
  {
    speaker: 'Ali Kaya',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik rijd zoals het op mijn scherm staat. Van mij mag het later. Mij is nooit iets gevraagd.',
      'I drive what my screen says. Later is fine by me. Nobody ever asked me anything.',
    ),
  },
  {
    speaker: 'Gonny Peeters',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Vanaf half drie vegen we de vloer. In het plan heet dat afronden.',
      'From half past two we sweep the floor. In the plan it says: rounding off.',
    ),
  },
  {
    speaker: 'Els Claassen',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Mijn zoon staat om drie uur voor de deur en ik werk tot vijf. De buurvrouw heeft een sleutel. Dat is nu de oplossing.',
      'My son is at the door at three and I work until five. The woman next door has a key. That is the solution for now.',
    ),
  },
  {
    speaker: 'Tim Jacobs',
    writtenBy: 'Femke Jacobs',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik wil voorin zitten. Achterin zie ik alleen een hoofdsteun.',
      'I want to sit in front. In the back all I see is a headrest.',
    ),
  },
  {
    speaker: 'Samira El Idrissi',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Iedereen vraagt mij hoe het met mijn broer gaat. Vraag het hem. En vraag mij eens hoe laat ik in bed lag.',
      'Everybody asks me how my brother is doing. Ask him. And ask me some time how late I got to bed.',
    ),
  },
  {
    speaker: 'Hans Derksen',
    audience: 'organisation',
    withName: true,
    state: 'confirmed',
    body: t(
      'Het vervoer ligt voor vier jaar vast. De handtekening is van mij. Naar de tijden heb ik niet gevraagd.',
      'The transport is fixed for four years. The signature is mine. I did not ask about the times.',
    ),
  },
  {
    speaker: 'Samira El Idrissi',
    audience: null,
    state: 'confirmed',
    body: t(
      'Soms ben ik opgelucht als er een weekend niets hoeft. Dat hoeft niemand te weten.',
      'Sometimes I am relieved when a weekend asks nothing of me. Nobody needs to know that.',
    ),
  },
  {
    speaker: 'Ilse de Ruiter',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik heb drie uur goed geluisterd. Ik weet nog steeds niet wie over die tijd gaat.',
      'I listened hard for three hours. I still do not know who decides on that time.',
    ),
  },
  {
    speaker: 'Ronnie Claassen',
    writtenBy: 'Gonny Peeters',
    audience: null,
    state: 'waiting',
    body: t(
      'Als hij af is, gaat hij naar mijn oma. Zij heeft al een plek vrijgemaakt.',
      'When it is finished it goes to my gran. She has cleared a place for it.',
    ),
  },
  {
    speaker: 'Els Claassen',
    audience: 'everyone',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Ik heb de taxi een keer expres laten wachten. Tien minuten. Het waren mooie minuten.',
      'I once made the taxi wait on purpose. Ten minutes. They were lovely minutes.',
    ),
  },
  {
    speaker: 'Samira El Idrissi',
    audience: null,
    state: 'confirmed',
    told: 'horn',
    writing: { by: 'Femke Jacobs', stage: 'written' },
    body: t(
      'Drie keer kort, voor de deur. Dan sta ik al in de gang, ook op dagen dat er niemand komt.',
      'Three times short, at the door. By then I stand in the hall, also on days when nobody comes.',
    ),
  },
]

/** Nothing here was ever answered; both dates are long past. */
export const clusters: Cluster[] = [
  {
    name: t('Nog niet af', 'Not finished yet'),
    isQuestion: false,
    contributions: [0, 1, 2, 3, 6],
    onward: {
      kind: 'question',
      askedOf: t(
        'De inkoop van De Blauwe Klink en het taxibedrijf',
        'The buyers of De Blauwe Klink and the taxi company',
      ),
      askedOfCircle: 'de-blauwe-klink',
      dueOffsetDays: -100,
      carriers: ['Gonny Peeters', 'Els Claassen'],
      theme: 'meaningful-day',
    },
  },
  {
    name: t('Voorin zitten', 'Sitting in front'),
    isQuestion: false,
    contributions: [4],
    onward: {
      kind: 'question',
      askedOf: t('Het taxibedrijf', 'The taxi company'),
      dueOffsetDays: -114,
      carriers: ['Tim Jacobs', 'Ali Kaya'],
    },
  },
  { name: t('Wie gaat hierover?', 'Who decides this?'), isQuestion: true, contributions: [8] },
]
