export const nl = {
  'ask.title': 'Nog één stap',
  'ask.lead':
    'Een kring waar je bij zit, vraagt twee keer wie je bent. Zo komt er niemand binnen met alleen jouw mail.',
  'ask.code': 'De code uit je app',
  'ask.code.hint': 'Zes cijfers. Een code van je papier mag ook.',
  'ask.code.wrong': 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende en probeer het nog eens.',
  'ask.code.missing': 'Vul een code in.',
  'ask.enter': 'Ga verder',
  'ask.passkey.title': 'Of met dit apparaat',
  'ask.without': 'Ga verder zonder deze stap',
  'ask.without.hint': 'Dan zie je al het andere. Alleen de kringen die erom vragen, zie je nu niet.',
  'ask.none.title': 'Je hebt nog geen tweede stap',
  'ask.none.lead':
    'Je stelt hem één keer in. Dat kan met een app op je telefoon, of met een sleutel op dit apparaat.',
  'ask.none.set-up': 'Stel een tweede stap in',
  'ask.lost': 'Ben je je telefoon, je sleutel en je papier kwijt?',
  'ask.lost.link': 'Zo helpen mensen die je kennen',
  'ask.done': 'Dank je. Je ziet nu ook de kringen die dit vragen.',

  'mine.title': 'Een tweede stap bij het inloggen',
  'mine.lead': 'Sommige kringen vragen een tweede stap. Andere niet. Je mag hem ook zonder kring instellen.',
  'mine.passkeys':
    'Je hebt een sleutel op een apparaat. Die is al genoeg: wie hem gebruikt, laat twee dingen tegelijk zien.',
  'mine.none': 'Je hebt nog geen app ingesteld.',
  'mine.since': 'Je hebt een app sinds {date}.',
  'mine.codes': 'Op je papier staan nog {count} codes die werken.',
  'mine.codes.one': 'Op je papier staat nog één code die werkt.',
  'mine.codes.none':
    'Alle codes op je papier zijn gebruikt. Haal de app weg en stel hem opnieuw in, dan krijg je nieuwe.',
  'mine.begin': 'Stel een app in',
  'mine.go-on': 'Ga verder met instellen',
  'mine.remove': 'Haal de app weg',
  'mine.removed': 'De app is weg. Kringen die een tweede stap vragen, zie je dan niet meer.',
  'mine.show-first': 'Laat eerst een code zien',
  'mine.show-first.hint': 'Wie iets wil veranderen aan hoe je binnenkomt, laat eerst de tweede stap zien.',
  'mine.keys': 'Maak een sleutel op dit apparaat',
  'mine.link': 'Een tweede stap',

  'app.title': 'Stel een app in',
  'app.lead':
    'Open een app die codes maakt, bijvoorbeeld die waarmee je ook op je werk inlogt. Scan dit met die app.',
  'app.qr': 'Een code om te scannen met je app',
  'app.typed': 'Kun je niet scannen? Typ dit dan in de app:',
  'app.code': 'Welke code staat er nu in de app?',
  'app.code.hint': 'Zes cijfers.',
  'app.confirm': 'Klaar',

  'paper.title': 'Schrijf deze codes op',
  'paper.lead': 'Als je je telefoon kwijt bent, kom je met zo’n code toch verder. Elke code werkt één keer.',
  'paper.once':
    'We laten ze nu zien en daarna nooit meer. Bewaar het papier waar je ook je sleutels bewaart.',
  'paper.done': 'Ik heb ze opgeschreven',

  'letter.greeting': 'Dag {name},',
  'letter.made.subject': 'Tweede stap ingesteld bij {movement}',
  'letter.made.je':
    'Bij jouw account is een app ingesteld die codes maakt, als tweede stap bij het inloggen.',
  'letter.made.u': 'Bij uw account is een app ingesteld die codes maakt, als tweede stap bij het inloggen.',
  'letter.removed.subject': 'Tweede stap weggehaald bij {movement}',
  'letter.removed.je': 'De app die codes maakt, is weggehaald bij jouw account.',
  'letter.removed.u': 'De app die codes maakt, is weggehaald bij uw account.',
  'letter.paper.subject': 'Een code van je papier is gebruikt bij {movement}',
  'letter.paper.je': 'Er is ingelogd met een code van jouw papier. Die code werkt nu niet meer.',
  'letter.paper.u': 'Er is ingelogd met een code van uw papier. Die code werkt nu niet meer.',
  'letter.not-you.je': 'Was jij dit niet? Kijk dan hier, of bel ons:',
  'letter.not-you.u': 'Was u dit niet? Kijk dan hier, of bel ons:',
} as const
