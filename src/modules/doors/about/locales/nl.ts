export const nl = {
  'privacy.title': 'Wat er met je gegevens gebeurt',
  'privacy.lead':
    'Wat jij zegt, is van jou. Hier lees je wat we bewaren, wie het ziet en wat je altijd kunt doen.',

  'short.title': 'In het kort',
  'short.1': 'Jij kiest hoe ver je woorden gaan.',
  'short.2': 'Je naam staat er niet bij, tenzij jij dat wilt.',
  'short.3': 'Je kunt je woorden altijd terugnemen.',
  'short.4': 'Is er gevaar? Dan moeten we dat doorgeven.',

  'keep.title': 'Wat we bewaren',
  'keep.1': 'Je naam, zoals jij die opgeeft. Alleen een voornaam mag. Geen naam mag ook.',
  'keep.2':
    'Je mailadres, als je dat geeft. We gebruiken het om je een link te sturen of een bericht dat er antwoord is.',
  'keep.3':
    'De zinnen die jij koos, en wat je insprak of tekende. Hoe ver dat mag gaan, en elke keer dat je dat veranderde.',
  'keep.4': 'Wie het opschreef, als iemand anders dat voor je deed. En wie erbij was toen jij koos.',
  'keep.5':
    'Wat je nodig hebt om te kunnen komen, als je dat vertelt. Alleen wie het gesprek voorbereidt, leest dat. Bij een bijeenkomst leest alleen wie mensen ontvangt het, en is het twee weken erna gewist.',
  'keep.6':
    'Van waaruit je spreekt, als je dat kiest: bijvoorbeeld als bewoner, of als buur. Niemand leest dat over jou. Wie het gesprek voorbereidt, ziet alleen welke soorten mensen er nog niet bij zijn.',
  'keep.7':
    'Op welke apparaten je bent ingelogd, en wie wat wanneer deed. In dat overzicht staat nooit wat iemand zei.',
  'keep.8':
    'Wat je deelt zonder account: je woorden, je foto of wat je insprak. En hoe ver het mag gaan. Uit een foto halen we waar en wanneer die is gemaakt.',
  'keep.9':
    'Je mailadres voor de brief van de maand, als je daarom vraagt. En waarover die brief moet gaan. Niemand ziet de lijst met adressen. Stop je met de brief, dan wissen we je adres meteen.',
  'keep.10':
    'We vragen niet naar een ziekte, een diagnose of een burgerservicenummer. Daar is geen plek voor.',

  'see.title': 'Wie leest jouw woorden?',
  'see.1': 'Blijft hier: alleen wie bij het gesprek zit.',
  'see.2': 'Onze organisatie: ook wie bij dat huis hoort. En wie van dat huis het antwoord komt brengen.',
  'see.3': 'Iedereen: ook mensen die deze site lezen zonder in te loggen.',
  'see.4': 'Heb je niets gekozen? Dan leest niemand anders het. Zwijgen is hier geen ja.',
  'see.5': 'Wie mag lezen wat er gezegd is, ziet niet wie het zei. Alleen als jij je naam erbij wilt.',
  'see.6':
    'Deel je iets zonder account? Dan kunnen de gastheren en gastvrouwen van de beweging het lezen. Een van hen kijkt met je mee. Wat je insprak, schrijft die voor je uit. Je stem zelf komt nergens te staan.',
  'see.7':
    'Verder leest niemand het, tot jij ja zegt tegen hoe het er komt te staan. Koos je niet hoe ver het mag gaan? Dan blijft het bij wie meekijkt.',
  'see.8':
    'In een verhaal, een bericht of de brief van de maand staan jouw woorden alleen als je daar apart ja op zei. Bij een thema ook.',

  'can.title': 'Wat jij altijd kunt doen',
  'can.1': 'Je kunt op je kaart of op je eigen pagina zien wat je zei en waar het heen ging.',
  'can.2':
    'Je kunt je woorden verder laten gaan, minder ver laten gaan, of terugnemen. Dat geldt meteen, overal op deze site.',
  'can.3':
    'Neem je iets terug, dan zien lezers dat niet. De tekst sluit er vanzelf overheen. Wie iets met je woorden deed, hoort dat er iets weg is. Niet van wie, en niet waarom.',
  'can.4':
    'Wat al op papier staat, kunnen we niet terughalen. Wat iemand heeft onthouden of overgeschreven ook niet.',
  'can.5':
    'Vroeg een schrijver of je in een verhaal mag staan? Dan hoort die schrijver het wel als jij nee zegt of je ja terugneemt. Waarom, hoef je niet te zeggen.',
  'can.take-along': 'Alles meenemen wat van jou is',
  'can.erase-all': 'Alles wissen wat van jou is',
  'can.together': 'Doe je dat liever samen, of heb je geen account? Bel ons: {phone}.',
  'can.together.none': 'Doe je dat liever samen, of heb je geen account? Vraag het ons.',

  'pass-on.title': 'Wat we moeten doorgeven',
  'pass-on.1':
    'Is iemand in gevaar, of wordt iemand mishandeld? Dan moet dat worden doorgegeven. Dat geldt ook voor wat in een gesprek wordt gezegd.',
  'pass-on.2':
    'Op elke uitnodiging staat aan wie dat dan wordt verteld. Zo weet je het voordat je iets zegt.',
  'pass-on.3':
    'Daar staat ook wie je buiten de organisatie kunt bellen, zoals de cliëntenvertrouwenspersoon.',
  'pass-on.4': 'Een rechter kan ons opdragen om gegevens te geven. Dat kunnen we niet beloven te voorkomen.',

  'operators.title': 'Wat kan de beheerder van de server zien?',
  'operators.1': 'Deze site draait op een computer die door mensen wordt beheerd. Dat is goed om te weten.',
  'operators.2':
    'Jouw woorden uit een gesprek staan versleuteld in de database. Net als wat je nodig hebt om te komen, het adres waarop je bent uitgenodigd, alles wat je invult als je je aanmeldt voor een bijeenkomst, en een verhaal zolang je het schrijft. Wie alleen een kopie van de database heeft, kan die niet lezen.',
  'operators.3':
    'Wie de hele server beheert, heeft ook de sleutel. Die kan het dus wel lezen, als hij dat zou willen. Dat mag niet, maar het kan.',
  'operators.4':
    'Leesbaar in de database staan: namen, het mailadres van een account, de naam van een stapel briefjes, en de antwoorden. En een verhaal dat anderen kunnen lezen, met de namen erboven. Ook als alleen een kring het mag lezen. En wat je over jezelf vertelt, of schrijft bij een thema of bij een vraag die iedereen kreeg.',
  'operators.5':
    'De server houdt bij welke soort pagina wordt gevraagd en of dat lukte. Daar staan geen woorden, namen of adressen in.',

  'mail.title': 'Mail, cookies en je apparaat',
  'mail.1':
    'In een mail aan jou staat niet wat er in een gesprek is gezegd. Er staat alleen dat er iets voor je is. In de brief van de maand staan alleen woorden die iedereen in een bericht mag lezen.',
  'mail.2':
    'Wie alleen leest, krijgt geen cookie. Open je een bladzijde waar je iets kunt invullen, dan komt er een bij. Die zorgt dat niemand anders iets uit jouw naam verstuurt. Verder is er alleen een als je inlogt, en als je een taal kiest.',
  'mail.3':
    'Aan tafel blijft wat je typt op je apparaat staan, op slot, tot het is aangekomen. Sluit je af, dan is het daar weg.',
  'mail.4':
    'Zo lang blijven die cookies staan. Van bladzijden waar je iets kunt invullen: een jaar. De taal die je kiest: een jaar. Inloggen: tot je de browser sluit, of een half jaar als je kiest dat je ingelogd blijft. Een uitnodiging, je kaart of je plek aan tafel: hooguit een dag. Een zin als “het is gelukt”: twee minuten.',
  'mail.5': 'Niemand volgt wat je hier leest. Er zijn geen advertenties en geen tellers.',

  'how-long.title': 'Hoe lang bewaren we het?',
  'how-long.1':
    'Je woorden uit een gesprek blijven bewaard tot jij ze wist. Dat kan bij je eigen woorden of op je kaart. Je kunt ze ook terugnemen. Dan leest niemand anders ze meer, en jij wel.',
  'how-long.2': 'De code van een gesprek werkt één avond. Je kaart werkt tot je een nieuwe krijgt.',
  'how-long.3': 'Foute pogingen met een code bewaren we een dag, zonder dat er een adres bij staat.',
  'how-long.4':
    'Wat je in twee minuten deelt en nergens gelezen wordt, is na een jaar weg. Wat je tegen een schrijver zegt en niet onder het verhaal staat ook. Wat wel gelezen wordt, blijft tot jij het terugneemt.',

  'complain.title': 'Klopt er iets niet?',
  'complain.1': 'Bel ons: {phone}.',
  'complain.1.none': 'Laat het ons weten.',
  'complain.2':
    'Je kunt ook een klacht indienen bij de toezichthouder op privacy. In Nederland is dat de Autoriteit Persoonsgegevens.',

  'accessibility.title': 'Toegankelijkheid',
  'accessibility.lead':
    'Iedereen moet hier kunnen lezen, kiezen en iets zeggen. Dit lukt al, en dit nog niet.',
  'status.title': 'Waar we staan',
  'status.1': 'We volgen WCAG 2.2, niveau AA. Dat zijn afspraken over sites die iedereen kan gebruiken.',
  'status.tested':
    'Onze status is C: de eerste maatregelen zijn genomen. Niemand van buiten heeft de site al onderzocht.',
  'status.untested': 'Deze versie is nog niet nagekeken. Daarom beloven we hier nog niets.',
  'works.title': 'Wat al werkt',
  'works.keyboard': {
    one: 'Eén weg liepen we helemaal zonder muis en zonder JavaScript. Dat lukte.',
    other: '{count} wegen liepen we helemaal zonder muis en zonder JavaScript. Dat lukte.',
  },
  'works.large':
    'Je kunt de letters twee keer zo groot maken. Ook op een kleine telefoon hoef je dan niet opzij te schuiven.',
  'works.contrast': 'Tekst heeft veel contrast met de achtergrond.',
  'works.width': 'Elke bladzijde past op smalle en op brede schermen, zonder opzij te schuiven.',
  'works.dark': 'Ook als je scherm donker staat, heeft tekst veel contrast.',
  'works.1': 'Kleur staat nooit alleen. Er beweegt niets, en niets loopt af terwijl je leest of schrijft.',
  'works.2':
    'Je kunt een bladzijde laten voorlezen. En aan tafel mag je praten of tekenen in plaats van typen.',
  'works.3': 'Het kan ook op papier, samen met iemand, of aan de telefoon.',
  'missing.title': 'Wat nog niet werkt',
  'missing.1':
    'Voorlezen met een eigen stem. De knop gebruikt de stem van je apparaat. Heeft dat er geen in jouw taal, dan is er geen knop.',
  'missing.2': 'Een heel eenvoudige versie van elke bladzijde.',
  'missing.3': 'Wat mensen zelf schrijven, kan moeilijker zijn dan de rest.',
  'missing.4': 'Niet elke opname heeft woorden erbij. Die zet de spreker erbij, of niemand.',
  'tests.title': 'Hoe we het nakijken',
  'tests.every-page':
    'Op {date} keek een programma (axe) {looked} bladzijden na op een smal scherm, ook met letters die twee keer zo groot zijn. {found}',
  'tests.every-width':
    'Op {date} keek het {looked} keer op schermen van smal tot breed, licht en donker, in twee talen. {found}',
  'tests.keyboard':
    'Op {date} liepen we {looked} wegen van begin tot eind met alleen het toetsenbord, zonder JavaScript. {found}',
  'tests.found': {
    one: 'Er was 1 ding dat iemand in de weg staat.',
    other: 'Er waren {count} dingen die iemand in de weg staan.',
  },
  'tests.nothing': 'Er was niets dat iemand in de weg staat.',
  'untested.every-page': 'Nog niet nagekeken van deze versie: elke bladzijde op een kleine telefoon.',
  'untested.every-width':
    'Nog niet nagekeken van deze versie: bredere schermen, en hoe alles er in het donker uitziet.',
  'untested.keyboard':
    'Nog niet nagekeken van deze versie: of alles gaat met alleen het toetsenbord, en zonder JavaScript.',
  'tests.outside':
    'Nog niet gedaan: een onderzoek door mensen van buiten, testen met mensen die een schermlezer gebruiken, en testen op oude telefoons.',
  'report.title': 'Loop je ergens tegenaan?',
  'report.1': 'Bel ons: {phone}. Dan helpen we je meteen, en we maken het beter.',
  'report.1.none': 'Laat het ons weten. Dan helpen we je, en we maken het beter.',
  'report.2':
    'Mailen of een brief mag ook. Een brief kun je afgeven bij elk huis dat meedoet. Als we een mailadres hebben, staat het onderaan elke pagina.',
  'report.3': 'We zeggen binnen twee weken wat we eraan doen.',
  'report.tell': 'Vertel wat niet lukte',
  'report.further': 'Helpt dat niet?',
  'report.college':
    'Kun je door een beperking niet meedoen? Het College voor de Rechten van de Mens zegt of dat mag. Dat kost niets.',
  'report.ombudsman':
    'Verzorgt een gemeente of een andere overheid deze site? Dan kun je ook naar de Nationale ombudsman. Ook dat kost niets.',
  'report.date': 'Deze verklaring is van {date}.',
} as const
