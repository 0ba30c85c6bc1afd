export const nl = {
  title: 'Hoe jij beslist',
  lead: 'Jij beslist over wat je zei. Doe je dat liever samen met iemand? Of ben je jonger dan 18? Dan zeg je dat hier. Niemand anders ziet het.',
  back: 'Terug naar je woorden',

  // Zo is het nu
  'now.title': 'Zo is het nu',
  'now.alone': 'Je beslist zelf.',
  'now.alone.since': 'Je beslist weer zelf, sinds {date}.',
  'now.together': 'Je beslist samen met iemand, sinds {date}.',
  'now.present': 'Toen je dat zei, zat {name} erbij.',
  'now.age': 'Je zei hoe oud je bent: {age}.',
  'now.beside': 'Met jou beslist mee: {name}, sinds {date}.',
  'now.nobody': 'Er is nog niemand die met je meebeslist. Tot die tijd blijft wat verder gaat wachten.',
  'taken.beside': 'Met jou beslist mee: {name}.',

  // Opnieuw gevraagd
  'again.title': 'Vind je dit nog goed?',
  'again.lead':
    'Dit vond je eerder goed. Nu beslis je anders. Daarom vragen we het nog een keer. Tot je antwoordt, verandert er niets.',
  'again.note': 'Je beslist nu anders dan toen je dit goed vond. Vind je het nog goed?',
  'again.link': 'Kijk het na',
  'again.one': 'Bekijk dit en antwoord',
  'again.question': 'Vind je dit nog goed?',
  'again.said': 'Je zei eerder:',
  'again.yes': 'Ja, nog steeds',
  'again.no': 'Nee, of anders',
  'again.done': 'Dank je. Het is bewaard.',

  // Samen of zelf
  'how.title': 'Zelf of samen',
  'how.question': 'Hoe wil je beslissen?',
  'how.alone': 'Ik beslis zelf',
  'how.together': 'Ik beslis graag samen met iemand',
  'how.together.hint': 'Wat verder gaat dan het gesprek, gaat pas als jullie allebei ja zeggen',
  'how.present': 'Wie zit er nu bij je?',
  'how.present.hint': 'Mag leeg blijven.',
  'how.present.purpose': 'Alleen jij leest dit terug.',
  'how.does':
    'Wat je eerder goed vond, blijft gelden. We vragen je alleen of je het nog goed vindt. Er gaat niets verder open, en wat je eerder koos blijft bewaard. Waarom je dit kiest, vragen we niet.',
  'how.always': 'Jouw nee geldt altijd meteen. Daar is niemand anders voor nodig.',
  'how.do': 'Bewaar hoe ik beslis',
  'how.done': 'Het is bewaard. Het geldt vanaf nu.',
  'deciding.choose': 'Kies een van de twee.',
  'name.long': 'Maak dit wat korter.',

  // Wie met je meebeslist
  'beside.title': 'Wie met je meebeslist',
  'beside.body':
    'Kies zelf wie dat is. Een ouder, een mentor, je zus, iemand die je vertrouwt. Je geeft die persoon een code. Daarmee ziet die persoon waar jij ja op zei, en zegt ook ja of nee.',
  'beside.reads':
    'Wat je zei, leest die persoon niet. Alleen de woorden die jij laat zien. Wie over jou gaat, of voor je zorgt, leest hier niets door wie hij is.',
  'beside.name': 'Vul in hoe je die persoon noemt.',
  'beside.field': 'Hoe noem je die persoon?',
  'beside.field.hint': 'Bijvoorbeeld: mijn moeder. Of een naam.',
  'beside.field.purpose': 'Alleen jij leest dit.',
  'beside.do': 'Maak een code',
  'beside.other': 'Kies iemand anders',
  'beside.other.body': 'Dan doet de code van {name} het niet meer.',
  'beside.end': 'Laat {name} niet meer meebeslissen',
  'beside.end.body': 'De code doet het dan niet meer. Waar jullie allebei ja op zeiden, blijft zoals het is.',
  'beside.elsewhere': 'Je koos net op een ander apparaat iemand. Kijk hieronder of dat klopt.',
  'code.title': 'De code voor wie met je meebeslist',
  'code.lead': 'Geef hem aan die persoon. Hij staat alleen hier: schrijf hem op of print hem.',
  'code.where': 'Vul hem in op {address}. Een account is niet nodig.',
  'code.link': 'Of open: {link}',
  'code.reads': 'Met deze code zie je waar iemand ja op zei. Niet wat die persoon zei.',

  // Jong
  'age.title': 'Ben je jonger dan 18?',
  'age.body':
    'We vragen geen geboortedatum. Je zegt alleen zelf wat klopt. Niemand anders ziet het, ook je begeleider niet.',
  'age.question': 'Wat klopt voor jou?',
  'age.band.under': 'Ik ben jonger dan {below}',
  'age.band': 'Ik ben {ages}',
  'age.band.grown': 'Ik ben 18 of ouder, of ik zeg het liever niet',
  'age.is.under': 'jonger dan {below}',
  'age.or': '{from} of {last}',
  'age.to': '{from} tot en met {last}',
  'age.single': '{from}',
  'age.under.hint': 'Wat je zei blijft bij wie bij het gesprek was',
  'age.together.hint': 'Wat verder gaat, beslis je samen met een ouder of voogd',
  'age.second.hint': 'Je beslist zelf. Alleen hiervoor samen: {purposes}',
  'age.alone.hint': 'Je beslist zelf over alles',
  'age.does':
    'Liet je al iets verder gaan, en hoort daar op jouw leeftijd iemand bij? Dan rust dat tot die ook ja zegt. Tot dan leest alleen wie bij het gesprek was het.',
  'age.do': 'Bewaar wat klopt',
  'age.choose': 'Kies wat klopt. Of laat het zoals het is.',
  'age.more': 'Lees wat je zelf beslist en wanneer een ouder meedoet',

  // Bij het kiezen
  'needs.purpose': 'Hiervoor is ook een ja nodig van wie met je meebeslist. Jouw nee geldt altijd meteen.',
  'needs.until': 'Dit wacht tot wie met je meebeslist ook ja zegt. Tot die tijd is het zo:',
  'waits.said': 'Je koos: {said}',
  'waits.for': 'Dat wacht op {name}. Tot dan geldt wat hierboven staat.',
  'waits.for.nobody': 'Dat wacht. Er is nog niemand die met je meebeslist.',
  'waits.choose': 'Kies wie met je meebeslist',
  'waits.no': 'Daar zei {name} nee tegen. Praat er samen over; je kunt altijd opnieuw kiezen.',
  'waits.somebody': 'wie met je meebeslist',
  'shown.title': 'Mag {name} deze woorden lezen?',
  'shown.no.now': 'Nu niet. Alleen waar je ja op zei, ziet {name}.',
  'shown.yes.now': 'Ja. Als je iets vraagt, leest {name} deze woorden erbij.',
  'shown.yes': 'Laat {name} ze lezen',
  'shown.no': 'Laat {name} ze niet meer lezen',

  // Wie meebeslist
  'along.code.title': 'Meebeslissen met iemand',
  'along.code.lead': 'Vroeg iemand jou om mee te beslissen? Dan kreeg je een code.',
  'along.code.label': 'De code',
  'along.code.do': 'Ga verder',
  'along.code.none': 'Bij deze code is niets, of niet meer. Kijk of hij goed is overgetypt.',
  'along.title': 'Meebeslissen met {person}',
  'along.title.nobody': 'Meebeslissen',
  'along.lead':
    '{person} vroeg jou om mee te beslissen. Je ziet waar {person} ja op zei. De woorden lees je alleen als {person} ze laat zien.',
  'along.lead.nobody':
    'Iemand vroeg jou om mee te beslissen. Je ziet waar het ja op was. De woorden lees je alleen als je ze mag zien.',
  'along.alone':
    'Jouw ja alleen opent niets, en jouw nee houdt tegen wat nog niet mag. Zegt {person} zelf nee, of neemt {person} iets terug, dan geldt dat meteen.',
  'along.alone.nobody':
    'Jouw ja alleen opent niets, en jouw nee houdt tegen wat nog niet mag. Zegt wie jou vroeg zelf nee, of neemt die iets terug, dan geldt dat meteen.',
  'along.none': 'Nu wordt je niets gevraagd. Dat mag zo blijven.',
  'along.hidden': 'Deze woorden lees je niet.',
  'along.on': 'Op {date}.',
  'along.asks': '{purpose}: {who}.',
  'along.named': 'Met de naam erbij.',
  'along.unnamed': 'Zonder naam.',
  'along.waits': 'Wat vind jij?',
  'along.yes.now': 'Jij zei ook ja.',
  'along.no.now': 'Jij zei nee. Dan gaat dit niet verder.',
  'along.yes': 'Ja, dit mag',
  'along.no': 'Nee, dit niet',
  'along.no.after': 'Toch niet',
  'along.yes.after': 'Toch ja',
  'along.too-young':
    'Op deze leeftijd gaat dit nog niet verder, ook niet samen. Praat erover met wie het gesprek leidde.',
  'along.done': 'Het is bewaard.',
  'along.moved': 'Er is intussen iets anders gekozen. Dit is hoe het nu staat.',
  'second.choose': 'Kies ja of nee.',

  // Voor iedereen
  'young.title': 'Als je jonger bent dan 18',
  'young.lead':
    'Wat je zei, is van jou. Hier staat wat je zelf beslist, en wanneer een ouder of voogd meedoet.',
  'young.none': 'Hier is nog geen beweging.',
  'young.under': 'Jonger dan {age}',
  'young.under.body':
    'Je mag alles vertellen. Wat je zei blijft bij wie bij het gesprek was. Moet het verder? Dat gaat niet via deze site. Praat erover met wie het gesprek leidt, en met een ouder of voogd erbij.',
  'young.together': 'Als je {ages} bent',
  'young.together.body':
    'Of wie erbij was je woorden mag lezen, beslis je zelf. Wat verder gaat, beslis je samen met een ouder of voogd. Jij kiest eerst. Daarna zegt die ook ja of nee.',
  'young.alone': 'Vanaf {age}',
  'young.alone.body': 'Je beslist zelf, over alles.',
  'young.alone.second':
    'Je beslist zelf. Tot je 18 bent, doet hiervoor iemand mee die jij kiest: {purposes}.',
  'young.parent.title': 'Wat je ouder of voogd ziet',
  'young.parent':
    'Waar je ja op zei. Niet wat je vertelde, behalve de woorden die jij laat zien. Ook niet met wie je sprak of waar.',
  'young.no.title': 'Jouw nee',
  'young.no':
    'Die geldt altijd, meteen, en helemaal. Ook als je ouder ja zei. Een ouder kan niets openen wat jij niet koos.',
  'young.age.title': 'Je leeftijd',
  'young.age':
    'We vragen geen geboortedatum en controleren niets. Je zegt het zelf, op je kaart of bij Van mij. Niemand anders ziet het.',
  'young.where.title': 'Hier zeg je het',
  'young.where': 'Open je kaart, of ga naar Van mij. Kies daar ‘Hoe jij beslist’.',
  'young.call': 'Wil je erover praten? Bel {name}: {phone}.',
  'young.link': 'Als je jonger bent dan 18',
  'young.link.about': 'Wat je zelf beslist, en wanneer een ouder meedoet.',

  // Wie om de beweging kijkt
  'rule.title': 'Wat jongeren zelf beslissen',
  'rule.lead':
    'Dit geldt bij {movement}, voor alle gesprekken. Het staat op de bladzijde voor jongeren, in gewone woorden.',
  'rule.alone-from': 'Vanaf welke leeftijd beslist iemand zelf?',
  'rule.alone-from.hint': 'Van 12 tot en met 18. Gewoon is 16.',
  'rule.together-from': 'Vanaf welke leeftijd kan iemand samen met een ouder beslissen?',
  'rule.together-from.hint': 'Van 8 tot en met 16. Gewoon is 12. Daaronder blijft alles bij het gesprek.',
  'rule.second': 'Waarvoor moet ook daarna, tot 18, een tweede ja komen?',
  'rule.second.hint': 'Kies je niets, dan beslist iemand vanaf die leeftijd overal zelf over.',
  'rule.does':
    'Verander je dit, dan gaat er niets open en niets dicht. Wie het aangaat, krijgt de vraag opnieuw. Wie dat zijn, ziet niemand.',
  'rule.do': 'Leg dit vast',
  'rule.done': 'Het is vastgelegd.',
  'rule.conflict':
    'Iemand anders legde intussen iets vast: zelf vanaf {alone}, samen vanaf {together}. Wat jij invulde staat er nog.',
  'rule.age': 'Vul een leeftijd in die hier mag.',
  'rule.order': 'Deze leeftijd moet lager zijn dan die waarop iemand zelf beslist.',
  'rule.link': 'Wat jongeren hier zelf beslissen',
  'rule.link.about': 'Vastleggen vanaf welke leeftijd, en waarvoor een ouder meedoet.',
} as const
