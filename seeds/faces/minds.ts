import type { Face } from './types.ts'

/** Long-term mental health care. */
export const minds: readonly Face[] = [
  {
    circle: 'de-overzet',
    who: 'De Overzet staat aan het water in Kadehaven. Vroeger vertrok hier de pont. Je kunt hier een tijd wonen, met mensen om je heen die er dag en nacht zijn.\n\nWe zijn in onze geschiedenis streng geweest. Dat horen we nog.',
    worksOn: 'Het glas voor de balie. Het moet weg, en we weten nog niet wat er komt.',
    sites: ['Team Kade, Veerkade 3, Kadehaven', 'Het Pakhuis, Veerkade 20, Kadehaven'],
    periods: [{ yearsAgo: 7 }],
    tried: [
      {
        yearsAgo: 4,
        outcome: 'not',
        words:
          'Een woonkamer zonder huisregels. Wij vonden het vrij. Bewoners zeiden dat ze niet meer wisten waar ze aan toe waren. Ze schreven zelf nieuwe regels, het zijn er vier.',
      },
      {
        yearsAgo: 1,
        outcome: 'open',
        words: 'Twee middagen per week staat de balie leeg en zitten we aan de lange tafel ervoor.',
      },
      {
        yearsAgo: 3,
        outcome: 'not',
        own: true,
        words: 'De kamer waar iemand tot rust kan komen. Hij werd gebruikt waar hij niet voor bedoeld was.',
      },
    ],
    promises: [
      {
        days: -230,
        words: 'Wie hier vertelt, krijgt een brief terug met wat we ermee deden.',
        toWhom: 'wie vertelde bij het spiegelgesprek',
        byDays: -150,
        became: [
          {
            days: -160,
            outcome: 'done',
            words: 'De brief is er. Er staat ook in wat we niet doen, en waarom.',
          },
        ],
      },
    ],
    questions: [
      { days: -44, words: 'Wat hebben mensen nodig om veilig te zijn als het glas er niet meer is?' },
      { days: -11, words: 'Wie zegt er welterusten tegen wie niemand heeft?' },
    ],
    callers: [
      { person: 'petra', about: 'het spiegelgesprek', phone: '085 000 02 24' },
      { person: 'mina', about: 'de lange tafel' },
    ],
  },
  {
    circle: 'lange-adem',
    who: 'Kom binnen, de koffie staat links. Lange Adem is een inloop met vier huizen eromheen en een moestuin die altijd te laat gezaaid is. De helft van wie hier werkt, heeft zelf zorg gekregen. Je hoeft niet te zeggen waarom je komt.',
    worksOn: 'De soep. En ervoor zorgen dat iemand op vrijdag om vijf uur niet alleen het weekend in gaat.',
    sites: ['De inloop, Molenstraat 40, Meulenrade', 'De moestuin, achter het station, Meulenrade'],
    periods: [{ yearsAgo: 8 }],
    tried: [
      {
        yearsAgo: 1,
        outcome: 'well',
        words: 'De thermometer mocht uit de soep. Het bleek een regel van onszelf te zijn.',
      },
      {
        yearsAgo: 5,
        outcome: 'not',
        words:
          'Een maatjesproject met intake, training en evaluatieformulier. Er kwamen geen maatjes, er kwamen formulieren. Nu vragen we gewoon wie er mee wil vissen.',
      },
    ],
    promises: [
      {
        days: -500,
        words: 'Iemand die hier al jaren komt, zit bij elk sollicitatiegesprek en heeft een eigen stem.',
        toWhom: 'de bezoekers',
        became: [
          {
            days: -320,
            outcome: 'done',
            words: 'Bij alle negen gesprekken. Twee keer koos hij anders dan wij, en we volgden hem.',
          },
        ],
      },
      {
        days: -400,
        words: 'Wie hier komt, leest eerst wat wij over hem schrijven. Daarna pas de rest.',
        toWhom: 'de bezoekers',
        years: [-1, 3],
        became: [],
      },
    ],
    callers: [{ person: 'daan', about: 'de inloop', phone: '085 000 02 25' }],
  },
  {
    circle: 'buitendijks',
    who: 'Voorbij Verrezijl rijdt geen bus meer. Wij wel. We komen bij mensen die al tien jaar niemand binnen lieten. Soms duurt het een half jaar voor de deur opengaat. Dan drinken we koffie in de auto en zwaaien.',
    periods: [
      {
        yearsAgo: 8,
        untilYearsAgo: 7,
        why: 'Het was te ver rijden en het ging vooral over grote huizen.',
      },
      { yearsAgo: 3, why: 'Nu komen er ook mensen naar ons toe.' },
    ],
    tried: [
      {
        yearsAgo: 2,
        outcome: 'not',
        words:
          'Samen eten in het dorpshuis. Twee keer zaten we daar met zijn drieën en veertig gehaktballen. De mensen die wij kennen, willen niet in een zaal zitten. Dat hadden we kunnen vragen.',
      },
    ],
    questions: [{ days: -20, words: 'Hoe blijf je bij iemand komen als er op papier niets verandert?' }],
  },
]
