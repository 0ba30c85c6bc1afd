import type { Story } from './types.ts'

const movement = 'een-stoel-erbij'

/** What was left of days together. */
export const gatherings: Story[] = [
  {
    slug: 'de-week-van-de-open-deur',
    kind: 'report',
    language: 'nl',
    movement,
    audience: 'everyone',
    rubric: 'widening',
    themes: ['beyond-sectors', 'caring-communities'],
    keywords: ['week van de radicale vernieuwing', 'kampvuurgesprekken', 'verpleeghuiszorg en zorg thuis'],
    daysAgo: 330,
    writers: ['lotte', 'daan'],
    byline: 'Lotte Smeets en Daan Kuiper',
    title: 'De Week van de open deur, in 12 minuten',
    inShort:
      'Vijf dagen, elf huizen, veel soep. Dit is wat wij zagen. Het lezen duurt twaalf minuten, het filmpje ook.',
    body: `Wie er niet bij was, kan in twaalf minuten ongeveer weten hoe het was. Er is ook een filmpje van even lang, met ondertitels. Wie in dat filmpje te zien is, heeft het gezien en ja gezegd. Drie mensen zeiden nee en die zijn er niet in.

## Maandag: de deur

De Week begon in een huis waar de voordeur het niet deed. Hij moest open, dat was het thema, en hij klemde. Er is door vijf mensen aan getrokken, onder wie iemand van een ministerie. Uiteindelijk ging iedereen achterom, door de keuken. Een vrouw die daar woont, zei dat dat altijd al de goede ingang was.

## Dinsdag: wie mag er bellen?

In de gehandicaptenzorg ging het over bellen. Wie mag er aan de deur komen, en wie doet er open. Eén man had opgeschreven hoe vaak er bij hem was aangebeld door iemand die daar niet voor betaald werd. Hij las het voor. Het was één keer, en het was een vergissing.

Daarna had niemand meer zin in de workshop. Ze zijn in de tuin gaan zitten.

## Woensdag: leeg

Op woensdag was er een dag voor de langdurige ggz. Er hadden zich veertig mensen aangemeld. Er kwamen er negentien. Het regende, de trein reed niet, en voor een deel van de mensen was veertig ook gewoon te veel.

> Ik stond buiten en ik zag die kapstok. Toen ben ik omgedraaid.

Wie dat zei, was er op vrijdag wel.

## Donderdag: school

Studenten speelden wat ze op stage hadden gezien. Iemand die zelf zorg krijgt, speelde de docent. Het werd heel stil op het stuk waar zij tegen de student zei: *dit moet je nog een keer doen, want ik moest weg.*

De docenten achterin klapten het laatst.

## Vrijdag: elk huis één belofte

Aan het eind schreef elk huis één belofte op een kaart. Ze hangen alle elf op een lijn. Wij hebben gevraagd er geen mooie van te maken. De kortste is van een wijkteam: *We bellen terug.*

Vier van de elf waren na een half jaar gelukt. Dat staat hier omdat we beloofd hadden het te vertellen.

## Wat er misging

- De lift. Twee mensen hebben de hele middag beneden gezeten en via een scherm meegekeken. We hadden de lift niet geprobeerd.
- Het eten op dinsdag was op voor wie langzaam eet.
- Wij hadden niet één tolk voor gebarentaal. Iemand kwam daarvoor uit het noorden en is weer gegaan.

## Met wie je kunt praten

Volgend jaar is er weer een Week. Wie iets wil laten zien, of juist wil vertellen waarom hij niet komt, kan Lotte bellen.`,
  },
  {
    slug: 'het-gesprek-bij-de-waslijn',
    kind: 'recording',
    language: 'nl',
    movement,
    audience: 'everyone',
    themes: ['freedom-and-safety'],
    keywords: ['week van de radicale vernieuwing', 'sleutels', 'wonen'],
    daysAgo: 322,
    writers: ['lotte'],
    byline: 'Steunpunt Aanschuiven',
    title: 'Een eigen voordeur: het gesprek op het podium',
    inShort:
      'Een opname van een gesprek over een eigen voordeur. Het duurt 41 minuten. Je kunt ook alleen lezen wat er gezegd werd.',
    body: `Vier mensen op een bank op een podium: een man die net een eigen voordeur heeft, een vrouw die de hare heeft ingeleverd, een begeleider, en iemand die huizen verhuurt. De opname duurt 41 minuten. Er zijn ondertitels, en de hele tekst is te lezen.

Ieder van de vier kan zeggen dat de opname weg moet. Dan is hij weg. Ze kijken elk jaar opnieuw of ze het nog goed vinden.

## Hoofdstukken

### 00:00 De bank

Waarom er vier mensen zitten en geen vijf. De vijfde belde een uur van tevoren af en wilde dat we dat zeiden.

### 03:40 De eerste avond

Hoe het is als je de deur dichtdoet en er niemand vraagt of hij dicht is. *Ik heb hem nog een keer opengedaan om te kijken of dat mocht.*

### 11:15 Ingeleverd

Zij vertelt waarom ze haar sleutel teruggaf. Niet omdat het niet lukte. Omdat ze de avonden te lang vond. Hier zit een stilte in van bijna een minuut. We hebben hem niet weggeknipt.

### 19:30 Wie heeft er nog een sleutel?

De begeleider heeft er een. Hij vertelt wanneer hij hem gebruikte. De man naast hem wist dat van één keer niet. Dat hoor je.

### 28:05 Wat het kost

De verhuurder legt uit waarom een slot zo duur is. Iemand in de zaal roept iets. Dat staat niet in de tekst, want we weten niet wie het was.

### 36:50 Vragen uit de zaal

Drie vragen. Eén krijgt er geen antwoord.

## Als je dit met anderen kijkt

Stop bij 13:00 en laat het stil zijn. Vraag daarna niet wat iedereen ervan vindt. Vraag wie er zelf een sleutel heeft van een ander.`,
  },
  {
    slug: 'wachten-als-vak',
    kind: 'presentation',
    language: 'nl',
    circle: 'zorgschool-klaverum',
    movement,
    audience: 'everyone',
    themes: ['care-education'],
    keywords: ['zorgonderwijs', 'luisteren', 'stage'],
    daysAgo: 44,
    writers: ['sander'],
    byline: 'Sander Buist, Zorgschool Klaverum',
    title: 'Wachten als vak: elf bladen voor een docentenmiddag',
    inShort: 'Een praatje over leren wachten. Elf bladen. Je mag ze gebruiken. Zeg erbij van wie ze zijn.',
    body: `Op een middag voor docenten vertelde ik over de les van donderdag. Hier staan de elf bladen met wat ik erbij zei. Je mag ze gebruiken en veranderen. Zet de naam van onze school erbij, en betaal wie er bij jou vertelt.

## De bladen

1. **Een klok zonder wijzers.** Ik zei niets en wachtte. Na negentien seconden begon er iemand te praten. Het was een docent.
2. **Wie geeft er les?** Iemand die zelf zorg krijgt. Hij praat langzaam en hij wordt betaald. Over dat laatste gaat blad 9.
3. **De regel.** Wie zijn zin afmaakt, mag opnieuw beginnen. De student, niet hij.
4. **Een foto van een tafel.** Er is niemand op te zien. Dat wilden de studenten zo.
5. **Wat ze leren.** Dat een stilte van acht seconden geen storing is.
6. **Wat ik leerde.** Ik haalde een vier.
7. **Wat er misging.** Een student werd kwaad en zei dat er op de afdeling niemand acht seconden heeft. Ze had gelijk. We hebben het toen gemeten: ze had er drie.
8. **Wat we daarmee deden.** We hebben de praktijkopleiders uitgenodigd. Er kwamen er twee van de negen.
9. **Geld.** Het loonsysteem kent geen docent zonder diploma. Al anderhalf jaar een bon per keer. Hij noemt het zijn bloemengeld, en niet vriendelijk.
10. **Cijfers.** Hij geeft ze nu zelf. Het hoogste was een zes.
11. **Een klok zonder wijzers.** Weer. Deze keer begon er niemand.

## Het bestand

Het bestand staat hierboven. Het is te lezen met een schermlezer: elk blad heeft een beschrijving.`,
  },
  {
    slug: 'van-ronde-naar-rondje',
    kind: 'change',
    language: 'nl',
    circle: 'zorgschool-klaverum',
    movement,
    audience: 'everyone',
    themes: ['care-education'],
    keywords: ['luisteren'],
    daysAgo: 143,
    writers: ['sander'],
    byline: 'Sander Buist, Zorgschool Klaverum',
    title: 'Drie jaar tot niemand meer op de klok keek',
    inShort: 'Hoe een team leerde wachten. Het duurde drie jaar. Wat er bleef, en wat weer wegging.',
    body: `In het begin liepen we om kwart over zeven binnen, en om half acht waren we weer buiten. Zo stond het in het rooster.

## Wat als eerste anders ging

Een van ons bleef een keer zitten. Niet lang. De rest liep om haar heen.

## Wie het moeilijk vond

Ik. Ik maakte het rooster.

## Wat bleef en wat wegging

De stoel bij het raam bleef. Het overleg erover ging na een jaar weer weg, en dat mist niemand.`,
  },
  {
    slug: 'wat-een-stoel-opleverde',
    kind: 'outcome',
    language: 'nl',
    circle: 'zorgschool-klaverum',
    movement,
    audience: 'everyone',
    themes: ['care-education'],
    keywords: ['stage'],
    daysAgo: 97,
    writers: ['sander'],
    byline: 'Sander Buist, Zorgschool Klaverum',
    title: 'Wat één stoel opleverde, volgens vier mensen',
    inShort: 'Vier mensen zeggen wat er van kwam. Ze zijn het niet eens. Er staat geen cijfer bij.',
    body: `Een student zegt: ik durf nu te blijven zitten. Een bewoner zegt: er zit vaker iemand, maar niet bij mij.

## Voor wie het telt

De docent merkt het in de gang: er wordt minder gerend. De planner merkt er niets van, en dat schreef ze er zelf bij.

## Wat het kostte

Negen uur per maand. Die kwamen van de lessen die we lieten vallen.`,
  },
]
