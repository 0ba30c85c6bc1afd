import { t } from '../text.ts'
import type { Circle } from '../types.ts'

const parent = 'een-stoel-erbij'

/** The movement itself, its sectors and regions, and the sister movement. */
export const movementCircles: Circle[] = [
  {
    slug: 'een-stoel-erbij',
    kind: 'movement',
    name: t('Een stoel erbij', 'One more chair'),
    description: t(
      'We schuiven een stoel bij voor wie er nog niet zit. Dan praten we verder.',
      'We pull up a chair for whoever is not sitting here yet. Then we talk on.',
    ),
    contact: {
      name: 'Lotte Smeets',
      role: t('coördinator', 'coordinator'),
      telephone: '085 000 01 01',
      mail: { address: 'hallo@een-stoel-erbij.example', shown: 'everyone' },
    },
  },
  {
    slug: 'wij-blijven',
    kind: 'sister-movement',
    name: t('Wij blijven', 'We stay'),
    description: t(
      'Onze zusterbeweging in de jeugdzorg. Jongeren vroegen om mensen die niet steeds weggaan. Daar begon het mee.',
      'Our sister movement in youth care. Young people asked for people who do not keep leaving. That is how it began.',
    ),
    contact: { name: 'Thirza Loman', role: t('coördinator', 'coordinator'), telephone: '085 000 01 02' },
  },
  {
    slug: 'sector-verpleeghuis-en-thuis',
    kind: 'sector',
    parent,
    name: t('Verpleeghuis en thuis', 'Nursing homes and care at home'),
    description: t(
      'Ouder worden, thuis of ergens dat thuis moet worden.',
      'Growing old, at home or where home has to be made.',
    ),
  },
  {
    slug: 'sector-langdurige-ggz',
    kind: 'sector',
    parent,
    name: t('Langdurige ggz', 'Long-term mental health care'),
    description: t(
      'Lang zorg nodig hebben en intussen gewoon leven.',
      'Needing care for a long time, and living meanwhile.',
    ),
  },
  {
    slug: 'sector-gehandicaptenzorg',
    kind: 'sector',
    parent,
    name: t('Gehandicaptenzorg', 'Disability care'),
    description: t(
      'Wonen, werken en vrienden, met hulp waar het nodig is.',
      'A home, work and friends, with help where it is needed.',
    ),
  },
  {
    slug: 'sector-jeugdzorg',
    kind: 'sector',
    parent,
    name: t('Jeugdzorg', 'Youth care'),
    description: t(
      'Opgroeien met hulp, en met mensen die blijven.',
      'Growing up with help, and with people who stay.',
    ),
  },
  {
    slug: 'sector-zorgonderwijs',
    kind: 'sector',
    parent,
    name: t('Zorgonderwijs', 'Care education'),
    description: t(
      'Het vak leren van de mensen om wie het gaat.',
      'Learning the trade from the people it is about.',
    ),
  },
  {
    slug: 'regio-noord',
    kind: 'region',
    parent,
    name: t('Noord', 'North'),
    provinces: ['groningen', 'friesland', 'drenthe'],
    description: t('Van Wiskerum tot de zeedijk.', 'From Wiskerum to the sea dike.'),
    contact: { name: 'Aaltje Wiersma', telephone: '085 000 01 11' },
  },
  {
    slug: 'regio-oost',
    kind: 'region',
    parent,
    name: t('Oost', 'East'),
    provinces: ['overijssel', 'flevoland', 'gelderland'],
    description: t(
      'Varsingen, Klaverum en wat daartussen ligt.',
      'Varsingen, Klaverum and what lies between.',
    ),
    contact: { name: 'Gonny Peeters', telephone: '085 000 01 12' },
  },
  {
    slug: 'regio-zuid',
    kind: 'region',
    parent,
    name: t('Zuid', 'South'),
    provinces: ['zeeland', 'noord-brabant', 'limburg'],
    description: t('Meulenrade en de dorpen langs de beek.', 'Meulenrade and the villages along the brook.'),
    contact: { name: 'Naima Chaoui', telephone: '085 000 01 13' },
  },
  {
    slug: 'regio-west',
    kind: 'region',
    parent,
    name: t('West', 'West'),
    provinces: ['utrecht', 'noord-holland', 'zuid-holland'],
    description: t('De stad, de haven en het duin.', 'The city, the harbour and the dunes.'),
    contact: { name: 'Joost Verbruggen', telephone: '085 000 01 14' },
  },
]
