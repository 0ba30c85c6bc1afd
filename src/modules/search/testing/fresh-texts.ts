import { type Judged, type OtherText, questionsIn, textsIn } from './parsed.ts'

/** Others of the same kind, for when the first were answered. */
export const freshTexts: readonly OtherText[] = textsIn(
  'nl',
  `
kringloop | De kast van tante Riet | In de kringloopwinkel vond een man het meubel uit zijn jeugd. | Ik herkende hem aan de kras in het linkerdeurtje, die ik als zesjarige met een schroevendraaier had gemaakt. Tante Riet is in 1998 overleden en haar huisraad ging naar een opkoper. Nu stond haar linnenkast voor veertig euro tussen de fonduepannen. De vrijwilliger achter de toonbank bracht hem op zijn bakfiets naar mijn galerijwoning, drie hoog. Mijn dochter vindt hem spuuglelijk.
nachtvlinders | Een laken in het donker | Elke eerste vrijdag tellen bewoners de motten van hun straat. | Tussen twee lantaarnpalen spannen we een wit beddenlaken met een lamp erachter. Dan is het wachten, met thermoskannen. Tegen elven komen ze: uiltjes, spanners, een enkele pijlstaart. Een biologe noteert alles op een klembord. Kinderen die anders niet naar bed willen, vallen hier tegen hun moeder aan in slaap. Vorig jaar telden we honderdtwaalf soorten. De gemeente maait de berm nu later.
huisdierzorg | Wie voert de kanarie? | Een vrouw wilde niet naar het ziekenhuis omdat er niemand op haar dieren paste. | Mevrouw Oosterveen stelde haar heupoperatie drie keer uit. Pas bij de vierde afspraak durfde ze te zeggen waarom: haar vogel en haar twee poezen. De transferverpleegkundige had daar geen vakje voor op haar lijst. Ze belde een asiel, een buurjongen en uiteindelijk haar eigen zoon. Die logeerde twee weken bij de kooi. Tegenwoordig is het de eerste vraag die we stellen.
boventoon | Orgel zonder organist | Een dorpskerk leerde zichzelf begeleiden. | Toen de laatste organist verhuisde naar zijn kinderen, bleef het zondags stil. Twee broers van veertien keken filmpjes en oefenden op een keukenpiano. Ze kunnen inmiddels elf psalmen, mits niet te veel kruizen. De gemeente zingt langzamer dan vroeger, om hen bij te houden. De dominee noemt dat vooruitgang. De ouderling met het slechtste gehoor vindt het prachtig.
schimmelkaas | Proeven met je ogen dicht | Blinde gastheren serveren een diner in volslagen duisternis. | Wie gaat zitten, weet niet wat hij eet of naast wie. Telefoons en horloges gaan in een kluisje. De obers zijn slechtziend of blind en bewegen hier makkelijker dan de gasten. Een accountant prikte tien minuten in een leeg bord. Na het dessert gaat het licht langzaam aan en zegt iedereen hetzelfde: ik had me jou heel anders voorgesteld. De wachttijd voor een tafel is vier maanden.
kinderburgemeester | Elf jaar en een ambtsketen | Een meisje mag een jaar lang meeregeren. | Yara is gekozen door de groepen zeven en acht. Ze knipt linten door, maar liever stelt ze vragen. Waarom is er in onze wijk geen toilet bij de speeltuin? Een ambtenaar legde uit dat onderhoud veel kost. Yara rekende uit wat één rotonde kost. Er komt nu een hokje, met een lage wasbak. Haar opvolger wil een boomhut, en dat wordt lastiger.
rouwtrein | Zitplaats 43 | Een conducteur kwam elke week dezelfde zwijgende vrouw tegen. | Ze reisde van Zwolle naar Maastricht en met de volgende trein weer terug. Nooit een boek, nooit een koffer. Pas na maanden vroeg hij het: waar gaat u heen? Nergens, zei ze. Mijn man en ik zaten op dit traject toen hij me vroeg. Hij heeft haar daarna nooit meer om een kaartje gevraagd. Vorige winter bleef de plaats leeg. Hij heeft er een witte anjer neergelegd.
taxichauffeur | Zeven talen op de achterbank | Een taxichauffeur tolkt als het moet. | Idris spreekt Dari, Urdu, Turks, Engels en nog drie talen waar geen papier van bestaat. In zijn wagen zitten mensen op weg naar de specialist die niet weten hoe ze moeten zeggen waar het zeer doet. Onderweg oefenen ze zinnen. Soms gaat hij mee naar binnen, de meter uit. Het ziekenhuis wilde hem een vergoeding geven. Hij vroeg een parkeerplek bij de ingang.
voedselbos | Hazelnoten voor later | Op een oude maïsakker groeit een bos waar je uit kunt eten. | De eerste vijf jaar was er vooral onkruid en commentaar. Boer Evert zaaide klaver, plantte walnoot, kweepeer en duindoorn, en sloot zijn ploeg op in de schuur. Zijn vader keek ernaar vanaf de weg en schudde het hoofd. Vorige herfst kwam de eerste oogst: acht kisten noten. De oude man heeft er een hele avond zitten kraken en zei alleen dat ze droog waren.
reanimatie | Dertig keer drukken | Een caissière redde een vaste klant tussen de groenten. | Hij kwam altijd om tien over acht voor een krentenbol. Die ochtend zakte hij door zijn knieën bij de tomaten. Lianne had drie weken eerder een cursus gedaan in de kantine, met tegenzin. Ze telde hardop. De bedrijfsleider haalde het kastje met de elektroden van de muur. Na negen minuten kwamen de broeders. Meneer Kolkman brengt nu elke zaterdag een krentenbol mee voor haar. Zij lust ze eigenlijk niet.
voogd | Tweehonderd kilometer voor een handtekening | Jongeren zonder ouders leggen uit wat een goede voogd doet. | Toen Samuel uit Eritrea kwam, was hij vijftien en had hij op papier een beschermer in een andere provincie. Voor elke schoolreis moest er een krabbel komen. Zijn huidige voogd rijdt langs, eet mee en moppert over zijn kamer. Dat is het verschil, zegt hij. De eerste deed wat er in de wet staat. Deze weet dat ik niet tegen uien kan en dat ik bel als ik lieg.
kunstgras | Rubberkorrels in de wasmachine | Moeders kregen een voetbalveld vervangen. | De zwarte korrels zaten in de sokken, in het bad en volgens de kinderarts mogelijk in de longen. De club vond het overdreven, de wethouder wees naar het rijksinstituut. Vier moeders stuurden elk een jampot vol naar het stadhuis, met een strik erom. Na de negentigste pot kwam er kurk. Het rolt iets trager, klaagt de spits. Zijn moeder haalt haar schouders op en hangt de schone was buiten.
klokkenluider | De map met het rode elastiek | Een boekhouder vond een fout die geen fout was. | Er verdween elke maand hetzelfde bedrag, keurig afgerond. Ik heb het gevraagd, toen gemeld, en toen zat ik thuis. Mijn collega's groetten me niet meer in de supermarkt. Drie jaar en twee hoger beroepen later kreeg ik excuses op briefpapier. De directeur runt nu een strandtent. Of ik het weer zou doen? Mijn vrouw zegt nee. Ik heb de map bewaard.
stotteraar | Het applaus kwam te vroeg | Een jongen die hakkelt deed mee aan de voorleeswedstrijd. | Na de tweede bladzijde bleef hij steken op een b. De zaal begon te klappen om hem te helpen, en dat was het ergste wat je kon doen. Hij stak zijn vinger op. Wacht. Twintig seconden. Toen kwam de zin eruit, heel en langzaam. De jury gaf hem de derde prijs en een meisje op de eerste rij haar telefoonnummer. Hij heeft haar gebeld. Dat was pas eng.
dijkbewaking | Wandelen met een stok en een lijst | Bij hoog water lopen vrijwilligers dag en nacht over de dijk. | Je zoekt naar natte plekken, scheurtjes en molshopen die borrelen. In ploegen van twee, vier uur lang, met een portofoon. Mijn maat is een kapster van zesentwintig, ik ben een afgekeurde metselaar. Op kilometer twaalf ontdekten wij in januari een wel. Binnen het uur lagen er zandzakken. Het dorp erachter heeft doorgeslapen. Zij knipt mij sindsdien gratis.
hangplek | Een bank zonder leuning | Jongeren bouwden hun eigen plek, met een vergunning. | Ze stonden bij de flats omdat er nergens anders licht was. Bewoners belden de politie, de politie noteerde namen. Een stratenmaker uit de wijk nam een pallet mee en vroeg wie er kon zagen. Na zes avonden stond er een soort bushokje met een stopcontact. De regels hebben ze zelf opgehangen: muziek tot tien uur, peuken in het blik. Eén oude heer komt er nu zijn krant lezen.
douchestoel | Staand douchen op je drieënnegentigste | Een zorgtechnicus past hulpmiddelen aan in zijn garage. | In de catalogus zit alles er hetzelfde uit: grijs, met gaatjes. Rob maakt een douchezitje van teakhout, een wandelstok met een lampje, een lepel die niet trilt. Bewoners tekenen zelf wat ze nodig hebben. Mevrouw Ypma wilde helemaal niet zitten, ze wilde iets om zich aan vast te houden dat er niet uitzag als een ziekenhuis. Nu hangt er een trapeze van touw. De inspectie zag het en vroeg om de tekening.
vuurtoren | Licht met een rooster | De laatste vuurtorenwachter geeft les aan een computer. | Vroeger zat je boven, nu zit je beneden met zes schermen. De radar ziet alles behalve een kind op een luchtbed. In juli zag ik het met mijn eigen ogen, een roze stip voorbij de boei. Ik belde de reddingsboot en liep zelf het water in. De ingenieurs wilden weten waarom het systeem niet had gepiept. Ik zei dat het systeem niet weet hoe moeders lopen als ze zoeken.
bruiloftstaart | Vijf lagen en een scheur | Een banketbakker moest om drie uur 's nachts opnieuw beginnen. | De slagroom was gaan schuiven bij een drempel in de weg. Het bruidspaar sliep, de bakker niet. Zijn moeder van achtentachtig kwam in haar ochtendjas de marsepein rollen. Om elf uur stond er een taart die anders was dan besteld: rond in plaats van vierkant, met vergeet-mij-nietjes. De bruid huilde. Van schrik, dacht hij. Maar haar oma had vroeger precies zulke bloemen gemaakt.
krantenjongen | Zeventig brievenbussen voor schooltijd | Een bezorger van veertien merkte dat er iets niet klopte op nummer 18. | De kranten van woensdag en donderdag staken nog uit de gleuf. Normaal staat de oude heer achter het raam en tikt op zijn horloge. Bilal keek naar binnen en zag een pantoffel op de trap. Hij belde 112 en daarna pas zijn moeder. Meneer had er anderhalve dag gelegen, met een gebroken pols. De krant maakte er een bericht van, en Bilal moest het zelf bezorgen.
zangles | Brommen mag | Een man met longemfyseem leert ademen door te zingen. | De longarts schreef een koor voor. Gerrit dacht aan een grap. Hij had in zijn leven alleen op het voetbalveld gezongen. In de zaal van de revalidatie zitten veertien mensen met een zuurstoffles naast zich als een hond. Ze beginnen met zoemen. Na een half jaar kan hij de vuilniszak naar beneden brengen zonder halverwege te gaan zitten. Het mooiste vindt hij de stilte voor de eerste toon.
tienerslaap | De bel gaat een uur later | Een middelbare school begint om half tien. | Pubers zijn om acht uur nog half in coma, zegt de biologielerares. De roostermaker vond het onmogelijk, ouders vroegen zich af wie er dan thuis was. De proef duurde van herfst tot Pasen. Het aantal te laat gekomen leerlingen halveerde en in de eerste les werd weer gepraat. Alleen de busmaatschappij was boos. Een jongen vertelde dat hij voor het eerst sinds de brugklas had ontbeten met zijn vader.
pannenkoek | Gratis op woensdag | Een restaurant laat mensen met schulden mee-eten zonder bon. | Aan tafel acht betaalt niemand. Gasten weten niet wie er zit omdat hij het niet kan missen en wie gewoon geen andere stoel vond. De eigenares is zelf twee keer failliet gegaan. Ze bakt met spek, met stroop, met niets. Een deurwaarder kwam beslag leggen op de koffiemachine en bleef eten. Hij heeft de oven op een lijst gezet die kwijtraakte.
bajesboek | Een brief aan mijn dochter van drie | Vaders in de cel nemen verhaaltjes op. | In een kamertje zonder ramen ligt een stapel prentenboeken en een microfoon. Mannen die nooit hardop lazen, doen de stem van de beer. Het bestand gaat naar huis, met geritsel en al. Thuis drukt een kleuter op play en wijst mee. Een van de vaders leerde pas daar lezen. Hij oefende elke zin elf keer. Zijn meisje weet niet beter of hij werkt op een boot.
mollenvanger | De mol als buurman | Hoe een begraafplaats ophield met vallen zetten. | Nabestaanden klaagden over bergjes aarde op de graven. De beheerder kocht klemmen en kreeg er buikpijn van. Een gepensioneerde leraar natuurkunde bedacht iets met glazen flessen die fluiten in de wind. Of het werkt, is niet bewezen. Wel blijven mensen nu staan om te luisteren. De hoopjes worden gebruikt voor de geraniums. Iemand schreef in het gastenboek dat het klinkt alsof er geneuried wordt.
loting | Een stem uit de hoge hoed | Honderd gelote inwoners beslisten over het centrum. | Geen partijen, geen microfoons. Wie een brief kreeg, mocht zes zaterdagen meepraten. Er zat een dakdekker naast een harpiste en een meisje dat nog moest stemmen. De eerste keer praatte iedereen door elkaar. Op de vierde dag veranderde een winkelier van mening, hardop. Auto's mogen niet meer langs de haven. De raad nam het over zonder een komma te wijzigen. De harpiste heeft nu een dakdekker als vriend.
`,
)

/** Written with them, before anything was looked for. */
export const freshJudged: readonly Judged[] = [
  ...questionsIn(
    'compound',
    `
bedlaken | nachtvlinders
heup operatie | huisdierzorg
kerkorgel | boventoon
bos | voedselbos
toren | vuurtoren
trein | rouwtrein
bruidstaart | bruiloftstaart
kranten bezorger | krantenjongen
zuurstof fles | zangles
prenten boek | bajesboek
zandzak | dijkbewaking
voetbalclub | kunstgras
reddingboot | vuurtoren
speeltuintoilet | kinderburgemeester
voorlees wedstrijd | stotteraar
`,
  ),
  ...questionsIn(
    'inflection',
    `
vond meubels | kringloop
geteld | nachtvlinders reanimatie
uitstellen operatie | huisdierzorg
verhuizende organisten | boventoon
gezaaid | voedselbos
geproefd | schimmelkaas
doorgeknipt lint | kinderburgemeester
gelogen | voogd
hakkelende jongens | stotteraar
gezaagd | hangplek
trillende lepel | douchestoel
ademde | zangles
klagende nabestaanden | mollenvanger
ontbijten vader | tienerslaap
opgenomen verhaaltjes | bajesboek
`,
  ),
  ...questionsIn(
    'synonym',
    `
tweedehandswinkel | kringloop
katten | huisdierzorg
visueel gehandicapt | schimmelkaas
wc | kinderburgemeester
vertaler | taxichauffeur
boekhouding | klokkenluider
stotteren | stotteraar
watersnood dijk | dijkbewaking
hangjongeren | hangplek
huwelijk | bruiloftstaart
patissier | bruiloftstaart
copd | zangles
gevangenis | bajesboek
kerkhof | mollenvanger
burgerberaad | loting
`,
  ),
  ...questionsIn(
    'mistyped',
    `
kringloopwinkle | kringloop
termoskan | nachtvlinders
kannarie | huisdierzorg
orgenist | boventoon
ambtsketing | kinderburgemeester
condukteur | rouwtrein
taksi | taxichauffeur
hazelnotten | voedselbos
caisiere | reanimatie
handtekning | voogd
rubberkorels | kunstgras
boekhuoder | klokkenluider
portofoom | dijkbewaking
vergunnign jongeren | hangplek
vuurtorenwagter | vuurtoren
`,
  ),
]
