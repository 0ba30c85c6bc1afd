import { t } from '../text.ts'
import type { Person } from '../types.ts'

const other = (slug: string, name: string, called: string, seats: Person['seats']): Person => ({
  slug,
  name,
  called: t(called, called),
  email: `${slug}@voorbeeld.example`,
  language: 'nl',
  address: 'je',
  seats,
})

/** People with an account who prepare or facilitate fires; of them only Thirza is on `/demo`. */
export const others: Person[] = [
  other('bert', 'Bert Nijland', 'Bert', [
    { circle: 'buitendijks', role: 'trusted', hat: 'expert-by-experience' },
    { circle: 'een-stoel-erbij', role: 'host', hat: 'expert-by-experience' },
  ]),
  other('gonny', 'Gonny Peeters', 'Gonny', [
    { circle: 'de-blauwe-klink', role: 'host', hat: 'care-worker' },
    { circle: 'regio-oost', role: 'host', hat: 'care-worker' },
  ]),
  {
    ...other('thirza', 'Thirza Loman', 'Thirza', [
      { circle: 'wij-blijven', role: 'host', hat: 'expert-by-experience' },
      { circle: 'de-vlierstruik', role: 'trusted', hat: 'expert-by-experience' },
    ]),
    demoLine: t(
      'Thirza is gastvrouw van de zusterbeweging Wij blijven. Zij vraagt of een verhaal ook bij hen mag staan, en antwoordt als een ander dat vraagt.',
      'Thirza is a host of the sister movement Wij blijven. She asks whether a story may stand with them too, and answers when others ask that.',
    ),
  },
  other('aaltje', 'Aaltje Wiersma', 'Aaltje', [
    { circle: 'drie-sloten', role: 'host', hat: 'care-worker' },
    { circle: 'team-inkomsten', role: 'host', hat: 'care-worker' },
  ]),
  other('esther', 'Esther Blok', 'Esther', [
    { circle: 'zomerhek', role: 'host', hat: 'manager' },
    { circle: 'de-boomgaard', role: 'host', hat: 'manager' },
  ]),
  other('naima', 'Naima Chaoui', 'Naima', [{ circle: 'lange-adem', role: 'host', hat: 'care-worker' }]),
  other('loes', 'Loes van der Plas', 'Loes', [{ circle: 'de-kwikstaart', role: 'host', hat: 'care-worker' }]),
  other('wendy', 'Wendy Cuypers', 'Wendy', [{ circle: 'zeven-treden', role: 'host', hat: 'care-worker' }]),
  other('chantal', 'Chantal Geraets', 'Chantal', [
    { circle: 'halte-achttien', role: 'host', hat: 'care-worker' },
  ]),
  other('sander', 'Sander Buist', 'Sander', [
    { circle: 'zorgschool-klaverum', role: 'host', hat: 'teacher' },
  ]),
  other('hedwig', 'Hedwig Tamminga', 'Hedwig', [
    { circle: 'hogeschool-meerland', role: 'host', hat: 'teacher' },
  ]),
]
