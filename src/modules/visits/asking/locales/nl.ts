export const nl = {
  'ask.title': 'Vraag of jullie mogen komen kijken bij {name}',
  'ask.lead':
    'De mensen die voor {name} zorgen lezen dit en antwoorden zelf: ja, nu niet, of eerst even bellen.',
  'ask.home':
    'Je komt bij mensen thuis. Wie daar woont, hoort vooraf dat jullie komen en mag nee zeggen, ook op de dag zelf.',
  'invite.title': 'Nodig {name} uit om te komen kijken',
  'invite.lead': 'De mensen van {name} lezen dit en antwoorden zelf: ja, nu niet, of eerst even bellen.',
  'invite.home':
    'Ze komen bij mensen thuis. Vraag het eerst aan wie er woont. Wie nee zegt, hoeft niet uit te leggen waarom.',
  because: 'Dit schreef {name}:',
  house: 'Namens welk huis vraag je dit?',
  'house.missing': 'Kies voor welk huis je dit vraagt.',
  'ask.words': 'Mogen wij komen kijken hoe jullie …',
  'invite.words': 'Kom kijken hoe wij …',
  'words.hint': 'Eén zin is genoeg.',
  'words.missing': 'Schrijf wat jullie willen zien of laten zien.',
  'words.long': 'Dit is te lang. Houd het bij een paar zinnen.',
  'ask.question': 'Welke vraag nemen jullie mee?',
  'ask.question.hint': 'Iets waar jullie zelf nog niet uit zijn.',
  'invite.question': 'Waar zijn jullie zelf benieuwd naar?',
  'invite.question.hint': 'Wat willen jullie van hen horen als ze er zijn?',
  suits: 'Welke dagen passen bij jullie?',
  'suits.hint': 'Bijvoorbeeld: op donderdag, vanaf half januari. Een dag kiezen jullie later samen.',
  'ask.send': 'Vraag het',
  'invite.send': 'Nodig uit',
  sent: 'De vraag ligt er. Zodra er een antwoord is, krijg je bericht.',
  back: 'Werkbezoeken bij {name}',
} as const
