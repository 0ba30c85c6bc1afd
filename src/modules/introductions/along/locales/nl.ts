export const nl = {
  'errors.title': 'Nog niet gelukt. Wat je typte, staat er nog.',

  'ask.title': 'Vraag het door',
  'ask.lead':
    'Zoek je iemand die {other} misschien kent? Schrijf wie. Weet {other} iemand, dan vraagt {other} het aan die persoon. Pas als die ook ja zegt, lezen jullie van elkaar wie je bent.',
  'ask.words': 'Ken je iemand die …?',
  'ask.send': 'Vraag het aan {other}',
  'ask.sent': 'Je vraag ligt er. Zegt iemand ja, dan hoor je het. Anders hoor je niets.',
  'ask.there': 'Je vroeg {other}: ken je iemand die …?',
  'ask.take-back': 'Haal mijn vraag weg',
  'ask.taken-back': 'Je vraag is weg.',

  'asked.title': '{other} vraagt het aan jou',
  'asked.lead': '{other} zoekt iemand die jij misschien kent:',
  'asked.go': 'Ik weet iemand',
  'asked.let-be': 'Ik weet niemand',
  'asked.let-be.done': 'De vraag staat er niet meer. Dat hoort niemand.',

  'pass.title': 'Wie ken je?',
  'pass.lead':
    'Je vraagt het aan die persoon. Wie ja zegt, leert {other} kennen. Zegt die persoon nee of niets, dan hoort niemand dat, ook jij niet.',
  'pass.back': 'Terug',
  'pass.search': 'Zoek',
  'pass.search.hint': 'Op een naam of een woord.',
  'pass.go': 'Zoek',
  'pass.other': 'Aan wie vraag je het?',
  'pass.nobody': 'We vonden niemand die benaderd wil worden. Probeer een ander woord.',
  'pass.why': 'Wat vraag je?',
  'pass.why.hint': 'Ook {other} leest dit. Noem dus nog geen namen.',
  'pass.name': 'Hoe heet je?',
  'pass.name.hint': 'Zo weten ze wie het vraagt.',
  'pass.send': 'Vraag het',
  'pass.sent': 'De vraag ligt er.',

  'why.missing': 'Schrijf in een paar woorden wat je vraagt.',
  'other.missing': 'Kies eerst iemand uit de lijst.',
  'name.missing': 'Schrijf erbij hoe je heet.',
  'name.long': 'Deze naam is te lang.',
  long: 'Dit is te lang. Houd het bij een paar zinnen.',
  enough: 'Je benaderde vandaag al veel mensen. Wacht tot morgen, of bel ons.',

  'letter.subject': 'Iemand die je kent, vraagt je iets',
  'letter.greeting': 'Dag {name},',
  'letter.asked.je': 'Iemand met wie je kennismaakte, vraagt of je iemand weet. Je leest het hier:',
  'letter.asked.u': 'Iemand met wie u kennismaakte, vraagt of u iemand weet. U leest het hier:',
} as const
