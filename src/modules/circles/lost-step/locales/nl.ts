export const nl = {
  'ask.title': 'Ben je je tweede stap kwijt?',
  'ask.lead':
    'Dan helpen twee mensen die je kennen. Je krijgt geen nieuwe code van ons: je oude tweede stap gaat weg, en je stelt een nieuwe in.',
  'ask.how.title': 'Zo gaat het',
  'ask.how.ask':
    'Je vraagt hier om hulp. Wie omkijkt naar een plek waar jij zit en die een tweede stap vraagt, leest dan je naam.',
  'ask.how.talk': 'Bel ze, of ga langs. Alleen wie je zelf gesproken heeft en je kent, zegt ja.',
  'ask.how.two': 'Twee van hen zeggen ja. Kijk je zelf om naar die plek, dan zijn het twee anderen.',
  'ask.how.day':
    'Daarna wachten we een dag. Je krijgt een brief per mail, en iedereen die daar omkijkt ook. Wie denkt dat het niet klopt, houdt het tegen.',
  'ask.how.then':
    'Na die dag is je oude tweede stap weg en ben je overal uitgelogd. Log opnieuw in en stel een nieuwe in.',
  'ask.go': 'Vraag om hulp',
  'ask.members': 'Andere mensen in je kringen zien hier niets van.',
  'ask.no': 'Zo kun je het nu niet vragen. Bel ons, dan helpen we je verder.',
  'ask.shown': 'In deze sessie heb je je tweede stap al laten zien. Je bent hem dus niet kwijt.',
  'ask.none': 'Je hebt nog geen tweede stap. Je kunt er nu een instellen.',
  'ask.none.link': 'Stel een tweede stap in',
  'ask.no-place': 'Geen plek waar jij zit, vraagt een tweede stap. Bel ons als je toch niet verder kunt.',
  'ask.today': 'Je vroeg het minder dan een dag geleden. Morgen kan het weer. Is er haast, bel ons dan.',
  'ask.nobody':
    'Er zijn nog geen twee mensen die je kennen en dit lang genoeg doen. Bel ons, dan zoeken we het samen uit.',
  'ask.back': 'Terug naar de tweede stap',
  asked: 'Je vraag is gesteld. Bel nu twee mensen die omkijken naar een plek waar je zit.',

  'own.waits': 'Je vroeg dit op {day}. Het wacht op een ja van twee mensen, veertien dagen lang.',
  'own.agreed':
    'Twee mensen hebben ja gezegd. Na {day} om {time} is je tweede stap weg, en ben je overal uitgelogd.',
  'own.stop.hint': 'Heb jij dit niet gevraagd, of heb je je telefoon weer? Houd het dan tegen.',

  'one.title': 'Iemand is een tweede stap kwijt',
  'one.who': '{name} vraagt of de tweede stap bij het inloggen weg mag.',
  'one.when': 'Gevraagd op {day}. Na veertien dagen zonder een ja van twee mensen vervalt het.',
  'one.why':
    'Met die stap weet de kring dat er niemand binnenkomt met alleen een mailbox van een ander. Daarom vragen we jou, en daarna nog iemand.',
  'one.see': 'Je ziet hier geen code en geen sleutel. Wij ook niet.',
  'one.talk':
    'Spreek {name} zelf, in het echt of aan de telefoon, met een nummer dat je al had. Een mail of een berichtje is niet genoeg.',
  'one.spoke': 'Wat heb je gedaan?',
  'one.spoke.yes': 'Ik heb {name} zelf gesproken, en die vroeg mij hierom',
  'one.knows.yes': 'Ik ken {name}, en weet zeker dat het {name} was',
  'one.declare': 'Zet beide vinkjes. Kan dat niet, zeg dan geen ja.',
  'one.agree': 'Ja, haal de oude tweede stap weg',
  'one.said': 'Jij hebt ja gezegd. Het wacht op iemand anders die {name} kent.',
  'one.agreed':
    'Twee mensen hebben ja gezegd. Na {day} om {time} is de oude tweede stap van {name} weg, tenzij iemand het tegenhoudt.',
  'one.stop': 'Houd het tegen',
  'one.stop.hint': 'Klopt er iets niet, of twijfel je? Houd het tegen. Dan verandert er niets.',
  'one.strong': 'Laat eerst je eigen tweede stap zien. Dan lees je wie het vraagt.',
  'one.strong.link': 'Ga naar je tweede stap',
  'errors.title': 'Kijk nog even mee',

  'answered.agreed': 'Twee mensen hebben nu ja gezegd. Over een dag is de oude tweede stap weg.',
  'answered.waits': 'Dank je. Het wacht nu op een ja van iemand anders.',
  'answered.stopped': 'Het is tegengehouden. Er verandert niets.',
  'answered.meanwhile': 'Er is intussen al iets mee gedaan, of het verviel.',

  'link.title': 'Je tweede stap',
  'link.waits': 'Er is gevraagd om jouw tweede stap bij het inloggen weg te halen.',
  'link.agreed': 'Twee mensen hebben ja gezegd. Na {day} om {time} is jouw tweede stap weg.',
  'link.what': 'Heb jij dat niet gevraagd? Houd het dan tegen. Daarvoor hoef je niet in te loggen.',
  'link.stop': 'Houd het tegen',
  'link.over.title': 'Dit is tegengehouden, of het hoeft niet meer',
  'link.over': 'Er verandert niets aan hoe je inlogt. Heb je dit niet zelf gevraagd? Bel ons dan.',
  'link.reset.title': 'Je tweede stap is al weggehaald',
  'link.reset': 'Tegenhouden kan niet meer. Heb jij dit niet gevraagd? Bel ons dan meteen.',
  'link.unknown.title': 'Deze link kennen we niet',
  'link.unknown': 'Kijk of hij heel is, of bel ons.',

  'mine.title': 'Een tweede stap die kwijt is',
  'mine.own': 'Er is gevraagd om jouw tweede stap weg te halen',
  'mine.own.agreed': 'Jouw tweede stap wordt weggehaald. Klopt dat?',
  'mine.other': 'Iemand is een tweede stap kwijt en vraagt jouw hulp',
  'mine.other.agreed': 'De tweede stap van iemand wordt weggehaald. Klopt dat?',

  'letter.greeting': 'Dag {name},',
  'letter.own.subject': 'Je tweede stap bij {movement}',
  'letter.own.asked.je':
    'Iemand die inlogde als jij, vroeg om jouw tweede stap weg te halen. Was jij dat? Bel dan nu twee mensen die omkijken naar een plek waar je zit.',
  'letter.own.asked.u':
    'Iemand die inlogde als u, vroeg om uw tweede stap weg te halen. Was u dat? Bel dan nu twee mensen die omkijken naar een plek waar u zit.',
  'letter.own.agreed.je':
    'Twee mensen die omkijken naar een plek waar je zit, zeiden dat ze je spraken en dat je je tweede stap kwijt bent. Na {day} om {time} halen we hem weg, en ben je overal uitgelogd.',
  'letter.own.agreed.u':
    'Twee mensen die omkijken naar een plek waar u zit, zeiden dat ze u spraken en dat u uw tweede stap kwijt bent. Na {day} om {time} halen we hem weg, en bent u overal uitgelogd.',
  'letter.own.stopped.je':
    'Je tweede stap wordt niet weggehaald. Iemand hield het tegen, je liet hem zelf weer zien, of er waren geen twee mensen meer die ja zeiden. Ben je hem echt kwijt? Vraag het dan opnieuw, of bel ons.',
  'letter.own.stopped.u':
    'Uw tweede stap wordt niet weggehaald. Iemand hield het tegen, u liet hem zelf weer zien, of er waren geen twee mensen meer die ja zeiden. Bent u hem echt kwijt? Vraag het dan opnieuw, of bel ons.',
  'letter.own.reset.je':
    'Je oude tweede stap is weg: de app, de sleutels en de codes op papier. Je bent overal uitgelogd. Log opnieuw in en stel een nieuwe in:',
  'letter.own.reset.u':
    'Uw oude tweede stap is weg: de app, de sleutels en de codes op papier. U bent overal uitgelogd. Log opnieuw in en stel een nieuwe in:',
  'letter.stop.je': 'Klopt dit niet? Houd het hier tegen. Je hoeft niet in te loggen:',
  'letter.stop.u': 'Klopt dit niet? Houd het hier tegen. U hoeft niet in te loggen:',
  'letter.call.je': 'Heb jij dit niet gevraagd? Bel ons dan meteen.',
  'letter.call.u': 'Hebt u dit niet gevraagd? Bel ons dan meteen.',
  'letter.host.subject': 'Een tweede stap die kwijt is',
  'letter.host.asked.je':
    'Iemand die je waarschijnlijk kent, is de tweede stap bij het inloggen kwijt en vraagt jouw hulp. Je leest hier wie:',
  'letter.host.asked.u':
    'Iemand die u waarschijnlijk kent, is de tweede stap bij het inloggen kwijt en vraagt uw hulp. U leest hier wie:',
  'letter.host.agreed.je':
    'Twee mensen zeiden ja: na {day} om {time} halen we bij iemand in jouw kring de tweede stap weg. Klopt het niet, houd het dan hier tegen:',
  'letter.host.agreed.u':
    'Twee mensen zeiden ja: na {day} om {time} halen we bij iemand in uw kring de tweede stap weg. Klopt het niet, houd het dan hier tegen:',
  'letter.host.stopped.je':
    'Iemand was een tweede stap kwijt. Dat is tegengehouden of hoeft niet meer. Er is niets veranderd, en jij hoeft niets te doen.',
  'letter.host.stopped.u':
    'Iemand was een tweede stap kwijt. Dat is tegengehouden of hoeft niet meer. Er is niets veranderd, en u hoeft niets te doen.',
  'letter.host.reset.je':
    'De tweede stap die iemand kwijt was, is weggehaald. Bij de volgende keer inloggen stelt die een nieuwe in. Jij hoeft niets te doen.',
  'letter.host.reset.u':
    'De tweede stap die iemand kwijt was, is weggehaald. Bij de volgende keer inloggen stelt die een nieuwe in. U hoeft niets te doen.',
} as const
