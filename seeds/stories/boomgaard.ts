import type { Story } from './types.ts'

/** How a team changed in three years: long, and told by those who were there. */
export const orchard: Story = {
  slug: 'drie-jaar-de-boomgaard',
  kind: 'story',
  language: 'nl',
  circle: 'de-boomgaard',
  movement: 'een-stoel-erbij',
  audience: 'everyone',
  rubric: 'renewal-at-participants',
  themes: ['shared-say', 'freedom-and-safety', 'room-for-dementia'],
  keywords: ['teamcultuur', 'verpleeghuiszorg en zorg thuis', 'hulpverleners', 'tuin'],
  daysAgo: 72,
  writers: ['esther'],
  byline: 'Het team van De Boomgaard, opgeschreven door Esther Blok',
  title: 'Drie jaar De Boomgaard',
  inShort:
    'Een team vertelt wat er in drie jaar veranderde. Er ging veel mis. Er gingen mensen weg. Er staat nu een deur open.',
  body: `*We spraken elkaar vijf keer. Eerst iedereen apart, daarna samen. Wie er woont en wilde, praatte mee. Iedereen las dit terug. Twee mensen wilden er niet in en die staan er niet in.*

## Het eerste jaar: aardig

In het eerste jaar waren we vooral aardig. We hadden een cursus gehad over kijken naar de mens. Op de koelkast hing een blad met *Wat is vandaag jouw mooie moment?* en daar schreef iedereen iets op. Na drie weken waren het steeds dezelfde twee die iets opschreven. Na zes weken schreef iemand eronder: *de pauze*.

We gingen niet anders werken. We praatten anders. We zeiden *bewoner* in plaats van *cliënt*, en toen *mensen die hier wonen*. Een collega die hier tweeëntwintig jaar werkte, zei in de vergadering: ik noemde ze altijd gewoon bij hun naam. Toen was het stil en toen ging het over het rooster.

> Ik dacht: dit gaat over. Er is elke vier jaar iets. — *een verzorgende*

> Ze kwamen ineens vragen wat ik belangrijk vond. Ik zei: dat de soep heet is. Dat schreven ze op. De soep bleef zoals hij was. — *een vrouw die hier woont*

## Het tweede jaar: ruzie

In het tweede jaar kregen we ruzie. Achteraf is dat het jaar waarin het begon.

Het ging over de badlijst. Er hing een lijst wie op welke dag onder de douche ging. Een jonge collega haalde hem weg. Ze zei: ik vraag het ze wel. Op vrijdag bleken er vier mensen de hele week niet gedoucht te zijn. Twee wilden niet. Eén was vergeten. Eén had ja gezegd en toen was er niemand.

De ene helft zei: zie je wel. De andere helft zei: die twee die niet wilden, wilden vorig jaar ook niet, toen gingen ze gewoon onder de douche. Er werd gehuild in de linnenkamer. Er werden diensten geruild om niet met elkaar te hoeven werken. Ik was de leidinggevende en ik stelde een werkgroep in.

Aan die werkgroep heeft niemand iets gehad. Waar we wel iets aan hadden: de dochter van een man die hier woonde, kwam op een middag binnen en zei: ik hoor jullie in de gang over mijn vader praten. Hij ook. Kunnen jullie dat niet aan tafel doen?

We zijn dat gaan doen. Op donderdag, om half drie, aan de tafel waar ook koffie wordt gedronken. Wat er over iemand besproken moest worden, bespraken we waar hij bij zat, als hij dat wilde. De eerste keren zeiden we bijna niets. Je merkt pas wat je over mensen zegt als ze erbij zitten.

> Er is nooit meer *lastig* gezegd. Niet omdat het niet mocht. Je krijgt het je mond niet uit. — *een verzorgende*

Dat jaar gingen er vijf mensen weg. Drie omdat ze iets anders vonden. Eén omdat ze het niet meer kon aanzien, zo rommelig als het was. Dat was degene van de tweeëntwintig jaar. Eén zei niet waarom.

Ik heb de vrouw van de tweeëntwintig jaar voor dit verhaal gebeld. Ze zei:

> Jullie deden of er vóór jullie niks was. Ik heb tweeëntwintig jaar op mijn vrije zondag de haren van die vrouwen gezet. Dat heette geen vernieuwing.

Dat klopt, en dat hadden we haar toen moeten zeggen.

## Het derde jaar: kleiner

In het derde jaar werd het kleiner. We hielden op met plannen maken voor de hele gang. Iemand wilde weten hoe laat het licht wordt in de tuin. Iemand wilde niet meer naast die ene zitten. Iemand wilde een ei dat warm was.

De deur naar de tuin blijft nu 's avonds open. Dat kwam niet van ons. Het begon bij de cliëntenraad, en het kwam ervan toen mensen die er wonen, werken en beslissen een middag bij elkaar zaten.

> Ik draai hem niet meer op slot. De eerste avonden heb ik er een stoel voor gezet en ben ik er zelf op gaan zitten. — *iemand van de nachtdienst*

De badlijst hangt er weer. Wie er woont, heeft hem zelf ingevuld, of niet. Er zijn drie vakjes leeg en die blijven leeg.

## Wat er níet veranderde

We hebben hetzelfde geld. 's Nachts is er één mens op twaalf. Het rooster wordt nog steeds gemaakt door iemand die hier nooit komt; zij heeft wel een keer een middag meegelopen en is toen met spierpijn naar huis gegaan.

Op de andere gang werkt het niet. Daar zijn ze begonnen met de tafel van donderdag en daar kwam niemand zitten. Waarom weten we niet. We hebben aangeboden te komen vertellen hoe het moet, en dat was precies verkeerd.

Er zijn families die vinden dat het vroeger netter was. Dat is ook zo.

## Aan het eind

Bij de laatste keer samen vroeg ik of we nu een ander team zijn. Iemand zei dat hij dat aan een ander over wilde laten. Een man die hier sinds het voorjaar woont en die de hele middag niets had gezegd, keek de tafel rond en zei:

> Ik ken jullie niet van vroeger. Ik vind jullie nogal luidruchtig.

Daarna is er koffie gehaald.`,
}
