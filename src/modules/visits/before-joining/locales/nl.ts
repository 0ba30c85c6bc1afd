export const nl = {
  title: 'Vraag of je mag komen kijken',
  lead: 'Jij gaat mee. Het huis leest wat je hier schrijft, en antwoordt zelf: ja, nu niet, of eerst even bellen.',
  'lead.own':
    'Wie jou belt, gaat mee. Het huis leest wat je hier schrijft, en antwoordt zelf: ja, nu niet, of eerst even bellen.',
  back: 'Terug',
  none: 'Er is nu geen huis dat iedereen laat komen kijken. Bel gerust, dan zoeken we samen.',
  opening: 'Bij welk huis?',
  'opening.missing': 'Kies een huis.',
  'opening.asked': 'Dit huis is al gevraagd, of laat nu niemand komen kijken. Kies een ander huis.',
  words: 'Wat wil je daar zien?',
  'words.hint':
    'Eén zin is genoeg. Schrijf geen namen: het huis hoort wie er komt als jullie elkaar spreken.',
  'words.missing': 'Schrijf wat je daar wilt zien.',
  'words.long': 'Dit is te lang. Houd het bij een paar zinnen.',
  suits: 'Welke dagen passen?',
  'suits.hint': 'Bijvoorbeeld: op dinsdag, of alleen na de middag.',
  home: 'Je komt bij mensen thuis. Wie daar woont, hoort het vooraf en mag nee zeggen, ook op de dag zelf.',
  send: 'Vraag het dit huis',
  sent: 'De vraag ligt er. Het huis antwoordt zelf.',
  section: 'Komen kijken',
  link: 'Vraag of je bij een huis mag komen kijken',
} as const
