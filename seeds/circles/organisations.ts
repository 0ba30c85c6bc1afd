import { t } from '../text.ts'
import type { Circle, Contact, Text } from '../types.ts'

interface Entry {
  slug: string
  name: string
  sector: string
  region: 'noord' | 'oost' | 'zuid' | 'west'
  town: string
  description: Text
  contact: Contact
  alsoIn?: string[]
}

const organisation = ({ name, sector, region, ...rest }: Entry): Circle => ({
  ...rest,
  kind: 'organisation',
  parent: sector === 'jeugdzorg' ? 'wij-blijven' : 'een-stoel-erbij',
  name: t(name, name),
  sector: `sector-${sector}`,
  region: `regio-${region}`,
})

/** Twelve invented organisations in five sectors and four regions. */
export const organisations: Circle[] = [
  organisation({
    slug: 'zomerhek',
    name: 'Zomerhek',
    sector: 'verpleeghuis-en-thuis',
    region: 'oost',
    town: 'Varsingen',
    description: t(
      'Een verpleeghuis met een boomgaard erachter. Er wonen zestig mensen en één haan.',
      'A nursing home with an orchard behind it. Sixty people live here, and one rooster.',
    ),
    contact: {
      name: 'Esther Blok',
      role: t('teamleider', 'team leader'),
      telephone: '085 000 02 01',
      mail: { address: 'erf@zomerhek.example', shown: 'taking-part' },
    },
  }),
  organisation({
    slug: 'de-kwikstaart',
    name: 'De Kwikstaart',
    sector: 'verpleeghuis-en-thuis',
    region: 'west',
    town: 'Zandwolde',
    description: t(
      'Zorg thuis, op de fiets, langs het duin. Bij harde wind komen we iets later.',
      'Care at home, by bicycle, along the dunes. In a strong wind we come a little later.',
    ),
    contact: { name: 'Loes van der Plas', telephone: '085 000 02 02' },
  }),
  organisation({
    slug: 'drie-sloten',
    name: 'Drie Sloten',
    sector: 'verpleeghuis-en-thuis',
    region: 'noord',
    town: 'Wiskerum',
    description: t(
      'Zorg in zeven dorpen. De meeste mensen kennen elkaar al, en dat helpt meestal.',
      'Care in seven villages. Most people know each other already, which mostly helps.',
    ),
    contact: {
      name: 'Aaltje Wiersma',
      role: t('wijkverpleegkundige', 'district nurse'),
      telephone: '085 000 02 03',
    },
  }),
  organisation({
    slug: 'de-overzet',
    name: 'De Overzet',
    sector: 'langdurige-ggz',
    region: 'west',
    town: 'Kadehaven',
    description: t(
      'Wonen en begeleiding aan het water. Sommige mensen blijven een jaar, andere twintig.',
      'Housing and support by the water. Some people stay a year, others twenty.',
    ),
    contact: { name: 'Petra van Dongen', role: t('manager', 'manager'), telephone: '085 000 02 04' },
  }),
  organisation({
    slug: 'lange-adem',
    name: 'Lange Adem',
    sector: 'langdurige-ggz',
    region: 'zuid',
    town: 'Meulenrade',
    description: t(
      'Een inloop, vier huizen en een moestuin. Je mag ook alleen voor de koffie komen.',
      'A drop-in house, four homes and a vegetable garden. You may come for just the coffee.',
    ),
    contact: { name: 'Naima Chaoui', telephone: '085 000 02 05' },
  }),
  organisation({
    slug: 'buitendijks',
    name: 'Buitendijks',
    sector: 'langdurige-ggz',
    region: 'noord',
    town: 'Verrezijl',
    description: t(
      'Begeleiding thuis, tot voorbij de laatste bushalte.',
      'Support at home, to beyond the last bus stop.',
    ),
    contact: {
      name: 'Bert Nijland',
      role: t('ervaringsdeskundige', 'expert by experience'),
      telephone: '085 000 02 06',
    },
  }),
  organisation({
    slug: 'de-blauwe-klink',
    name: 'De Blauwe Klink',
    sector: 'gehandicaptenzorg',
    alsoIn: ['sector-zorgonderwijs'],
    region: 'oost',
    town: 'Dorrewaard',
    description: t(
      'Wonen en een houtwerkplaats. We maken stoelen, en ze zakken niet door.',
      'Homes and a wood workshop. We make chairs, and they hold.',
    ),
    contact: { name: 'Gonny Peeters', role: t('begeleider', 'support worker'), telephone: '085 000 02 07' },
  }),
  organisation({
    slug: 'zeven-treden',
    name: 'Zeven Treden',
    sector: 'gehandicaptenzorg',
    region: 'zuid',
    town: 'Kersenrade',
    description: t(
      'Kleine huizen in gewone straten. Er zit nu bij elk huis een helling naast de zeven treden.',
      'Small homes in ordinary streets. Beside the seven steps each now has a ramp.',
    ),
    contact: { name: 'Wendy Cuypers', telephone: '085 000 02 08' },
  }),
  organisation({
    slug: 'de-vlierstruik',
    name: 'De Vlierstruik',
    sector: 'jeugdzorg',
    alsoIn: ['een-stoel-erbij'],
    region: 'west',
    town: 'Kadehaven',
    description: t(
      'Een huis voor jongeren die even of langer niet thuis wonen. De koelkast is van iedereen.',
      "A house for young people who do not live at home for a while, or longer. The fridge is everybody's.",
    ),
    contact: { name: 'Ruud Hoekstra', telephone: '085 000 02 09' },
  }),
  organisation({
    slug: 'halte-achttien',
    name: 'Halte Achttien',
    sector: 'jeugdzorg',
    region: 'zuid',
    town: 'Meulenrade',
    description: t(
      "Hulp voor gezinnen, thuis aan de keukentafel. We komen met z'n tweeën en we blijven met z'n tweeën.",
      'Help for families, at their kitchen table. Two of us come, and the same two keep coming.',
    ),
    contact: { name: 'Chantal Geraets', telephone: '085 000 02 10' },
  }),
  organisation({
    slug: 'zorgschool-klaverum',
    name: 'Zorgschool Klaverum',
    sector: 'zorgonderwijs',
    region: 'oost',
    town: 'Klaverum',
    description: t(
      'Een mbo-school waar op donderdag iemand lesgeeft die zelf zorg krijgt.',
      'A vocational school where on Thursdays the teacher is somebody who receives care.',
    ),
    contact: { name: 'Sander Buist', role: t('docent', 'teacher'), telephone: '085 000 02 11' },
  }),
  organisation({
    slug: 'hogeschool-meerland',
    name: 'Hogeschool Meerland',
    sector: 'zorgonderwijs',
    region: 'noord',
    town: 'Lutjemeer',
    description: t(
      'Een hogeschool. Eerstejaars slapen een nacht in een zorghuis. Daarna pas gaan de boeken open.',
      'A college. First-year students sleep a night in a care home. Only then do the books open.',
    ),
    contact: { name: 'Hedwig Tamminga', role: t('docent', 'lecturer'), telephone: '085 000 02 12' },
  }),
]
