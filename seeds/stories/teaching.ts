import type { Story } from './types.ts'

const movement = 'een-stoel-erbij'

export const teaching: Story[] = [
  {
    slug: 'zestien-keer',
    kind: 'teaching',
    language: 'nl',
    circle: 'zorgschool-klaverum',
    movement,
    audience: 'everyone',
    themes: ['care-education'],
    keywords: ['zorgonderwijs', 'stage', 'kwaliteit'],
    daysAgo: 36,
    writers: ['sander', 'gonny'],
    byline: 'Sander Buist en Gonny Peeters',
    title: 'Wie poetst er jouw tanden? Een les van twee keer een uur',
    inShort: 'Studenten poetsen elkaars tanden. Daarna praten ze erover. Met vragen voor de docent zelf.',
    body: `Voor mbo, eerste of tweede jaar. Twee keer een uur, met een nacht ertussen. Nodig: tandenborstels, een spiegel, iemand die weet hoe het is als een ander je tanden poetst, en geld om hem te betalen.

## Het eerste uur

1. Iedereen poetst de tanden van een ander en wordt gepoetst. Wie niet wil, houdt de spiegel vast. Dat is ook een taak.
2. Niet praten tijdens het poetsen. Ook niet lachen, als het lukt.
3. Schrijf daarna één zin op. Niet over hoe het moet. Over waar je keek.
4. Lees elkaar de zinnen voor, zonder naam.

## Het tweede uur

De gast vertelt hoe vaak zijn tanden zijn gepoetst, door hoeveel mensen, en wat hij daarvan onthouden heeft. Laat hem de volgorde bepalen. Spreek vooraf af wat hij niet wil vertellen, en grijp in als iemand daarnaar vraagt.

Daarna stellen studenten één vraag. Niet aan de gast. Aan elkaar.

## Vragen voor de docent

- Wanneer heeft iemand voor het laatst iets met jouw lichaam gedaan zonder het te zeggen?
- Wat laat je studenten aftekenen omdat het belangrijk is, en wat omdat het af te tekenen is?
- Welke student zou deze les beter geven dan jij?
- Wie van je studenten kent dit van huis uit, van een broer, een moeder of zichzelf? Hoef je dat te weten?
- Wat doe je als er iemand huilt? Wat deed je de laatste keer?

## Waar het misging

Een student had iets meegemaakt waardoor ze niemand zo dichtbij kan hebben. Wij hadden gezegd dat je de spiegel mocht vasthouden. Wij hadden niet gezegd dat je ook weg mocht. Nu staat dat op het bord voor we beginnen.

En één keer zijn we de gast vergeten te vragen of hij zelf wilde poetsen. Hij wilde. Hij deed het veel beter dan wij.`,
  },
  {
    slug: 'een-nacht-slapen',
    kind: 'teaching',
    language: 'nl',
    circle: 'hogeschool-meerland',
    movement,
    audience: 'everyone',
    themes: ['care-education', 'beyond-sectors'],
    keywords: ['zorgonderwijs', 'nacht', 'stage'],
    daysAgo: 88,
    writers: ['hedwig'],
    byline: 'Hedwig Tamminga, Hogeschool Meerland',
    title: 'Eén nacht: lesbrief voor wie studenten laat logeren',
    inShort: 'Studenten slapen een nacht in een zorghuis. Ze hebben geen taak. Dit staat er in de lesbrief.',
    body: `In de eerste week slapen onze studenten een nacht in een zorghuis. Ze krijgen een bed en geen taak. Deze lesbrief is voor docenten die het ook willen.

## Vooraf

- Vraag het aan wie er woont, niet alleen aan het huis. In één huis zei de directie ja en de gang nee. We zijn niet gegaan.
- Eén student per gang. Twee studenten praten met elkaar.
- Geen opdracht mee. Ook geen vragenlijst, ook geen dagboek. Dat is voor docenten het moeilijkst.
- Een nummer dat de hele nacht wordt opgenomen. Door jou.

## De nacht

Je doet niets als docent. Je slaapt bij je telefoon.

## De ochtend

Ontbijt in het huis, met wie er ook ontbijt. Om tien uur in een kring. Eén vraag: *Wanneer keek je op de klok?* Laat zwijgen toe. Wie naar huis wil, gaat naar huis.

## Vragen voor docenten onder elkaar

- Wat hoopte jij dat ze zouden leren? Waarom hoopte je dat?
- Wat doe je met een student die zegt dat er niets gebeurde?
- Wat doen wij met wie na die nacht stopt? Het zijn er elk jaar een of twee. Bellen we ze nog?
- Wie heeft er in het huis iets aan gehad? Hoe weten we dat?

## Waar het knelt

Toetsing. De nacht is nergens een punt voor en zodra hij dat wordt, gaan ze hem beschrijven zoals wij het willen lezen. En de zomer: dan is er geen huis dat het aankan.

Een student schreef later dat ze die nacht vooral zelf was opgevangen, door een vrouw van negentig. Wij hadden dat bij *niet behaald* gezet. Dat is veranderd.`,
  },
]
