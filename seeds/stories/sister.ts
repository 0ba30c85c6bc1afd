import type { Story } from './types.ts'

const movement = 'wij-blijven'

/** Of the sister movement in youth care. */
export const sister: Story[] = [
  {
    slug: 'drie-weken-van-tevoren',
    kind: 'story',
    language: 'nl',
    circle: 'de-vlierstruik',
    movement,
    audience: 'everyone',
    themes: ['shared-say'],
    keywords: ['jeugdhulp', 'afscheid', 'hulpverleners'],
    daysAgo: 19,
    writers: ['thirza'],
    byline: 'Thirza Loman, met wie er aan tafel zat',
    title: 'Drie weken van tevoren',
    inShort:
      'Wie weggaat, zegt het drie weken eerder. Aan tafel, hardop. Dat is niet fijn. Het is wel beter.',
    body: `Sinds de zomer is er een afspraak. Wie hier werkt en weggaat, zegt het drie weken van tevoren. Aan tafel, bij het eten, met iedereen erbij. Geen mail, geen briefje op het bord.

De eerste die het moest doen, had er buikpijn van. Hij had al een andere baan, verder weg, en hij had het zijn teamleider verteld en verder niemand. Hij zei het tussen de sla en de vla.

Het bleef lang stil. Toen zei iemand van vijftien:

> Oké. Dan weet ik dat.

En ging door met eten.

## De drie weken

De eerste week werd er niet met hem gepraat. Dat hadden we niet bedacht. Hij bood aan om pizza te bakken en er kwam niemand naar beneden. Hij zei tegen mij: ik had beter gewoon kunnen gaan.

In de tweede week vroeg iemand hoeveel hij ging verdienen. Dat was het begin.

In de derde week was er ruzie over een fiets die hij nog zou maken. Hij heeft hem gemaakt. Er zit een lekke band in die er eerst niet in zat.

Op de laatste avond heeft hij dag gezegd tegen iedereen, op de kamer, kloppen en wachten. Eén deur ging niet open. Hij heeft er een kwartier op de grond gezeten en iets onder de deur door geschoven. Wat, dat weet ik niet.

## Waar we het over hebben

Ik heb zelf in een huis als dit gewoond. In mijn tijd was iemand er op donderdag en op vrijdag niet meer. Je leerde van niemand iets te verwachten, dat ging heel goed, dat kan ik nog.

Drie weken is lang om boos te zijn op iemand die je elke dag ziet. Een paar van de jongeren vinden één week genoeg. Een van hen wil het liever helemaal niet weten. Dat kan niet, want de anderen weten het dan wel. Hij heeft gezegd dat hij dan boven eet.

We hebben het zo gelaten. In het voorjaar kijken we weer.`,
  },
  {
    slug: 'altijd-dezelfde-twee',
    kind: 'practice',
    language: 'nl',
    circle: 'halte-achttien',
    movement,
    audience: 'everyone',
    themes: ['close-ones', 'beyond-sectors'],
    keywords: ['jeugdhulp', 'ervaringsdeskundigheid', 'familie', 'thuis wonen'],
    daysAgo: 38,
    writers: ['chantal'],
    byline: 'Chantal Geraets, Halte Achttien',
    title: 'Altijd dezelfde twee',
    inShort:
      'Bij gezinnen komen steeds dezelfde twee mensen. Eén heeft het vak geleerd. De ander heeft het zelf meegemaakt.',
    body: `## Hoe het was

Een gezin in Meulenrade had in twee jaar negentien hulpverleners over de vloer gehad. De moeder had een lijstje. Achter elke naam stond wat ze voor diegene opnieuw had moeten vertellen.

## Wat we probeerden

We komen met zijn tweeën en we blijven met zijn tweeën. Eén van ons heeft ervoor geleerd. De ander heeft zelf als kind of als ouder hulp gehad en krijgt daar evenveel voor betaald. Gaat een van de twee weg, dan kiest het gezin mee wie er komt, en de ander blijft.

De eerste drie keer doen we niets. We zitten aan de keukentafel. We schrijven niet.

## Wie het vertelde

> Ik heb tegen die ene nooit wat gezegd. Wel waar zij bij zat. Dat is anders.

Een meisje van veertien.

> De een wist hoe het moest en de ander wist hoe het was. Ik heb met allebei ruzie gehad.

Een vader.

## Wat hielp

- Dat zij het met elkaar oneens mogen zijn waar het gezin bij zit.
- Een telefoon die ze allebei aannemen, ook als het niet hun dag is. Er is minder gebeld dan we vreesden.
- Dat de gemeente na een jaar ophield met vragen wie van de twee *de echte* was.

## Waar het knelde

**Het tempo.** Drie keer niets doen is in een planning drie keer niets. We hebben een half jaar op eigen geld gedraaid.

**Te dichtbij.** Een van ons hoorde haar eigen verhaal terug en heeft vier weken thuis gezeten. We hadden geen afspraak over wie haar dan opvangt. Die is er nu. Hij is nog niet goed.

**Twee tegen één.** Een moeder voelde zich tegenover twee mensen altijd de minderheid. Zij heeft haar zus erbij gevraagd. Dat hadden wij moeten bedenken.

**Het stopte een keer.** We hadden een avond voor iedereen, en die is na vijftig minuten opgehouden. Wij hadden niet aan iedereen gevraagd of ze dit wel wilden.

## Hoe het nu is

Elf gezinnen, acht koppels. Twee koppels zijn veranderd. Bij één gezin mochten we niet terugkomen en dat is hun goed recht.`,
    asks: 'Hoe vangen jullie iemand op die zijn eigen verhaal terughoort?',
  },
  {
    slug: 'van-wie-is-de-koelkast',
    kind: 'moment',
    language: 'nl',
    circle: 'de-vlierstruik',
    movement,
    audience: 'movement',
    themes: [],
    keywords: ['jeugdhulp', 'eten en koken'],
    daysAgo: null,
    writers: ['noor'],
    byline: 'Noor',
    title: 'Van wie is de koelkast',
    inShort: 'Bij ons is de koelkast van iedereen. Behalve mijn yoghurt.',
    body: `De koelkast is van iedereen. Dat staat ook op de site. Er staat niet op de site dat mijn yoghurt elke week weg is.`,
  },
]
