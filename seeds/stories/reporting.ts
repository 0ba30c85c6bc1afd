import type { Story } from './types.ts'

const movement = 'een-stoel-erbij'

export const reporting: Story[] = [
  {
    slug: 'schrijven-in-de-huiskamer',
    kind: 'practice',
    language: 'nl',
    circle: 'team-kade',
    movement,
    audience: 'everyone',
    rubric: 'renewal-at-participants',
    themes: ['learning-and-accounting', 'shared-say'],
    keywords: ['rapporteren', 'hulpverleners', 'zeggenschap', 'teamcultuur'],
    daysAgo: 15,
    writers: ['joost'],
    byline: 'Joost Verbruggen, Team Kade',
    title: 'Schrijven in de huiskamer',
    inShort:
      'Begeleiders schreven hun verslag achter glas. Nu schrijven ze in de huiskamer. Dat is soms fijn en soms lastig.',
    body: `## Hoe het was

Ons kantoor heeft een ruit. Achter die ruit zaten we elke avond te typen, met onze rug naar de mensen over wie het ging. In de huiskamer was het dan stil. Aan beide kanten vond niemand dat prettig. Aan beide kanten dacht iedereen dat het zo hoorde.

## Wat we probeerden

We namen de laptop mee naar de lange tafel. Meer was het niet. We spraken drie dingen af:

1. Wie schrijft, zit met het scherm zo dat een ander ernaast kan komen zitten.
2. Wie wil weten wat er over hem staat, vraagt het en krijgt het te lezen.
3. Wat niet aan die tafel geschreven kan worden, schrijven we later, en dan zeggen we dat.

## Hoe het ging

De eerste week zat iedereen er raar bij. Ik typte zachter, alsof dat hielp. Er werd televisie gekeken met het geluid uit.

In de tweede week kwam er een man naast me zitten. Hij vroeg wat het woord *adequaat* betekende. Ik had geschreven dat hij adequaat had gereageerd. We hebben er van gemaakt: hij werd boos, ging naar buiten en kwam terug met brood.

> Ik dacht dat jullie romans schreven. Het is korter dan een boodschappenlijst.

Dat zei iemand die hier lang woont, en die nog nooit iets had gelezen van wat er over hem was opgeschreven.

## Wat hielp

- Dat niemand het hoefde. Twee van ons schreven de eerste maand nog gewoon in het kantoor.
- Kortere verslagen. Als er iemand naast je zit, laat je vanzelf de helft weg.
- Een ouder met wie we dit vooraf bespraken. Zij wilde weten of we nu nog eerlijk zouden zijn. Dat was een goede vraag en we hebben hem op de tafel geplakt.

## Waar het knelde

**Wie het niet wil.** Eén man gaat naar zijn kamer zodra de laptop opengaat. Hij heeft tien jaar in huizen gewoond waar opschrijven betekende dat er iets zwaaide. Voor hem hebben we de huiskamer kleiner gemaakt.

**Wat je niet hardop schrijft.** Zorgen over iemand die aan dezelfde tafel zit. Dan gaan we toch achter glas. Iedereen ziet dat, en iedereen weet dan dat er iets is.

**De tijd.** Het duurt langer. Je wordt onderbroken, en dat was ook de bedoeling. Ik ben op drie van de vijf avonden niet om elf uur klaar.

## Hoe het nu is

We doen het nog. Niet elke avond en niet iedereen. Er is geen besluit genomen dat het zo moet. De ruit zit er nog, er hangt een laken voor. Met Kerst hing er een slinger aan.`,
    asks: 'Wie heeft dit ook geprobeerd? Vooral als het bij jullie niet werkte.',
  },
  {
    slug: 'een-maand-zonder-rapporteren',
    kind: 'failure',
    language: 'nl',
    circle: 'de-kwikstaart',
    movement,
    audience: 'everyone',
    themes: ['learning-and-accounting'],
    keywords: ['rapporteren', 'thuis wonen', 'kwaliteit'],
    daysAgo: 34,
    writers: ['loes'],
    byline: 'Loes van der Plas, De Kwikstaart',
    title: 'Een maand zonder rapporteren duurde negen dagen',
    inShort:
      'Wij stopten een maand met opschrijven. Na negen dagen wist niemand meer wie de wond had verzorgd. Toen zijn we gestopt met stoppen.',
    body: `We hadden uitgerekend hoeveel we tikten. Per collega ruim vijf uur in de week. Iemand zei: en wie leest dat? Niemand stak een hand op. Toen zeiden we: een maand niks. Dan zien we wel wat we missen.

Het begon als een feest. We waren om half één klaar. We dronken koffie bij mensen die dat al jaren hadden aangeboden. Op dag drie kwam er een mevrouw die vroeg of er bezuinigd werd, want we hadden ineens tijd.

## Dag zes

Een meneer kreeg twee keer zijn druppels. Het was niet gevaarlijk. Hij vond het wel raar en zei er niks van, want hij dacht dat het nieuw was.

## Dag negen

Bij een vrouw met een open been wist niemand wie het verband het laatst had gewisseld, en wanneer. Zijzelf wist het ook niet precies. Het was warm die week. De huisarts kwam, keek naar het been, keek naar ons en zei: en waar staat het?

Ze heeft er elf dagen langer mee gelopen dan nodig was. Dat hebben we niet van de huisarts, dat hebben we zelf uitgerekend. We zijn het haar gaan zeggen. Ze zei dat ze het wel gezellig had gevonden, die eerste week.

## Wat we onderschat hadden

Wij dachten dat opschrijven voor de inspectie was, of voor het zorgkantoor. Een deel ook. Maar een deel was gewoon: de een vertelt de ander hoe het met een been is. Dat deel hadden we meegegooid.

We hadden het ook niet gevraagd aan de mensen bij wie we komen. We hadden het ze *verteld*. In een brief, met een tekening van een prullenbak.

## En nu

We schrijven weer. Korter. Er ligt een schrift bij iedereen op tafel, en wie er woont schrijft er ook in. Soms staat er alleen: *Loes had haast.*

Het team is het er niet over eens of we te vroeg zijn gestopt. Twee collega's vinden dat we alleen het been hadden moeten opschrijven en verder hadden moeten gaan. Misschien hebben ze gelijk. Ik durfde niet.`,
  },
]
