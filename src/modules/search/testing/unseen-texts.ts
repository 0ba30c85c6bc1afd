import { type Judged, type OtherText, questionsIn, textsIn } from './parsed.ts'

/** Written after the lists of other words; the first time 0.95 and 0.88 of these were answered, before what they showed was mended. */
export const unseenTexts: readonly OtherText[] = textsIn(
  'nl',
  `
veerdienst | Wachten op de pont | De schippers van het veer leren gasten duwen, tillen en zwijgen. | Een rolstoel over de klep krijgen is een kunst. Sinds de cursus vaart niemand meer weg zonder om te kijken.
oppas | Oma past op, maar wie past op oma? | Grootouders over vier dagen kleinkinderen per week. | Ze doen het graag, en ze zijn op. In het buurtcentrum bedachten ze een ruilsysteem.
vergunning | Een bankje zonder stempel | De straat zette zelf een zitje neer en kreeg een boete. | Na een gesprek met de handhaver kwam er een regel bij: wie het onderhoudt, mag het neerzetten.
leesbril | Voorlezen aan wie niet meer ziet | Elke middag een hoofdstuk, in drie talen. | Studenten komen met detectives en kookboeken. Mijnheer Aksoy wil alleen sportverslagen.
schuldmaatje | De la met rekeningen | Een oud-deurwaarder helpt wie hij vroeger bezocht. | Hij weet welke brief haast heeft. De eerste keer deed niemand open. Nu komen ze bij hem thuis.
nachtwaker | Ronde om drie uur | Een nachtwaker vertelt wat hij hoort achter gesloten deuren. | Gesnurk, gehuil, een radio. Hij klopt niet aan, hij zingt zacht in de gang.
afasie | Het woord dat niet komt | Na zijn beroerte spreekt een leraar met plaatjes. | Zijn klas maakte een boek van wat hij altijd zei. Hij wijst, zij raden.
tienermoeder | Zestien en een kinderwagen | Een school met een kamer om te kolven. | De conciërge wiegt. Sinds er opvang is, haalt bijna iedereen haar diploma.
daklekkage | De emmer onder het lek | Huurders meten zelf het vocht in hun muren. | Met apparaatjes van de hogeschool toonden ze de schimmel aan. De corporatie begon te schilderen, en daarna te luisteren.
weeffout | Weven met twee handen van een ander | In het atelier werken mensen met een verstandelijke beperking aan stof voor een modehuis. | De naam van wie het maakte, staat op het label. Het loon is echt loon.
wielen | Een fietsenmaker zonder diploma | Hij leerde het vak in een kamp in Libanon. | Nu geeft hij les aan buurtkinderen. De gemeente erkende zijn papieren na zes jaar.
oogst | Aardappels voor wie rooit | Op het land van een boer die stopt, delen veertig gezinnen de oogst. | Iedereen betaalt in uren. Wie ziek is, krijgt zijn kist gebracht.
doktersassistente | Aan de lijn met de huisarts | De assistente vertelt wat ze hoort in de eerste tien seconden. | Paniek, schaamte, een hond. Zij vraagt nooit: is het dringend? Zij vraagt: wie is er bij u?
pruik | De pruikenmaakster | Haar voor wie kaal werd door chemo. | Ze komt aan huis, met een spiegel die dicht kan. Sommigen kiezen paars.
eiland | De dokter woont aan de overkant | Op het eiland is er geen arts in de winter. | Bij ijsgang komt de reddingsboot. Een verpleegkundig specialist hecht wonden met de camera aan.
kwetsbaar | Bouwvakkers praten over pijn | In de keet hangt een lijst: wat doet zeer, en sinds wanneer? | De uitvoerder begon met zijn knie. Daarna kwamen ruggen, ruzies en een scheiding.
klasgenoot | De lege stoel in groep zeven | Een klas maakt afscheid van een jongen die stierf. | Zijn tekening bleef hangen. De ouders kwamen op zijn verjaardag taart brengen.
poetsvrouw | Stof afnemen en horen hoe het gaat | Zij komt om te poetsen en ziet het eerst dat het misgaat. | Een volle vuilnisbak, drie dagen dezelfde trui. Nu mag ze bellen met de wijkverpleging.
rechtop | Dansen met parkinson | Op de tango wordt lopen lichter. | In de balzaal van het oude hotel tellen ze hardop. Wie bevriest, wacht op de volgende maat.
asielkind | Vijf scholen in vier jaar | Een meisje verhuisde van kamp naar kamp. | Ze kent drie volksliederen en geen enkele straatnaam. De juf gaf haar een sleutel van het lokaal.
telefoonbotje | Bellen met een onbekende | Een telefooncirkel voor wie niemand meer spreekt. | Iedere ochtend om negen uur gaat bij elf mensen de telefoon. Wie niet opneemt, krijgt bezoek.
snoep | De automaat zonder snoep | Leerlingen kozen zelf wat erin ligt. | Appels verkopen slecht, soep goed. De conrector betaalde de eerste maand het verlies.
wiegeliedje | Zingen op de couveuseafdeling | Te vroeg geboren kinderen horen de stem van hun vader. | Verpleegkundigen dimmen het licht. De hartslag wordt rustiger, ook die van vader.
bejaardensoos | Gamen met de kleinzoon van een ander | Tieners leren ouderen een racespel. | Mevrouw Rietveld, 88, heeft het hoogste punt. De jongens komen nu ook voor de bitterballen.
stamtafel | De stamtafel van het café | Vaste gasten werden mantelzorgers van elkaar. | Toen Sjaak viel, wist de kroegbaas waar zijn sleutel lag.
`,
)

export const unseenJudged: readonly Judged[] = [
  ...questionsIn(
    'synonym',
    `
veerpont | veerdienst
blinden voorlezen | leesbril
nachtdienst | nachtwaker
praten na een cva | afasie
tienermoeders | tienermoeder
borstvoeding op school | tienermoeder
verstandelijk gehandicapten aan het werk | weeffout
salaris voor gehandicapten | weeffout
fiets repareren | wielen
vluchteling geeft les | wielen asielkind
landbouwer | oogst
telefoniste huisartsenpraktijk | doktersassistente
kanker | pruik
huisarts op een eiland | eiland
overleden kind in de klas | klasgenoot
rouw op school | klasgenoot
schoonmaakster | poetsvrouw
azc kinderen school | asielkind
eenzamen opbellen | telefoonbotje
gezond eten op school | snoep
prematuur | wiegeliedje
computerspelletjes bejaarden | bejaardensoos
kroeg | stamtafel
`,
  ),
  ...questionsIn(
    'inflection',
    `
rolstoelen tillen | veerdienst
oppassende grootouders | oppas
opa en oma passen op | oppas
handhaving | vergunning
deurwaarders | schuldmaatje
onbetaalde rekeningen | schuldmaatje
nachtwakers | nachtwaker
kinderwagens | tienermoeder
vochtige muren | daklekkage
schimmels | daklekkage
fietsenmakers | wielen
oogsten | oogst
pruiken | pruik
kaalheid | pruik
stoffen | poetsvrouw
danste | rechtop
verhuizen | asielkind
telefooncirkels | telefoonbotje
mantelzorg tussen buren | stamtafel
`,
  ),
  ...questionsIn(
    'plain',
    `
boete voor een bankje | vergunning
bouwvakkers | kwetsbaar
`,
  ),
  ...questionsIn(
    'mistyped',
    `
detectieve | leesbril
herseninfarkt | afasie
aardapels | oogst
redingsboot | eiland
caffé | stamtafel
gevalen | stamtafel
`,
  ),
  ...questionsIn(
    'compound',
    `
schuldhulpmaatje | schuldmaatje
woningcorporaties | daklekkage
huisartsassistent | doktersassistente
rugpijn | kwetsbaar
tangodansen | rechtop
parkinsonpatiënten | rechtop
snoepautomaat | snoep
vroeggeboorte | wiegeliedje
couveusekinderen | wiegeliedje
puberjongens | bejaardensoos
`,
  ),
]
