export const nl = {
  'errors.title': 'Nog niet gelukt. Wat je typte, staat er nog.',
  conflict: 'De tekst is intussen veranderd. Lees hem hieronder nog eens, en kies dan.',
  'conflict.closed': 'Je antwoord is niet bewaard. Hieronder lees je waarom.',

  'people.title': 'Wie staat erin?',
  'people.lead':
    'Wie in je verhaal voorkomt, of wiens woorden erin staan, leest het van tevoren en zegt ja. Zonder die ja leest niemand anders het.',
  'people.none': 'Er staat nog niemand bij. Vertel je alleen over jezelf? Dan is dat goed zo.',
  'people.words': 'Wat iemand zei: “{words}”',
  'people.words.gone': 'Woorden die niet meer mee mogen. In het verhaal staan ze niet meer.',
  'people.yes': 'Zei ja tegen deze tekst.',
  'people.yes.before': 'Zei ja, maar daarna veranderde er iets, of je wilt meer lezers. Vraag het opnieuw.',
  'people.asked-again': 'Is opnieuw gevraagd en gaf nog geen antwoord. Dat mag even duren.',
  'people.asked.before':
    'Is gevraagd over een eerdere tekst. Daarna veranderde er iets. Vraag het opnieuw als je tekst klaar is.',
  'people.no.before': 'Zei nee tegen een eerdere tekst. Over deze tekst vroeg je het nog niet.',
  'people.no.read':
    'Zegt geen ja meer tegen de tekst die te lezen was. Over je nieuwe tekst vroeg je het nog niet.',
  'people.no.asked-again': 'Zei nee tegen een eerdere tekst. Is opnieuw gevraagd en gaf nog geen antwoord.',
  'people.no': 'Zei nee. Haal het stuk over deze persoon eruit, of laat het verhaal liggen.',
  'people.no.words': 'Zei nee. Haal deze woorden uit de tekst.',
  'people.wishes': 'Wat volgens deze persoon zou helpen: {wishes}.',
  'people.wishes.other-name': 'een andere naam',
  'people.wishes.without-picture': 'zonder de foto',
  'people.wishes.without-passage': 'zonder een stuk uit de tekst',
  'people.wishes.no-yes': 'Dat is nog geen ja. Verander de tekst, en vraag het dan opnieuw.',
  'people.wishes.not-at-all':
    'Deze persoon wil er helemaal niet in staan, ook niet als de tekst anders wordt.',
  'people.asked': 'Is gevraagd en zei nog niets. Dat mag even duren.',
  'people.not-asked': 'Is nog niet gevraagd.',
  'people.later': 'Wil er later op antwoorden.',
  'people.link':
    'Geef deze persoon dit adres, op papier of in een bericht. Wie het heeft, leest het verhaal en kiest.',
  'people.link.chosen':
    'Wie hier inlogt, vindt de vraag bij ‘Van mij’. Je kunt deze persoon ook dit adres geven, op papier of in een bericht.',
  'people.code': 'Of deze code. Die typt iemand op {address}:',
  'people.sheet': 'Print een blad om te geven',
  'sheet.page': 'Een blad om te geven',
  'sheet.lead': 'Geef dit blad aan wie je vraagt. Wie het heeft, leest het verhaal en kiest.',
  'sheet.title': 'Jij komt voor in een verhaal. Mag dat zo?',
  'sheet.code': 'Jouw code',
  'sheet.qr': 'Scan dit om het verhaal te lezen',
  'sheet.asks': '{name} vraagt je dit.',
  'sheet.how':
    'Scan het vierkant, of typ de code op {address}. Je leest het verhaal en kiest ja of nee. Een account is niet nodig.',
  'sheet.call': 'Geen computer, of liever praten? Bel {name}: {phone}.',
  'sheet.print': 'Print dit blad',
  'sheet.back': 'Terug',
  'people.link.words': 'Wie dit zei, vindt de vraag bij de eigen woorden.',
  'people.shared':
    'Deelde waar dit verhaal mee begon. Leest het met de code van wat diegene deelde, en zegt daar ja of nee.',
  'people.leave-out': 'Komt er niet meer in voor',
  'people.leave-out.no':
    'Deze persoon zei nee tegen deze tekst. Haal eerst het stuk over deze persoon uit de tekst. Daarna kun je dit kiezen.',
  'people.leave-out.named':
    'Deze persoon zei nee, en staat nog in de tekst. Haal eerst weg wat hieronder staat.',
  'people.leave-out.untouched':
    'Deze persoon zei nee. Alles waar die persoon nee tegen zei, staat er nog. Haal eerst het stuk over deze persoon eruit, of schrijf het anders. Daarna kun je zeggen dat die er niet meer in voorkomt.',
  'people.kept': 'Deze persoon zei nee. Hier staat nog hoe jij deze persoon noemt:',
  'people.kept.then':
    'Haal dat weg, of schrijf het zo dat het niet meer over deze persoon gaat. Daarna kun je zeggen dat die er niet meer in voorkomt.',
  'people.noted': 'Genoteerd.',
  'people.left-out': 'Deze persoon staat er niet meer bij.',
  'people.left-out.unseen':
    'Deze persoon staat er niet meer bij. De foto’s waarop deze persoon staat, zijn weg: bij lezers, en uit je tekst.',
  'people.back': 'Terug naar de tekst',
  'ask.audience': 'Wie zou dit mogen lezen?',
  'ask.audience.hint':
    'Dat staat erbij als je het vraagt. Een ja geldt hiervoor, en voor minder lezers. Niet voor meer.',
  'ask.audience.missing': 'Kies wie dit zou mogen lezen. Dan weten zij waar ze ja op zeggen.',
  'people.ask': { one: 'Vraag deze persoon', other: 'Vraag deze {count} mensen' },
  'people.ask.again': { one: 'Vraag deze persoon opnieuw', other: 'Vraag deze {count} mensen opnieuw' },
  'people.ask.again.hint':
    'Wie nog niets zei, vragen we hoogstens één keer in de zeven dagen opnieuw. Wie er later op wil antwoorden, laten we met rust.',
  'people.ask.more': 'Vraag het opnieuw',
  'people.ask.more.hint':
    'Iedereen die nog iets kon zeggen, zei ja. Wil je meer lezers? Dan vraag je het opnieuw.',
  'people.ask.nobody':
    'Wie nee zei, vragen we niet opnieuw zolang er dezelfde woorden staan. Je kunt de tekst van nu wel klaarleggen, zonder bericht. Wie toch ja wil zeggen, leest dan deze.',
  'people.ask.lay': 'Leg deze tekst klaar',
  'people.ask.hint':
    'Zij lezen dan de tekst zoals die nu is. Verander je daarna iets, dan vraag je het opnieuw. Ook als het iets anders wordt, of als er een andere naam boven staat.',
  'told.asked': {
    one: 'Eén mens is nu over deze tekst gevraagd.',
    other: '{count} mensen zijn nu over deze tekst gevraagd.',
  },
  'told.reminded': {
    one: 'Eén mens zei nog niets. Die vragen we nog eens.',
    other: '{count} mensen zeiden nog niets. Die vragen we nog eens.',
  },
  'told.recently': {
    one: 'Eén mens vroeg je korter dan zeven dagen geleden. Die vragen we nu niet opnieuw.',
    other: '{count} mensen vroeg je korter dan zeven dagen geleden. Die vragen we nu niet opnieuw.',
  },
  'told.later': {
    one: 'Eén mens wil er later op antwoorden. Die vragen we nu niet.',
    other: '{count} mensen willen er later op antwoorden. Die vragen we nu niet.',
  },
  'told.answered': {
    one: 'Eén mens gaf al antwoord op deze tekst. Die vragen we niets.',
    other: '{count} mensen gaven al antwoord op deze tekst. Die vragen we niets.',
  },
  'told.closed': {
    one: 'Eén mens kan deze tekst niet lezen, want iemand anders zei nee. Die vragen we niets.',
    other: '{count} mensen kunnen deze tekst niet lezen, want iemand anders zei nee. Die vragen we niets.',
  },
  'told.letters': 'Wie woorden in de tekst heeft, krijgt een brief waar dat kan.',
  'told.chosen': 'Wie je uit een kring koos, vindt de vraag bij ‘Van mij’, en krijgt een brief waar dat kan.',
  'told.shared': 'Wie deelde waar het mee begon, leest het met de code.',
  'told.address': 'Geef anderen het adres als ze dat nog niet hebben.',
  'people.link.from': 'Kijk wie erin staat, en wie ja zei',

  'so-far.now': {
    one: 'Eén mens is over deze tekst gevraagd.',
    other: '{count} mensen zijn over deze tekst gevraagd.',
  },
  'so-far.change':
    'Verander je iets, dan is het een nieuwe tekst. Een ja geldt daar niet voor: dan vraag je het opnieuw.',
  'so-far.before': {
    one: 'Eén mens is over een eerdere tekst gevraagd.',
    other: '{count} mensen zijn over een eerdere tekst gevraagd.',
  },
  'so-far.again': 'Daarna veranderde er iets. Vraag het opnieuw als je tekst klaar is.',
  'stopped.title': 'Niemand leest dit nu',
  stopped: 'Niemand leest dit nu, want iemand die erin voorkomt zegt geen ja meer.',
  'stopped.now':
    'Haal het stuk over deze persoon eruit en laat het opnieuw lezen, of laat het liggen. Vraag niet naar de reden: die hoeft niemand te geven.',
  'stopped.look': 'Kijk wat je nu kunt doen',
  waits: 'Iemand in jouw verhaal “{title}” zegt nee. Zo leest niemand anders het.',
  'waits.untitled': 'Iemand in een verhaal van jou zegt nee. Zo leest niemand anders het.',
  'waits.step': 'Kijk wat je nu kunt doen',
  'stopped.mine': {
    one: 'Eén verhaal van jou leest niemand nu, want iemand die erin voorkomt zegt geen ja meer.',
    other: '{count} verhalen van jou leest niemand nu, want iemand die erin voorkomt zegt geen ja meer.',
  },
  'names.title': 'Weten zij dat ze erin staan?',
  'names.about':
    'In je tekst staan namen van mensen die nog niet bij “Wie staat erin?” staan. Is iemand niet te herkennen, of is de naam verzonnen? Dan hoeft er niets.',
  'names.ask': 'Zet {name} erbij',
  'names.missed':
    'Dit is alleen voor wie dit schrijft. We kijken naar hoe iets geschreven is, en zien lang niet elke naam.',
  'name.title': 'Wie komt erin voor?',
  'name.label': 'Hoe noem jij deze persoon?',
  'name.hint': 'Alleen wie meeschrijft, ziet dit. Bijvoorbeeld: mijn zus, of de man met de hond.',
  'name.missing': 'Schrijf op hoe je deze persoon noemt.',
  'name.long': 'Dit is te lang. Een paar woorden is genoeg.',
  'name.add': 'Zet erbij',
  'name.added': 'Staat erbij. Vraag om een ja als je tekst klaar is.',

  'choose.title': 'Of kies iemand uit een kring van jou',
  'choose.label': 'Wie is het?',
  'choose.hint':
    'Dit zijn mensen die je in je kringen met naam ziet. Wie hier inlogt, vindt de vraag dan bij ‘Van mij’. Of iemand een account heeft, zie je niet. Een adres en een code om te geven krijg je ook.',
  'choose.nobody': 'Kies een naam',
  'choose.one': '{name}, van {circle}',
  'choose.missing':
    'Kies iemand uit de lijst. Staat die er niet bij? Schrijf dan op hoe je deze persoon noemt.',
  'choose.there': 'Deze persoon staat er al bij.',
  'choose.gone':
    'Deze persoon kun je hier nu niet kiezen. Schrijf op hoe je deze persoon noemt, en geef het adres.',
  'note.title': 'Zei {name} het tegen jou?',
  'note.says': 'Wat was het antwoord?',
  'note.yes': 'Ja',
  'note.no': 'Nee',
  'note.missing': 'Kies ja of nee.',
  'note.how': 'Hoe zei deze persoon het?',
  'note.how.missing': 'Kies hoe deze persoon het zei.',
  'note.no.stays':
    'Deze persoon zei nee tegen deze tekst. Er staan nog dezelfde woorden. Alleen deze persoon zelf kan dat veranderen, met het eigen adres.',
  'note.paper': 'Op papier',
  'note.telephone': 'Aan de telefoon',
  'note.spoken': 'Aan tafel, na het lezen',
  'note.save': 'Noteer dit antwoord',

  'quote.title': 'Wat iemand zei',
  'quote.lead':
    'Dit zijn woorden die hun spreker wil laten publiceren, zo ver als jij ze mag lezen. Je neemt ze over zoals ze zijn. De spreker leest je verhaal en zegt ja of nee.',
  'quote.none': 'Er zijn nu geen woorden die je mag overnemen. Iemand kiest dat zelf, bij de eigen woorden.',
  'quote.put': 'Zet onderaan in de tekst',
  'quote.line': 'Of zet het zelf op een plek',
  'quote.line.about': 'Zet deze regel in je tekst, met een lege regel ervoor en erna.',
  'quote.there': 'Staat in de tekst',
  'quote.out': 'Haal uit de tekst',
  'quote.taken-out': 'Het staat niet meer in je tekst.',
  'quote.done': 'Het staat onderaan in je tekst. Schuif het waar het hoort.',
  'quote.more': 'Meer wat mensen zeiden',
  'quote.from': 'uit “{name}”',
  'quote.link': 'Zet erin wat iemand zei',
  'quote.all': 'Alle woorden die je mag overnemen',

  'asked.title': 'Mag dit zo?',
  'asked.wait.title': 'Even wachten',
  'asked.wait': 'De schrijver is nog bezig. Er komt een nieuwe tekst. Jij hoeft nu niets te doen.',
  'asked.wait.then':
    'Vraagt de schrijver het je opnieuw, dan staat de nieuwe tekst hier. Jij leest hem eerst.',
  'asked.name': 'Jouw naam kan erbij: {name}. Dat kies je hier, voor dit verhaal.',
  'asked.name.other': 'Jouw naam is nu anders dan toen je ja zei. Daarom vragen we het opnieuw.',
  'asked.name.none': 'Jouw naam staat er niet bij.',
  'asked.yes.named': 'Ja, met mijn naam erbij',
  'asked.yes.unnamed': 'Ja, zonder mijn naam',
  'asked.aside.later': 'Later kiezen',
  'later.how': 'Dat is goed. De vraag blijft hier staan. Tot jij kiest, leest niemand anders deze tekst.',
  'later.how.others':
    'Dat is goed. De vraag blijft hier staan. Tot jij kiest, lezen alleen de anderen die erin staan deze tekst.',
  'later.when': 'Wanneer zullen we het je nog eens vragen?',
  'later.in.3': 'Over drie dagen',
  'later.in.7': 'Over een week',
  'later.in.14': 'Over twee weken',
  'later.in.30': 'Over een maand',
  'later.missing': 'Kies wanneer we het je nog eens vragen.',
  'later.writer': 'De schrijver hoort dat je er later op wilt antwoorden, en niet wanneer.',
  'later.go': 'Vraag het me later',
  'later.done': 'Goed. We laten je nu met rust. Eerder kiezen mag altijd.',
  'later.on': 'Je wilt er op {day} nog eens naar kijken. Eerder kiezen mag ook.',
  'later.letter': 'Op die dag krijg je één brief van ons.',
  'later.no-letter': 'Wij weten niet waar we je kunnen schrijven. Bewaar dus hoe je hier kwam.',
  'asked.aside.together': 'Samen met iemand',
  'together.how':
    'Vraag iemand die je vertrouwt om mee te lezen: naast je, of op een eigen apparaat. Jij kiest zelf. Wie meeleest, kan niets antwoorden. De schrijver hoort niet dat iemand meeleest.',
  'together.go': 'Maak een adres om mee te lezen',
  'together.give':
    'Geef dit adres aan wie mag meelezen, in een bericht of op papier. Het werkt tot en met {day}, en stopt als jij kiest.',
  'together.scan': 'Om mee te lezen',
  'together.end': 'Niemand leest meer mee',
  'together.call': 'Of bel het nummer onderaan deze pagina.',
  'together.done': 'Het adres om mee te lezen staat hieronder, bij ‘Samen met iemand’.',
  'together.ended': 'Het adres werkt niet meer.',
  'beside.title': 'Lees mee',
  'beside.lead':
    'Iemand komt voor in dit verhaal, en vroeg jou om mee te lezen. Deze tekst is nog niet te lezen voor anderen. Houd het dus tussen jullie.',
  'beside.lead.words':
    'Iemands woorden staan in dit verhaal. Die persoon vroeg jou om mee te lezen. Deze tekst is nog niet te lezen voor anderen. Houd het dus tussen jullie.',
  'beside.theirs': 'Dit zijn de woorden van wie jou vroeg.',
  'beside.reach.circle': 'Na een ja kan wie in {place} zit dit lezen.',
  'beside.reach.movement': 'Na een ja kan wie bij de beweging hoort dit lezen.',
  'beside.reach.everyone': 'Na een ja kan iedereen dit lezen, ook met een zoekmachine.',
  'beside.theirs-to-say': 'Wie jou vroeg, kiest zelf. Praat er samen over. Hier hoef jij niets te doen.',
  'beside.wait': 'De schrijver is nog bezig. Er komt een nieuwe tekst. Kijk later nog eens.',
  'asked.answered.yes': 'Jij zei ja',
  'asked.answered.no': 'Jij zei nee',
  'asked.answered.named': 'Jouw naam staat bij je woorden: {name}.',
  'asked.answered.unnamed': 'Jouw naam staat er niet bij.',
  'asked.read': 'Lees het verhaal',
  'asked.change': 'Verander je antwoord',
  'asked.again': 'Lees nog eens wat je las',
  'asked.later.public': 'Nu niet kiezen mag ook. Zonder jouw ja leest niemand anders deze nieuwe tekst.',
  'asked.still-read': 'Wat er eerder te lezen was, staat er nog. Wil je dat niet? Zeg dan nee.',
  'asked.lead':
    'Iemand schreef een verhaal waar jij in voorkomt. Lees het rustig. Jij kiest of het zo mag. Je hoeft niets uit te leggen.',
  'asked.lead.shared':
    'Jij deelde iets, en daar is een verhaal van gemaakt. Het begon met wat jij deelde. Lees het rustig. Jij kiest of het zo mag. Je hoeft niets uit te leggen.',
  'asked.shared.voice':
    'Er hoort een opname bij. Luister ernaar voor je kiest. Wil je niet dat je stem te horen is, zeg dan nee.',
  'asked.lead.words':
    'Iemand wil jouw woorden in een verhaal zetten. Lees het rustig. Jij kiest of het zo mag. Je hoeft niets uit te leggen.',
  'asked.reach.circle': 'Als jij ja zegt, kan wie in {place} zit dit lezen.',
  'asked.reach.movement': 'Als jij ja zegt, kan wie bij de beweging hoort dit lezen.',
  'asked.reach.everyone': 'Als jij ja zegt, kan iedereen dit lezen, ook met een zoekmachine.',
  'asked.yes': 'Ja, zo mag het',
  'asked.no': 'Nee, liever niet',
  'asked.on-picture': 'Je staat op deze foto.',
  'asked.can-change.yes': 'Jij zei ja. Je kunt dat altijd weer veranderen.',
  'asked.can-change.no': 'Jij zei nee. Je kunt dat altijd weer veranderen.',
  'wishes.title': 'Zou iets anders wel mogen?',
  'wishes.hint': 'Dit hoeft niet, en je hoeft niets uit te leggen. Wat je aankruist, leest de schrijver.',
  'wishes.other-name': 'Met een andere naam voor mij',
  'wishes.without-picture': 'Zonder de foto',
  'wishes.without-passage': 'Zonder een stuk uit de tekst',
  'wishes.not-at-all': 'Nee, ik wil er helemaal niet in staan',
  'wishes.then':
    'Jouw nee blijft een nee. Maakt de schrijver een andere tekst, dan lees jij die eerst en kies jij opnieuw.',
  'wishes.go': 'Laat het de schrijver weten',
  'wishes.missing': 'Kies uit wat hier staat.',
  'wishes.both': 'Je koos dat je er helemaal niet in wilt staan, en ook iets anders. Kies een van de twee.',
  'wishes.done': 'Dank je. De schrijver leest dit. Jouw nee blijft een nee.',
  'wishes.none': 'Goed. De schrijver leest alleen dat het niet mag.',
  'asked.others.read': 'De anderen die erin staan, lezen het nu ook. Dat stopt als een van jullie nee zegt.',
  'asked.later.others': 'Nu niet kiezen mag ook. Zonder jouw ja lezen alleen de anderen die erin staan het.',
  'asked.closed.no': 'Wil jij er niet in staan? Dan kun je nu al nee zeggen. Anders hoef je niets te doen.',
  'became.unread':
    'Het is nog niet te lezen. Dat kan pas als iedereen die erin staat ja zei, en de schrijver het laat lezen.',
  'became.read.circle': 'Wie in {place} zit, leest nu de tekst waar jij ja tegen zei.',
  'became.read.movement': 'Wie bij de beweging hoort, leest nu de tekst waar jij ja tegen zei.',
  'became.read.everyone': 'Iedereen kan nu de tekst lezen waar jij ja tegen zei.',
  'became.earlier.circle': 'Wie in {place} zit, leest nu een eerdere tekst.',
  'became.earlier.movement': 'Wie bij de beweging hoort, leest nu een eerdere tekst.',
  'became.earlier.everyone': 'Iedereen kan nu een eerdere tekst lezen.',
  'became.taken': 'Er was een tekst te lezen. Die leest nu niemand meer.',
  'became.without': 'Het verhaal is te lezen, zonder jouw woorden.',
  'became.coming': 'De schrijver werkt aan een nieuwe tekst. Die leest niemand voordat jij het weet.',
  'became.closed': 'De schrijver past de tekst aan. Is er iets nieuws om te lezen, dan staat het hier.',
  'became.closed.words': 'De schrijver past de tekst aan. Je hoort het als er iets nieuws is om te lezen.',
  'became.no': 'De tekst waar jij nee tegen zei, leest niemand anders.',
  'became.no.words': 'Jouw woorden staan er niet in.',
  'became.no.coming':
    'De schrijver ging daarna verder. Vraagt de schrijver het je opnieuw, dan lees jij de nieuwe tekst eerst.',
  'asked.later': 'Nu niet kiezen mag ook. Zonder jouw ja leest niemand anders dit.',
  'asked.under': 'Het komt te staan onder: {names}.',
  'asked.preview': 'Zo zou het gelezen worden',
  'asked.yours': 'Dit zijn jouw woorden.',
  'asked.others': 'Hier staan woorden van iemand anders.',
  'no.title': 'Wil je dit niet meer?',
  'no.lead':
    'Zeg je nee, dan leest niemand dit verhaal meer. Dat geldt meteen. De schrijver hoort alleen dat het niet mag.',
  'no.lead.words':
    'Zeg je nee, dan staan jouw woorden niet meer in het verhaal. Dat geldt meteen. De schrijver hoort alleen dat het niet mag.',
  'no.go': 'Nee, haal het weg',
  'no.go.words': 'Nee, haal mijn woorden weg',
  'no.stay': 'Laat het staan',
  'left-out.title': 'Jij zei nee',
  'left-out.lead':
    'De schrijver uit {place} veranderde de tekst daarna, en zegt: je komt er niet meer in voor.',
  'left-out.lead.words': 'De schrijver uit {place} haalde jouw woorden daarna uit de tekst.',
  'left-out.text': 'De tekst waar jij nee tegen zei, leest niemand anders.',
  'left-out.read': 'Lees wat er nu staat',
  'left-out.still': 'Sta je er volgens jou toch nog in? Bel ons, dan kijken we samen.',
  'left-out.link': 'Kijk wat er van je nee kwam',
  'answer.missing': 'Kies ja of nee. Niets kiezen mag ook: dan blijft het liggen.',
  'answer.done.yes': 'Dank je. Dat hoort de schrijver.',
  'answer.done.no.words': 'Goed. Jouw woorden staan er niet in. De schrijver hoort alleen dat het niet mag.',
  'answer.done.no': 'Goed. Niemand anders leest dit. De schrijver hoort alleen dat het niet mag.',

  'mine.title': 'Iemand schrijft over jou',
  'mine.one': 'Lees het, en kies of het mag',
  'mine.answered': 'Je antwoordde. Lees het na, of kies iets anders',
  'own-words.title': 'Jouw woorden in een verhaal',
  'own-words.body':
    'Iemand wil woorden van jou in een verhaal zetten. Je leest het eerst. Jij kiest of het mag.',
  'own-words.told':
    'Iemand schreef een verhaal waar jij in voorkomt. Je leest het eerst. Jij kiest of het mag.',
  'letter.greeting': 'Dag {name},',
  'letter.asked.subject': 'Een vraag over jouw woorden',
  'letter.asked.je':
    'Iemand wil woorden van jou in een verhaal zetten. Je leest het eerst, en jij kiest. Inloggen en kijken kan hier:',
  'letter.asked.u':
    'Iemand wil woorden van u in een verhaal zetten. U leest het eerst, en u kiest. Inloggen en kijken kan hier:',
  'letter.about.subject': 'Een vraag over een verhaal',
  'letter.about.je':
    'Iemand schreef een verhaal waar jij in voorkomt. Je leest het eerst, en jij kiest. Inloggen en kijken kan hier:',
  'letter.about.u':
    'Iemand schreef een verhaal waar u in voorkomt. U leest het eerst, en u kiest. Inloggen en kijken kan hier:',
  'letter.about-later.je':
    'Je wilde later kiezen over een verhaal waar jij in voorkomt. Dat kan nu. Inloggen en kijken kan hier:',
  'letter.about-later.u':
    'U wilde later kiezen over een verhaal waar u in voorkomt. Dat kan nu. Inloggen en kijken kan hier:',
  'letter.later.je':
    'Je wilde later kiezen over een verhaal waar jouw woorden in staan. Dat kan nu. Inloggen en kijken kan hier:',
  'letter.later.u':
    'U wilde later kiezen over een verhaal waar uw woorden in staan. Dat kan nu. Inloggen en kijken kan hier:',
  'letter.later.once': 'Dit vragen we zo maar één keer. Niets kiezen mag ook.',
  'letter.answered.subject': 'Er is antwoord bij je verhaal',
  'letter.answered.je':
    'Er is antwoord van wie in een verhaal van jou staat. Hier zie je hoe het ervoor staat:',
  'letter.answered.u': 'Er is antwoord van wie in een verhaal van u staat. Hier ziet u hoe het ervoor staat:',
} as const
