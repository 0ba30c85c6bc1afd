import type { Story } from './types.ts'

const movement = 'een-stoel-erbij'

export const failures: Story[] = [
  {
    slug: 'de-naambordjes',
    kind: 'failure',
    language: 'nl',
    circle: 'zomerhek',
    movement,
    audience: 'everyone',
    rubric: 'renewal-at-participants',
    themes: ['room-for-dementia', 'shared-say'],
    keywords: ['dementie', 'wonen', 'verpleeghuiszorg en zorg thuis'],
    daysAgo: 61,
    writers: ['esther', 'council'],
    byline: 'Esther Blok en Toos Wagenaar, Zomerhek',
    bylines: ['Esther Blok', 'Toos Wagenaar, Zomerhek'],
    title: 'Drie dagen zonder naambordjes',
    inShort:
      'We haalden de namen van de deuren. Het moest een huis zijn en geen kantoor. Mensen raakten de weg kwijt.',
    body: `**Esther:** Ik was op bezoek geweest in een huis waar het leek of je bij iemand thuis kwam. Geen bordjes, geen handalcohol, wel schemerlampen. Ik kwam terug en ik zag alleen nog bordjes. Op maandag hebben we ze eraf geschroefd. Met een taart erbij.

**Toos:** Wij lazen het in de nieuwsbrief. De raad, bedoel ik. Er stond: *op veler verzoek*. Ik heb rondgevraagd wie dat velen waren.

## Dinsdag

**Esther:** Dinsdag ging het eigenlijk goed. Iedereen liep op de automaat.

**Toos:** Bij ons op de gang liep niemand op de automaat. Er stonden er drie bij de lift te wachten tot er iemand kwam die het wist.

## Woensdag

**Esther:** Woensdagavond stond er een mevrouw te huilen in de kamer van een ander. Zij dacht dat haar spullen gestolen waren. De man die daar woont, lag in bed en dacht dat er een vreemde bij hem inbrak. Ze waren allebei niet te troosten, en de nachtdienst was alleen.

**Toos:** Die man deed daarna zijn deur op slot. Dat doet hij nu nog.

## Donderdag

**Esther:** Donderdag hingen ze er weer. Scheef, want we hadden de schroeven weggegooid.

## Wat we nu weten, en wat niet

**Esther:** Dat ik een huis heb nagemaakt waar andere mensen wonen. Daar woont bijna niemand die de weg kwijtraakt, dat had ik kunnen vragen.

**Toos:** De bordjes zijn nu foto's, die mensen zelf kozen. Er hangt een tractor, er hangt een trouwfoto, er hangt een bord patat. Dat werkt voor de meesten. Dat was niet het plan. Dat kwam van iemand die zei: als er dan toch iets moet hangen.

**Esther:** De vrouw van woensdag is in het voorjaar overleden. Wij weten niet of ze het nog wist. Haar zoon wel.

**Toos:** Ik heb gevraagd of haar zoon dit mocht lezen voor het hier stond. Hij heeft er één woord in veranderd. Welk, dat houden we voor ons.`,
  },
  {
    slug: 'het-busje',
    kind: 'failure',
    language: 'nl',
    circle: 'de-blauwe-klink',
    movement,
    audience: 'movement',
    themes: ['meaningful-day'],
    keywords: ['vervoer', 'werk', 'geld'],
    daysAgo: 27,
    writers: ['gonny'],
    byline: 'Gonny Peeters, De Blauwe Klink',
    title: 'Het busje staat te koop',
    inShort:
      'Wij kochten een eigen busje. De chauffeur werd ziek. Er was geen tweede. Nu staat het busje te koop.',
    body: `Om tien over half drie wordt er bij ons opgeruimd. Niet omdat het werk af is. Omdat de taxi komt. Wie midden in een poot zit, legt hem neer.

Dus kochten we een busje. Negen plaatsen, blauw, tweedehands, met een lift voor één rolstoel. We hadden het geld bij elkaar met stoelen verkopen en een loterij. Het stond op een zaterdag versierd voor de deur en iedereen is een rondje mee geweest.

## Elf weken

Elf weken heeft het gereden. We hadden één chauffeur, een gepensioneerde buschauffeur, die kende iedereen bij naam en bij stoep. Hij wachtte tot een stoel af was. Sommige dagen reed hij om half vijf pas.

Toen kreeg hij het aan zijn hart.

Wij hadden geen tweede. We hadden erover gepraat. Het stond op een lijst. Ik heb zelf drie weken gereden, en toen zei mijn team dat ze mij in de werkplaats nodig hadden. Twee ouders boden zich aan en mochten niet van de verzekering.

Op een maandag heb ik de taxi weer gebeld. Ze hadden de oude tijd nog staan.

## Wat ik niet goed heb gedaan

Ik heb het als een feest gebracht. Daardoor was het stoppen ook iets groots. Eén man heeft twee dagen niet gewerkt en op de stoep gezeten met zijn jas aan. Ik zei: het komt wel weer. Dat wist ik helemaal niet.

En ik heb alleen uitgerekend wat een busje kost. Niet wat het kost als het stilstaat. Het staat er nu vijf maanden, met een bordje erop.

Het huis vroeg of dit verhaal niet beter kon wachten tot er een oplossing was. Dan kan het lang wachten, zei ik.`,
    asks: 'Heeft iemand vervoer dat blijft rijden als er één ziek is? Ik kom graag kijken, desnoods met de taxi.',
  },
  {
    slug: 'de-uitnodiging-voor-het-kernteam',
    kind: 'failure',
    language: 'nl',
    circle: 'kernteam',
    movement,
    audience: 'circle',
    themes: ['shared-say'],
    keywords: ['uitnodigen', 'cocreatie'],
    daysAgo: 18,
    writers: ['lotte'],
    byline: 'Lotte',
    title: 'De twee die niet terugkwamen',
    inShort:
      'Twee nieuwe mensen kwamen één keer bij ons. Daarna niet meer. Ik belde te laat. Ik denk dat het aan ons lag.',
    body: `Dit is voor ons zelf. Ik wil niet dat het verder gaat, want zij hebben er niet om gevraagd.

In september zaten er voor het eerst twee mensen bij die zorg krijgen en die geen voorzitter zijn van iets. We waren er trots op. Ik zag dat we er trots op waren, en zij zagen dat ook.

De stukken waren de avond ervoor gekomen. Ik had ze in gewone taal gezet. Ik had ze niet korter gemaakt. Bij punt vier ging het drie kwartier over een begroting, en toen vroeg een van ons aan een van hen: en wat vind jij hiervan?

Ze zei: ik weet niet waar we zijn.

We lachten. Aardig, dacht ik. Op de terugweg in de trein hoorde ik die lach nog een keer, en toen klonk hij anders.

In oktober waren ze er niet. Ik heb een bericht gestuurd dat we hen gemist hadden. In november belde ik pas. De een neemt niet op. De ander zei dat het een drukke tijd is, en of ik nog bonnetjes nodig had van de trein.

Ik heb niets opgelost. Ik stel voor dat we de volgende keer met dit stuk beginnen en de begroting overslaan. Als jullie dat ook willen, vraag ik of een van hen wil vertellen hoe het echt was. Aan één van ons, niet aan ons allemaal. En dan betalen we dat uur.`,
  },
  {
    slug: 'vrijwilligers-met-een-folder',
    kind: 'failure',
    language: 'nl',
    circle: 'zeven-treden',
    movement,
    audience: 'movement',
    themes: ['caring-communities'],
    keywords: ['buren', 'uitnodigen'],
    daysAgo: null,
    writers: ['wendy'],
    byline: 'Wendy Cuypers',
    title: 'Duizend folders en een oud-collega',
    inShort: 'Wij zochten vrijwilligers met een folder. Er kwam één antwoord.',
    body: `Duizend folders, in twee wijken, door ons zelf rondgebracht. Op de voorkant stond een foto van lachende mensen die hier niet wonen.

Er kwam één reactie, van een oud-collega die wilde weten hoe het met ons ging.

*(Hier moet nog iets over de avond van de verjaardag. Eerst vragen of dat mag.)*`,
  },
]
