import type { Story } from './types.ts'

const movement = 'een-stoel-erbij'

export const night: Story[] = [
  {
    slug: 'de-bakker-van-drie-uur',
    kind: 'story',
    language: 'nl',
    circle: 'zomerhek',
    movement,
    audience: 'everyone',
    rubric: 'renewal-at-participants',
    themes: ['life-story', 'room-for-dementia'],
    keywords: ['nacht', 'dementie', 'levensverhaal', 'eten en koken', 'zinvolle daginvulling'],
    daysAgo: 21,
    writers: ['esther'],
    byline: 'Esther Blok, met de dochter van de bakker',
    title: 'De bakker van drie uur',
    inShort:
      'Een man stond elke nacht om drie uur op. Iedereen bracht hem terug naar bed. Toen vroeg iemand wat hij ging doen. Hij ging brood bakken.',
    body: `Elke nacht om drie uur stond hij op de gang. Aangekleed, de veters gestrikt, klaar. De nachtdienst bracht hem terug naar bed. Om half vier stond hij er weer. Zo ging dat elf weken.

In de map heette het nachtelijke onrust. Er kwam iemand naar de lampen kijken. Er kwam een matje met een belletje. Er werd gepraat over een pil, en die kreeg hij ook, twee weken lang. Toen sliep hij tot elf uur en zat hij de rest van de dag met zijn kin op zijn borst. Zijn dochter zei: dit is mijn vader niet. Wij zeiden dat het even moest wennen. Dat zeiden we echt.

## Waar gaat u naartoe?

Een invalkracht, die hem niet kende, vroeg het hem op een nacht gewoon. Waar gaat u naartoe?

> Naar de zaak. Het deeg wacht niet.

Zesendertig jaar bakker, stond op bladzijde vier van de map. Wij hadden die bladzijde allemaal gelezen. Niemand had er een klok naast gelegd.

De invalkracht heeft toen iets gedaan wat niet mocht. Ze heeft met haar eigen sleutel de keuken opengemaakt, en meel gezocht. Er was alleen pannenkoekenmeel. Dat heeft hij geweigerd.

## De nacht erna

Er moest over vergaderd worden. De keuken is van de kok. De oven mag na tien uur niet aan. Wie is erbij als hij zich brandt? De dochter zat aan tafel en zei niet veel. Op het eind zei ze: hij heeft zich zesendertig jaar gebrand, kijk maar naar zijn handen.

De kok wilde wel, als zijn messen in de la bleven. Het deeg maken ze nu met de hand, in de huiskamer, aan de lage tafel. De oven gaat aan als de kok om zes uur komt. Dus het deeg wacht wel, en daar moppert hij over.

Het lukt niet elke nacht. De nachtdienst staat er alleen voor, en als er iemand valt, staat hij daar met zijn handen in het deeg. Eén keer is hij boos weggelopen en hebben we hem bij de fietsen gevonden. Sommige nachten slaapt hij gewoon door. Dan heeft hij om acht uur de pest in dat niemand hem wekte.

## Wat we ervan zien

Zijn dochter komt nu op zaterdag om zeven uur. Eerder kwam ze om vier uur 's middags en dan sliep hij. Ze eten een korst. Ze zegt dat hij haar soms de naam van een knecht geeft, en dat ze dan maar doorkneedt.

De pil is eraf. Het matje ligt in de kelder. Het brood is wat zout. In de voorkamer wil niet iedereen het.

We schrijven nog steeds op hoe laat hij opstaat. Er staat nu achter: naar zijn werk.`,
  },
  {
    slug: 'wie-niet-slaapt',
    kind: 'story',
    language: 'nl',
    circle: 'de-overzet',
    movement,
    audience: 'everyone',
    themes: ['freedom-and-safety'],
    keywords: ['nacht', 'alleen zijn', 'hulpverleners'],
    daysAgo: 52,
    writers: ['petra'],
    byline: 'twee mensen van de nachtdienst, voor wie niet slaapt',
    title: 'Wie niet slaapt',
    inShort:
      'De nachtdienst deed elk uur een ronde met een zaklamp. Nu zit er iemand in de keuken, met het licht aan. Wie wakker is, kan komen zitten.',
    body: `*Twee mensen van de nachtdienst vertelden dit aan Petra van Dongen. Zij schreef het op en zij lazen het terug.*

Vroeger liepen we elk uur langs alle deuren. Klink naar beneden, zaklamp, ademt hij, klink omhoog. Acht keer per nacht, veertien deuren. Wie licht sliep, werd acht keer wakker. Die stond dan de volgende dag op het lijstje van slecht geslapen.

We zijn niet ineens gestopt. Eerst hebben we het gevraagd. Aan iedereen apart, overdag, met een kop koffie: wat wil jij dat wij 's nachts doen? Vier mensen zeiden: kijken, elk uur, graag. Eén zei: kijken, maar zeg iets als je het doet. De anderen zeiden: alsjeblieft niet.

Dus bij vier kijken we. De rest van de tijd zitten we in de keuken, met het grote licht aan en de deur open.

## Wie er komt

De eerste twee weken kwam er niemand. Je voelt je dan behoorlijk nutteloos. Ik heb de lades uitgezocht.

Toen kwam er een man voor een glas water en die ging zitten. Hij zei niks. Ik heb ook niks gezegd, dat vond ik moeilijk. Na een half uur zei hij welterusten.

Nu zijn het er een of twee per nacht. Soms wordt er gekaart. Soms zit iemand te huilen. Soms is het drie nachten leeg.

## Waar wij het niet over eens zijn

Mijn collega vindt dat we nu te weinig weten. Zij heeft een keer 's ochtends iemand gevonden die er slecht aan toe was. Hij had gezegd dat hij niet bekeken wilde worden. Hij leeft nog, en hij wil nog steeds niet bekeken worden. Zij slaapt daar slecht van.

Ik heb daar geen antwoord op. We hebben het er elke week over. Soms in de keuken, met wie er toevallig bij zit.`,
    asks: 'Hoe doen jullie dat, een nacht? Wij horen graag van andere nachtdiensten.',
  },
]
