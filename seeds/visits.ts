import type { Slug } from './types.ts'

/** What a house lets be known: in Dutch, as somebody there would say it. Days count from today. */
export interface VisitOpening {
  circle: Slug
  kind: 'offer' | 'ask'
  days: number
  words: string
  suits?: string
  room?: string
  expect?: string
  audience: 'movement' | 'everyone'
}

export const visitOpenings: readonly VisitOpening[] = [
  {
    circle: 'zomerhek',
    kind: 'offer',
    days: -30,
    words: 'Kom kijken hoe het is met een achterdeur die open blijft. Ook op een dag dat het regent.',
    suits: 'op woensdag, na het middagslapen',
    room: 'vier mensen, dan kan iedereen aan de grote tafel zitten',
    expect:
      'De heer Bos loopt een rondje mee als hij zin heeft. Je eet soep. Je hoort ook wat er niet lukte: twee mensen raakten de weg kwijt.',
    audience: 'everyone',
  },
  {
    circle: 'lange-adem',
    kind: 'offer',
    days: -75,
    words: 'Kom een vrijdagmiddag zitten. Meer laten we niet zien, dit is het.',
    suits: 'elke vrijdag',
    room: 'zoveel als er stoelen zijn',
    expect: 'Soep, en misschien niemand die je uitleg geeft.',
    audience: 'movement',
  },
  {
    circle: 'de-overzet',
    kind: 'ask',
    days: -12,
    words: 'Wij willen graag zien hoe anderen iemand ontvangen zonder balie of sleutel ertussen.',
    suits: 'in januari of februari',
    room: 'drie: twee die hier wonen en één die hier werkt',
    expect: 'Onze vraag: waar ga je zitten als je zelf bang bent?',
    audience: 'everyone',
  },
]

interface Written {
  people?: string
  told?: string
  unseen?: string
  takenHome?: string
  audience?: 'houses' | 'movement' | 'everyone'
  thanks?: string
}

export interface Visited {
  /** Part of its id. */
  slug: string
  host: Slug
  guest: Slug
  askedBy: 'host' | 'guest'
  /** Who asked, with a place in that house. */
  asker: Slug
  /** Which of the openings it answers. */
  opening?: number
  days: number
  words: string
  question?: string
  suits?: string
  step: 'asked' | 'call' | 'yes' | 'not-now' | 'planned' | 'called-off'
  answer?: string
  because?: string
  /** Days that were proposed and wait to be chosen. */
  proposed?: readonly { by: 'host' | 'guest'; days: number; at: string; until: string }[]
  /** When it takes or took place. */
  on?: { days: number; at: string; until: string }
  /** Which of those who asked to join comes along, before they do. */
  joins?: number
  /** The visit that it returns. */
  returns?: string
  /** What either house prepared, and what came of it. */
  sides?: Partial<Record<'host' | 'guest', Written>>
}

export const visited: readonly Visited[] = [
  {
    slug: 'klink-bij-overzet',
    host: 'de-overzet',
    guest: 'de-blauwe-klink',
    askedBy: 'guest',
    asker: 'samira',
    days: -4,
    words: 'Mogen wij komen kijken hoe jullie aan die lange tafel zitten in plaats van achter de balie?',
    question: 'Wie zit er naast wie, en wie bepaalt dat?',
    suits: 'liefst op een maandag, dan is de werkplaats dicht',
    step: 'asked',
  },
  {
    slug: 'veenstreek-bij-zomerhek',
    host: 'zomerhek',
    guest: 'zorgkantoor-veenstreek',
    askedBy: 'guest',
    asker: 'omar',
    opening: 0,
    days: -20,
    words: 'Mogen wij komen kijken hoe jullie de achterdeur open laten, en wat dat aan papier kost?',
    question: 'Welke van onze regels ligt er bij jullie op tafel als iemand naar buiten wil?',
    suits: 'de tweede of derde week van december',
    step: 'planned',
    answer: 'Kom maar. Breng laarzen mee.',
    on: { days: 16, at: '13:00', until: '16:30' },
    sides: {
      host: {
        people:
          'Esther doet de deur open. Daarna neemt een bewoner het over, als die zin heeft. Om half vier is er soep.',
        told: 'Op beide gangen is gezegd dat er iemand van het zorgkantoor komt en waarom. Twee mensen willen hen liever niet zien. Dat is goed.',
        unseen: 'Geen foto’s binnen. De haan mag. De kamers aan het eind van de gang lopen we voorbij.',
      },
      guest: {
        people: 'Twee inkopers en iemand die de regels uitlegt. Te voet vanaf de bus.',
        told: 'Dat we op bezoek zijn bij mensen thuis en niet op controle. Er gaat geen map mee.',
      },
    },
  },
  {
    slug: 'overzet-bij-lange-adem',
    host: 'lange-adem',
    guest: 'de-overzet',
    askedBy: 'guest',
    asker: 'petra',
    opening: 1,
    days: -72,
    words: 'Mogen wij een vrijdagmiddag bij jullie komen zitten?',
    question: 'Hoe weet iemand bij wie hij terecht kan als niemand een naambordje heeft?',
    step: 'planned',
    answer: 'Ja. Kom niet met meer dan drie, anders wordt het een excursie.',
    on: { days: -41, at: '15:00', until: '18:00' },
    sides: {
      host: {
        people: 'Wie er is. Dat weten we vrijdag.',
        told: 'Het staat op het bord bij de koffie. Wie geen gasten wil, gaat naar de moestuin of blijft boven.',
        unseen: 'Niemand op de foto. De soep mag.',
        takenHome:
          'Zij vroegen waarom de achterkamer op slot zit. Dat wist niemand van ons meer. Hij is nu open.',
        audience: 'everyone',
        thanks: 'Bedankt dat jullie de afwas deden zonder dat iemand het vroeg.',
      },
      guest: {
        people: 'Met z’n drieën: twee die bij ons wonen, en Petra.',
        told: 'Dat we niks hoeven te leren. Alleen zitten.',
        takenHome:
          'Niemand stelde zich voor met wat hij doet. Na een uur wisten we nog niet wie er werkte. Bij ons hangt het aan je broekriem. We doen de sleutelkoorden af, eerst op twee middagen. Wat niet kan meegaan: hun vrijdag. Wij hebben na vijf uur maar één mens.',
        audience: 'everyone',
        thanks: 'Dank voor de soep, ook voor de tweede keer.',
      },
    },
  },
  {
    slug: 'lange-adem-bij-overzet',
    host: 'de-overzet',
    guest: 'lange-adem',
    returns: 'overzet-bij-lange-adem',
    askedBy: 'host',
    asker: 'petra',
    days: -38,
    words: 'Kom terug kijken hoe wij aan tafel zitten. De soep is hier slechter, de koffie beter.',
    step: 'planned',
    answer: 'Graag. We komen met de bus.',
    on: { days: 47, at: '14:00', until: '17:00' },
  },
  {
    slug: 'veenstreek-bij-kwikstaart',
    host: 'de-kwikstaart',
    guest: 'zorgkantoor-veenstreek',
    askedBy: 'host',
    asker: 'loes',
    days: -120,
    words: 'Kom een ochtend meefietsen. Dan zien jullie wat er in tien minuten past en wat niet.',
    step: 'planned',
    answer: 'We komen. Wij hebben geen fietsen.',
    on: { days: -95, at: '07:30', until: '11:30' },
    sides: {
      host: {
        people: 'Loes en nog een collega. We gaan alleen mee naar binnen bij wie dat gisteren goed vond.',
        told: 'Bij elke deur vragen we het die ochtend nog een keer.',
      },
      guest: {
        takenHome:
          'Bij de vierde deur mochten we niet naar binnen. We stonden buiten en dat was leerzamer dan de andere drie. Wij vragen zelf nooit of het schikt.',
        audience: 'movement',
        thanks: 'Dank, ook aan wie nee zei.',
      },
    },
  },
  {
    slug: 'sloten-bij-zomerhek',
    host: 'zomerhek',
    guest: 'drie-sloten',
    askedBy: 'guest',
    asker: 'aaltje',
    days: -9,
    words: 'Mogen wij komen kijken hoe jullie ’s avonds samen eten als er maar één iemand van de dienst is?',
    step: 'yes',
    answer: 'Dat lukt ons zelf ook maar op twee gangen. Kom dat vooral zien.',
    proposed: [
      { by: 'host', days: 24, at: '17:00', until: '20:00' },
      { by: 'host', days: 31, at: '17:00', until: '20:00' },
    ],
  },
  {
    slug: 'lantaarn-bij-zomerhek',
    host: 'zomerhek',
    guest: 'een-stoel-erbij',
    askedBy: 'guest',
    asker: 'lotte',
    opening: 0,
    joins: 1,
    days: -2,
    words: 'Mogen wij met iemand van een kleine thuiszorg komen kijken hoe het gaat met een open achterdeur?',
    suits: 'op woensdag, maar niet in de week van kerst',
    step: 'asked',
  },
  {
    slug: 'halte-bij-treden',
    host: 'zeven-treden',
    guest: 'halte-achttien',
    askedBy: 'guest',
    asker: 'chantal',
    days: -33,
    words: 'Mogen wij komen kijken hoe de voordeur bij jullie van iedereen is?',
    step: 'not-now',
    answer:
      'Nu niet. Er is iemand verhuisd tegen zijn zin, en het huis is daar stil van. Vraag het ons in de lente weer.',
  },
]
