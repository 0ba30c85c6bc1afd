import { type Judged, type OtherText, questionsIn, textsIn } from './parsed.ts'

/** Letters of a landlord, notices of a library, what a sports club tells its members, and leaflets of a hospital ward. */
export const lettersTexts: readonly OtherText[] = textsIn(
  'nl',
  `
lift | De lift van de Meidoornflat staat een ochtend stil | | Op dinsdag 14 mei werken monteurs van acht tot twaalf aan de kabels. Kunt u geen trappen lopen? Bel ons op maandag, dan brengt een collega uw boodschappen naar boven.
huurprijs | Wat u vanaf juli betaalt | De huur gaat omhoog. | Voor de meeste woningen komt er drie procent bij. Verdient u minder dan vorig jaar, stuur ons dan uw loonstrook. Bezwaar maken kan tot 1 juli.
schimmel | Zwarte plekken in de badkamer | Wat wij doen en wat u zelf kunt doen. | Schimmel komt van vocht dat niet weg kan. Zet na het douchen het raampje open en laat het ventilatierooster met rust. Blijven de vlekken, dan komt de opzichter kijken.
lawaai | Muziek na elf uur 's avonds | | Drie gezinnen uit het portiek schreven ons dat ze er niet van slapen. Wij vragen u eerst samen koffie te drinken. Lukt dat niet, dan schuift een bemiddelaar aan.
portiekdeur | Nieuwe sloten op de buitendeur | | Uw oude sleutel past vanaf maandag niet meer. U krijgt er twee in een envelop. Een derde kost vijftien euro, af te halen bij de huismeester.
zonnepanelen | Panelen op het dak van uw buren en op dat van u | | De steigers staan er twee weken. Daarna wekt uw huis zelf stroom op en betaalt u vier euro servicekosten in de maand.
heg | Wie knipt de heg? | | De beuken voor uw raam zijn van ons, wat in uw achtertuin groeit is van u. In maart snoeien wij niet, want dan broeden de merels.
stookkosten | Uw jaarafrekening van de blokverwarming | | U heeft minder gestookt dan in de winter ervoor. Wij maken 86 euro aan u over. De meterstanden staan op de achterkant.
vertrek | U heeft de huur opgezegd | Zo levert u uw woning op. | Vier weken voor u verhuist lopen wij samen door de kamers. Gaatjes in de muur vult u zelf, het behang mag blijven zitten.
galerij | Geen fietsen en bloembakken op de galerij | | Bij brand moet iedereen er langs kunnen, ook met een rollator. De brandweer heeft het nagemeten: er is een meter twintig nodig.
boetevrij | Te laat terug kost niets meer | | Er lagen in de stad duizenden boeken onder bedden, omdat mensen bang waren voor de boete. Breng ze gerust. Wij zeggen er niks van.
peuters | Voorlezen op schoot | | Elke woensdagochtend zit Fatma op het groene kleed met een prentenboek. Voor kinderen tot vier jaar, met hun vader, moeder of oma. Er is limonade.
taalcafe | Praten om Nederlands te leren | | In het taalcafé zit niemand voor een bord. Tien mensen uit acht landen praten over fietsen, belasting en snert. Vrijwilligers verbeteren alleen wie erom vraagt.
ebooks | Lezen op uw tablet | | Met uw pas leent u ook digitale boeken en luisterboeken. U heeft ze drie weken, daarna verdwijnen ze vanzelf van uw scherm.
verbouwing | Wij zitten even in de gymzaal | De bibliotheek wordt verbouwd. | Van september tot kerst staan de kasten tussen de wandrekken. De kranten liggen op de bok. Terugbrengen kan dag en nacht in de brievenbus.
leeskring | Acht mensen, een roman | | Sinds 2009 leest de kring van mevrouw Dortmans elke zes weken hetzelfde boek. Ruzie over het einde hoort erbij. Er is plek voor een nieuw lid.
gereserveerd | Uw boek ligt voor u klaar | | Wij bewaren het tien dagen achter de balie. Iemand anders mag het ook ophalen, als die uw pas meeneemt.
spreekuur | Hulp bij DigiD, op donderdag | | Neem uw telefoon mee en alle brieven die u niet snapt. Jurre en Hanneke kijken mee op het scherm en typen niet voor u: u leert het zelf.
boeken-thuis | De bieb komt naar u toe | | Kunt u de deur niet meer uit? Een van onze vrijwilligers brengt eens per maand een tas, ook in grote letters. Vertel waar u van houdt.
studieplek | Stil blokken voor het eindexamen | | In mei houden wij de bovenzaal tot tien uur open. Telefoons gaan in de mand bij de trap. De soep is gratis.
contributie | Wat het lidmaatschap kost | | Senioren betalen 240 euro, de jeugd de helft. Kan uw gezin dat niet missen, dan betaalt het jeugdfonds, ook de schoenen. Niemand op het veld weet dat.
afgelast | Zaterdag wordt er niet gevoetbald | | De velden zijn bevroren en de scheidsrechter durft het niet aan. De trainingen gaan door in de hal van de Krabbendijk.
bardienst | Wie staat er achter de bar? | | De kantine draait op veertig vrijwilligers en we hebben er nog negen. Twee avonden in een seizoen is genoeg. Tappen leren we je.
wandelvoetbal | Voetballen zonder rennen | | Wie boven de zestig is kan op maandag mee. Rennen levert een vrije trap op voor de tegenstander. De derde helft duurt langer dan de eerste twee.
enkel | Door je enkel gegaan? | | Leg er ijs op, houd je voet hoog en wacht met lopen. Op maandagavond kijkt fysiotherapeut Bram in de kleedkamer naar blessures, zonder afspraak.
zwemmen | Op je vijftigste het water in | | Yusuf leerde in twaalf lessen drijven, watertrappen en de schoolslag. Hij was als jongen bijna verdronken. Vrijdagavond is het bad alleen voor beginners.
gevonden | De krat met gevonden voorwerpen | | Elf sokken, een kunstgebit, vier bidons en een gouden ring. Wat op 1 juni nog in de kleedkamer ligt, gaat naar de kringloop.
langs-de-lijn | Ouders, laat de coach coachen | | Vorige week stond een jongen van acht te huilen omdat zijn vader de scheids uitschold. Moedig aan, of ga een bal halen.
jubileum | Vijfenzeventig jaar blauw-wit | | In juni vieren we dat met een feestavond, een elftal van oud-spelers en een boek vol foto's. Heeft u nog een shirt van voor 1970?
rolstoelbasket | Basketballen op wielen | | Ook wie kan lopen mag in een sportrolstoel mee. Na een uur heb je blaren en weet je wie van jullie echt kan draaien.
bezoektijd | Wanneer u langs mag komen | | Bezoek is welkom van drie tot acht. Twee mensen aan het bed is genoeg, en kinderen mogen mee. Bent u mantelzorger, dan kunt u de hele dag terecht.
nuchter | Niet eten voor de operatie | | Vanaf middernacht eet u niets. Water drinken mag tot twee uur voor de narcose. Heeft u toch ontbeten, zeg het dan: wij worden niet boos.
naar-huis | De dag dat u naar huis gaat | | Om tien uur neemt de zaalarts alles met u door. U krijgt recepten mee, een brief voor de huisarts en een nummer dat u 's nachts kunt bellen.
vallen | Blijf overeind | Op de afdeling valt elke week iemand. | Trek de sokken met rubber noppen aan en bel als u uit bed wilt. Het snoer van de infuuspaal is de grootste boosdoener.
slapen-bij-kind | Een bed naast uw kind | | Een van de ouders kan blijven slapen. De stoel klapt uit, de douche is op de gang. 's Ochtends is er brood voor u in de ouderkamer.
infuus | Het infuus piept | | Meestal zit er een luchtbel in of ligt u op de slang. Druk op de bel en trek er niet zelf aan. De verpleegkundige komt zo gauw zij kan.
zielzorg | Iemand om mee te praten over wat het betekent | | Onze geestelijk verzorger Margriet komt bij iedereen, gelovig of niet. Ze heeft geen agenda en zwijgt als u dat wilt. In de stilteruimte branden kaarsen.
rustuur | Tussen een en drie is het stil | | De gordijnen gaan dicht, de telefoons uit en de karren blijven staan. Wie slaapt wordt beter. Artsen lopen dan geen visite.
eigen-pillen | Neem uw medicijnen van thuis mee | | In de doos waar ze in zaten. De apothekersassistente schrijft op wat u slikt, ook de druppels en wat van de drogist komt.
in-de-war | Opeens in de war na de operatie | Wat familie kan doen bij een delier. | Uw vader ziet beestjes op de muur en kent u niet. Dat gaat bijna altijd over. Leg zijn bril en foto's neer, en zeg rustig wie u bent.
`,
)

/** Written with the texts, before any of them was looked for. */
export const lettersJudged: readonly Judged[] = [
  ...questionsIn(
    'plain',
    `
lift stil | lift
huur omhoog | huurprijs
bezwaar maken | huurprijs
zwarte vlekken badkamer | schimmel
sleutel portiek | portiekdeur
zonnepanelen dak | zonnepanelen
behang muur | vertrek
rollator galerij | galerij
boek te laat terug | boetevrij
prentenboek | peuters
nederlands leren | taalcafe
boek lezen op een tablet | ebooks
gymzaal bibliotheek | verbouwing
roman samen lezen | leeskring
boek ophalen met pas van iemand anders | gereserveerd
DigiD | spreekuur
grote letters | boeken-thuis
eindexamen | studieplek
veld bevroren | afgelast
achter de bar | bardienst
enkel ijs | enkel
gouden ring kwijt | gevonden
bezoek ziekenhuis hoe laat | bezoektijd
wat mag ik drinken voor de narcose | nuchter
bij je kind blijven slapen | slapen-bij-kind
infuus piept | infuus
geestelijk verzorger | zielzorg
beestjes op de muur | in-de-war
zwemmen leren volwassenen | zwemmen
basketbal rolstoel | rolstoelbasket
`,
  ),
  ...questionsIn(
    'compound',
    `
huurverhoging | huurprijs
badkamerschimmel | schimmel
geluidsoverlast | lawaai
jeugdcontributie | contributie
verjaardagsfeest vereniging | jubileum
ziekenhuisontslag | naar-huis
luisterboek | ebooks
`,
  ),
  ...questionsIn(
    'inflection',
    `
gesnoeide heggen | heg
verhuizing | vertrek
geleende boeken | ebooks
gevallen patient | vallen
aanmoedigen | langs-de-lijn
getapte biertjes | bardienst
geslikte medicijnen | eigen-pillen
verwarde vader | in-de-war
`,
  ),
  ...questionsIn(
    'synonym',
    `
verwarming afrekening gas | stookkosten
sportclub lidgeld | contributie
burenruzie | lawaai
elevator | lift
computerhulp | spreekuur
kleuters voorlezen | peuters
verstuikt | enkel
pastor | zielzorg
`,
  ),
  ...questionsIn(
    'mistyped',
    `
blokverwaming | stookkosten
contributsie | contributie
biebliotheek verbouwing | verbouwing
fysioterapeut | enkel
vrijwiligers kantine | bardienst
narkose | nuchter
rolstoel baskettbal | rolstoelbasket
`,
  ),
]
