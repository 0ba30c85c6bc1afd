import type { Face } from './types.ts'

/** Nursing homes and care at home, and the neighbours of one of them. */
export const homes: readonly Face[] = [
  {
    circle: 'zomerhek',
    who: 'Zomerhek ligt aan de rand van Varsingen. Achter het huis staan appelbomen, en daar loopt onze haan. Er wonen hier zestig mensen. De oudste is honderdtwee en wil elke dag de krant als eerste.\n\nWe zijn een gewoon verpleeghuis. Er gaat ook gewoon veel mis.',
    worksOn:
      'De achterdeur. Wie naar buiten wil, moet naar buiten kunnen, ook om half zeven. We proberen het nu op één gang.',
    sites: ['De Boomgaard, Kerkweg 2, Varsingen', 'Het voorhuis, Kerkweg 4, Varsingen'],
    periods: [
      {
        yearsAgo: 8,
        untilYearsAgo: 6,
        why: 'We stopten omdat we geen avonddienst meer rond kregen. Praten over vernieuwen voelde toen als luxe.',
      },
      { yearsAgo: 4 },
    ],
    tried: [
      {
        yearsAgo: 1,
        outcome: 'well',
        words:
          'Een warm ei op zondag. Klinkt klein. De kok moest er een half uur eerder voor beginnen en dat wilde hij alleen als hij zelf mocht rondbrengen. Dat doet hij nu.',
      },
      {
        yearsAgo: 2,
        outcome: 'not',
        words:
          'We haalden de naambordjes van de deuren omdat het een huis is en geen kantoor. Na drie dagen stond er iemand huilend in andermans kamer. De bordjes hangen weer, nu met een foto die mensen zelf kozen.',
      },
      {
        yearsAgo: 7,
        outcome: 'not',
        words:
          'Een werkgroep vernieuwing met elf mensen. Niemand van de bewoners zat erbij. Na vier keer kwam er niemand meer.',
      },
    ],
    promises: [
      {
        days: -300,
        words: 'Elke avondmaaltijd zit er iemand van ons mee aan tafel te eten. Niet erbij staan.',
        toWhom: 'de bewoners',
        byDays: -120,
        became: [
          { days: -200, outcome: 'on', words: 'Op twee van de vier gangen lukt het.' },
          {
            days: -118,
            outcome: 'not',
            words:
              'Op de gang van het voorhuis is het niet gelukt. Daar staat ’s avonds één mens, en die kan niet zitten. We laten de belofte staan.',
          },
        ],
      },
      {
        days: -90,
        words: 'De cliëntenraad leest een plan eerder dan de directie.',
        toWhom: 'de cliëntenraad',
        became: [{ days: -40, outcome: 'done', words: 'Bij het plan voor de tuin ging het zo.' }],
      },
      {
        days: -700,
        words:
          'Vijf jaar lang zit er elke maand iemand van ons aan een tafel van een ander huis. Niet om uit te leggen, om te horen. Daar hoort een halve dag in de week van één van ons bij, en de zaal.',
        toWhom: 'de andere huizen',
        years: [-2, 2],
        became: [
          { days: -330, outcome: 'on', words: 'Het eerste jaar lukte het elf keer. In de zomer niet.' },
        ],
      },
    ],
    questions: [
      {
        days: -50,
        words: 'Hoe laat je een deur open voor wie eruit wil, als er ook iemand woont die dan kwijtraakt?',
      },
    ],
    callers: [{ person: 'anne', about: 'meekijken op een avond', phone: '085 000 02 21' }],
  },
  {
    circle: 'de-kwikstaart',
    who: 'Wij fietsen. Zevenendertig collega’s, twee scootmobielen, één auto die niemand wil. We komen bij mensen thuis langs het duin, van Zandwolde tot de vuurtoren. Om acht uur ’s ochtends ben je bij ons welkom voor koffie, daarna is er niemand meer.',
    worksOn: 'Minder verschillende gezichten per week. We tellen het niet. Mensen zeggen het zelf wel.',
    sites: ['De schuur, Zeeweg 11, Zandwolde'],
    periods: [{ yearsAgo: 5 }],
    tried: [
      {
        yearsAgo: 3,
        outcome: 'well',
        words:
          'De planning ligt op de keukentafel van de cliënt, met potlood. Wie iets wil veranderen, gumt.',
      },
      {
        yearsAgo: 1,
        outcome: 'not',
        words:
          'Een hele maand zonder rapporteren. Na negen dagen wist niemand meer wie de wond had verzorgd. We schreven te veel op, en nu weten we ook wat te weinig is.',
      },
    ],
    promises: [
      {
        days: -420,
        words: 'Niemand krijgt meer dan vier verschillende mensen over de vloer in een week.',
        toWhom: 'iedereen bij wie we komen',
        became: [
          {
            days: -210,
            outcome: 'not',
            words: 'In de zomer waren het er zeven. We hebben het iedereen verteld.',
          },
          { days: -30, outcome: 'on', words: 'Het is nu bijna overal vier of vijf.' },
        ],
      },
    ],
  },
  {
    circle: 'drie-sloten',
    who: 'Zorg in zeven dorpen boven Wiskerum. Wij zijn met weinig, en de afstanden zijn groot. Dus we vragen het de buren. Dat deden die al voor er zorg was.',
    worksOn: 'Een sleutel bij de buren, en wat je daarover afspreekt.',
    periods: [{ yearsAgo: 8 }],
    tried: [
      {
        yearsAgo: 6,
        outcome: 'not',
        words:
          'Een app waarin buren konden zien wie er hulp nodig had. Vijf mensen gebruikten hem. De rest belde Aaltje.',
      },
      {
        yearsAgo: 2,
        outcome: 'well',
        words: 'Na het biljarten een half uur blijven zitten en vragen wie er iets nodig heeft. Kost niets.',
      },
    ],
    questions: [
      { days: -35, words: 'Wie mag er in huis als je zelf niet open kunt doen? En wie beslist dat?' },
    ],
  },
  {
    circle: 'achter-de-kerk',
    who: 'Elf huizen. We zijn geen organisatie en we willen het ook niet worden. We hebben een ladder en een soeppan.',
    periods: [{ yearsAgo: 2 }],
    tried: [
      {
        yearsAgo: 1,
        outcome: 'well',
        words: 'Op dinsdag soep aan de stoep. Ook voor wie in Zomerhek woont en zin heeft in een eindje om.',
      },
    ],
    questions: [
      {
        days: -36,
        words:
          'Wie loopt er even mee, als er iemand in zijn pantoffels voor de kerk staat en niet meer weet waarheen?',
      },
    ],
  },
  {
    circle: 'clientenraad-zomerhek',
    who: 'Zes mensen die hier wonen, en twee die hier elke week komen.',
    periods: [],
    own: [
      {
        kind: 'mission',
        days: -90,
        words: 'Dat niemand in dit huis over iemand beslist die er niet bij zit.',
      },
      {
        kind: 'initiative',
        days: -80,
        words: 'De koffietafel op maandag. Die was er al voor iemand het medezeggenschap noemde.',
      },
      { kind: 'agreement', days: -70, words: 'Wie het laatst binnenkomt, praat het eerst.' },
    ],
  },
]
