import type { Story } from './types.ts'

const movement = 'een-stoel-erbij'

/** Leaves of the do-book: try, adapt, look back. */
export const guides: Story[] = [
  {
    slug: 'een-eindje-meelopen',
    kind: 'guide',
    language: 'nl',
    circle: 'achter-de-kerk',
    movement,
    audience: 'everyone',
    themes: ['room-for-dementia', 'caring-communities', 'freedom-and-safety'],
    keywords: ['dementie', 'buren', 'wandelen'],
    daysAgo: 30,
    writers: ['henk', 'esther'],
    byline: 'De buurt achter de kerk en Zomerhek, samen',
    title: 'Een eindje meelopen',
    inShort:
      'Iemand loopt op straat en weet de weg niet meer. Loop een eindje mee. Je hoeft niets op te lossen.',
    body: `Voor buren, de bakker, de postbode. Op één vel papier, voor aan de binnenkant van een keukenkastje.

## Proberen

1. Zeg wie je bent en waar je woont. *Ik ben Henk, van nummer 9.* Vraag niet: weet u wel waar u bent?
2. Vraag waar iemand heen gaat. Wat je ook hoort, het is een plek.
3. Loop mee. Aan de kant van de weg, een halve pas achter.
4. Vertel onderweg iets over jezelf. Dat is makkelijker dan vragen beantwoorden.
5. Na een tijdje: *Ik heb zin in koffie. U ook?* Vaak is de ander dan moe en gaat het vanzelf richting huis.
6. Bel het huis als je er bent, niet als je begint. Behalve als het koud is, of als er een grote weg komt.

## Aanpassen

- **Iemand is boos.** Loop dan verderop mee, in zicht. Ga niet voor iemand staan.
- **Je hebt haast.** Breng iemand naar een ander die geen haast heeft. De bakker heeft een kruk.
- **Het is nacht.** Bel het huis meteen en blijf erbij. Een jas om een schouder leggen mag je vragen.
- **Je kent iemand al.** Zeg dat. En laat het ook merken als iemand jou niet kent.
- **Iemand heeft geen schoenen aan.** Dan is lopen niet het belangrijkste. Wij hebben een paar klompen bij de kerk gezet, maat 41.

Schrijf op je eigen vel het nummer van het huis bij jou in de buurt. Wij zetten er een naam bij van iemand die opneemt.

## Terugkijken

Twee keer per jaar, aan tafel, met soep. Met wie meeliep, wie er werkt en wie er woont en zin heeft.

- Wie liep er mee, en waarheen?
- Wanneer had je liever niet meegelopen?
- Is er iemand die nu niet meer buiten komt omdat wij zo goed opletten?

De laatste vraag is van een bewoonster. We hadden er geen antwoord op en stellen hem sindsdien elke keer.`,
  },
  {
    slug: 'samen-lezen-wat-er-staat',
    kind: 'guide',
    language: 'nl',
    circle: 'team-kade',
    movement,
    audience: 'everyone',
    themes: ['learning-and-accounting', 'shared-say'],
    keywords: ['rapporteren', 'zeggenschap', 'luisteren'],
    daysAgo: 12,
    writers: ['joost', 'petra'],
    byline: 'Team Kade, De Overzet',
    title: 'Samen lezen wat er staat',
    inShort:
      'Lees samen wat er over iemand is opgeschreven. Begin met één bladzijde. Verander wat niet klopt.',
    body: `Voor wie opschrijft, en voor wie opgeschreven wordt. Je hebt een uur nodig, één bladzijde en twee pennen.

## Proberen

1. Vraag het eerst. *Wil je een keer samen lezen wat er over je staat? Het mag ook later, of met iemand erbij.* Nu niet is een gewoon antwoord.
2. Laat de ander kiezen welke bladzijde. De eerste dag, gisteren, of het stuk waar hij tegenop ziet.
3. Lees hardop, om de beurt een alinea. Wie niet wil lezen, luistert.
4. Zet een streep onder woorden die niemand thuis gebruikt. Vraag: hoe zou jij het zeggen?
5. Schrijf de nieuwe zin ernaast. De oude blijft leesbaar. Het is geen vlakgom.
6. Stop na één bladzijde. Ook als het goed gaat.

Ga niet zitten waar anderen meelezen. Zet je telefoon uit. Doe het niet op een dag waarop er ook een beslissing valt.

## Aanpassen

- **Lezen is lastig.** Lees voor, of neem het op en luister samen terug. Teken bij elke alinea een gezicht of een ding.
- **Er staan dingen in over een ander.** Die dek je af, en je zegt dat je dat doet en waarom.
- **Iemand leest alleen.** Dat kan ook. Spreek af wanneer je terugkomt, en kom dan.
- **Familie wil meelezen.** Alleen als degene om wie het gaat dat wil. Vraag het als jullie met zijn tweeën zijn.
- **Het team wil eerst oefenen.** Lees elkaars bladzijde over jezelf. Laat een collega opschrijven hoe jouw ochtend was.

## Terugkijken

Na een week, met dezelfde twee mensen:

- Welke zin heb je onthouden?
- Wat hadden we beter niet gelezen?
- Wat schrijf ik sindsdien anders op? Laat het zien.
- Wil je het nog een keer? Zo ja, wie kiest de bladzijde?

Bij ons wilde ongeveer de helft het een tweede keer. Van de anderen zei er een: ik weet nu dat het kan, dat is genoeg.`,
  },
  {
    slug: 'een-avond-zonder-agenda',
    kind: 'guide',
    language: 'nl',
    movement,
    audience: 'everyone',
    themes: ['shared-say', 'beyond-sectors'],
    keywords: ['kampvuurgesprekken', 'luisteren', 'uitnodigen'],
    daysAgo: 140,
    writers: ['daan', 'bert'],
    byline: 'Daan Kuiper en Bert Nijland',
    title: 'Een avond zonder agenda',
    inShort:
      'Zo begin je een gesprek met mensen die elkaar nog niet kennen. Zet weinig stoelen neer. Begin als mens.',
    body: `Voor wie voor het eerst mensen om een tafel of een vuur vraagt.

## Proberen

1. Vraag vier mensen. Echt vier. Wie er woont, wie er werkt, wie er beslist, wie ernaast woont.
2. Zet één stoel meer neer dan er mensen zijn. Zet de andere stoelen weg. Lege stoelen zijn publiek.
3. Begin met iets wat niet over zorg gaat. *Waar kwam je vandaag langs?* Ieder antwoordt, in eigen tempo. Overslaan mag.
4. Zeg wat er met de woorden gebeurt. Wie schrijft, wat het huis niet uitgaat, wat je moet doorgeven als er gevaar is en aan wie.
5. Stel één vraag en dan een uur geen andere.
6. Als het stil wordt, tel tot twintig. Kijk naar het vuur of naar je thee.
7. Stop op tijd. Lees iedereen zijn eigen woorden voor, en vraag of het klopt.

## Aanpassen

- **Er komt bijna niemand.** Ga zitten. Twee mensen is een gesprek.
- **Iemand praat alles vol.** Geef hem een taak: de kachel, de thee. Werkt dat niet, zeg dan: ik wil ook horen wat zij ziet.
- **Iemand loopt weg.** Eén van jullie loopt mee, de ander blijft. Vraag niet om terug te komen. Vraag of je een jas moet halen.
- **Het gaat niet.** Stop dan. Zeg dat je stopt en waarom. Doorgaan is erger.
- **Er zit iemand met macht.** Die zit niet aan het hoofd en praat niet als laatste.

## Terugkijken

Binnen een week, met twee anderen die erbij waren:

- Wie heeft niets gezegd, en was dat goed?
- Waar heb ik ingegrepen terwijl het niet hoefde?
- Wat hebben we beloofd? Wie, wanneer?
- Wie moet er de volgende keer niet meer uitgenodigd worden omdat hij al alles zegt? (Dat ben jij, misschien.)

Vertel iedereen wat ermee gebeurde. Ook als dat niets is.`,
  },
]
