import { t } from '../text.ts'
import type { Person } from '../types.ts'

/** The people on `/demo` who work in care or for a partner. */
export const workers: Person[] = [
  {
    slug: 'joost',
    name: 'Joost Verbruggen',
    called: t('Joost', 'Joost'),
    email: 'joost@voorbeeld.example',
    language: 'nl',
    address: 'je',
    demoLine: t(
      'Joost werkt bij De Overzet. Hij begon het vuur over het kantoor achter glas. Hij moet nog iets laten weten.',
      'Joost works at De Overzet. He started the fire about the office behind glass. He still owes somebody word.',
    ),
    seats: [
      { circle: 'team-kade', role: 'host', hat: 'care-worker' },
      { circle: 'de-overzet', role: 'trusted', hat: 'care-worker' },
      { circle: 'huis-aan-de-sluis', role: 'member', hat: 'care-worker' },
    ],
  },
  {
    slug: 'petra',
    name: 'Petra van Dongen',
    called: t('Petra', 'Petra'),
    email: 'petra@voorbeeld.example',
    language: 'nl',
    address: 'je',
    demoLine: t(
      'Petra is manager bij De Overzet. Ze luisterde bij het spiegelgesprek en zat mee aan het vuur. Ze hoorde wat in de kring bleef. Wat iemand voor zichzelf hield, ziet ze niet.',
      'Petra is a manager at De Overzet. She listened at the mirror conversation and sat at the fire. She heard what stayed in the circle. What people kept to themselves she does not see.',
    ),
    seats: [{ circle: 'de-overzet', role: 'host', hat: 'manager' }],
  },
  {
    slug: 'anne',
    name: 'Anne Brandsma',
    called: t('Anne', 'Anne'),
    email: 'anne@voorbeeld.example',
    language: 'nl',
    address: 'je',
    demoLine: t(
      'Anne zit in het bestuur van Zomerhek. Bij het vuur over de tuindeur was ze niet: daarvan leest ze wat de organisatie mag horen. Aan de cliëntenraad moet ze nog iets laten weten.',
      'Anne is on the board of Zomerhek. She was not at the fire about the garden door: of that she reads what the organisation may hear. The client council still waits for word from her.',
    ),
    seats: [
      { circle: 'zomerhek', role: 'member', hat: 'board' },
      { circle: 'kernteam', role: 'member', hat: 'board' },
    ],
  },
  {
    slug: 'omar',
    name: 'Omar Benali',
    called: t('Omar', 'Omar'),
    email: 'omar@voorbeeld.example',
    language: 'nl',
    address: 'je',
    demoLine: t(
      'Omar werkt bij een zorgkantoor. Hij kreeg een vraag over een dubbele lijst en gaf antwoord. Wie ernaar vroeg, weet hij niet.',
      'Omar works at a care office. He was asked about a double list, and answered. Who asked, he does not know.',
    ),
    seats: [
      { circle: 'zorgkantoor-veenstreek', role: 'host', hat: 'partner' },
      { circle: 'kernteam', role: 'member', hat: 'partner' },
    ],
  },
  {
    slug: 'lotte',
    name: 'Lotte Smeets',
    called: t('Lotte', 'Lotte'),
    email: 'lotte@een-stoel-erbij.example',
    language: 'nl',
    address: 'je',
    demoLine: t(
      'Lotte is coördinator van de beweging. Ze zorgt voor de plek en begeleidt gesprekken, ook het vuur dat nu brandt. In kringen waar ze niet zit, kijkt ze niet mee.',
      'Lotte coordinates the movement. She looks after the place and facilitates conversations, the fire that burns now too. She does not look into circles she does not sit in.',
    ),
    seats: [
      { circle: 'een-stoel-erbij', role: 'host', hat: 'supporter' },
      { circle: 'steunpunt-aanschuiven', role: 'host', hat: 'supporter' },
      { circle: 'kernteam', role: 'host', hat: 'supporter' },
      { circle: 'action-reporting', role: 'host', hat: 'supporter' },
    ],
  },
  {
    slug: 'researcher',
    name: 'Ilse de Ruiter',
    called: t('Ilse', 'Ilse'),
    email: 'ilse@voorbeeld.example',
    language: 'nl',
    address: 'je',
    demoLine: t(
      'Ilse is onderzoeker en was te gast bij één vuur. Ze ziet die kring. Voor onderzoek gaf nog niemand toestemming, dus daar gebruikt ze niets van.',
      'Ilse is a researcher and was a guest at one fire. She sees that circle. Nobody has agreed to research yet, so she uses none of it.',
    ),
    seats: [
      { circle: 'kennispunt-wederzijds', role: 'member', hat: 'researcher' },
      { circle: 'een-stoel-erbij', role: 'member', hat: 'researcher' },
    ],
  },
]
