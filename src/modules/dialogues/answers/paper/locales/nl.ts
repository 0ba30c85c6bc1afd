export const nl = {
  link: 'Print een brief voor wie geen mail heeft',
  title: 'Een brief om te geven',
  lead: 'Voor wie erbij zat en geen mail heeft. Er staat niet op wie het zei.',
  everyone:
    'Geef hem aan iedereen die aan tafel zat, of leg hem bij de kaarten. Dan weet niemand voor wie hij was.',
  hand: 'Onder de brief is plaats om er met een pen iets bij te schrijven.',
  print: 'Print deze brief',
  back: 'Terug',
  'form.je': 'Schrijf je liever ‘je’? Kies die brief',
  'form.u': 'Schrijf je liever ‘u’? Kies die brief',

  'head.answered': 'Er is antwoord',
  'head.longer': 'Het antwoord duurt langer',
  'head.ahead': 'Er komt antwoord',
  'dear.je': 'Dag,',
  'dear.u': 'Goedendag,',
  'sat.je':
    'Op {date} zat je bij {a} bij {organisation}. Daar werd iets gezegd dat wij meenamen. We noemden het ‘{name}’.',
  'sat.u':
    'Op {date} zat u bij {a} bij {organisation}. Daar werd iets gezegd dat wij meenamen. We noemden het ‘{name}’.',
  'sat.undated.je':
    'Je zat bij een gesprek bij {organisation}. Daar werd iets gezegd dat wij meenamen. We noemden het ‘{name}’.',
  'sat.undated.u':
    'U zat bij een gesprek bij {organisation}. Daar werd iets gezegd dat wij meenamen. We noemden het ‘{name}’.',
  none: 'Hier staan nu geen woorden bij die je kunt lezen. Er is dus niets te printen.',
  'this.je': 'Dit kwam erop terug:',
  'this.u': 'Dit kwam erop terug:',
  'nothing-because': 'Niets, want:',
  'longer.je':
    'We beloofden antwoord voor {date}. Dat is niet gelukt. We zijn het niet vergeten, en je hoort het van ons.',
  'longer.u':
    'We beloofden antwoord voor {date}. Dat is niet gelukt. We zijn het niet vergeten, en u hoort het van ons.',
  'ahead.je':
    'We beloofden antwoord voor {date}. Dan hoor je van ons wat eruit kwam, ook als dat ‘niets’ is.',
  'ahead.u': 'We beloofden antwoord voor {date}. Dan hoort u van ons wat eruit kwam, ook als dat ‘niets’ is.',
  'card.je': 'Heb je een kaart? Dan lees je dit ook op {address}, met je code en je woord of plaatje.',
  'card.u': 'Hebt u een kaart? Dan leest u dit ook op {address}, met uw code en uw woord of plaatje.',
  'same.je': 'Iedereen die erbij zat, krijgt dezelfde brief. Er staat nergens op wie wat zei.',
  'same.u': 'Iedereen die erbij zat, krijgt dezelfde brief. Er staat nergens op wie wat zei.',
  'call.je': 'Praat je liever? Bel {name}: {phone}.',
  'call.u': 'Praat u liever? Bel {name}: {phone}.',
  greet: 'Met een groet,',

  'remind.title': 'Een seintje op papier',
  'remind.lead': 'Wie een antwoord zou brengen en geen mail heeft, krijgt dit van jou.',
  'remind.none':
    'Iedereen die dit zou brengen, kreeg al een seintje met de mail. Of er is nog niets om aan te herinneren.',
  'remind.head': 'Er wacht iemand op antwoord',
  'remind.dear': 'Dag {name},',
  'remind.je':
    'In een gesprek bij {organisation} beloofde je antwoord te brengen, voor {date}. Iemand wacht daarop.',
  'remind.u':
    'In een gesprek bij {organisation} beloofde u antwoord te brengen, voor {date}. Iemand wacht daarop.',
  'remind.any.je':
    '‘Niets, want …’ is ook een antwoord. Vertellen mag altijd, aan tafel of aan de telefoon. Lukt het niet? Zeg het ons, dan zoeken we samen iemand anders.',
  'remind.any.u':
    '‘Niets, want …’ is ook een antwoord. Vertellen mag altijd, aan tafel of aan de telefoon. Lukt het niet? Zeg het ons, dan zoeken we samen iemand anders.',
  'remind.once.je': 'Dit is de enige keer dat we je eraan herinneren.',
  'remind.once.u': 'Dit is de enige keer dat we u eraan herinneren.',
} as const
