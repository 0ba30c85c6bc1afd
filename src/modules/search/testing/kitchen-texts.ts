import { type Judged, type OtherText, questionsIn, textsIn } from './parsed.ts'

/** Written with its questions before anything was looked for, and measured once. */
export const kitchenTexts: readonly OtherText[] = textsIn(
  'nl',
  `
deurbel | De bel met het lampje | | Wie slecht hoort, ziet nu een lamp knipperen als er iemand voor de deur staat. De installateur bleef voor een bak thee.
valpreventie | Leren vallen in de gymzaal | | Zestig-plussers rollen over de mat in Sneek. De valtraining begon als grap van een judoleraar. Nu is er een tweede groep.
gehoor | Ik hoorde de helft en knikte | | Mijn gehoorapparaat lag in een la. De audicien in Bussum zei: neem je vrouw mee. Sindsdien draag ik het, voor haar.
oogarts | De bus naar de oogarts | | Eén keer per maand rijdt de kerkbus van Staphorst naar het ziekenhuis voor staar. Achterin wordt gezongen.
heup | Een nieuwe heup en een oude hond | | Na de operatie mocht ik zes weken niet bukken. De buurjongen deed het hondenpoepzakje. Hij wil nou dierenarts worden.
dialyse | Drie keer per week aan de machine | | Bij de nierdialyse in Sittard zitten we met vaste mensen. Bingo, met de telefoon als ballenbak. De dokter roept de nummers.
stoma | Zwemmen met een stoma | | Ik durfde het bad niet meer in. De stomaverpleegkundige ging mee, in badpak. Geen mens die keek.
transgender | De naam op het armbandje | | In het ziekenhuis stond nog mijn oude naam. Een zuster plakte er met een pleister Lisa overheen. Zo klein kan het zijn.
roze-ouderen | De roze loper | | Jaap en Willem waren veertig jaar samen en zeiden in het verzorgingshuis dat ze broers waren. Nou hangt er een regenboogvlag bij de lift.
kapster | De kapper die aan huis komt | | Mevrouw Dijkstra komt haar bed niet meer af. Kapster Bianca wast haar haar in een opblaasbak. De permanent zit.
tandarts | Bang voor de boor | | In de wagen van de mobiele tandarts mag je eerst alles zelf vasthouden. Gerrit van 61 met downsyndroom deed voor 't eerst zijn mond open.
voeten | Teennagels en tranen | | De pedicure hoort meer dan de dominee, zegt ze. Als je iemands voet vasthoudt, komt het er vanzelf uit.
huisarts-weg | Het dorp zonder dokter | | In Wijk aan Zee stopte de huisarts en er kwam geen nieuwe. Een arts in opleiding woont nu gratis in het oude schooltje.
apotheek | De apotheker op de fiets | | Hij brengt de spullen zelf rond in Bergen. Zo ziet hij waar drie dozen van hetzelfde op het dressoir staan.
roken | Stoppen met roken, met z'n vijven | | Op de sociale werkplaats gingen we tegelijk van de sigaretten af. Jolanda rookt weer. Daar doen we niet moeilijk over.
gokken | Het spaargeld van de kinderen | | Online gokken doe je in stilte. Ik was alles kwijt voor mijn vrouw het zag. Nu zit ik bij een zelfhulpgroep en houdt zij de bankpas.
gamen | Een zoon achter een dichte deur | | Hij kwam alleen nog uit zijn kamer voor cornflakes. De hulpverlener vroeg of hij een keer mee mocht spelen. Ze verloor dik.
snijden | Lange mouwen in juli | | Ik deed mezelf pijn omdat het dan even stil werd. Een klasgenoot zag de pleisters. Ze heeft niks gezegd, ze gaf me haar trui.
bipolair | Het jaar dat ik drie auto's kocht | | Manisch zijn is niet vrolijk, het is hard. Mijn zus heeft nu een afspraak met me: bij de tweede nacht zonder slaap belt ze.
borderline | Te veel van alles | | Ze zeiden dat ik borderline had en keken daarna anders. In de groep in Nijmegen heet het gewoon: voelen zonder dimmer.
dwang | Zeventien keer het gas | | Controleren, teruglopen, weer controleren. De therapeut ging mee naar huis en we zaten samen op de trap tot het zakte.
kopp | Kind van een moeder in de war | | Als mama in de war was, ging ik bij de cavia zitten. Op de KOPP-groep hadden er drie een cavia.
rouwhond | Een hond op het crematorium | | Bij afscheid loopt Boris mee naar voren. Kinderen mogen de riem vasthouden. De uitvaartleidster had het eerst voor zichzelf gedaan.
moskee | De ramadan in het verpleeghuis | | Eten na zonsondergang, daar was geen kok voor. De dochters van meneer El Amrani hebben de nachtzusters leren koken.
kerst | Kerstavond op de afdeling | | Alle uitzendkrachten waren ziek. De directeur heeft billen gewassen en de boekhouder las voor uit Lucas.
carnaval | Prins van de gesloten afdeling | | In Bergen op Zoom wordt elk jaar een bewoner prins. Zijn scepter is een wc-borstel, dat wou ie zelf.
boerderij | Koeien melken met een burn-out | | De leraar kon geen klas meer zien. Bij boer Teun stond hij om vijf uur in de stal. Na de winter is ie weer begonnen, twee ochtenden.
schipper | Oud worden op een schip | | Schippers van het internaat willen niet aan de wal. In Zwartsluis komt de wijkzorg met een bootje.
kermisvolk | Leren in een woonwagen | | De rijdende school staat naast de botsauto's. Priscilla doet haar toets tussen de suikerspinnen.
roma | Oma Rozalia spreekt zes talen | | Sinti-vrouwen vroegen om een eigen ochtend op het consultatiebureau. De verpleegkundige kwam naar het kamp. Er was soep.
molukken | De keuken van het Moluks woonoord | | In Capelle koken ze voor de ouderen van Barak 12. Zonder sambal geen herstel, zegt tante Nona.
caribisch | Van Bonaire naar Hoogezand | | Voor een beenprothese moest hij acht uur vliegen. Zijn nicht met een flat op drie hoog had geen lift. De buren hebben hem een half jaar getild.
oekraine | De gymzaal vol bedden | | In maart sliepen er tachtig Oekraïense vrouwen in onze sporthal. De tennisclub deed de was. Sommigen werken nu in de thuiszorg.
alleenstaand | Zestien en zonder ouders hier | | Samir kwam alleen uit Eritrea. Zijn mentor leerde hem fietsen en verloor daarna elke sprint.
asielkind | Zes keer verhuisd voor haar tiende | | Nadia moest steeds van azc wisselen. Haar juf schrijft haar nog, met tekeningen van de klaspoes.
ontslag | Ziek uit dienst | | Mijn contract werd niet verlengd omdat ik chemo kreeg. De vakbond zei: sta op. De rechter vond dat ook.
reintegratie | Terug aan het werk met een halve dag | | De bedrijfsarts wou alles op papier. Mijn chef zei: kom maar koffie drinken. Zo ben ik weer begonnen.
sw-bedrijf | Van doosjes vouwen naar de gemeentetuin | | Twintig jaar inpakken onder tl-licht. Nu snoeit Ferry de rozen bij het stadhuis en groet hij de burgemeester bij d'r voornaam.
jobcoach | De jobcoach ging mee lunchen | | Lunchen was het moeilijkst, niet het werk. Na drie weken at Eva tussen de anderen.
uwv | De keuringsarts draaide zijn scherm om | | Bij de keuring mocht ik meelezen. Er stond dat ik 'klaagde'. Hij heeft er 'vertelde' van gemaakt.
toeslagen | Haar kinderen kennen de deurwaarder bij naam | | De toeslagenaffaire kostte ons het huis. Een oud-ambtenaar helpt nu gratis met de papieren, uit schaamte zegt hij.
energie | Met de jas aan op de bank | | De verwarming staat op vijftien. Energiecoaches in Delfzijl plakken folie achter de radiator en kijken meteen of er brood is.
huurachterstand | Twee maanden huur en een deurwaarder | | De verhuurder in Spijkenisse belt nu al na veertien dagen. Niet om te dreigen. Om te vragen wat er is.
menstruatie | Maandverband bij de balie | | Op het vmbo bleven meisjes thuis omdat er thuis geen geld voor was. De conciërge zette een mandje neer. Geen briefje erbij.
kledingbank | Een pak voor het sollicitatiegesprek | | Bij de kledingbank in Assen hangt een rek voor wie ergens heen moet. De strijkster doet ook je das.
fietsles | Fietsen leren op je zestigste | | Tante Mei-Ling had nooit op een fiets gezeten. Zes vrouwen op een parkeerplaats in Almere, één traint, vijf lachen.
bibliotheek | De warme bieb | | Wie thuis kou lijdt mag de hele dag in de leeszaal zitten. De vaste krantenman heeft inmiddels zijn eigen mok.
schaken | Schaakmat in de gevangenis | | Elke week gaat de club naar de PI in Vught. Achter de stukken is iedereen even gevangen, zei er een.
reclassering | Een bankje en een enkelband | | De reclasseringsmedewerker loopt rondjes met hem om de plas. Kijken hoef je dan niet, praten gaat beter.
slachtoffer | Ik wilde zijn gezicht zien | | Na de overval durfde ik de winkel niet meer in. Een mediator bracht ons bij elkaar. Hij was jonger dan mijn zoon.
verkeer | Een stoel langs de N33 | | Waar Marloes verongelukte zit haar vader soms een uur. Automobilisten gaan vanzelf langzamer.
doodgeboren | Negen maanden en dan stil | | Onze dochter leefde niet. De kraamverzorgster is drie dagen gebleven, heeft haar gewassen en haar naam steeds gezegd.
ivf | Zeven pogingen en een volkstuin | | Kinderen kwamen er niet. Wel een tuin, waar de halve straat haar kinders loslaat. Het is goed zo, meestal.
tweeling | Twee couveuses naast elkaar | | Na 27 weken geboren. De vader lag drie maanden met een aapje van een kilo op zijn borst. Kangoeroeën noemen ze dat.
peuter | Bijten op de crèche | | Joep beet iedereen. De leidster gaf hem een washandje met een knoop. De andere ouders waren moeilijker te sussen.
voorlezen | Het boekenkoffertje | | Een koffer met tien boeken gaat langs gezinnen in Oss waar geen boek staat. Er zit ook een knuffelworm in.
dyslexie | De letters dansen bij mij | | Mijn meester las alles op band in. Ik ben nu zelf meester en doe het ook, met een telefoon.
hoogbegaafd | Het jongetje dat treinen wilde tellen | | Hij kende de dienstregeling uit zijn hoofd en had geen vriendjes. Nu helpt hij op zaterdag bij het spoormuseum.
adhd | Lesgeven aan een stuiterbal | | Bas kan niet stilzitten. Zijn bureau is nu een hometrainer. Het piept, maar hij rekent.
gymles | Gym voor wie altijd laatst gekozen wordt | | Meester Ruud laat de kinderen die niet kunnen voetballen de regels bedenken. Er lopen nou vier ballen tegelijk.
schooltandem | Blind en toch op de fiets naar school | | Femke van twaalf zit achterop een tandem. Voorop elke dag een andere klasgenoot. Het rooster hangt op de wc.
examen | Eindexamen in het ziekenhuis | | Met een infuus in mijn arm deed ik Duits. De surveillant moest een schort aan. Een zes komma twee.
roddel | Er werd gepraat op de flat | | Over wie er 's nachts schreeuwde. Niemand wist dat meneer Hak in een kamp had gezeten. Nu wel, en er gaat elke avond iemand buurten.
geluid | Herrie van boven | | Met een kind van twee hoor je alles. Eerst een advocaat, toen een dik tapijt, betaald door de onderburen.
kat | De kat mocht mee | | Zonder Mientje ging ze niet naar het hospitaal. Er ligt nou een protocol van een half A4: de poes op bed, de bak op de gang.
duiven | Duivenmelkers onder elkaar | | Op het dak van het woonzorgcentrum staat een til. De mannen kwamen nergens meer voor beneden, wel voor omhoog.
biljart | Stoten met één arm | | Na zijn beroerte dacht Sjaak dat het afgelopen was met biljarten. De vereniging maakte een houten bruggetje.
kook | Pannenkoeken met een blindenstok | | In Zeist geeft Marga kookles aan mensen die niet zien. Je hoort wanneer hij om moet.
dans-rolstoel | Walsen op wielen | | Rolstoeldansen in Deurne. Mijn man trok zich dood, tot iemand zei dat ik moest leiden.
toneel | De souffleur met geheugenverlies | | Een gezelschap van mensen met beginnende dementie. Wie zijn tekst kwijt is, verzint wat. Uitverkocht.
vissen | Zwijgen aan de waterkant | | Elke zaterdag gaan elf vaders van zieke kinderen vissen in de Biesbosch. Vangen doen ze niks. Het gaat erom dat niemand vraagt.
brommer | Een brommobiel voor ome Sjors | | Zijn rijbewijs kwijt vanwege zijn ogen, zijn vrijheid ook. De rijschoolhouder reed zes keer mee om te kijken waar 't nog wel kon.
testament | De notaris aan de keukentafel | | Wat moet er gebeuren met Wouter als wij er niet meer zijn? De notaris tekende het uit met poppetjes. Wouter ook.
bewind | Vijftig euro weekgeld | | Mijn bewindvoerder nam nooit op. Nu heb ik er een die vraagt waarvoor ik wil sparen. Een gitaar.
levenstest | Een doos vol vroeger | | Studenten maakten met bewoners een herinneringskist. In die van Truus zit een hengsel van een emmer. Alleen zij weet waarom.
prijs | Verpleegkundige van het jaar weigert beker | | Hulya vond dat de hele nachtploeg hem moest krijgen. De beker gaat nu rond, elke maand een ander koffiehok.
personeelstekort | Rooster met gaten | | We kregen de zomer niet rond. Toen hebben we families gevraagd: wie kan een uur? Zestig mensen zeiden ja. Bleek dat niemand dat ooit gevraagd had.
uitzend | Alweer een vreemd gezicht | | Acht uitzendkrachten in een week. Mevrouw Lammers hangt nou een briefje op: ik heet Coby, u ook?
zzp | Terug in loondienst | | Als zzp'er verdiende ik meer en kende ik niemand. Ik miste de ruzies over de vaatwasser.
dokterstaal | Wat zei hij nou eigenlijk | | De verpleegkundige schrijft na elk gesprek met de specialist drie zinnen op in gewone taal. Die blijven bij het bed liggen.
`,
)

export const kitchenJudged: readonly Judged[] = [
  ...questionsIn(
    'plain',
    `
gehoorapparaat | gehoor
dialyse bingo | dialyse
stoma zwemmen | stoma
ramadan | moskee
borderline groep | borderline
toeslagenaffaire | toeslagen
KOPP | kopp
zzp loondienst | zzp
adhd in de klas | adhd
jobcoach lunch | jobcoach
keuring UWV meelezen | uwv
kledingbank sollicitatie | kledingbank
dyslexie | dyslexie
enkelband | reclassering
huisarts stopt in dorp | huisarts-weg
online gokken | gokken
rooster zomer familie helpt | personeelstekort
regenboogvlag ouderen | roze-ouderen
hospitaal kat mee | kat
overval gesprek met dader | slachtoffer
Almere | fietsles
downsyndroom tandarts | tandarts
energiecoach | energie
`,
  ),
  ...questionsIn(
    'compound',
    `
val training | valpreventie
school op de kermis | kermisvolk
zorg op de boot | schipper
les koken blind | kook
huur | huurachterstand
nagels | voeten
tuin gemeente | sw-bedrijf
herinneringen kist | levenstest
`,
  ),
  ...questionsIn(
    'inflection',
    `
kappers thuis | kapster
melkte een koe | boerderij
gestopte rokers | roken
oogartsen | oogarts
zwijgende vaders | vissen
bijtende peuters | peuter
overleden baby's gewassen | doodgeboren
gezongen in de bus | oogarts
`,
  ),
  ...questionsIn(
    'synonym',
    `
doof | deurbel gehoor
automutilatie | snijden
geheugenproblemen acteurs | toneel
videospelletjes | gamen
opticien staaroperatie | oogarts
kou lijden warmte | bibliotheek energie
medicijnen bezorgen | apotheek
rechtbank ontslagen kanker | ontslag
te vroeg geboren | tweeling
vluchteling zonder ouders | alleenstaand
`,
  ),
  ...questionsIn(
    'mistyped',
    `
menstruwatie | menstruatie
vluchtelinge oekriene | oekraine
gevangenus | schaken
biepolair | bipolair
deurwaader huur | huurachterstand
rijdende schol kermus | kermisvolk
kerstavont afdeeling | kerst
bewint voerder | bewind
eindeksamen | examen
brom mobiel | brommer
rolstoel dansen | dans-rolstoel
`,
  ),
]
