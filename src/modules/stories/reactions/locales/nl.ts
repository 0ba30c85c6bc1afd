export const nl = {
  'link.writers': 'Vraag of zeg iets tegen wie dit schreef',
  'link.some': 'Vraag of zeg iets tegen wie dit schreef',
  'link.kept': 'Vraag of zeg iets tegen wie dit verhaal hier verzorgt',
  'title.writers': 'Tegen wie dit schreef',
  'title.some': 'Tegen wie dit schreef',
  'title.kept': 'Bij dit verhaal',
  'title.nobody': 'Bij dit verhaal',
  'lead.writers':
    'Dit gaat naar wie “{title}” schreef. Verder leest niemand het, behalve als het van jou onder het verhaal mag staan.',
  'lead.some':
    'Dit gaat naar wie “{title}” schreef en hier een account heeft. Dat heeft niet iedereen die eraan schreef. Verder leest niemand het, behalve als het van jou onder het verhaal mag staan.',
  'lead.kept':
    'Wie “{title}” schreef, heeft hier geen account en krijgt dit niet. Wie dit verhaal hier verzorgt, leest het: de mensen die omkijken naar de beweging waar het vandaan komt. Verder leest niemand het, behalve als het van jou onder het verhaal mag staan.',
  'lead.nobody':
    'Wie “{title}” schreef, heeft hier geen account. En naar de beweging waar het vandaan komt kijkt niemand meer om. Niemand leest wat je hier stuurt.',
  words: 'Wat wil je vragen of zeggen?',
  'words.missing': 'Er staat nog niets.',
  'words.long': 'Dit is te lang. Maak het iets korter.',
  name: 'Jouw naam',
  'name.hint': 'Leeg mag ook.',
  'name.long': 'Deze naam is te lang. Maak hem wat korter.',
  mail: 'Jouw mailadres, als je een antwoord in een mail wilt',
  'mail.hint':
    'Wie dit leest, krijgt je adres niet te zien. Leeg mag ook: een antwoord lees je ook met de code die je krijgt.',
  'email.wrong': 'Dit is geen heel mailadres. Zo ziet er een uit: naam@voorbeeld.nl.',
  account:
    'Een antwoord lees je bij wat van jou is. Het komt ook op het adres van je account. Wie dit leest, ziet dat adres niet.',
  stand: 'Mag het ook onder het verhaal staan?',
  'stand.yes.writers': 'Ja, als de schrijver dat wil',
  'stand.yes.some': 'Ja, als de schrijver dat wil',
  'stand.yes.kept': 'Ja, als wie het verhaal verzorgt dat wil',
  'stand.yes.nobody': 'Ja',
  'stand.hint':
    'Met de naam die je hierboven schreef, of zonder. Een antwoord mag er dan onder staan. Zonder vinkje blijft het tussen jullie.',
  send: 'Stuur dit',
  sent: 'Verstuurd. Een antwoord mag, maar hoeft niet.',
  again: 'Dit heb je al gestuurd. Hier is het.',
  'again.gone': 'Dit stuurde je al, en je nam het terug. Wil je het toch weer sturen? Verander dan iets.',
  often: 'Er is vanaf hier net veel gestuurd. Wacht een kwartier.',
  under: 'Wat lezers zeiden',
  'under.answer': 'Antwoord van wie dit schreef',
  'under.before': 'Wat lezers eerder zeiden',
  'under.after': 'Wat lezers daarna zeiden',

  'take-back':
    'Na het sturen krijg je een code. Daarmee lees je een antwoord, en kun je het altijd terugnemen.',
  'sender.title': 'Wat jij stuurde',
  'sender.lies.writers': 'Het ligt bij wie het verhaal schreef. Niemand anders leest het.',
  'sender.lies.some':
    'Het ligt bij wie het verhaal schreef en hier een account heeft. Niemand anders leest het.',
  'sender.lies.kept':
    'Wie het verhaal schreef, heeft hier geen account. Het ligt bij wie het verhaal verzorgt: de mensen die omkijken naar de beweging waar het vandaan komt. Niemand anders leest het.',
  'sender.lies.nobody':
    'Niemand leest het: wie het verhaal schreef en wie het verzorgde, zijn hier niet meer.',
  'sender.may-stand.writers':
    'Van jou mag het onder het verhaal staan. Doet de schrijver dat, dan leest iedereen het die het verhaal leest.',
  'sender.may-stand.some':
    'Van jou mag het onder het verhaal staan. Doet de schrijver dat, dan leest iedereen het die het verhaal leest.',
  'sender.may-stand.kept':
    'Van jou mag het onder het verhaal staan. Doet wie het verzorgt dat, dan leest iedereen het die het verhaal leest.',
  'sender.may-stand.nobody': 'Van jou mag het onder het verhaal staan.',
  'sender.answer':
    'Komt er een antwoord, dan lees je het hier. Liet je een mailadres achter, of staat er een bij je account? Dan krijg je het ook in een mail.',
  'sender.answered': 'Dit is het antwoord',
  'sender.stands': 'Het staat onder het verhaal.',
  'sender.keep.hint':
    'Hiermee kom je hier terug, ook om een antwoord te lezen of het terug te nemen. Alleen wie de code heeft, ziet dit.',
  'sender.back': 'Neem het terug',
  'sender.back.hint':
    'Neem je het terug? Dan is het overal weg, ook bij wie het kreeg. Je hoeft niet te zeggen waarom. Wie het al las, kan het nog weten.',
  'sender.back.done': 'Het is weg, overal.',
  'back.title': 'Neem je het terug?',
  'back.lead': 'Dan is het meteen weg, ook bij wie het kreeg. Je hoeft niet te zeggen waarom.',
  'back.goes': 'Dit gaat weg',
  'back.stands': 'Onder het verhaal staat het dan ook niet meer.',
  'back.answer': 'Het antwoord dat je kreeg, is dan ook weg.',
  'back.never':
    'Wat weg is, kan niemand terughalen. Wij ook niet, en met je code lukt het ook niet. Wie het al las, kan het nog weten.',
  'back.go': 'Ja, haal het weg',
  'back.stay': 'Nee, laat het staan',
  'sender.forgotten':
    'Wat niet onder een verhaal staat, is een jaar na het sturen weg, met het antwoord. Dan doet de code het niet meer.',

  'own.title': 'Wat mensen jou vroegen en zeiden',
  'own.lead.writers': 'Alleen wie dit schrijft, ziet dit. Niemand ziet of je antwoordt.',
  'own.lead.some':
    'Alleen wie dit schrijft en hier een account heeft, ziet dit. Niemand ziet of je antwoordt.',
  'own.lead.kept':
    'Wie dit schreef, heeft hier geen account. Alleen wie omkijkt naar deze beweging, ziet dit. Wie iets stuurt, leest dat vooraf. Niemand ziet of je antwoordt.',
  'own.lead.nobody': 'Niemand anders ziet dit.',
  'own.none': 'Er ligt niets. Dat mag zo blijven.',
  'own.link': 'Wat mensen je vroegen en zeiden',
  'own.page.next': 'Wat eerder kwam',
  'own.page.before': 'Wat later kwam',
  'own.back': 'Verder schrijven',
  'own.from': '{name}, {when}',
  'own.nameless': 'Iemand, {when}',
  'own.stands': 'Dit staat onder het verhaal.',
  'own.answered': 'Jouw antwoord aan wie dit stuurde:',
  'own.answered.stands': 'Jouw antwoord, dat er ook onder staat:',
  'own.answer': 'Antwoord',
  'own.answer.words': 'Jouw antwoord',
  'own.answer.hint':
    'Wie dit stuurde, leest het met de code, of bij wat van die persoon is. Is er een mailadres bekend, dan gaat het daar ook heen. Jij ziet dat adres niet.',
  'own.below': 'En onder het verhaal?',
  'own.below.yes': 'Zet dit daar, met mijn antwoord eronder',
  'own.answer.go': 'Stuur dit antwoord',
  'own.answer.none': 'Dit kwam zonder code en zonder adres. Een antwoord kan niemand lezen.',
  'own.answer.done': 'Jouw antwoord ligt klaar voor wie dit stuurde.',
  'answer.missing': 'Er staat nog geen antwoord.',
  'own.stand': 'Zet het onder het verhaal',
  'own.stand.done': 'Het staat onder het verhaal.',
  'own.stand.no': 'Wie dit stuurde, wil dat het tussen jullie blijft.',
  'own.aside': 'Leg het weg',
  'own.aside.done': 'Weggelegd. Niemand hoort dat.',

  waits: 'Bij “{title}” vroeg of zei iemand iets.',
  'waits.gone': 'Iemand vroeg of zei iets bij een verhaal dat nu niet te lezen is.',
  'waits.step': 'Lees wat er ligt',
  'desk.title': 'Vragen en reacties bij verhalen',
  'own.lies': 'Er ligt iets voor je.',
  'mine.own': 'Wat jij stuurde naar wie schreef',
  'mine.own.to': 'Bij “{title}”, op {day}.',
  'mine.own.along': 'Bij iets waar je meeleest, op {day}.',
  'mine.own.gone': 'Bij een verhaal dat niet meer te lezen is, op {day}.',
  'mine.own.answered': 'Er is een antwoord.',

  'letter.subject': 'Er ligt iets voor je',
  'letter.greeting': 'Dag {name},',
  'letter.told': 'Iemand vroeg of zei iets bij een verhaal van jou. Alleen wie het schreef, kan het lezen.',
  'letter.told.of': 'Bij “{title}” vroeg of zei iemand iets. Alleen wie het schreef, kan het lezen.',
  'letter.kept':
    'Iemand vroeg of zei iets bij een verhaal van {movement}. Wie het schreef, heeft hier geen account. Daarom ligt het bij wie omkijkt naar de beweging.',
  'letter.open': 'Lees het hier:',
  'answer.subject': 'Antwoord op wat je stuurde',
  'answer.greeting': 'Dag,',
  'answer.told': 'Je vroeg of zei iets bij een verhaal. Dit is het antwoord:',
  'answer.end': 'Je kunt niet terugschrijven op deze brief. Je adres is niet doorgegeven.',

  'errors.title': 'Nog niet gelukt. Wat je typte, staat er nog.',
} as const
