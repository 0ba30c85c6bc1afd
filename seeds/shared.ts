import type { Slug } from './types.ts'

/** What people shared in two minutes and waits for somebody who looks along, or for a yes. */
export const shared: {
  /** Without: by somebody who has no account. */
  person?: Slug
  words: string
  name: string
  audience: 'nearby' | 'movement' | 'everyone'
  daysAgo: number
  /** What was asked back, and what they said to that. Changed since the first time it was asked, so it was asked once more. */
  again?: { question: string; reply: string }
  /** How it would be read, laid before who shared it. */
  proposal?: { title: string; words: string }
  /** An address they left, without an account: a letter went there when it was laid before them. */
  mail?: string
}[] = [
  {
    words:
      'Mijn moeder zei gisteren niets, de hele middag. Toen ik wegging pakte ze mijn mouw en trok hem recht. De jongen van de thee zag het. Hij knikte alleen.',
    name: '',
    audience: 'everyone',
    daysAgo: 2,
  },
  {
    words: 'Ik wil alleen kwijt dat de nieuwe nachtzuster vroeg hoe ik mijn raam wil hebben. Op een kier.',
    name: 'Bep van kamer 9',
    audience: 'nearby',
    daysAgo: 5,
  },
  {
    words:
      'Op de afdeling van mijn man mag je niet in de keuken. Gisteren deed een zuster de deur open en zei: u kent de weg. Ik heb zelf zijn pap gemaakt. Hij at alles op.',
    name: '',
    audience: 'movement',
    daysAgo: 3,
    again: {
      question:
        'Dank je, zo is het duidelijker. Mag erbij staan dat het om pap ging, of herkent iemand jullie daaraan?',
      reply: 'Pap mag. Hij eet dat al zestig jaar en hij is niet de enige. Laat de afdeling maar weg.',
    },
  },
  {
    words:
      'buurman van driehoog zet savonds een stoel op de galerij. een lege, naast die van hem. wie langskomt gaat even zitten. niemand heeft dat afgesproken',
    name: '',
    audience: 'everyone',
    daysAgo: 6,
    proposal: {
      title: 'Een stoel op de galerij',
      words:
        'Onze buurman van driehoog zet ’s avonds een stoel op de galerij. Een lege, naast die van hem. Wie langskomt, gaat even zitten. Niemand heeft dat afgesproken.',
    },
    mail: 'coba@voorbeeld.example',
  },
  {
    person: 'council',
    words:
      'Bij de lift stond een meneer te wachten tot iemand op het knopje drukte. Ik drukte. Toen vroeg hij of ik meereed. We zijn drie keer op en neer geweest.',
    name: 'Toos',
    audience: 'movement',
    daysAgo: 8,
    proposal: {
      title: 'Drie keer op en neer',
      words:
        'Bij de lift stond een meneer te wachten tot iemand op het knopje drukte. Ik drukte. Toen vroeg hij of ik meereed. We zijn drie keer op en neer geweest.',
    },
  },
]

/** Who finds themselves in a story. Without an account. */
export const storyObjections: {
  story: Slug
  said: string
  wish: 'leave-out' | 'change' | 'talk'
  reach: string
  daysAgo: number
  /** Nobody reads the story while this is weighed: why, as its writers read it, and what they say to that. */
  held?: { reason: string; answer: string }
}[] = [
  {
    story: 'een-eindje-om',
    said: 'De mevrouw die haar huis zocht, dat ben ik. Ik wist heus wel waar ik woonde. Ik wilde brood.',
    wish: 'change',
    reach: '',
    daysAgo: 1,
  },
  {
    story: 'de-tas-bij-de-deur',
    said: 'Dat van die tas bij de deur, dat is mijn broer. In het dorp weet iedereen nu waar hij woont. Er stond gisteren iemand voor het raam.',
    wish: 'change',
    reach: '',
    daysAgo: 2,
    held: {
      reason:
        'Aan de straat en de tas herkent het dorp het huis, en er stond al iemand voor het raam. We houden het even weg tot we met jullie allebei gepraat hebben. Bel me gerust, ook voor de schrik.',
      answer: 'Daar schrok ik van. Ik haal de straat eruit en maak van de tas een jas. Mag het dan terug?',
    },
  },
]

/** What readers asked who wrote something; `answer`: what was said back, and stands below it. */
export const reactions: {
  story: Slug
  words: string
  name: string
  answer?: string
  mayStand: boolean
  stands: boolean
  daysAgo: number
}[] = [
  {
    story: 'een-eindje-om',
    words: 'Mijn vader zocht ook altijd de bakker. Dank u dat u meeliep.',
    name: 'Een dochter',
    answer: 'Dat doet me goed. We kwamen nog een keer langs, en toen was hij open.',
    mayStand: true,
    stands: true,
    daysAgo: 6,
  },
  {
    story: 'een-eindje-om',
    words: 'Waar belde u daarna? Ik weet nooit wie ik dan moet bellen.',
    name: 'Jan',
    mayStand: false,
    stands: false,
    daysAgo: 3,
  },
]
