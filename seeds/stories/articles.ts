import type { Story } from './types.ts'

const movement = 'een-stoel-erbij'

export const articles: Story[] = [
  {
    slug: 'van-wie-is-deze-regel',
    kind: 'article',
    language: 'nl',
    movement,
    audience: 'everyone',
    rubric: 'pinching-rules',
    themes: ['learning-and-accounting'],
    keywords: ['van regels naar relaties', 'zorgkantoren', 'rapporteren', 'medezeggenschap'],
    daysAgo: 7,
    writers: ['lotte'],
    byline: 'Lotte Smeets',
    title: 'Van wie is deze regel?',
    inShort:
      'Veel regels in de zorg blijken van niemand te zijn. Wij zochten van acht regels op waar ze vandaan komen. Vijf waren van het huis zelf.',
    body: `Er is een zin die ik in elk huis hoor. *Dat moet van de inspectie.* Of van het zorgkantoor, of van Den Haag. Soms klopt het. Ik ben het afgelopen jaar bij acht regels gaan zoeken waar ze vandaan komen. Niet ik alleen: er was steeds iemand bij die er last van had.

Dit is wat we vonden. Het is geen onderzoek. Het zijn acht regels.

## Vijf waren van het huis zelf

De thermometer die drie keer per dag in de koelkast moest, stond in een map naast een regel over vorkheftrucks. In dat huis zijn geen vorkheftrucks. De map was gekocht.

Een school liet zestien keer hetzelfde aftekenen. Dat had de school zelf bedacht. Het zijn er nu drie, en de derde keer tekent degene van wie de tanden zijn.

Een deur ging om acht uur op slot, ook in juni, en niemand kon zeggen sinds wanneer.

Het formulier waarmee je vraagt of je een eigen lamp mag ophangen, was gemaakt door een collega die al elf jaar met pensioen is. We hebben hem gebeld. Hij vertelde dat het toen bedoeld was zodat het *wel* kon, want daarvoor mocht het nooit.

En een huis bewaarde kopieën van kopieën, in een kast waarvan de sleutel zoek was.

## Twee waren van een ander, en waren al afgeschaft

Een dubbele lijst werd al jaren ingevuld voor een zorgkantoor. Het zorgkantoor vroeg er niet meer om. De brief daarover was niet overal aangekomen. Ze hebben alle huizen opnieuw geschreven. Dat kostte een postzegel en het duurde drie jaar.

De andere was een eis van een verzekeraar die niet meer bestaat.

## Eén was echt

Eén regel staat in de wet en is er met een reden. Die gaat over medicijnen in een afgesloten kast. De man die erover klaagde, woont op zichzelf en mag ze thuis op de plank hebben. In een huis met negen mensen niet. We hebben het hem uitgelegd en hij zei dat hij dat al die tijd had willen weten: dat er een reden was.

## Wat we niet wisten

We hadden gedacht dat mensen opgelucht zouden zijn als een regel van henzelf bleek. Dat viel tegen. Als een regel van de inspectie is, kun je er samen op mopperen. Als hij van jezelf is, heb jij hem al die tijd overeind gehouden.

> Ik heb hem niet bedacht. Maar ik heb wel iemand aangesproken die hem vergat.

Dat zei iemand die al lang in de zorg werkt, en ze bleef nog even zitten toen de anderen al weg waren.

Ook anders dan gedacht: weghalen is niet het eind. In twee huizen stond de lijst na een half jaar weer op tafel, in een nieuwe kleur. Er was iets misgegaan en iemand had gevraagd waarom er geen lijst van was.

## Hoe we zoeken

1. Iemand heeft er last van en zegt waarvan precies. Niet: de administratie. Wel: dit blad, op dinsdag.
2. We vragen wie het hem vertelde. En wie het diegene vertelde. Vaak kom je bij een map.
3. We zoeken op of het ergens staat. Daarbij helpt het om iemand van een zorgkantoor of van de inspectie aan de telefoon te hebben die meezoekt. Dat doen ze.
4. Als hij van een ander is, vragen we het die ander. Met een datum erbij.
5. Als hij van onszelf is, praten we met wie er bang is om hem los te laten. Dat is meestal het langste gesprek.
6. We schrijven op wat er gebeurde toen hij weg was. Ook als hij terugkomt.

## Wat nog openstaat

Bij drie andere regels lopen we vast. We weten van wie ze zijn en krijgen geen antwoord. Eén daarvan ligt er sinds het voorjaar. Ik noem niet welke, want er zit iemand aan vast die herkend kan worden.

Wie dit leest en bij een van die instanties werkt: bel me. Mijn nummer staat onder elke bladzijde.`,
    asks: 'Heb je last van een regel waarvan niemand weet van wie hij is? Vertel welke, op welke dag, en wie hem je vertelde.',
  },
  {
    slug: 'tellen-wat-niemand-vroeg',
    kind: 'article',
    language: 'nl',
    movement,
    audience: 'everyone',
    rubric: 'research',
    themes: ['learning-and-accounting'],
    keywords: ['onderzoek', 'ervaringskennis', 'luisteren', 'cocreatie', 'toestemming'],
    daysAgo: 25,
    writers: ['researcher'],
    byline: 'Ilse de Ruiter, Kennispunt Wederzijds',
    title: 'Wat ik niet mag gebruiken',
    inShort:
      'Een onderzoeker zat aan tafel. Ze hoorde veel. Ze mag er niets van gebruiken. Daar leerde ze van.',
    body: `Vorig jaar was ik te gast bij een gesprek. Ik had een schrift bij me en heb er niets in geschreven, want dat was de afspraak. Na afloop heeft iedereen gekozen wat er met zijn woorden mag gebeuren. Bij *onderzoek* had niemand ja gezegd.

Ik vond dat vervelend. Laat ik daarmee beginnen. Ik had drie uur in de trein gezeten.

## Wat een onderzoeker dan doet

Een onderzoeker gaat dan uitleggen. Dat het anoniem is. Dat er een commissie naar kijkt. Dat het helpt. Ik heb die uitleg op de terugweg helemaal geschreven, en thuis heb ik hem overgelezen. Er stond zeven keer *wij* in en daar hoorde niemand van die tafel bij.

## Wat ik in plaats daarvan deed

Ik heb gevraagd of ik nog eens mocht komen, zonder schrift, om te horen wat zij zouden willen weten. Niet wat ik. Twee mensen wilden dat wel.

Een van hen zei:

> Ik wil weten of het bij anderen ook zo is dat je na een gesprek drie dagen moe bent.

Daar bestaat geen vragenlijst voor. Ik heb gezocht. Er zijn er honderdtachtig over of mensen tevreden zijn.

We zijn nu met zijn vieren bezig die vraag te stellen, op een manier waar je niet moe van wordt. Het gaat langzaam. We hebben geen cijfers. Mijn leidinggevende vroeg wanneer er een publicatie komt, en ik heb gezegd: als zij hem gelezen hebben.

## Wat het mij kost

Ik heb dit jaar één artikel minder. Dat is bij ons niet niks. Ik schrijf het hier op omdat collega's die dit ook willen dat moeten weten voor ze beginnen.

En ik heb een zin in mijn hoofd die ik aan die tafel hoorde en die ik nergens voor mag gebruiken. Ook hier niet. Ik denk er elke week aan.`,
  },
]
