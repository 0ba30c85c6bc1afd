import type { Story } from './types.ts'

const movement = 'een-stoel-erbij'

/** For who invites or is phoned by a newspaper. */
export const kit: Story[] = [
  {
    slug: 'uitnodigen-in-twaalf-zinnen',
    kind: 'template',
    language: 'nl',
    movement,
    audience: 'everyone',
    themes: ['shared-say'],
    keywords: ['communicatie', 'uitnodigen', 'kampvuurgesprekken'],
    daysAgo: 54,
    writers: ['lotte'],
    byline: 'Steunpunt Aanschuiven',
    title: 'Een uitnodiging in twaalf zinnen',
    inShort: 'Een brief om iemand uit te nodigen. Verander wat je wilt. Geef hem met de hand.',
    body: `Verander alles wat niet klinkt zoals jij praat. Geef de brief liever met de hand dan met de post. Zet er geen logo boven.

## De brief

Dag *(naam)*,

Op *(dag)* zitten we met een paar mensen om een tafel. Het gaat over *(één ding, in gewone woorden)*.

Ik zou het fijn vinden als je komt, omdat *(iets wat je echt van deze persoon weet)*.

Er zijn *(aantal)* mensen. *(Noem wie er werkt, wie er woont en wie er beslist.)*

Je hoeft niets voor te bereiden. Je mag ook alleen luisteren. Je mag iemand meenemen, en je mag halverwege weg.

Wat je zegt, blijft van jou. Je kiest na afloop zelf of het verder mag.

Er is koffie, en om *(tijd)* eten we. Reizen betalen wij, vooraf als dat handig is.

Wil je niet, dan is dat goed. Zeg je nu niets, dan kom ik *(dag)* even langs.

*(Je naam, je nummer, wanneer je opneemt.)*

## Zinnen die we weghaalden

- *Jouw mening telt.* Iedereen die dat leest, weet genoeg.
- *Voor een hapje en een drankje wordt gezorgd.* Schrijf wat er is. Soep, bijvoorbeeld.
- *Meld je aan via de link.* Een deel van de mensen had daarna geen brief meer, maar een taak.

## Wat wij er fout mee deden

Wij stuurden hem een keer aan tachtig mensen tegelijk, met overal *omdat je een bijzondere kijk hebt*. Er kwamen vier mensen, en drie van hen vroegen welke.`,
  },
  {
    slug: 'als-de-krant-belt',
    kind: 'template',
    language: 'nl',
    movement,
    audience: 'movement',
    themes: [],
    keywords: ['communicatie', 'toestemming', 'normaliseren'],
    daysAgo: 102,
    writers: ['lotte', 'bert'],
    byline: 'Lotte Smeets en Bert Nijland',
    title: 'Als de krant belt',
    inShort: 'Een kaart voor bij de telefoon. Wat je zegt als een journalist belt. Nee zeggen mag.',
    body: `Voor naast de telefoon. Voor iedereen die opneemt, niet alleen voor wie over communicatie gaat.

## Wat je altijd mag zeggen

1. *Ik bel u terug. Mag ik uw naam en nummer?* Je hoeft nu niets.
2. *Daar ga ik niet over, ik weet wie wel.*
3. *Nee.*

## Als ze een verhaal willen van iemand die zorg krijgt

Geef geen namen. Ook niet van iemand die vast wel wil. Vraag het diegene zelf, en vraag het de volgende dag nog een keer.

Spreek af, voor het gesprek:

- wie erbij is;
- dat je het stuk leest voor het verschijnt, en tot wanneer je nog iets mag veranderen;
- welke naam er komt te staan, en of er een foto bij moet;
- dat stoppen kan, ook als de journalist er al is.

En zeg er eerlijk bij: wat in een krant heeft gestaan, krijg je er niet meer uit. Bij ons kun je een verhaal weghalen. Daar niet.

## Woorden

Wij zeggen *mensen die hier wonen*, *mensen die zorg krijgen*. Geen *doelgroep*. Geen *kwetsbaren*. Vraag de journalist een titel te laten lezen; daar gaat het meestal mis.

## Van wie dit komt

Van iemand die met zijn hele naam in de krant heeft gestaan op een dag dat hij het goed vond. De week erna vond hij het niet meer goed.`,
  },
]
