import type { Story } from './types.ts'

const movement = 'een-stoel-erbij'

export const methods: Story[] = [
  {
    slug: 'steunend-relationeel-handelen',
    kind: 'method',
    language: 'nl',
    movement,
    audience: 'everyone',
    rubric: 'supporting-organisations',
    themes: ['life-story'],
    keywords: ['herstel', 'methodes', 'behandeling', 'hulpverleners', 'psychisch lijden'],
    daysAgo: 120,
    writers: ['lotte', 'researcher'],
    byline: 'Lotte Smeets en Ilse de Ruiter',
    title: 'Steunend Relationeel Handelen (SRH)',
    inShort:
      'SRH is een manier van begeleiden. Het begint met de relatie. Onderzoek zag geen verschil met gewone begeleiding, en toch werken er veel teams mee.',
    body: `## Waar het over gaat

SRH is een manier van begeleiden voor mensen die lang hulp nodig hebben. Je begint met elkaar leren kennen, niet met een plan. Vier woorden komen steeds terug: je verbinden met iemand, iemand verstaan, zorgen dat het veilig en geregeld is, en iemand sterker zien worden.

## Hoe het ongeveer gaat

Er zijn zes stappen, en je loopt ze niet één keer maar steeds opnieuw: een band opbouwen, samen beschrijven wie iemand is, wensen en keuzes helder krijgen, een plan van die persoon zelf, het doen, en dan kijken en bijstellen.

De papieren en de training zijn van wie de methode maakte. Je vindt ze hier niet; je vraagt ze daar. [Waar je de training vindt](https://srh.example/training).

## Voor wie

Voor teams die bij mensen thuis of in een huis begeleiden. Het vraagt dat een heel team het leert, en dat er daarna tijd voor blijft.

## Wat onderzoek zegt

In een groot Nederlands onderzoek werden teams met en zonder deze training vergeleken. De kwaliteit van leven verschilde tussen de groepen niet. Dat betekent niet dat het niets doet. Het betekent dat een training alleen niet genoeg was om dat verschil te laten zien. Wie zegt dat SRH *bewezen beter* is, zegt meer dan er bekend is.

## Wat wij erover horen

- Teams zeggen dat ze woorden kregen voor wat ze al deden.
- Mensen die begeleid worden, merken het vooral als hun begeleider tijd heeft. Met of zonder methode.
- Een team stopte toen het profiel een formulier werd dat voor een datum af moest zijn. Het gesprek werd korter naarmate het formulier langer werd.

## Let op

Een plan op papier is van degene over wie het gaat. Spreek af waar het ligt en wie het leest.`,
    asks: 'Werk je ermee, of stopte je ermee? Schrijf erbij wat het voor jullie was.',
  },
  {
    slug: 'i-roc',
    kind: 'method',
    language: 'nl',
    movement,
    audience: 'everyone',
    rubric: 'supporting-organisations',
    themes: ['life-story', 'learning-and-accounting'],
    keywords: [
      'herstel',
      'methodes',
      'luisteren',
      'kwaliteit',
      'waardevol leven',
      'zelfherstellend vermogen',
    ],
    daysAgo: 118,
    writers: ['researcher'],
    byline: 'Ilse de Ruiter, met drie mensen die het zelf invulden',
    title: 'I.ROC: een gesprek over herstel',
    inShort:
      'I.ROC helpt om te praten over hoe het gaat. Er zijn twaalf vragen. Het gesprek is belangrijker dan het cijfer.',
    body: `## Waar het over gaat

I.ROC komt uit Schotland. Het is een hulp bij een gesprek over herstel: over thuis zijn, kansen, mensen om je heen en zelf iets te zeggen hebben. Er zijn twaalf vragen, en bij elke vraag geef je jezelf een plek tussen een en zes. Ongeveer elke drie maanden kijk je opnieuw, samen met iemand die je kent.

De vragen zijn van wie ze maakte en staan daarom niet hier. Wie ermee wil werken, vraagt daar een training en toestemming. [Over I.ROC](https://iroc.example/nl).

## Hoe mensen het gebruiken

Het vel ligt op tafel, met pennen. Wie het over zichzelf invult, houdt de pen vast. De ander vraagt door: *wat maakt het een drie en geen twee?* Daar gaat het om. Het vel mag daarna weg.

## Wat het niet is

Het is geen rapport over iemand. Het is ook niet bedoeld om teams of huizen naast elkaar te leggen. Zodra er een gemiddelde van gemaakt wordt, vullen mensen in wat rust geeft.

> Ik gaf mezelf overal een vier. Dan vragen ze niet door.

## Wat onderzoek zegt

De vragen hangen goed genoeg samen om iets over iemands verloop te zeggen, en mensen vinden ze meestal begrijpelijk. Of het gesprek zelf helpt, en meer dan een gesprek zonder vel, is weinig onderzocht. Ik ken geen onderzoek dat die twee vergelijkt.

## Wat helpt en waar het knelt

- **Helpt:** de plaatjes. En dat je een vraag mag overslaan.
- **Helpt:** dat je je vorige vel terugkrijgt en naast het nieuwe legt.
- **Knelt:** elke drie maanden is voor sommigen te vaak. Een vrouw zei: mijn leven gaat niet in kwartalen.
- **Knelt:** een daling. Je ziet dan zwart op wit dat het slechter gaat, en de ander gaat om vijf uur naar huis.`,
  },
  {
    slug: 'wat-veranderde-er-het-meest',
    kind: 'tool',
    language: 'nl',
    movement,
    audience: 'everyone',
    rubric: 'research',
    themes: ['learning-and-accounting'],
    keywords: ['onderzoek', 'luisteren', 'ervaringskennis', 'methodes'],
    daysAgo: 95,
    writers: ['researcher'],
    byline: 'Ilse de Ruiter, Kennispunt Wederzijds',
    title: 'Wat veranderde er het meest?',
    inShort:
      'Eén vraag om samen te leren. Mensen vertellen. Samen kies je wat je verder vertelt, en je zegt waarom.',
    body: `Een klein hulpmiddel om te leren van verhalen, zonder vragenlijst. Het lijkt op wat in het buitenland *Most Significant Change* heet. Wij hebben het kleiner gemaakt.

## Wat je nodig hebt

Vijf tot acht mensen, van wie er minstens twee de zorg zelf krijgen. Twee uur. Papier. Iemand die de tijd bewaakt en zelf niet meepraat.

## Hoe het gaat

1. Stel één vraag: *Wat veranderde er het afgelopen half jaar voor jou het meest?* Erger of beter, groot of klein.
2. Ieder vertelt. Vijf minuten, of korter. Wie wil, schrijft het zelf op of laat het opschrijven en leest terug.
3. Leg de verhalen naast elkaar. Praat over deze vraag: *Welk verhaal moeten anderen horen, en waarom dat?*
4. Schrijf het **waarom** op, in de woorden die vielen. Dat is de opbrengst.
5. Vraag de verteller of het verder mag, hoe ver, en met of zonder naam.
6. Vertel aan iedereen die niet gekozen werd ook waarom. Het was geen wedstrijd.

## Gebruik het niet

- om teams te vergelijken;
- als er in dezelfde week iets beslist wordt over iemand aan tafel;
- als je het antwoord al nodig hebt voor een verslag.

## Wat we ermee meemaakten

In een huis koos de groep het verhaal van iemand die vertelde dat er níets veranderd was, en dat ze daarvan geschrokken was. Het waarom: *iedereen schoof zijn stoel naar achteren.*

In een ander huis koos de manager als eerste. Daarna koos iedereen hetzelfde. Sindsdien kiest wie er werkt als laatste.

Eén keer trok een verteller het na een week weer in. Dan is het weg, ook het waarom.

## Rechten

Vrij te gebruiken en aan te passen. Zeg erbij wat je veranderd hebt.`,
  },
]
