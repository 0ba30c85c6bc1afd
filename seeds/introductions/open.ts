import type { Introduction } from './index.ts'

/** Who shows themselves to everyone. */
export const openToAll: Introduction[] = [
  {
    person: 'lotte',
    name: 'Lotte Smeets',
    hereBecause:
      'Ik zat ooit in een vergadering over mensen die er zelf niet bij waren. Sindsdien zet ik er altijd een stoel bij.\nIk neem de telefoon op en breng mensen bij elkaar.',
    hats: 'Doorverbinder, moeder van drie, slecht in vergaderen',
    experience: 'Mensen aan elkaar voorstellen. Een kring beginnen met niets.',
    audience: 'everyone',
    findable: true,
    themes: ['caring-communities', 'shared-say'],
    regions: ['regio-west', 'regio-oost'],
    takesNotes: true,
    phone: '085 000 01 01',
  },
  {
    person: 'daan',
    name: 'Daan Kuiper',
    hereBecause:
      'Toen ik jong was, besloot iedereen over mij. Nu help ik mensen om zelf te vertellen wat ze willen.',
    hats: 'Gespreksbegeleider, drummer, iemand die lang zoekt naar de goede vraag',
    experience:
      'Levensverhalen ophalen. Rustig blijven als een gesprek spannend wordt. Muziek maken met een groep.',
    audience: 'everyone',
    findable: true,
    themes: ['life-story', 'shared-say'],
    regions: ['regio-zuid'],
    takesNotes: true,
  },
  {
    person: 'henk',
    name: 'Henk',
    hereBecause: 'Ik woon naast Zomerhek. Mijn heg is laag, dus ik maak graag een praatje.',
    hats: 'Buurman met een kruiwagen',
    experience: 'Tuinieren met mensen die niet goed meer weten waar de tuin ophoudt. Dementie in de straat.',
    audience: 'everyone',
    findable: true,
    themes: ['caring-communities', 'room-for-dementia'],
    regions: ['regio-oost'],
    takesNotes: true,
  },
  {
    person: 'stranger',
    name: 'Iris',
    hereBecause: 'Ik las over de beweging en wil eerst kijken hoe het hier gaat.',
    audience: 'everyone',
    findable: true,
    regions: ['regio-west'],
  },
  {
    person: 'sander',
    name: 'Sander Buist',
    hereBecause: 'Mijn studenten leren protocollen. Ik wil dat ze ook leren luisteren.',
    hats: 'Docent, leerling van mijn leerlingen',
    experience: 'Lessen maken samen met mensen die zelf zorg krijgen.',
    audience: 'everyone',
    findable: true,
    themes: ['care-education'],
    regions: ['regio-oost'],
    takesNotes: true,
  },
  {
    person: 'bert',
    name: '',
    hereBecause: 'Ik kom voor de gesprekken en niet voor de koffie, al is die goed.',
    experience: 'Nachtdiensten, stilte, en hoe je iemand wakker maakt zonder te praten.',
    audience: 'everyone',
    findable: true,
    regions: ['regio-noord'],
  },
]
