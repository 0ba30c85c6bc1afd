import { type Judged, type OtherText, questionsIn, textsIn } from './parsed.ts'

/** Of housing, farms, libraries, sport, schools and disability: what neither the example stories nor the other texts speak of. */
export const thirdTexts: readonly OtherText[] = [
  ...textsIn(
    'nl',
    `
uien | Een zak uien voor de deur | De boer gaf weg wat de winkel niet wilde. | Te kleine uien worden ondergeploegd. Harm reed met zijn trekker door het dorp en zette bij elke deur een zak neer. Niemand hoefde te betalen.
schimmel | Zeven winters schimmel | Huurders namen zelf metingen in hun slaapkamers. | De woningbouwvereniging zei dat we vaker moesten luchten. Toen hingen we in elke flat een vochtmeter op. Na de brief van de huurdersbond kwam er een aannemer.
boekenkar | De boeken komen naar boven | Een karretje vol romans rijdt door het bejaardenhuis. | De bibliothecaresse duwt de kar langs de kamers. Wie slecht ziet, krijgt een luisterboek. Detectives zijn altijd het eerst uitgeleend.
blindvoetbal | Voetballen op gehoor | In de bal zit een belletje. | Het elftal speelt met een blinddoek om. De keeper is de enige die ziet, en hij roept. Supporters moeten stil zijn tot er gescoord is.
spijbelen | Wie er niet was | Een conciërge die elke spijbelaar opbelt. | Hij vraagt niet waarom. Hij zegt dat er thee is. Van de twaalf leerlingen kwamen er negen terug in de klas.
prothese | Een been uit de printer | Studenten printten een kunstbeen voor een hardloper. | Het oude knelde. De derde versie woog een pond minder. Op de atletiekbaan liep hij zijn eerste ronde in zes jaar.
melkrobot | De nacht zonder melkrobot | Toen de stroom uitviel, kwamen de buren met emmers. | Negentig koeien wachten niet. Wie ooit gemolken had, deed het weer met de hand. Om vijf uur zat iedereen onder de blauwe plekken te lachen.
leegstand | Wonen in een lege kerk | Zes starters delen een pastorie en een preekstoel. | De huizenprijzen waren te hoog. Het bisdom verhuurt het gebouw zolang er geen koper is. In het koor staat nu een wasmachine.
schaatsles | Schaatsen achter een keukenstoel | Vrouwen uit drie landen leren rijden op de ijsbaan. | Zij hadden nog nooit bevroren water gezien. De ijsmeester zette stoelen klaar. Vallen hoort erbij.
braille | Het menu in braille | Een eetcafé liet zijn kaart voelbaar maken. | De kok kende de puntjes niet. Nu staat de prijs van de pannenkoek er ook op. Slechtzienden bestellen eindelijk zonder hulp.
schoolreis | Wie kan de schoolreis niet betalen? | Ouders begonnen een potje waar niemand naar vraagt. | De meester legt briefjes van tien in een la. Geen formulier, geen gesprek. Alle kinderen gingen mee naar het pretpark.
bijles | Rekenen met de timmerman | Breuken leer je met een duimstok. | Leerlingen die vastliepen, bouwen een kippenhok. Een halve plank is een halve plank. De juf telt de spijkers na.
waterschade | Het dak lekte op de romans | Buren droogden duizend bladzijden met föhns. | In de bibliotheek viel het plafond naar beneden. Kranten gingen tussen de vellen. Verzekeraars noemden alle boeken verloren.
leuning | Een trapleuning aan twee kanten | Een kleine aanpassing, een jaar van aanvragen. | Mevrouw Van Loon kan zich na haar beroerte alleen links vasthouden. De gemeente wees haar drie keer af. Haar neef schroefde hem vast op een zondag.
boksen | Boksen tegen parkinson | Trillende handen in grote handschoenen. | De trainer geeft nooit een echte stoot. Na zes weken stapten ze vaster. De fysiotherapeute traint nu zelf mee.
zaden | De zadenbank van de volkstuin | Oude bonen worden bewaard in jampotten. | Wie zaait, brengt in de herfst een handvol terug. Er staat een soort tussen die alleen in dit dal groeit.
deurwaarder | De deurwaarder belde eerst | Een ontruiming die niet doorging. | Hij zag speelgoed op het balkon. De verhuurder kreeg een betalingsregeling aangeboden, het gezin een maand. Nu komt er elke vrijdag iemand mee de post openmaken.
drumschool | Trommelen met een gehoorapparaat | De drumschool voor dove tieners. | Ze voelen de maat door de vloer. De buren klaagden en kwamen toen kijken.
fietsenmaker | Een werkplaats waar niemand haast heeft | Mannen met hersenletsel knappen weesfietsen op. | Jeroen vergeet welke moer waar zat, dus maakt hij foto's. De fietsen gaan naar asielzoekers.
herder | Een kudde in de woonwijk | Schapen grazen tussen de flats, en een jongen vond zijn vak. | De herder zocht een hulp. Zijn leraren dachten dat hij lui was. Op de dijk vergat hij nooit een lam.
dyslexie | Pas op mijn veertigste geleerd | Een vrachtwagenchauffeur leest zijn eerste boek. | Hij had altijd zijn bril vergeten. Zijn kleindochter oefent met hem, een bladzijde per avond.
gymzaal | Slapen in de gymzaal | Na de brand kreeg de halve straat een stretcher. | De sportleraar hing de ringen hoog. Iemand haalde dekens, iemand anders luiers. Drie weken later was het stil.
wielen | Twaalf kleine huizen op wielen | Jongeren uit de opvang bouwden zelf hun woning. | Ze leerden isoleren van een gepensioneerde architect. Het terrein is van de kerk. Wie een baan vindt, neemt zijn huis mee.
appels | Plukken wie kan | Een oogst zonder ladders. | In september halen mensen met een beperking de appels binnen. Klimmen mag niet, dus schudden ze. Het sap heet naar de langste plukker.
cijfers | De toets die niemand nakeek | Een lerares gaf een jaar lang geen cijfers. | Ouders waren boos, toen nieuwsgierig. Leerlingen schreven elkaar waar het beter kon. De inspectrice bleef een dag langer.
`,
  ),
  ...textsIn(
    'en',
    `
goats | Goats on the estate | A herd keeps the grass short and the teenagers busy. | The council sold its mowers. Two boys who had been excluded from school now trim hooves before breakfast.
greyhound | The dog who likes stories | Children who stammer read aloud to a greyhound. | In the library nobody corrects them. He falls asleep at the exciting parts.
ramp | A ramp of toy bricks | Wheelchairs now get into the bakery. | A pensioner glued together ten thousand pieces. The baker added a rail.
slowlane | The slow lane | One hour a week the pool is for people with scars. | No mirrors, no photographs. A lifeguard with burns of his own keeps the door.
landlords | Mending day | Tenants and landlords repair the stairs together. | Once a year they swap keys and tools. The rent did not go down, the shouting did.
`,
  ),
]

/** Written with the texts, before any of them was looked for. */
export const thirdJudged: readonly Judged[] = [
  ...questionsIn(
    'plain',
    `
huurders schimmel | schimmel
blinden voetbal | blindvoetbal
parkinson | boksen
schapen in de wijk | herder
leren lezen | dyslexie
kerk | leegstand wielen
asielzoekers fiets | fietsenmaker
school zonder cijfers | cijfers
brand in de straat | gymzaal
schoolreis betalen | schoolreis
reading to a dog | greyhound
pool for people with burns | slowlane
`,
  ),
  ...questionsIn(
    'compound',
    `
robot | melkrobot
been | prothese
ijs | schaatsles
hok voor kippen | bijles
zaad | zaden
vocht in huis | schimmel
tuin | zaden
letsel | fietsenmaker
boek | boekenkar dyslexie waterschade
leuning trap | leuning
`,
  ),
  ...questionsIn(
    'inflection',
    `
gespijbeld | spijbelen
schaatste | schaatsles
lekkende daken | waterschade
geplukte appel | appels
trommelde | drumschool
koe gemolken | melkrobot
kleinste huisjes | wielen
een ui | uien
`,
  ),
  ...questionsIn(
    'synonym',
    `
docent | schoolreis bijles cijfers gymzaal
laaggeletterd | dyslexie
huisuitzetting | deurwaarder
restaurant slechtziend | braille
wheelchair access | ramp
`,
  ),
  ...questionsIn(
    'mistyped',
    `
shaatsen | schaatsles
spijbelar | spijbelen
kunsbeen | prothese
deurwaader | deurwaarder
kude schapen | herder
`,
  ),
]
