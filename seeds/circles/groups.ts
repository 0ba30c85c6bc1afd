import { t } from '../text.ts'
import { actionTeams } from '../themes.ts'
import type { Circle } from '../types.ts'

const groups: Circle[] = [
  {
    slug: 'de-boomgaard',
    kind: 'team',
    parent: 'zomerhek',
    name: t('De Boomgaard', 'De Boomgaard'),
    description: t(
      'Twaalf mensen die er wonen, en de mensen die er werken. De achterdeur gaat naar de tuin.',
      'Twelve people who live there, and the people who work there. The back door leads to the garden.',
    ),
    contact: { name: 'Esther Blok', telephone: '085 000 02 01' },
  },
  {
    slug: 'team-kade',
    kind: 'team',
    parent: 'de-overzet',
    alsoIn: ['lange-adem'],
    openness: 'around',
    name: t('Team Kade', 'Team Kade'),
    description: t(
      'Het huis aan de kade: bewoners, begeleiders en een huiskamer met uitzicht op schepen.',
      'The house on the quay: residents, support workers and a living room with a view of ships.',
    ),
    contact: { name: 'Joost Verbruggen', telephone: '085 000 02 14' },
  },
  {
    slug: 'huis-aan-de-sluis',
    kind: 'site',
    parent: 'de-overzet',
    closed: { days: -210, into: 'team-kade' },
    name: t('Huis aan de Sluis', 'House at the Lock'),
    description: t(
      'Het eerste huis van De Overzet. De bewoners gingen naar de kade, met de tafel mee.',
      'The first house of De Overzet. The residents went to the quay, and took the table along.',
    ),
  },
  {
    slug: 'de-oude-wasserij',
    kind: 'site',
    parent: 'zomerhek',
    closed: { days: -120 },
    name: t('De Oude Wasserij', 'The Old Laundry'),
    description: t(
      'Een werkplaats achter Zomerhek. Er werd vooral gezongen.',
      'A workshop behind Zomerhek. There was mostly singing.',
    ),
  },
  {
    slug: 'clientenraad-zomerhek',
    kind: 'client-council',
    parent: 'zomerhek',
    name: t('Cliëntenraad van Zomerhek', 'Client council of Zomerhek'),
    description: t(
      'Vijf mensen die bij het bestuur aan de bel trekken, en blijven staan tot er iemand opendoet.',
      "Five people who ring the board's bell, and stay until somebody opens.",
    ),
    contact: { name: 'Toos Wagenaar', role: t('voorzitter', 'chair'), telephone: '085 000 02 15' },
  },
  {
    slug: 'team-inkomsten',
    kind: 'action-team',
    parent: 'een-stoel-erbij',
    name: t('De soeppot', 'The soup pot'),
    description: t(
      'Vier mensen die uitzoeken hoe de beweging zichzelf betaalt. Ze zeggen vaker nee dan ja.',
      'Four people who find out how the movement pays for itself. They say no more often than yes.',
    ),
    contact: { name: 'Aaltje Wiersma', telephone: '085 000 02 17' },
  },
  {
    slug: 'kernteam',
    kind: 'core-team',
    parent: 'een-stoel-erbij',
    name: t('Kernteam', 'Core team'),
    description: t(
      'Komt elke maand bij elkaar. Vraag één is altijd: wat merken de mensen hiervan?',
      'Meets every month. Question one is always: what will people notice of this?',
    ),
    contact: { name: 'Lotte Smeets', telephone: '085 000 01 01' },
  },
  {
    slug: 'achter-de-kerk',
    kind: 'neighbourhood',
    parent: 'een-stoel-erbij',
    region: 'regio-oost',
    town: 'Varsingen',
    name: t('Buurt achter de kerk', 'The street behind the church'),
    description: t(
      'Elf huizen, een ladder die iedereen mag lenen, en een soeppan.',
      'Eleven houses, a ladder anyone may borrow, and a soup pan.',
    ),
    contact: { name: 'Henk Mulder', telephone: '085 000 02 16' },
  },
]

/** Teams, councils and neighbours, and one circle for each action team. */
export const groupCircles: Circle[] = [
  ...groups,
  ...actionTeams.map(
    (team): Circle => ({
      slug: team.slug,
      kind: 'action-team',
      parent: 'een-stoel-erbij',
      name: team.name,
      description: t(
        'Een actieteam: mensen uit verschillende huizen die samen aan één vraag werken.',
        'An action team: people from different houses who work on one question together.',
      ),
      contact: { name: 'Lotte Smeets', telephone: '085 000 01 01' },
    }),
  ),
]
