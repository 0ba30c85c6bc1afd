import { t } from '../text.ts'
import type { Person } from '../types.ts'

type Persona = Person & { demoLine: NonNullable<Person['demoLine']> }

/** The people on `/demo` who receive care, stand beside somebody, or live next door. */
export const livedExperience: Persona[] = [
  {
    slug: 'mina',
    name: 'Mina Haddad',
    called: t('Mina', 'Mina'),
    email: 'mina@voorbeeld.example',
    language: 'nl',
    address: 'je',
    demoLine: t(
      'Mina woont bij De Overzet. Ze ziet haar kring, haar eigen woorden en wat ermee gebeurt. Eén zin hield ze voor zichzelf.',
      'Mina lives at De Overzet. She sees her circle, her own words and what comes of them. One sentence she kept to herself.',
    ),
    seats: [
      { circle: 'de-overzet', role: 'member', hat: 'client' },
      { circle: 'team-kade', role: 'member', hat: 'client' },
      { circle: 'huis-aan-de-sluis', role: 'member', hat: 'client' },
    ],
  },
  {
    slug: 'bos',
    name: 'Gerrit Bos',
    called: t('meneer Bos', 'Mr Bos'),
    email: 'bos@voorbeeld.example',
    language: 'nl',
    address: 'u',
    demoLine: t(
      'Meneer Bos woont in Zomerhek. Typen doet hij niet; Karin schrijft voor hem op. Ook nu, aan het vuur dat brandt. Er liggen zinnen te wachten op zijn ja.',
      'Mr Bos lives in Zomerhek. He does not type; Karin writes for him. Now too, at the fire that burns. Sentences wait for his yes.',
    ),
    seats: [
      { circle: 'zomerhek', role: 'member', hat: 'client' },
      { circle: 'de-boomgaard', role: 'member', hat: 'client' },
    ],
  },
  {
    slug: 'samira',
    name: 'Samira El Idrissi',
    called: t('Samira', 'Samira'),
    email: 'samira@voorbeeld.example',
    language: 'nl',
    address: 'je',
    demoLine: t(
      'Samira is zus. Ze zat aan een vuur waarop nooit antwoord kwam. Over haar broer staat hier niets, alleen wat zij zelf zei.',
      'Samira is a sister. She sat at a fire that never got an answer. Nothing is kept about her brother, only what she said herself.',
    ),
    seats: [{ circle: 'de-blauwe-klink', role: 'member', hat: 'close-one' }],
  },
  {
    slug: 'daan',
    name: 'Daan Kuiper',
    called: t('Daan', 'Daan'),
    email: 'daan@voorbeeld.example',
    language: 'nl',
    address: 'je',
    demoLine: t(
      'Daan is ervaringsdeskundige. Hij bereidt een vuur voor en ziet welke mensen daar nog niet bij zijn. Twee andere begeleidde hij. Welke petten hij nog meer draagt, ziet niemand.',
      'Daan is an expert by experience. He is preparing a fire and sees which people are not yet coming. Two others he facilitated. Which other hats he wears, nobody sees.',
    ),
    seats: [
      { circle: 'een-stoel-erbij', role: 'trusted', hat: 'expert-by-experience' },
      { circle: 'lange-adem', role: 'trusted', hat: 'client' },
      { circle: 'action-life-story', role: 'member', hat: 'close-one' },
    ],
  },
  {
    slug: 'council',
    name: 'Toos Wagenaar',
    called: t('mevrouw Wagenaar', 'Mrs Wagenaar'),
    email: 'toos@voorbeeld.example',
    language: 'nl',
    address: 'u',
    demoLine: t(
      'Toos is voorzitter van de cliëntenraad van Zomerhek. Zij begon het vuur over de tuindeur. Nu wacht ze op antwoord van het bestuur, dat te laat is.',
      'Toos chairs the client council of Zomerhek. She started the fire about the garden door. Now she waits for an answer from the board, which is late.',
    ),
    seats: [
      { circle: 'clientenraad-zomerhek', role: 'host', hat: 'client-council' },
      { circle: 'zomerhek', role: 'trusted', hat: 'client-council' },
      { circle: 'kernteam', role: 'member', hat: 'client-council' },
    ],
  },
  {
    slug: 'noor',
    name: 'Noor van Velzen',
    called: t('Noor', 'Noor'),
    email: 'noor@voorbeeld.example',
    language: 'nl',
    address: 'je',
    demoLine: t(
      'Noor is zestien en woont in De Vlierstruik. Ze zat aan een vuur en gaat naar het volgende. Ze ziet de kringen van de jeugdzorg, niet die van anderen. Haar moeder beslist mee over een verhaal of bericht: op /beside, met code NKRS6-MAMA7.',
      'Noor is sixteen and lives at De Vlierstruik. She sat at one fire and is going to the next. She sees the circles in youth care, not those of others. Her mother decides along about a story or message: at /beside, with code NKRS6-MAMA7.',
    ),
    seats: [
      { circle: 'wij-blijven', role: 'member', hat: 'young-person' },
      { circle: 'de-vlierstruik', role: 'member', hat: 'young-person' },
    ],
  },
  {
    slug: 'henk',
    name: 'Henk Mulder',
    called: t('Henk', 'Henk'),
    email: 'henk@voorbeeld.example',
    language: 'nl',
    address: 'je',
    demoLine: t(
      'Henk woont naast Zomerhek en zat mee aan het vuur. Hij ziet die kring en zijn eigen buurt. Verder ziet hij van Zomerhek alleen wat iedereen mag zien.',
      'Henk lives next to Zomerhek and sat at its fire. He sees that circle and his own street. Of the rest of Zomerhek he sees only what everyone may see.',
    ),
    seats: [{ circle: 'achter-de-kerk', role: 'host', hat: 'neighbour' }],
  },
  {
    slug: 'stranger',
    name: 'Iris Koopman',
    called: t('Iris', 'Iris'),
    email: 'iris@voorbeeld.example',
    language: 'nl',
    address: 'je',
    demoLine: t(
      'Iris heeft een account en zit in geen enkele kring. Ze ziet wat iedereen mag zien, en verder niets.',
      'Iris has an account and sits in no circle. She sees what everyone may see, and nothing else.',
    ),
    seats: [],
  },
]
