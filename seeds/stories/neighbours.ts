import type { Story } from './types.ts'

const movement = 'een-stoel-erbij'

export const neighbours: Story[] = [
  {
    slug: 'een-sleutel-bij-de-buren',
    kind: 'practice',
    language: 'nl',
    circle: 'drie-sloten',
    movement,
    audience: 'everyone',
    rubric: 'people-and-initiatives',
    themes: ['caring-communities'],
    keywords: ['buren', 'sleutels', 'thuis wonen', 'naasten'],
    daysAgo: 40,
    writers: ['aaltje'],
    byline: 'Aaltje Wiersma, wijkverpleegkundige',
    title: 'Een sleutel bij de buren',
    inShort:
      'In zeven dorpen hebben buren een sleutel van elkaar. Wij hebben afspraken gemaakt over wie er binnen mag. Niet alles gaat goed.',
    body: `## Hoe het was

In onze dorpen hangt de sleutel aan een spijker in het hok. Iedereen weet welke spijker. Dat ging goed tot er bij twee mensen geld weg was. Toen wilde iedereen ineens een kluisje met een code. Daar hebben wij er negentig van opgehangen. Met handschoenen aan krijg je ze niet open.

## Wat we probeerden

We vroegen aan iedereen bij wie we komen: wie in de straat zou jij bellen om drie uur 's nachts? Die naam schreven we niet op. We vroegen of ze het zelf wilden gaan vragen, met of zonder ons erbij.

Van de negentig vroegen er eenenveertig het aan een buur. Die heeft nu de sleutel. Met een kaartje eraan, en daarop staat in het handschrift van wie er woont wanneer de deur open mag. *Als ik niet opendoe. Niet als ik slaap.* Of: *alleen Jantsje, niet haar man.*

## Wie het vertelde

> Ik heb vier jaar naast haar gewoond en nooit verder gekeken dan de mat. Nu weet ik waar de koffie staat.

Een buurman, 67.

> Hij komt. Maar hij blijft ook. Soms doe ik of ik slaap.

De vrouw wier sleutel hij heeft.

## Wat hielp

- Dat wij het niet regelden. Waar wij belden, zei de buur ja tegen ons. Waar zij het zelf vroegen, zei de buur ja tegen haar.
- Het kaartje. Je mag erop schrijven wat je wilt, en je mag een nieuw kaartje schrijven.
- Een nummer van ons voor de buur, dat dag en nacht opgenomen wordt. Het is zes keer gebeld. Vier keer was het niets.

## Waar het knelde

- **Wie niemand heeft.** Zeventien mensen hadden geen naam. Sommigen zeiden dat zachtjes, een paar zeiden het boos. Een project over buren is dan een lijst van wat je mist. Bij hen hangt het kluisje er nog.
- **Wat je ziet als je binnenkomt.** Een buurvrouw vond flessen. Zij belde ons en vroeg wat ze moest. Wij wisten het ook niet meteen.
- **Ruzie.** In één straat is de sleutel drie keer van buur gewisseld.
- **Weggaan.** Als de buur verhuist, wie vraagt er dan een nieuwe? Dat bleken wij te zijn. En wij vergaten het twee keer.

## Hoe het nu is

Het gaat door, langzamer dan we dachten. De verzekering wilde een formulier. We hebben gezegd dat de sleutel van haar is en niet van ons, en sindsdien hebben we niets meer gehoord.`,
    asks: 'Wat doen jullie voor wie geen naam heeft om op te schrijven?',
  },
  {
    slug: 'potlood-op-de-keukentafel',
    kind: 'practice',
    language: 'nl',
    circle: 'de-kwikstaart',
    movement,
    audience: 'everyone',
    themes: ['close-ones', 'shared-say'],
    keywords: ['thuis wonen', 'naasten', 'mantelzorgers', 'zeggenschap'],
    daysAgo: 83,
    writers: ['loes'],
    byline: 'Loes van der Plas, met drie dochters en een buurvrouw',
    title: 'De planning ligt op de keukentafel, met potlood',
    inShort:
      'Wie zorg thuis krijgt, bepaalt mee wie er wanneer komt. De planning ligt op tafel. Je mag gummen.',
    body: `## Hoe het was

Onze planning stond in een telefoon. Wie er kwam en hoe laat, dat zag de collega. Degene bij wie je kwam, zag het als de deur openging.

## Wat we probeerden

Elke vrijdag printen we de week en leggen hem op de keukentafel. Op papier, met een potlood aan een touwtje. Wie er woont mag gummen. Familie ook, als degene om wie het gaat dat goed vindt. Op zaterdag komt iemand van ons langs en kijkt wat er veranderd is.

## Wie het vertelde

> Bij mijn moeder stond: half acht douchen. Zij heeft het doorgestreept en er *later* achter gezet. Wij wisten niet dat ze het vervelend vond. Ze had het nooit gezegd, er viel ook niets te zeggen.

> Ik gumde eerst alles. Gewoon om te kijken of het kon.

> Ik ben de buurvrouw. Er stond *zelf koken* op dinsdag. Ik heb erachter gezet: mee-eten bij mij. Niemand had me gevraagd. Het mocht.

## Wat hielp

Potlood. We hadden eerst een scherm. Daar durfde niemand aan te komen.

Dat de collega van zaterdag ook zelf mag gummen, en het uitlegt. Er zijn er zevenendertig van ons en niet iedereen kan om negen uur.

## Waar het knelde

Een dochter had de hele week van haar vader omgegooid zonder het hem te zeggen. Hij zat dinsdag aangekleed te wachten op iemand die woensdag kwam. Sindsdien zet wie gumt er een letter achter. Dat gaf weer gedoe, want toen kon je zien wie het was.

In de zomer was het papier een wensenlijst. We hadden te weinig mensen. Er kwamen zeven verschillende gezichten op een week en dan helpt een potlood niet. We hebben dat iedereen verteld. Een man zei: dan hoef ik ook niet te gummen, en legde het potlood in de la. Daar ligt het nog.

## Hoe het nu is

Ongeveer de helft doet het nog. De anderen vinden het wel best zoals het komt. Dat vroegen we ook, en het is ook goed.`,
  },
]
