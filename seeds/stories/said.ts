import type { Story } from './types.ts'

const movement = 'een-stoel-erbij'

export const said: Story[] = [
  {
    // Held out of readers' sight while what somebody says about it is weighed (`shared.ts`).
    slug: 'de-tas-bij-de-deur',
    kind: 'story',
    language: 'nl',
    circle: 'lange-adem',
    movement,
    audience: 'everyone',
    themes: ['meaningful-day'],
    keywords: [],
    daysAgo: null,
    writers: ['naima'],
    byline: 'wie de sleutel niet had',
    title: 'De tas bij de deur',
    inShort:
      'Er stond elke dag een tas klaar bij de deur. Ik dacht dat hij weg wilde. Hij wilde dat er iemand kwam.',
    body: `In de Molenstraat stond bij iemand altijd een tas naast de deur. Een grote, groene, met de rits open. Een jas erin, een pak koekjes, een foto.

Wij schreven op dat hij weg wilde. Het stond zo in de overdracht, met een uitroepteken. We deden de deur op de knip.

Na een half jaar vroeg een stagiaire waar hij heen ging. Hij keek haar aan of ze gek was. *Nergens*, zei hij. *Die is voor als mijn zus komt. Dan hoeft ze niet te wachten.*

De knip is eraf. De tas staat er nog.`,
  },
  {
    slug: 'negen-jaar-in-vier-regels',
    kind: 'story',
    language: 'nl',
    circle: 'de-overzet',
    movement,
    audience: 'everyone',
    themes: ['shared-say', 'life-story'],
    keywords: ['rapporteren', 'cliënten', 'levensverhaal', 'ervaringskennis'],
    daysAgo: 10,
    writers: ['mina'],
    byline: 'Iemand die aan het water woont',
    title: 'Negen jaar in vier regels',
    inShort:
      'Ik las voor het eerst wat er over mij staat. Het was korter dan ik dacht. Ik heb er iets bij geschreven.',
    body: `Ik had altijd gedacht dat er een boek over mij was. Een dik boek, ergens achter een deur, met alles erin. Wat ik had gedaan, wat ik had gezegd toen ik ziek was, wie er belde.

Het zijn per dag vier regels. *Rustige dienst. Mw. op kamer. Medicatie ingenomen. Geen bijzonderheden.* Ik heb er een hele map van doorgelezen. Op de meeste dagen heb ik geen bijzonderheden.

Op een van die dagen weet ik nog precies wat er was. Ik had mijn oudste vriendin aan de telefoon, voor het eerst in drie jaar. Ik heb op mijn bed zitten lachen. Dat is *op kamer*.

## Eén bladzijde wel

Eén bladzijde is lang. Die gaat over de ergste nacht. Daar staat alles, tot en met wat ik aanhad. Ik wist niet dat er iemand keek naar wat ik aanhad.

Ik werd niet boos. Ik werd moe. Ik heb gevraagd of de begeleider even weg wilde gaan en dat deed ze. Later heb ik gevraagd of ze terugkwam.

## Wat ik erbij schreef

Je mag er tegenwoordig zelf iets bij schrijven. Ik heb over die nacht één zin opgeschreven. Die staat er nu onder, met een pen die doorvlekt.

Ik zeg niet wat er staat. Wie de map leest, ziet het vanzelf. Dat zijn er minder dan ik dacht.

En bij de dag van de telefoon heb ik gezet: *Wel een bijzonderheid.*`,
  },
  {
    slug: 'drie-uur-op-woensdag',
    kind: 'story',
    language: 'nl',
    circle: 'lange-adem',
    movement,
    audience: 'everyone',
    rubric: 'pinching-rules',
    themes: ['learning-and-accounting', 'meaningful-day'],
    keywords: ['van regels naar relaties', 'eten en koken', 'kwaliteit', 'vrijgekomen tijd', 'geld'],
    daysAgo: 47,
    writers: ['naima'],
    byline: 'wie op woensdag werkt, voor wie op woensdag komt',
    title: 'Drie uur op woensdag',
    inShort: 'Wij stopten met een lijst. Dat gaf drie uur in de week. Die drie uur zijn nu van de moestuin.',
    body: `Op woensdag vulden wij de lijst van de keuken in. Temperaturen, datums, wie er wanneer een doekje over had gehaald. Twaalf bladzijden. Twee mensen waren er de hele ochtend mee bezig, en als je riep, zeiden ze: even de lijst.

De lijst bleek van onszelf. Niemand vroeg erom. Wat de wet wel wil, past op één bladzijde, en die hangt nu binnen in het kastje.

Ik heb het nagerekend, omdat ik het zelf niet geloofde. Drie uur en een kwartier, elke week, acht jaar lang.

## Wat er met die tijd gebeurde

De eerste weken niets. Dat wil ik er eerlijk bij zeggen. We ruimden op. We zaten vaker achter de computer. Drie uur die vrijkomen, lopen weg als water.

In de vijfde week vroeg een vrouw die hier al jaren koffie drinkt of er iemand met haar mee wilde naar de moestuin, *nu jullie toch niks doen*. Ze had daar een stuk grond beloofd gekregen waar nooit iemand tijd voor had. We zijn gegaan. Het was november, er viel niets te zaaien. We hebben paaltjes geslagen.

Sindsdien is woensdagochtend van de tuin. Er gaan er drie mee, soms zeven. Eén man gaat mee en blijft in de auto zitten met het raam open.

> Vroeger vroegen ze hoe het ging en keken ze op hun horloge. Nu vraagt niemand het. We staan daar gewoon.

## Wat het niet is

Het is geen goedkopere zorg. Er werken evenveel mensen. Toen een bestuurder vroeg of die drie uur dan ook bij een ander huis weg konden, werd het stil, en toen hebben we gezegd dat hij woensdag mee moest. Hij is geweest. Hij had de verkeerde schoenen aan.

Eén van ons mist de lijst. Ze zegt dat ze nu niet meer weet wanneer ze klaar is.`,
  },
  {
    slug: 'wachten-op-een-antwoord',
    kind: 'story',
    language: 'nl',
    circle: 'de-blauwe-klink',
    movement,
    audience: 'movement',
    themes: ['close-ones'],
    keywords: ['naasten', 'familie'],
    daysAgo: null,
    writers: ['samira'],
    byline: 'Samira',
    title: 'Wachten op een antwoord',
    inShort: 'Ik stelde een vraag. Ik wacht nog.',
    body: `Ik ben zus. Dat is geen beroep, dus je krijgt ook geen mail terug met *ik ben afwezig tot*.

Ik heb een vraag gesteld, hardop, waar mensen bij zaten. Iemand schreef hem op. Ik zag dat hij hem goed opschreef. Daarna heb ik er niets meer van gehoord.

Wat ik raar vind aan mezelf: ik wacht nog steeds. Ik zet mijn telefoon niet uit.`,
  },
  {
    slug: 'mijn-moeders-soep',
    kind: 'moment',
    language: 'nl',
    circle: 'de-overzet',
    movement,
    audience: 'circle',
    themes: [],
    keywords: ['eten en koken'],
    daysAgo: null,
    writers: ['mina'],
    byline: 'Mina',
    title: 'Met kikkererwten',
    inShort: 'Ik kookte soep voor de groep. Iemand wilde weten wat erin zat.',
    body: `Ik heb harira gemaakt voor veertien mensen. Iemand vroeg wat erin zat en schreef het op. Voor het eerst schreef er hier iemand iets van mij op omdat hij het na wilde doen.`,
  },
]
