import { type Judged, type OtherText, questionsIn, textsIn } from './parsed.ts'

/** Short texts on care, neighbourhoods and work, with many words of everyday language. */
export const everydayTexts: readonly OtherText[] = textsIn(
  'nl',
  `
bloedprikken | De prikdienst komt aan de deur | Wie slecht ter been is, hoeft niet meer naar het lab. | Twee ochtenden in de week rijdt een laborante langs de flats aan de Meidoornlaan. Ze kent de honden bij naam en weet wie er flauwvalt.
sollicitatie | Vijftig brieven en één gesprek | Een timmerman van 58 vertelt hoe hij weer aan de slag kwam. | Na het faillissement van de fabriek kwam de afwijzing steeds per mail. Pas toen zijn dochter hem meenam naar een netwerkborrel zei iemand: kom maandag eens kijken.
nachtploeg | Brood op tafel om vier uur | De nachtploeg van de bakkerij eet sinds kort samen. | Vijf nationaliteiten, één lange tafel. De voorman zag dat niemand elkaars naam wist. Nu kookt iedere nacht iemand anders iets van vroeger.
burenruzie | De heg die te hoog werd | Twee huishoudens praatten elf jaar niet met elkaar. | Een bemiddelaar uit de straat zette ze aan één tafel. Het bleek niet over de heg te gaan, maar over een begrafenis waar niemand was uitgenodigd.
leestafel | De krant ligt open in de hal | In de hal van het flatgebouw staat een tafel met kranten en een lamp. | Wie wacht op de lift blijft even zitten. De huismeester zet koffie en de kruiswoordpuzzel wordt met z'n allen opgelost.
diabetes | Suiker meten zonder schaamte | In de groep van dinsdag prikken ze allemaal tegelijk. | Zes vrouwen met diabetes leren van elkaar wat de dokter niet uitlegt: wat je eet op een bruiloft, en hoe je nee zegt tegen taart.
werkplaats | De werkplaats onder het viaduct | Jongens die van school vielen, lassen er fietsrekken. | Een oud-lasser geeft les. De eerste maand komt niemand op tijd. Daarna wil niemand meer naar huis.
geboortekaart | Een kaartje voor elk nieuw kind | De straat krijgt een vlag als er een baby komt. | Wie hier een kind krijgt, vindt een pan soep voor de deur. Ook als het misgaat: dan brandt er een lantaarn.
incontinentie | Over de natte broek | Niemand had het erover, tot de toneelgroep het deed. | Negen bewoners spelen een stuk over plassen, schaamte en een kapotte lift naar het toilet. De zaal lachte en huilde.
brillen | De opticien in de gymzaal | Kinderen die slecht lezen zagen gewoon het bord niet. | Op drie scholen werden ogen gemeten. Eén op de zeven leerlingen had een bril nodig. Een fonds betaalt de glazen.
ploegendienst | Vader werkt in ploegen | Een meisje van twaalf maakt zelf het ontbijt. | Haar vader slaapt overdag. Ze schreef op wat ze nodig heeft: dat er iemand opbelt, en een lamp in de gang.
stembureau | Stemmen in je eigen kamer | Het stembureau ging op wielen langs de afdelingen. | Mensen die hun bed niet uit kunnen, kregen toch een rood potlood. Mevrouw De Haan, 101, stemde voor het eerst geheim.
rolluik | De winkel met het halve rolluik | Een kruidenier laat zien dat hij nog open is. | Sinds de supermarkt kwam, verkoopt hij minder. Maar hij weet wie al drie dagen geen melk haalde en belt dan aan.
littekens | Tatoeages over littekens | Een kunstenares tekent bloemen op wat zeer deed. | Vrouwen die zichzelf sneden, komen bij haar in het atelier. De psycholoog stuurt ze door.
zorgtaxi | De chauffeur kent de weg naar binnen | Hij brengt je niet naar de deur, maar tot aan de stoel. | Bij de dialyse weten ze: als Ahmed rijdt, is niemand te laat en niemand alleen.
loonstrook | Wat staat er op mijn loonstrook? | Schoonmakers leren samen hun salaris narekenen. | Een oud-boekhouder zit elke week in de kantine. Drie keer bleek er te weinig betaald. De werkgever betaalde het terug.
wijkbus | Opstappen zonder halte | De buurtbus stopt waar je je hand opsteekt. | Vrijwilligers rijden door vier dorpen waar het openbaar vervoer verdween. Tieners gaan ermee naar de bioscoop.
stotteren | Mijn woorden komen later | Een loketmedewerker stottert en blijft toch achter de balie. | Klanten wachten even langer. Hij zegt het zelf: ik heb tijd, u ook?
vacht | De bezoekhond heet Bas | Een labrador gaat mee op huisbezoek bij wie niemand binnenlaat. | Eerst mocht alleen de hond naar binnen. Na zes weken ook de wijkzuster.
krimp | Het laatste schoolplein | Het dorp hield zijn school open met elf leerlingen. | Ouders verven, een gepensioneerde meester geeft rekenen en de pastorie werd een logeerhuis voor leerkrachten.
tweelingzus | Mijn zus hoort stemmen | Tweelingzussen over een opname en wat er daarna kwam. | Zij werd opgenomen, ik bleef thuis met haar kat. Niemand op de afdeling vroeg hoe het met mij ging.
taalmaat | Samen de bijsluiter lezen | Nieuwkomers en apothekersassistenten oefenen op etiketten. | Drie keer daags na de maaltijd: wat is daags? Er ging een boek van honderd pictogrammen naar alle apotheken.
vuilnis | Zwerfvuil op zaterdag | Met grijpers en een bakfiets maken buren het park schoon. | Wat begon als straf voor twee jongens werd een traditie. De gemeente haalt de zakken op en leent de hesjes uit.
uitkering | Tien formulieren voor één uitkering | Een alleenstaande moeder legde haar papieren op de vloer. | Samen met een ambtenaar zocht ze uit wat dubbel gevraagd werd. Er bleven er drie over.
orthopeed | Lopen op een houten been | Een smid maakte zijn eigen prothese na en deelt de tekening. | De revalidatiearts lachte eerst. Nu komen leerlingen van de technische school in zijn schuur.
kledingruil | Jas zoekt eigenaar | In het oude postkantoor hangt een rek met winterjassen. | Neem mee wat past, breng terug wat te klein is. Niemand hoeft te zeggen dat hij arm is.
overgang | Zweten in de vergadering | Vrouwen van vijftig praten op het werk over de overgang. | De fabriek zette ventilatoren neer en paste de uniformen aan. Het ziekteverzuim daalde.
moskeetuin | Munt en koriander achter de moskee | Een stuk gras werd een kruidentuin. | Na het vrijdaggebed wieden vaders en zonen. De protestante buurvrouw brengt de rabarber.
vergeetlied | Het lied dat bleef | Een man vergat zijn naam, maar niet de tweede stem. | Het dementiekoor zingt iedere vrijdag. Zijn vrouw staat naast hem en hoort hem weer.
ontslag | Een taart bij het ontslag | Het bedrijf ging dicht en iedereen kreeg een foto van zijn werkbank. | Dertig jaar lijmden ze schoenen. Op de laatste dag aten ze samen en schreven ze op wat ze konden.
luchtwegen | Ademen met een mondharmonica | Longpatiënten oefenen met muziek. | Wie COPD heeft, blaast langzaam uit. De fysiotherapeut ontdekte het toen een patiënt in de gang stond te spelen.
postbode | De postbode die omkeek | Een postbezorger ziet wie de brievenbus niet meer leegt. | Hij maakte een afspraak met de wijkagent. In een jaar vonden ze twee mensen op tijd.
gehoor | Het café waar het stil mag zijn | Geen muziek, zachte stoelen en menukaarten met plaatjes. | Voor wie slechthorend is of snel overprikkeld. De kok leerde gebaren van zijn nichtje.
bijstand | De klusser met een uitkering | Hij mocht niet bijverdienen, maar wel helpen. | Met de sociale dienst werd afgesproken dat hij twintig uur per maand fietsen maakt voor wie geen geld heeft.
thuisbatterij | Stroom van het dak van de kerk | De parochie deelt haar zonnepanelen met zestig huishoudens. | Samen kochten ze een batterij. Wie in de kou zat, heeft nu een lagere rekening.
palliatief | De laatste week van oom Jan | Hij wilde in de kamer met uitzicht op de duiven sterven. | De hospicevrijwilligers zetten zijn bed bij het raam. Op woensdag kwam de duivenclub afscheid nemen.
mondzorg | Een tandarts in de caravan | Mensen zonder huis krijgen gratis een vulling. | Studenten tandheelkunde werken er op zondag. Wie weer durft te lachen, durft ook te solliciteren.
stage | De stagiaire die bleef vragen | Waarom staat de wekker van mijnheer om zeven uur? | Niemand wist het. Nu slaapt hij uit tot tien, en de ochtend is rustiger voor het hele team.
wachtkamer | Breien in de wachtkamer | Op de poli liggen wol en naalden klaar. | Wie wacht, breit een stukje. Er hangt nu een deken van negen meter in de kinderkliniek.
scootmobiel | Rijles op een scootmobiel | Oefenen tussen pionnen op het parkeerterrein. | De instructeur is zelf 79. Sinds de cursus zijn er geen botsingen meer bij de supermarkt.
adoptie | Twee moeders en een dossier | Een volwassen vrouw zoekt haar eerste familie. | In het archief van het tehuis vond ze een foto en een foute datum. Een archivaris hielp haar een jaar lang.
groepswonen | Zes weduwen onder één dak | Ze kochten samen een boerderij en deelden de kosten. | Ieder een eigen kamer, één grote keuken. Wie ziek is, krijgt thee gebracht; wie chagrijnig is, ook.
vrachtwagen | De vrachtwagenchauffeur die leerde lezen | Hij herkende borden aan hun vorm. | Na een bijna-ongeluk vertelde hij het zijn baas. Het bedrijf betaalt nu een leraar voor acht collega's.
ramen | Planten tussen de ramen van de isoleercel | De afdeling sloot haar laatste cel en maakte er een kas van. | Verpleegkundigen leerden gerust te stellen in plaats van op te sluiten. Er groeien tomaten waar een matras lag.
zelfmoord | Praten over de brug | Een spoorman vertelt wat hij op de rails zag. | Elke eerste maandag lopen nabestaanden van zelfdoding met machinisten langs de lijn. Ze zeggen weinig.
speelgoed | De speelgoeddokter | In de bibliotheek worden beren en treinen gerepareerd. | Opa's met soldeerbouten, kinderen met geduld. Er gaat bijna niets meer weg.
warmtekamer | Een kamer waar de kachel brandt | Wie thuis de verwarming niet kan betalen, komt hier zitten. | In het oude raadhuis brandt de haard van oktober tot april. Er wordt huiswerk gemaakt en gekaart.
kinderrechter | De rechter kwam naar het speelkwartier | Kinderen van gescheiden ouders stelden hun vragen. | Moet ik kiezen? Wie bewaart mijn tekening? Zij schreef de antwoorden op in gewone taal.
huidhonger | Een uur voetmassage | Aanraken hoort bij zorgen, vonden de meisjes van de opleiding. | Elke donderdag gaan ze met warme olie langs de bedden. Mijnheer Prins kneep voor het eerst terug.
wielrennen | Vier benen op een tandem | Blinde renners en hun voorrijders trainen op de dijk. | Wie achterop zit, hoort meer. Ze reden naar zee en terug, driehonderd kilometer.
cao | Drie dagen staken voor tien minuten | Thuishulpen wilden tijd om binnen te komen. | De vakbond eiste een praatje van tien minuten in elk bezoek. Het kwam in de cao.
puinhoop | De kamer vol spullen | Een man bewaarde alles, tot het plafond. | De opruimcoach gooide niets weg. Samen kozen ze per dag één ding. Na een jaar was er een stoel vrij voor bezoek.
asiel | Voetballen achter het hek | Het elftal van het azc speelt op het veld van de vierde divisie. | De keeper was in Eritrea leraar. De grensrechter regelde schoenen en een advocaat.
ijsbaan | De sloot bevroor en de straat kwam buiten | Oude schaatsen, stoelen en snert. | Wie niet kon staan, werd geduwd. De rolstoelen bleken het hardst te gaan.
wijkverpleging | Minder steunkousen, meer zelf | Een hulpmiddel van twaalf euro scheelt elke dag een bezoek. | De wijkverpleegkundige leerde mevrouw Smit haar kousen zelf aantrekken. Ze mist de aanloop, dus gaan ze nu samen naar de markt.
overuren | De chef ging als eerste naar huis | Om vijf uur licht uit in de hele zaak. | Burn-outs kostten het bureau zes mensen. Nu sluit de directrice om vijf uur het gebouw en gaat de computer vanzelf uit.
kaartclub | Klaverjassen met de wethouder | Beleid maken tussen twee slagen door. | Aan tafel hoort zij wat in geen enquête staat. De bushalte kwam er na drie potjes.
draagmoeder | Bevallen ver van het ziekenhuis | Op het eiland is alleen een verloskundige. | Bij storm vaart de boot niet. Drie vrouwen vertellen over een geboorte in de vuurtoren.
insuline | Op kamp met een pomp | Veertig kinderen en twee verpleegkundigen in het bos. | Er wordt gezwommen, gekampeerd en om drie uur in de nacht geprikt. De heimwee is erger dan de suiker.
loket | Eén loket, drie stoelen | Zorg, werk en wonen zitten bij elkaar in de bibliotheek. | Je vertelt het één keer. De medewerkers draaien hun stoel naar elkaar en bellen meteen door.
`,
)

/** Each second one of those that were asked: half of them in other words, or in other forms. */
export const everydayJudged: readonly Judged[] = [
  ...questionsIn(
    'plain',
    `
bloed laten prikken thuis | bloedprikken
lassen leren | werkplaats
toneel over plassen | incontinentie
kruidentuin moskee | moskeetuin
`,
  ),
  ...questionsIn(
    'synonym',
    `
werkloos na faillissement | sollicitatie
mediation | burenruzie
suikerziekte | diabetes insuline
verkiezingen | stembureau
medicijnen uitleg in makkelijke taal | taalmaat
papieren voor de bijstand | uitkering bijstand
tweedehands kleding | kledingruil
sluiting fabriek | ontslag
energiearmoede | thuisbatterij warmtekamer
laaggeletterdheid chauffeur | vrachtwagen
suïcide | zelfmoord
omgangsregeling scheiding kinderen | kinderrechter
hoarding opruimen | puinhoop
burnout overwerk | overuren
injectie | bloedprikken diabetes insuline
baan zoeken | sollicitatie
vacature | sollicitatie
uitvaart zonder uitnodiging | burenruzie
concierge | leestafel
spijbelaars | werkplaats
wc | incontinentie
schaamte urine | incontinentie
plaatselijke middenstand | rolluik
nierpatiënten | zorgtaxi
ov op het platteland | wijkbus
puppy | vacht
schizofrenie | tweelingzus
troep | vuilnis puinhoop
prothese | orthopeed
islam | moskeetuin
alzheimer koor | vergeetlied
benauwd longen | luchtwegen
zwartwerk | bijstand
gebit | mondzorg
weduwen samenwonen | groepswonen
dwangmaatregel psychiatrie | ramen
knuffels maken | speelgoed
intimiteit aanraking | huidhonger
slechtziende sporters | wielrennen
verzamelwoede | puinhoop
schaatsen op natuurijs | ijsbaan
ambtenaren balie | loket stotteren uitkering
verloskunde | draagmoeder
`,
  ),
  ...questionsIn(
    'compound',
    `
ruzie tussen buren | burenruzie
oogmeting op school | brillen
kruidenierswinkel | rolluik
kleine dorpsschool | krimp
hospice | palliatief
bloedprikster | bloedprikken
fietsenrek | werkplaats
dorpsscholen | krimp
zwerfafval | vuilnis
winterjasje | kledingruil
wielrenners | wielrennen
vuurtorenwachter | draagmoeder
`,
  ),
  ...questionsIn(
    'inflection',
    `
tatoeëren | littekens
salaris schoonmaker | loonstrook
stotteraar | stotteren
brievenbus postbezorgers | postbode
uitslapen in het verpleeghuis | stage
buren ruzien | burenruzie
kruiswoordpuzzels | leestafel
babys | geboortekaart
stembureaus | stembureau
kruidenieren | rolluik
schoonmaakster | loonstrook
labradors | vacht
moskeeën | moskeetuin
gezongen | vergeetlied
wijkagenten | postbode
tandheelkundig | mondzorg
gebreid | wachtkamer
archivarissen | adoptie
isoleercellen | ramen
nabestaande | zelfmoord
kinderrechters | kinderrechter
opruimcoaches | puinhoop
burnouts | overuren
wethouders | kaartclub
`,
  ),
  ...questionsIn(
    'mistyped',
    `
timerman | sollicitatie
bakerij | nachtploeg
diabeet | diabetes insuline
insontinentie | incontinentie
brilenglazen | brillen
tattoeage | littekens
vrijwiligers | wijkbus palliatief
apoteker | taalmaat
protese | orthopeed
mondharmonika | luchtwegen
zonepaneel | thuisbatterij
gescaatst | ijsbaan
`,
  ),
]
