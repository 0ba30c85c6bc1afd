import { type Judged, type OtherText, questionsIn, textsIn } from './parsed.ts'

/** Short, as people write and talk at a town hall, in a home, a school, a clinic: with abbreviations, places and English words. */
export const municipalTexts: readonly OtherText[] = textsIn(
  'nl',
  `
keukentafel | Het keukentafelgesprek duurde tien minuten | | Ze kwam van de gemeente, met een laptop. Ze vroeg of ik nog kon stofzuigen. Over mijn man, die nergens meer naartoe kan, vroeg ze niks.
pgb-stress | Slapeloos van het pgb | Een moeder uit Almelo houdt de administratie van haar zoon bij. | Elke maand urenbriefjes, de SVB, en dan weer een brief dat er wat mist. Ik ben meer boekhouder dan moeder, zeg ik wel eens.
wmo-loket | Nummertje trekken bij het Wmo-loket | | In Heerlen sta je in de rij tussen de paspoorten en de parkeervergunningen. Nu hebben ze een zithoek gemaakt met een bak koffie. Dat scheelt de helft.
wlz-overgang | Van de Wmo naar de Wlz | Wat er misging toen oma een andere wet in ging. | De hulp die al vier jaar kwam, mocht ineens niet meer. Andere pot, andere mensen. Zij snapte er niks van en wij ook niet.
traplift | De traplift kwam na de begrafenis | | Zeven maanden gewacht. Twee keer een ergotherapeut aan de deur die alles opnieuw opmat. Toen hij eindelijk hing, was pa er niet meer.
scootmobiel | Met de scootmobiel naar de Action | | Mien van 84 reed zich klem tussen de schappen. Drie jongens tilden haar eruit en nou drinken ze elke vrijdag thee bij haar op 't plein.
schulden | De blauwe enveloppen in de la | Geld op, en niemand die het wist. | Hij deed de post niet meer open. De maatje van schuldhulp zat drie avonden naast hem en ze maakten stapeltjes. Toen pas sliep ie weer.
voedselbank | Achter de tafel van de voedselbank | | Eerst kwam ik er pakketten halen, nu deel ik ze uit. In Emmen weet iedereen dat van mekaar. Schamen hoeft hier niet.
bijstand | Boodschappen gekregen, uitkering gekort | | Haar moeder bracht elke week een tas. De gemeente noemde het inkomen. De wethouder heeft zelf gebeld om sorry te zeggen.
inwonerspas | Een pasje waarmee je kind mag zwemmen | | Wie weinig heeft krijgt in Deventer een kaart voor zwemles, bieb en museum. De kassajuf ziet niet dat het de armoedepas is.
wachtlijst-ggz | Achttien weken wachten met een hoofd vol | | De poh zei: je staat erop. Daarna hoorde ik niks. Mijn zus belde elke maandag. Een wachtlijst is geen plek om te zijn.
crisisdienst | Om half drie 's nachts de crisisdienst | | Ze kwamen met z'n tweeën, gingen op de bank zitten en zeiden een kwartier niks. Dat was precies goed. Mijn broer hoefde niet mee.
stemmen | Ik hoor ze nog, maar zachter | | Twintig jaar stemmen in mijn kop. In de groep in Assen vroeg voor 't eerst iemand wat ze dan zeggen.
separeer | De deur van de separeer staat open | Een afdeling haalt de sloten eraf. | Nu heet het de rustkamer. Er ligt een matras en een boek, en er blijft altijd iemand bij je. Dwang is bijna nul.
herstelacademie | Les van wie het zelf heeft meegemaakt | | Op de herstelacademie in Zwolle geeft Wim de cursus Omgaan met paniek. Diploma's heeft ie niet, paniek had ie genoeg.
eetstoornis | Aan tafel met anorexia | | Mijn dochter at alleen als niemand keek. De diëtiste kwam bij ons thuis mee-eten. Niet praten over eten, over paarden.
verslaving | Tien jaar nuchter, en dan kermis | | Dries dronk vanaf z'n veertiende. Op de kermis in Tilburg loopt hij nu met een groep van de AA langs de biertenten. Samen durf je wel.
depressie | De hond moest eruit, dus ik ook | | Weken lag ik op bed met de gordijnen dicht. Alleen voor Bobbie kwam ik overeind. De psychiater heeft hem in het dossier gezet.
zelfdoding | De stoel van Jeroen | | Na zijn suïcide wist niemand op het werk wat te zeggen. Zijn zus schreef een brief en die hangt in de kantine. Praten over doodgaan mag nu.
ptss | Vuurwerk is voor hem geen feest | | Johan zat in Uruzgan. Met oud en nieuw rijdt een maatje met hem naar de Veluwe, waar het stil is. Zijn buren weten waarom.
dementie-dans | Ze kent de tango nog | | Namen is ze kwijt, de passen niet. Op donderdag danst mevrouw Kuipers in de aula. De activiteitenbegeleider heeft er blaren van.
dementie-werk | Dement en nog steeds timmerman | | Op zijn 57e kreeg Henk de diagnose. Zijn baas hield hem op de loonlijst: hij schuurt, en zaagt niet meer. Jong en vergeetachtig bestaat dus ook.
gps-sleutel | Een gps'je aan zijn sleutelbos | | Pa loopt graag naar de haven van Urk. Wij zien op de telefoon waar ie zit. Mag dat zomaar? We hebben het hem gevraagd.
casemanager | Eén casemanager, en die blijft | | Marjan komt al drie jaar, sinds de eerste keer dat het gas aan bleef staan. Ze kent het hele spul. Ook de ruzie met ome Kees.
liedjes | Ze zingt het hele Wilhelmus | | Praten gaat niet meer, zingen wel. De verzorgende zingt mee onder het wassen, en dan slaat moe niet meer van zich af.
logeerhuis | Een weekend weg voor wie thuis blijft | Het logeerhuis in Raalte. | Mijn man gaat vrijdag met zijn koffertje. Ik slaap, ik ga naar de kapper en ik huil een beetje. Zondag haal ik 'm weer op.
mantelzorg-werk | Mantelzorger met een leidinggevende die vraagt | | Ik moest steeds weg voor mijn vader. Bij de apotheek waar ik werk, schuiven ze nu mijn diensten. Niks geregeld, gewoon gevraagd.
mantelzorgwaardering | Een bos bloemen of een dag vrij | | De gemeente Ede gaf mantelzorgers elk jaar een cadeaubon. Ze zeiden: geef ons liever een dag vervanging. Dat is nu zo.
jonge-mantelzorger | Brood smeren voor je broertje, en dan naar school | | Romy is dertien. Haar moeder heeft MS. Op school wisten ze het niet tot ze in slaap viel bij wiskunde.
buurtcirkel | Negen mensen, één appgroep | | In de buurtcirkel in Nieuwegein helpen mensen met een beperking mekaar. Met een lamp, een formulier, een verhuizing. De begeleiding kijkt van een afstandje mee.
gvt | De bel van boven | Twaalf mensen met een verstandelijke beperking wonen boven de bakker. | Wie 's nachts iets heeft, drukt op de knop. De slaapdienst zegt dat er vooral gebeld wordt om welterusten te zeggen.
eigen-sleutel | Een voordeur voor Kevin | | Dertig jaar op een groep gewoond. Nu heeft hij een flatje in Hengelo en een sleutel om zijn nek. Hij doet de deur wel tien keer open en dicht.
dagbesteding-kwekerij | Stekken op de kwekerij | | Sanne heeft downsyndroom en de groenste vingers van Boskoop. Haar begeleider moet haar 's middags naar het busje praten.
taxibusje | Twee uur in het busje voor zes kilometer | | Het leerlingenvervoer rijdt eerst heel Westland rond. Mijn zoon met autisme is op als ie op school komt. We hebben de route nou zelf getekend.
autisme-werk | Prikkelarm werken in de bieb | | Daan kan niet tegen tl-buizen. Hij zet boeken terug tussen zeven en tien, als er nog niemand is. Loonkosten betaalt het UWV.
autisme-meisjes | Pas op mijn dertigste wist ik het | | Bij meisjes zien ze autisme vaak niet. Ik kon goed doen alsof. Na de diagnose heb ik een week gejankt van opluchting.
lvb-brief | Een brief die je wél snapt | | Mensen met een lvb hebben alle brieven van de gemeente Helmond nagekeken. Weg met 'conform' en 'derhalve'. Eén is er ingelijst: die had nul fouten.
emb | Hij lacht als het regent | | Thijs is meervoudig beperkt, praat niet en ziet weinig. Zijn begeleidster duwt de rolstoel expres naar buiten bij een bui. Het staat nou in zijn plan.
rolstoelpad | Met de rolstoel naar het strand van Texel | | Er ligt een mat over het zand tot aan de vloedlijn. Voor het eerst met mijn voeten in zee. Mijn broer deed of ie niet huilde.
gebaren | De kassier die gebaren leerde | | Bij de Jumbo in Sint-Michielsgestel wonen veel dove mensen in de buurt. Roel leerde gebarentaal van YouTube. Nu staat er bij zijn kassa een rij.
braille | Het menu in braille | | De snackbar in Huizen liet een kaart maken voor blinde klanten. Die zit nou onder de mayonaise, maar hij wordt gebruikt.
uithuis | Vier koffers op de stoep | Een jeugdbeschermer over een uithuisplaatsing. | Ik heb het veel te snel gedaan. De kinderen zijn na een half jaar terug, en ik ga elke maand koffie drinken bij die ouders om te horen hoe dat was.
pleegzorg | Nog een bord op tafel | | Wij werden pleegouders toen onze eigen kinders het huis uit waren. Eerst een week, toen een maand. Rayan is er nou zes jaar.
gezinshuis | Zeven pubers en een vader met een agenda | | In het gezinshuis in Barneveld is het altijd etenstijd. Wie boos is mag op de trampoline. Ze noemen het geen groep.
gesloten-jeugdzorg | Brief uit een kamer zonder klink | | Ik was vijftien en zat in JeugdzorgPlus omdat ik wegliep. Ze vroegen nooit waarvoor. Nu praat ik met de inspectie mee.
achttien | Achttien en ineens volwassen | Wat er stopt op je verjaardag. | Geen voogd meer, geen kamer, wel een taart. Een buurvrouw in Leeuwarden nam me in huis tot ik een woning had. Achttien min, achttien plus: onzin.
jongerenwerk | De keet aan het kanaal | | De jeugd hing bij de supermarkt. Jongerenwerker Younes vroeg wat ze wilden: een container met een kachel. Zelf geschilderd, zelf de regels gemaakt.
gezinscoach | De coach die eerst de afwas deed | | Bij ons gezin waren zeven hulpverleners. Eentje vroeg: wat heb je vandaag nodig? Ik zei: een schoon aanrecht. Ze stroopte haar mouwen op.
omgangshuis | Papa zien met een mevrouw erbij | | In het omgangshuis zat eerst altijd iemand mee te schrijven. Nu zit ze te breien. Mijn dochter merkt het niet eens meer.
scheiding | Twee huizen, één beer | | Na de echtscheiding vergat altijd iemand de knuffel. De maatschappelijk werker op school zorgde voor een tweede, precies dezelfde. Het kind trapte er niet in.
kindertelefoon | Bellen als niemand luistert | | Ik doe al elf jaar vrijwillig de Kindertelefoon. De meeste kinders bellen om te kletsen. Soms hoor je het pas na een kwartier giechelen.
opa-klas | Opa Jan leest voor in groep drie | | De school in Veendam zocht leesopa's. Jan was bang dat kinderen hem stom zouden vinden. Nu zit ie twee ochtenden op dat kleine stoeltje.
thuiszitter | Negen maanden niet naar school | | Mijn zoon was een thuiszitter. Het samenwerkingsverband had elf keer een mdo. Een conciërge haalde hem over: kom me maar helpen met de fietsen.
mdo | Een mdo zonder afkortingen | | Bij ons overleg zit de cliënt altijd aan het hoofd. Wie een afkorting zegt, moet een euro in de pot. Er is al twee keer van gebarbecued.
passend | Wel passend, niet op school | Een vader uit Gouda over onderwijs voor zijn dochter. | Drie scholen zeiden dat ze handelingsverlegen waren. Mooi woord voor: we willen d'r niet. De vierde zei gewoon ja en keek daarna hoe.
pesten | De jongen met de spreekbeurt | | Hij werd gepest om zijn stotteren. De juf liet hem een spreekbeurt houden over stotteren, en de hele klas moest het nadoen. Dat was gauw over.
schoolverlater | Zonder papiertje toch monteur | | Bilal ging van school zonder diploma. Bij een garage in Roermond mocht hij gewoon meekijken. Na een jaar zei de baas: nou moet je wel een cv maken.
stage-mbo | Stagiair met een tattoo in zijn nek | | De bewoonsters van de Zonnehof vonden hem eng. Na een week moest hij van mevrouw Prins alle tatoeages uitleggen. Nou willen ze d'r allemaal een.
praktijkleren | Leren naast het bed | | Onze mbo-leerlingen zitten niet in een lokaal, ze zitten op afdeling Oost. De docent komt naar hen. Theorie bij de koffie.
nieuwe-verzorgenden | Op je 52e de zorg in | | Anja stond dertig jaar bij de V&D. Nu is ze zij-instromer en leert ze steunkousen aantrekken. De klant is koning, zegt ze, dat kende ik al.
taalles | Taal leren achter de naaimachine | | In de naaikamer in Tiel praten vrouwen uit elf landen Nederlands over knopen en ritsen. Het inburgeren komt er vanzelf achteraan.
laaggeletterd | Veertig jaar gedaan of ik mijn bril vergeten was | | Ik kon niet lezen. Mijn vrouw deed alles. Toen zij dood was, heb ik het tegen de vrouw van de bieb gezegd. Nu lees ik de krant, langzaam.
statushouder | Koken voor de hele flat | | Amal kreeg een huis in Drachten en kende geen mens. Ze bakte baklava en belde overal aan. Er zijn acht mensen komen eten.
tolk | De dokter zonder tolk | | Mijn dochtertje moest vertalen dat ik een knobbel had. Ze was negen. De huisarts belt nu altijd de tolkentelefoon.
dakloos | Onder de brug heet hij meneer | | Rinus slaapt buiten sinds de scheiding. Straatdokter Esther bekijkt zijn voeten op een krukje, en ze zegt u tegen hem.
housing-first | Eerst een huis, dan de rest | | Bij Housing First hoef je niet clean te zijn voor een woning. Patricia kreeg in Enschede een sleutel en zette als eerste een kat in het raam.
spookjongere | Op de bank bij vrienden | | Driek is 21 en heeft geen adres. Zonder briefadres geen zorgverzekering, geen uitkering, geen studie. De gemeente gaf er een, na vier keer vragen.
beschermd-thuis | Van beschermd wonen naar de Lindestraat | | Ze zag er vreselijk tegenop. Haar begeleider komt nog elke dinsdag, maar ze hoeft niet meer te vragen of ze mag koken.
verwarde-man | De man die tegen lantaarnpalen praat | | Meldpunt gebeld, politie gekomen. Tot buurvrouw Corrie vroeg wat hij zocht. Zijn zus, die daar vroeger woonde.
wijkagent | De agent zonder haast | | Wijkagent Sjoerd in Kampen schrijft minder bonnen. Hij zit op het bankje bij de eendjes en weet wie er alleen is met Kerst.
woningcorporatie | De huismeester zag het aan de post | | De corporatie wou de boel ontruimen. De huismeester belde eerst aan. Er lag een vrouw met een gebroken heup.
hoarding | Een pad tussen de kranten | | Bij meneer Vos kon je alleen zijwaarts naar binnen. Niet opruimen, zei de hulp, eerst koffie. Na een jaar is de keuken vrij. Verzamelwoede heet dat.
vervuiling | Een huis schoonmaken dat niemand wil | | Wij doen woningen waar het niet meer gaat: vuil, ratten, ellende. Het moeilijkste is de bewoner recht in de ogen kijken. Dat doen wij wel.
maaltijd | Tafeltje-dek-je met z'n zessen | | Piet bracht twaalf jaar warme maaltijden rond. Steeds vaker vroegen ze of hij bleef eten. Nu eten zes klanten samen bij de een of de ander.
eenzaam | Praatje bij de plantenbak | | Wie alleen is zegt dat niet. De gemeente Venlo zette plantenbakken met een bankje eraan. Water geven is een goeie smoes.
telefooncirkel | Elke ochtend om acht uur gaat de bel | | In de telefooncirkel belt de een de ander. Neemt er iemand niet op, dan gaan we kijken. Twee levens gered in vijf jaar.
kletskassa | De langzame kassa | | Bij de Jumbo is één kassa waar haast verboden is. Caissière Ilse weet wie een nieuwe knie heeft en wie een kleinkind kreeg.
repaircafe | Een toaster die het weer doet | | In het repair café in Hoogeveen repareert Hans wat kapot is. Eigenlijk komen ze om te buurten. De toaster is al drie keer geweest.
moestuin | Aardappels op de stoep | | Op het oude schoolplein in Kerkrade groeit nu groente. Wie helpt met schoffelen neemt een krop sla mee. Ook de wethouder.
wijkfeest | Veertig meter tafel | | De Geraniumstraat at buiten. Iedereen een pan. Twee buren die al acht jaar procedeerden, zaten naast mekaar en gaven het zout door.
inloop | De deur is los | | In Winschoten heet het inloophuis De Deur is Los. Geen intake, geen doelen. D'r is koffie, een biljart en altijd volk.
wijkverpleging | De wijkzuster op de step | | Fatima doet de binnenstad van Delft steppend. Negen cliënten voor de koffie. Regels mag ze van de baas bij de voordeur laten liggen.
minuten | We schrijven geen minuten meer | Een thuiszorgteam stopte met de registratie per handeling. | Zorgplan is planning, klaar. De zorgverzekeraar dreigde eerst, kwam toen kijken en ging met taart naar huis.
ecd | Twaalf keer klikken voor een glas water | | Het ECD vroeg om een vinkje bij elk slokje. Onze Samira heeft uitgezocht wie dat bedacht had. Niemand. Het vinkje is weg.
ecd-mee | Samen in het ECD kijken | | Elke week kijkt de cliënt mee op het scherm wat er over hem staat. Meneer Baars heeft 'weigert' laten veranderen in 'wil niet, en zegt waarom'.
nachtzorg | Alleen op drie gangen | | 's Nachts ben ik de enige. Een sensor piept bij elk omdraaien. We hebben er tien uitgezet en nou slaapt iedereen, ik bijna ook.
domotica | De robotkat in kamer twaalf | | Hij miauwt en hij hoeft niet op de bak. Mevrouw Segers weet best dat het een apparaat is. Laat me nou, zegt ze.
slimme-luier | Een luier die appt | | Incontinentiemateriaal met een chip: je verschoont pas als het nodig is. De dames vonden het eerst niks. Nu slapen ze door.
medicijnen | De pillendoos met een stem | | De Medido roept om acht uur dat het tijd is. Mijn vader roept terug. Hij slikt ze wel weer op tijd.
fixatie | De riem ligt in het museum | | Vroeger bonden wij mensen vast in bed. Zuster Annie heeft er een bewaard, voor de leerlingen. Laag bed, matje ernaast, klaar.
palliatief | De laatste haring | | In het hospice in Vlaardingen wou Cor nog een keer haring met uitjes. Vier happen. Zijn dochter heeft het staartje in een doosje.
euthanasie | Op een donderdag in mei | | Moeder koos zelf de dag. De huisarts kwam op de fiets. We hebben eerst nog geklaverjast, ze won.
rouw | Stoelendans zonder wedstrijd | | In de rouwgroep in Goes wisselen we elke keer van stoel, zodat niemand de plek van een ander mist. Klinkt raar, werkt goed.
waken | Wakers voor wie niemand heeft | | Met acht vrijwilligers zitten we bij mensen die alleen sterven. Je doet niks. Je bent er, en je houdt een hand vast.
clientenraad | De cliëntenraad ging zelf proeven | | Klachten over het eten kwamen nooit verder dan de notulen. Nu eet de raad elke maand mee. De puree is van de kaart.
familieraad | Boze mails, en toen een barbecue | | De familie mailde de manager stuk. Een dochter stelde voor: gooi wat vlees op 't vuur. Aan een rooktafel is het lastig boos blijven.
klacht | Ik wou geen klacht, ik wou sorry | | Er was een fout gemaakt met de insuline. Zes brieven verder zei eindelijk iemand: het spijt me. Dat was alles wat ik hoefde.
inspectie | De inspecteur bleef slapen | | Ze wou weten hoe een nacht is. Geen vinklijst mee. Om vier uur heeft ze met meneer Postma een boterham gegeten.
zorgkantoor | Het zorgkantoor komt achter zijn bureau weg | | De inkopers draaiden een dag mee in Zutphen. Een van hen heeft een bewoner gedoucht, nou ja, de rug gewassen.
aanbesteding | Geen aanbesteding, wel een handdruk | | Regio Twente koopt jeugdhulp nu in per gesprek. De jurist kreeg het er warm van. Het contract is drie kantjes.
regelruimte | De stempel die niemand miste | | Een arts moest tekenen voor een po-stoel. We zijn er gewoon mee gestopt. Na een half jaar vroeg iemand waar de formulieren bleven.
ervaringsdeskundige | Betaald omdat ik gek was | | Ik ben ervaringswerker bij het wijkteam. Collega's zeggen eerst 'moeten we met Bart erbij wel alles zeggen?' Nu zeggen ze het juist.
wijkteam | Het sociaal wijkteam zit in de bakkerij | | Geen balie, een hoektafel. Je kan een krentenbol bestellen en iets vragen over je huur. Wachttijd: zo lang als het brood.
vrijwilliger | De vrijwilliger die nee zei | | Ria deed alles, tot ze omviel. Nu heeft ze een briefje op de deur: maandag ben ik op. Ze is er nog.
buddy | Een buddy voor de zaterdag | | Milan (19, niet aangeboren hersenletsel) wilde gewoon naar het voetbal, niet met zijn moeder. Student Jelle heeft een seizoenkaart bij Heracles.
nah | Na het ongeluk een andere man | | Door het hersenletsel is hij kort van lont. Ik mis wie hij was, en ik hou van wie er terugkwam. Dat zegt niemand er bij.
parkinson | Boksen tegen Parkinson | | In de boksschool in Oss slaan zestien mensen met trillende handen op een zak. De fysio hoeft niks te zeggen over bewegen.
reuma | Knopen op de rug van een ander | | Mijn vingers staan krom van de reuma. De naaister op de hoek heeft overal klittenband achter gezet. Je ziet niks.
copd | Zingen met halve longen | | Het COPD-koor uit Weert haalt adem op de verkeerde plekken. Het applaus is er niet minder om.
diabetes-groep | Samen prikken op de camping | | Dertig pubers met diabetes type 1 een week op de Veluwe. Niemand hoeft wat uit te leggen. 's Nachts om drie uur gaan alle sensoren tegelijk.
long-covid | Drie jaar op de bank | | Sinds corona kan ik niet meer dan een trap op. De bedrijfsarts dacht dat ik het verzon. Een lotgenoot uit Breda belt elke week, tien minuten, langer kan geen van beiden.
zwanger-verslaafd | Negen maanden van dag tot dag | | Ik was zwanger en gebruikte nog. De verloskundige heeft niet gemopperd. Ze kwam elke dag. Mijn zoon is gezond.
tienermoeder | Met de kinderwagen naar de havo | | Zeventien en een kind van zes maanden. De mentor heeft geregeld dat ik in het magazijn mocht kolven. Ik ben geslaagd.
kraamzorg | De kraamhulp die bleef voor de oudste | | Iedereen keek naar de baby. Zij ging met onze kleuter pannenkoeken bakken. Dat is ook kraamzorg.
opvoedspreekuur | Vragen tussen de wasmachines | | Het opvoedspreekuur is nu in de wasserette. Wie wacht op de droger, vraagt vanzelf waarom haar kind niet slaapt.
vechtscheiding-brief | Een brief aan de rechter van een meisje van tien | | Ik wil geen partij kiezen. Mag ik ook bij oma wonen? De kinderrechter heeft hem voorgelezen, aan allebei.
huiselijk-geweld | De pizza zonder ansjovis | | Wie in Lelystad zo'n pizza bestelt bij de apotheek, krijgt hulp. Klappen thuis, daar praat je niet over. Zo wel.
dorpshuis | Het dorp koos zelf een zuster | | In Hoogeloon heeft de coöperatie haar eigen zorg. De ouderen hoeven 't dorp niet uit. De pastorie is nou een zorgvilla.
krimp | De laatste bus uit Ter Apel | | Sinds de buslijn weg is rijdt buurman Geert met zijn eigen auto naar het ziekenhuis. Twintig cent per kilometer, gesprek gratis.
burgerberaad | Geloot om mee te praten | | Honderd Zeeuwen werden uitgeloot en dachten na over de ouderenzorg van later. Een lasser zat naast een notaris. Ze wilden allebei een hofje.
hofje | Om en om de hond uitlaten | | In het hofje in Zaandam wonen jong en oud door mekaar. Afspraak: je kijkt elke dag even of het gordijn bij de overkant open is.
`,
)

export const municipalJudged: readonly Judged[] = [
  ...questionsIn(
    'plain',
    `
traplift wachten | traplift
wmo loket | wmo-loket
pgb administratie | pgb-stress
ECD | ecd ecd-mee
crisisdienst 's nachts | crisisdienst
downsyndroom dagbesteding | dagbesteding-kwekerij
braille | braille
mdo | mdo thuiszitter
Housing First | housing-first
wijkagent | wijkagent
Jumbo kassa | kletskassa gebaren
logeerhuis | logeerhuis
gezinshuis pubers | gezinshuis
hospice | palliatief
parkinson bewegen | parkinson
robotkat | domotica
zorgkantoor meelopen | zorgkantoor
gesprek gemeente thuis stofzuigen | keukentafel
inspectie nacht | inspectie
Veluwe | ptss diabetes-groep
brief gemeente begrijpelijk | lvb-brief
sociaal wijkteam | wijkteam
repair café | repaircafe
wat stopt er als je 18 wordt | achttien
eerst een huis dan hulp | housing-first
jongerenwerker container | jongerenwerk
sorry zeggen na een fout | klacht
leren met autisme op school komen taxi | taxibusje
lange tafel straat | wijkfeest
naaimachine Nederlands leren | taalles
`,
  ),
  ...questionsIn(
    'compound',
    `
tafel gesprek gemeente | keukentafel
ouderen zorg burgerberaad | burgerberaad
jeugd hulp inkoop | aanbesteding
bus vervoer leerling | taxibusje
hersen letsel | buddy nah
rouw groep | rouw
verzekeraar | minuten
lantaarn paal | verwarde-man
geld schuld | schulden
bril | laaggeletterd
`,
  ),
  ...questionsIn(
    'inflection',
    `
zangers longen | copd
danste tango | dementie-dans
gepeste jongens | pesten
pleegouder worden | pleegzorg
gescheiden ouders knuffels | scheiding
stemmenhoorder | stemmen
boksers | parkinson
gereden scootmobielen | scootmobiel
stervende mensen vrijwilligster | waken
verzamelde kranten | hoarding
`,
  ),
  ...questionsIn(
    'synonym',
    `
rolstoeler zee | rolstoelpad
alzheimer jonge leeftijd | dementie-werk
zelfmoord | zelfdoding
alcoholist | verslaving
analfabeet | laaggeletterd
vluchteling buren eten | statushouder
zwerver | dakloos
opa en oma op school | opa-klas
vastbinden bed | fixatie
armoede kinderen sporten | inwonerspas
hoogbejaard verjaardag kaartspel sterven | euthanasie
mishandeling | huiselijk-geweld
`,
  ),
  ...questionsIn(
    'mistyped',
    `
ziekehuis vervoer | krimp
mantelzorgur | mantelzorg-werk mantelzorgwaardering jonge-mantelzorger
eetstoornes anorexsia | eetstoornis
pleechzorg | pleegzorg
schult hulp | schulden
autisme werken biep | autisme-werk
uithuisplasting | uithuis
wagtlijst | wachtlijst-ggz
shulden | schulden
voetselbank | voedselbank
gedwongen seperatie | separeer
ervaringsdeskundigge | ervaringsdeskundige
kinder telefoon | kindertelefoon
clientenraat | clientenraad
medicijne pilendoos | medicijnen
kraamzorch | kraamzorg
depresie hond | depressie
dakeloos | dakloos
`,
  ),
]
