import { type Judged, type OtherText, questionsIn, textsIn } from './parsed.ts'

/** Short texts about other things than the example stories are: where search was made to fit those, it shows here. */
export const otherTexts: readonly OtherText[] = [
  ...textsIn(
    'nl',
    `
duiven | De duiven van mijnheer Kokmeijer | Hij kon niet meer naar zijn hok, dus kwam het hok naar hem. | Veertig jaar hield hij postduiven. Toen hij hier kwam wonen, timmerden twee buurjongens een til op het dakterras.
rolstoel | Een rolstoel die in de trein past | Drie stations, twee keer bellen en een machinist die wachtte. | Wie in een rolstoel zit, reist niet zomaar. We schreven op wat er onderweg misging en stuurden het naar de spoorwegen.
taalcafe | Op dinsdag praten we Nederlands | Nieuwkomers oefenen aan tafel met wie hier al lang woont. | In het taalcafé zitten vluchtelingen uit Syrië naast gepensioneerde onderwijzers. Niemand verbetert elkaar hardop.
dakloos | Eerst een huis, dan de rest | Wie jaren buiten sliep, kreeg een sleutel zonder voorwaarden. | Daklozen kregen bij ons een eigen voordeur. De gemeente dacht dat het niet kon. Na een jaar wonen er elf van de twaalf nog.
kapster | De kapster komt op vrijdag | Haren knippen is ook: een half uur iemand aankijken. | Zij knipt in de huiskamer. Bewoonsters die nooit iets zeggen, vertellen haar over vroeger.
wachtlijst | Tien maanden op de wachtlijst | Een vader vertelt wat wachten doet met een gezin. | Onze zoon had hulp nodig. De instelling had geen plek. We belden elke week, en elke week zei iemand anders hetzelfde.
pillen | Minder pillen na het gesprek met de apotheker | Zeven medicijnen werden er drie. | Samen met de apotheker liepen we de lijst na. Van twee tabletten wist niemand meer waarom ze ooit waren voorgeschreven.
kraamzorg | Acht dagen kraamzorg in een woonboot | De kraamverzorgster sliep op het dek. | Onze tweeling kwam te vroeg. Zij leerde ons hoe je twee zuigelingen tegelijk voedt.
pleegouders | Wat pleegouders nooit horen | Zeven pleeggezinnen schreven een brief aan de voogd. | Een pleegkind komt vaak midden in de nacht. Wat het meemaakte, hoor je later of niet.
schaken | Schaken tegen de burgemeester | Elke maand een bord op het marktplein. | Tegenover een wethouder durf je meer te zeggen als je toren hem schaak zet.
fietsbel | Een fietsbel op de rollator | Zo klein kan een uitvinding zijn. | Mevrouw Adelaar schroefde hem er zelf op. Sindsdien gaat iedereen in de gang opzij, lachend.
nachttrein | Met de nachttrein naar het zuiden | Acht deelnemers, drie begeleiders en een kapotte koffer. | Op vakantie gaan met een verstandelijke beperking: het kan, als je de tijd neemt.
begrafenis | Wie draagt de kist? | Vrijwilligers lopen mee als er niemand anders is. | Bij een eenzame uitvaart leest een dichter een gedicht. De kist wordt gedragen door mensen uit de straat.
wasstraat | De wasserij werd een werkplaats | Jongens die thuiszaten vouwen er nu lakens, en leren een vak. | In de oude wasserij van het ziekenhuis staan droogtrommels uit 1960. Ze doen het nog.
brandweer | De brandweerman die bleef eten | Na het alarm was de soep nog warm. | Het rookalarm ging af door een pannenkoek. De brandweerlieden schoven aan.
autisme | Een stille gang voor wie prikkels voelt | Lampen uit, deur dicht, vilt onder de stoelen. | Kinderen met autisme liepen weg uit de klas. Wij haalden het lawaai weg in plaats van de kinderen.
schulden | De envelop die niet open mocht | Iemand leefde drie jaar naast een kast vol aanmaningen. | De schuldhulpverlener ging erbij zitten en scheurde ze een voor een open. Samen huilden ze om de derde.
gebaren | Gebaren leren bij de koffieautomaat | Het hele team leerde elke dag één gebaar. | Onze nieuwe collega is doof. Na een halfjaar kunnen we met haar over het weer en over haar verliefdheid praten.
kerststal | De kerststal zonder Jozef | Hij was kwijt, en toen weer niet. | Het beeldje zat in de zak van een vest. Mevrouw had hem meegenomen omdat het koud was buiten.
imker | Bijen op het dak van de kliniek | Patiënten worden imker. | Wie in behandeling is voor een verslaving, leert kijken naar bijenkasten. De honing staat in de kantine.
verhuisdozen | Drieëntwintig verhuisdozen | Wat neem je mee naar één kamer? | Een dochter pakte het huis van haar ouders uit. Het servies ging naar de buren, de piano naar school.
tolkentelefoon | Niet via je kind | Een tolk aan de telefoon, zodat een jongen van negen geen diagnose hoeft te vertalen. | De longarts belt voortaan een tolk. Het kost tien minuten en het scheelt een kinderleven.
zwemmen | Zwemles op je zeventigste | Zij durfde nooit het diepe in. | In het bad van het revalidatiecentrum leerde ze drijven. De badmeester was haar kleinzoon.
portiek | Koken in het portiek | Een pan voor acht verdiepingen. | Op elke verdieping schilt iemand iets. Beneden wordt het bij elkaar gegooid. Ze noemen het portieksoep.
rechter | De rechter kwam op bezoek | Hij wilde zien waar zijn handtekening terechtkwam. | Wie gedwongen wordt opgenomen, ziet een rechter vijf minuten. Deze bleef een middag.
`,
  ),
  ...textsIn(
    'en',
    `
ferry | The ferry that waits | A skipper holds the boat for one passenger with a walking frame. | Every morning she crosses to see her husband in the nursing home. The skipper knows when to wait.
allotment | Runner beans and bad knees | Raised beds made gardening possible again. | Eight neighbours with arthritis share an allotment. They built the beds at hip height and fell out over slugs.
debrief | Ten minutes after a hard shift | Nurses sit down before they go home. | Nobody takes notes. We ask what stayed with you, and we listen.
lullabies | Lullabies in nine languages | Mothers on the ward recorded what they sing. | The recordings play softly at night in the neonatal unit.
bench | A bench that says hello | Sit here if you want to be talked to. | The carpenter painted it yellow. Within a week two widowers were playing chess on it.
`,
  ),
]

/** Written with the texts, before any of them was looked for. */
export const otherJudged: readonly Judged[] = [
  ...questionsIn(
    'plain',
    `
nieuwkomers oefenen | taalcafe
burgemeester | schaken
kapper | kapster
chess | bench
nursing home | ferry
reizen met de trein | rolstoel nachttrein
café | taalcafe
`,
  ),
  ...questionsIn(
    'compound',
    `
duif | duiven
postduif | duiven
pleegzorg | pleegouders
huis ouders | verhuisdozen
hulpverlening bij schulden | schulden
bijenkast | imker
zorg voor daklozen | dakloos
brand | brandweer
kinderen met autisme in de klas | autisme
soep | portiek brandweer
doos | verhuisdozen
gedwongen opname | rechter
`,
  ),
  ...questionsIn(
    'inflection',
    `
schaakte | schaken
gezwommen | zwemmen
knipte haar | kapster
gedragen kisten | begrafenis
beeldjes | kerststal
uitvinder | fietsbel
brieven | pleegouders
dozen inpakken | verhuisdozen
neighbour gardens | allotment
`,
  ),
  ...questionsIn(
    'synonym',
    `
medicatie | pillen
uitvaart | begrafenis
schuldsanering | schulden
vluchteling | taalcafe
baby | kraamzorg
slechthorend | gebaren
vakantie gehandicapten | nachttrein
`,
  ),
  ...questionsIn(
    'mistyped',
    `
kraamzrog | kraamzorg
aphoteker | pillen
pleegouderrs | pleegouders
brandwer | brandweer
verhuisdoezen | verhuisdozen
`,
  ),
]
