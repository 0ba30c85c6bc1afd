/** What one may do as well, or looks like a form of a verb, and is first of all a thing, or so. */
export const ownDutch: ReadonlySet<string> = new Set(
  `beet bekken bond garen gebed gebeden gegeven goot greep jongen keten kitten kussen laken leed leven loden reden rook ruiten schoot sloot spleet
  stal steeg streek streken vaart vocht voer vroeg vroege wagen wees zeven`.split(/\s+/),
)

/** Forms that no ending explains, each line beginning with the word they are forms of. */
const dutch = `
stad steden
schip schepen
lid leden
kind kinderen kinders kindje kindjes
ei eieren
blad bladeren bladen
lied liederen
volk volkeren
goed goederen
kalf kalveren
lam lammeren
rund runderen
hoen hoenderen
rad raderen
been beenderen
gemoed gemoederen
koe koeien koetje koetjes
vlo vlooien
smid smeden
gelid gelederen
oogopslag oogopslagen
museum musea
centrum centra
criterium criteria
medium media
data datum datums
arts artsen
mens mensen mensje
zus zussen zusje
moeilijk moeilijkheden moeilijkheid
gaan ga gaat ging gingen gegaan
doen doe doet deed deden gedaan
zien zie ziet zag zagen gezien
staan sta staat stond stonden gestaan
slaan sla slaat sloeg sloegen geslagen
komen kom komt kwam kwamen gekomen
nemen neem neemt nam namen genomen
geven geef geeft gaf gaven gegeven
eten eet at aten gegeten
lezen lees leest las lazen gelezen
liggen lig ligt lag lagen gelegen
zitten zit zat zaten gezeten
vragen vraag vraagt vroeg vroegen gevraagd
dragen draag draagt droeg droegen gedragen
spreken spreek spreekt sprak spraken gesproken
breken breek breekt brak braken gebroken
helpen help helpt hielp hielpen geholpen
sterven sterf sterft stierf stierven gestorven
werven werf werft wierf wierven geworven
vinden vind vindt vond vonden gevonden
binden bind bindt bond bonden gebonden
beginnen begin begint begon begonnen
winnen win wint won wonnen gewonnen
zingen zing zingt zong zongen gezongen
springen spring springt sprong sprongen gesprongen
dwingen dwing dwingt dwong dwongen gedwongen
drinken drink drinkt dronk dronken gedronken
zoeken zoek zoekt zocht zochten gezocht
brengen breng brengt bracht brachten gebracht
denken denk denkt dacht dachten gedacht
kopen koop koopt kocht kochten gekocht
lopen loop loopt liep liepen gelopen
roepen roep roept riep riepen geroepen
slapen slaap slaapt sliep sliepen geslapen
laten laat liet lieten gelaten
houden houd houdt hou hield hielden gehouden
vallen val valt viel vielen gevallen
vangen vang vangt ving vingen gevangen
hangen hang hangt hing hingen gehangen
blijven blijf blijft bleef bleven gebleven
schrijven schrijf schrijft schreef schreven geschreven
krijgen krijg krijgt kreeg kregen gekregen
zwijgen zwijg zwijgt zweeg zwegen gezwegen
kijken kijk kijkt keek keken gekeken
lijken lijk lijkt leek leken geleken
blijken blijk blijkt bleek bleken gebleken
begrijpen begrijp begrijpt begreep begrepen
rijden rijd rijdt reed reden gereden
lijden lijd lijdt leed leden geleden
snijden snijd snijdt sneed sneden gesneden
wijzen wijs wijst wees wezen gewezen
kiezen kies kiest koos kozen gekozen
verliezen verlies verliest verloor verloren
uur uren uurtje
dag dagen
weg wegen
bad baden
glas glazen
vat vaten
slot sloten
gat gaten
pad paden
dak daken
graf graven
lot loten
god goden
hof hoven
schot schoten
dal dalen
oor oren
oog ogen
sluiten sluit sloot sloten gesloten
besluiten besloot besloten
genieten geniet genoot genoten
bieden bied biedt bood boden geboden
liegen lieg liegt loog logen gelogen
vliegen vlieg vliegt vloog vlogen gevlogen
buigen buig buigt boog bogen gebogen
ruiken ruik ruikt rook roken geroken
huilen huil huilt huilde
wassen was wast waste wasten gewassen
missen mis mist miste misten gemist
treffen tref treft trof troffen getroffen
trekken trek trekt trok trokken getrokken
schrikken schrik schrikt schrok schrokken geschrokken
vertrekken vertrek vertrekt vertrok vertrokken
vergeten vergeet vergat vergaten
verstaan versta verstaat verstond verstonden
ontstaan ontstaat ontstond ontstonden
bestaan bestaat bestond bestonden
verdwijnen verdwijn verdwijnt verdween verdwenen
verschijnen verschijnt verscheen verschenen
bezoeken bezoek bezoekt bezocht bezochten
verzoeken verzoek verzoekt verzocht verzochten
ontvangen ontvang ontvangt ontving ontvingen
bakken bakt bakte bakten gebakken
barsten barstte gebarsten
bederven bederf bederft bedierf bedierven bedorven
bedriegen bedrieg bedriegt bedroog bedrogen
bevelen beveel beveelt beval bevalen bevolen
bewegen beweeg beweegt bewoog bewogen
bidden bid bidt gebeden
bijten bijt beet beten gebeten
blazen blaast blies bliezen geblazen
blinken blink blinkt blonk blonken geblonken
braden braadt gebraden
drijven drijf drijft dreef dreven gedreven
dringen dring dringt drong drongen gedrongen
druipen druipt droop dropen gedropen
duiken duikt dook doken gedoken
fluiten floot floten gefloten
gelden geldt gold gegolden
genezen genees geneest genas genazen
gieten giet goot goten gegoten
glijden glijd glijdt gleed gleden gegleden
graven graaft groef groeven gegraven
grijpen grijp grijpt greep grepen gegrepen
heffen heft hief hieven geheven
heten heette geheten
hijsen hijst hesen gehesen
klimmen klim klimt klom klommen geklommen
klinken klinkt klonk klonken geklonken
knijpen knijpt kneep knepen geknepen
krimpen krimp krimpt kromp krompen gekrompen
kruipen kruipt kroop kropen gekropen
lachen lacht lachte lachten gelachen
laden laadt laadde geladen
melken melkt molken gemolken
meten meette gemeten
mijden mijd mijdt meed meden gemeden
plegen pleegt placht
prijzen prees prezen geprezen
raden raadt ried raadde geraden
rijzen rijs rezen gerezen
scheiden scheidt scheidde gescheiden
schelden scheld scheldt schold scholden gescholden
schenken schenk schenkt schonk schonken geschonken
scheren scheer scheert schoor schoren geschoren
slijpen slijpt sleep slepen geslepen
smijten smijt smeet smeten gesmeten
snuiven snuift snoof snoven gesnoven
varen vaart voer voeren gevaren
bellen belt
rennen rent
regenen regent
slag slagen
schieten schiet schoot schoten geschoten
schijnen schijnt geschenen
schuiven schuif schuift schoof schoven geschoven
slijten slijt sleten gesleten
sluipen sluipt sloop geslopen
smelten smolt smolten gesmolten
snuiten snoot gesnoten
spannen spant spande gespannen
spijten speet gespeten
spinnen spint spon sponnen gesponnen
splijten splijt spleet spleten gespleten
spuiten spoot spoten gespoten
steken steekt stak staken gestoken
stelen steel steelt stal stalen gestolen
stijgen stijg stijgt steeg stegen gestegen
stinken stink stinkt stonk stonken gestonken
strijden strijdt streed streden gestreden
strijken strijk strijkt streek streken gestreken
stuiven stuift stoof gestoven
verbergen verberg verbergt verborg verborgen
verwerven verwerf verwerft verwierf verworven
verwijten verweet verweten
vlechten vlocht vlochten gevlochten
vouwen vouwt vouwde gevouwen
vriezen vriest vroor vroren gevroren
werpen werp werpt wierp wierpen geworpen
wijken wijkt geweken
wrijven wrijf wrijft wreef wreven gewreven
zenden zend zendt zond zonden gezonden
zinken zinkt zonk zonken gezonken
zuigen zuigt zoog zogen gezogen
zuipen zuip zuipt zoop zopen gezopen
zwellen zwel zwelt zwol zwollen gezwollen
zwemmen zwem zwemt zwom zwommen gezwommen
zweren zweert zwoer zwoeren gezworen
zwerven zwerf zwerft zwierf zwierven gezworven
weten weet wist wisten geweten
zeggen zeg zegt zei zeiden gezegd
vechten vecht vocht vochten gevochten
treden treed treedt trad traden getreden
wegen weegt woog wogen gewogen
meisje meisjes
moeten moet moest moesten
lukken lukt lukte gelukt
hout houten
breien brei breit breide breiden gebreid
vergelijken vergelijk vergelijkt vergeleek vergeleken
wonen woon woont woonde woonden gewoond
sterk sterker sterkst sterkste
goed beter best beste
veel meer meest meeste
weinig minder minst minste`

/** From a form to the words it may be a form of, in the order of the list. */
export const irregularDutch: ReadonlyMap<string, readonly string[]> = dutch
  .trim()
  .split('\n')
  .reduce((found, line) => {
    const [word = '', ...forms] = line.split(' ')
    for (const form of [word, ...forms]) found.set(form, [...new Set([...(found.get(form) ?? []), word])])
    return found
  }, new Map<string, readonly string[]>())
